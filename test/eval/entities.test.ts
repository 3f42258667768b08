import assert from 'node:assert/strict';
import { entities } from '../../scripts/eval/entities.js';
import { entityPeers } from '../../scripts/eval/entityPeers.js';
import { linesOf, placed } from './evalTask.js';

const sentence = (text: string, names: Readonly<Record<string, string>>): object => ({
  text,
  entities: Object.entries(names).map(([name, type]) => ({ ...placed(text, name), type })),
});

const english = {
  'ner-en-uner-pud/dev/en.jsonl': [
    sentence('Mr. Peter Hartmann flew from Tokyo to Berlin on Monday.', {
      'Peter Hartmann': 'PER',
      Tokyo: 'LOC',
      Berlin: 'LOC',
    }),
    // This gold calls a country an organisation, and does not know its own edges.
    sentence('Talks with France ended in Madrid.', { France: 'ORG', 'in Madrid': 'LOC' }),
  ],
};

describe('eval: entities', () => {
  it('prints strict scores by label, in the labels of the set, beside others', async () => {
    const printed = await linesOf(entities, english);
    assert.deepEqual(printed.slice(2, 6), [
      'ner-en-uner-pud en PERSON 1 100.0 100.0 100.0 100.0 0.0',
      'ORG 1 0.0 0.0 0.0 0.0 0.0',
      'place 3 50.0 66.7 57.1 57.1 0.0',
      'all 5 60.0 60.0 60.0 60.0 0.0',
    ]);
  });

  it('lists what was missed, what is none, and what has other edges or another label, on lines that are asked for', async () => {
    const printed = await linesOf(entities, english, 5, 'pud en place');
    assert.deepEqual(
      printed.filter((line) => /^(ner-|PERSON|ORG|place|all)/.test(line)),
      ['ner-en-uner-pud en place 3 50.0 66.7 57.1 57.1 0.0', 'ner-en-uner-pud place: 1 with wrong edges'],
    );
    assert.deepEqual(printed.slice(-2), [
      'Talks with France ended [[in Madrid]].',
      'ours: “Madrid” GPE, mention-lexicon: in the list of cities',
    ]);
    const all = await linesOf(entities, english, 5);
    assert.ok(all.includes('ner-en-uner-pud ORG: 1 with another label'));
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

  it('measures every fifth sentence of a set whose others may be trained on', async () => {
    const rows = ['東京', '京都', '大阪', '奈良', '福岡', '仙台'].map((city) =>
      sentence(`会議は${city}で開かれた。`, { [city]: '地名' }),
    );
    const printed = await linesOf(entities, { 'ner-ja-stockmark/dev/ja.jsonl': rows });
    assert.ok(printed.includes('place 1 100.0 100.0 100.0'));
  });

  it('counts nothing where the set does not say what there is', async () => {
    const text = '会議は東京と大阪で開かれた。';
    const printed = await linesOf(entities, {
      'ner-ja-wac/dev/ja.jsonl': [sentence(text, { 東京: 'OPTIONAL', 大阪: 'LOCATION' })],
    });
    assert.ok(printed.includes('place 1 100.0 100.0 100.0'));
  });

  it('reads the fine labels of a set in a line of their own', async () => {
    const text = '회의는 서울에서 열렸다.';
    const row = sentence(text, { 서울: 'LC' });
    const printed = await linesOf(entities, {
      'ner-ko-klue/dev/news.jsonl': [
        { ...row, fine: [{ ...placed(text, '서울'), type: 'LCP_CAPITALCITY' }] },
      ],
    });
    assert.ok(printed.includes('GPE 1 100.0 100.0 100.0'));
    assert.ok(printed.includes('place 1 100.0 100.0 100.0'));
  });

  it('gives another reader its names without what it leaves on them', async () => {
    const text = '“It ends,” Peter Hartmann said of (Paris), Miller’s town.';
    const [compromise] = await entityPeers();
    assert.deepEqual(
      compromise?.find(text).map(({ start, end, label }) => `${text.slice(start, end)} ${label}`),
      ['Peter Hartmann PERSON', 'Miller PERSON', 'Paris place'],
    );
  });
});
