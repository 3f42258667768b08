import assert from 'node:assert/strict';
import { names } from '../../scripts/eval/names.js';
import { linesOf, placed } from './evalTask.js';

const sentence = (doc: string, text: string, people: readonly string[]): object => ({
  doc,
  text,
  entities: people.map((name) => ({ ...placed(text, name), type: 'PER' })),
});

describe('eval: names', () => {
  it('scores sentences alone and as documents', async () => {
    const printed = await linesOf(names, {
      'ner-en-uner-pud/dev/en.jsonl': [
        sentence('a', 'Senator Tomas Quillor spoke.', ['Tomas Quillor']),
        sentence('b', 'Then it rained on us.', []),
        sentence('a', 'Asked again, Quillor left.', ['Quillor']),
      ],
    });
    assert.match(printed[2] ?? '', /^ner-en-uner-pud en 2 2 100\.0 \d+\.0 \d+\.\d 100\.0 100\.0 100\.0$/);
  });

  it('counts the places of running text where a name stands again, and shows what the document changed', async () => {
    const row = {
      id: 'a',
      src: ['Senator Tomas Quillor spoke.', 'Asked again, Quillor left.', 'It rained.'],
      tgt: [],
    };
    const printed = await linesOf(names, { 'align-ntrex/dev/en-ko.gold.jsonl': [row] }, 5, 'ntrex en');
    const line = printed.find((own) => own.startsWith('align-ntrex en'));
    assert.match(line ?? '', /^align-ntrex en 1 \d 2 2 \d+\.0 100\.0 0$/);
  });
});
