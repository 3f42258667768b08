import assert from 'node:assert/strict';
import { entities } from '../../scripts/eval/entities.js';
import { linesOf, placed } from './evalTask.js';

const sentence = (text: string, names: Readonly<Record<string, string>>): object => ({
  text,
  entities: Object.entries(names).map(([name, type]) => ({ ...placed(text, name), type })),
});

describe('eval: entities', () => {
  it('prints strict scores by label, in the labels of the set', async () => {
    const printed = await linesOf(entities, {
      'ner-en-uner-pud/dev/en.jsonl': [
        sentence('Mr. Peter Hartmann flew from Tokyo to Berlin on Monday.', {
          'Peter Hartmann': 'PER',
          Tokyo: 'LOC',
          Berlin: 'LOC',
        }),
        // This gold calls a country an organisation, and does not know its own edges.
        sentence('Talks with France ended in Madrid.', { France: 'ORG', 'in Madrid': 'LOC' }),
      ],
    });
    assert.deepEqual(printed.slice(2, 6), [
      'ner-en-uner-pud en PERSON 1 100.0 100.0 100.0',
      'ORG 1 0.0 0.0 0.0',
      'place 3 50.0 66.7 57.1',
      'all 5 60.0 60.0 60.0',
    ]);
  });

  it('counts no label that the set does not tell', async () => {
    const printed = await linesOf(entities, {
      'ner-ko-klue/dev/news.jsonl': [sentence('수리에 1200만 달러가 든다.', { '1200만 달러': 'QT' })],
    });
    assert.equal(
      printed.find((line) => line.startsWith('all')),
      'all 0 0.0 0.0 0.0',
    );
  });
});
