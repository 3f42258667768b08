import assert from 'node:assert/strict';
import { workspaceSymbols, type WorkspaceSymbolOptions } from '../../server/src/service/index.js';
import { analysedDocument, markedDocument, snapshotOf, textIn } from '../support/serviceFixtures.js';

const english = analysedDocument(
  'file:///en.txt',
  'The town of Oslo paid $12 billion for 50% of the harbour on February 4, 2026.\nAbout 12,000,000,000 dollars were lost over 3 km of quay.\n',
);
const korean = analysedDocument(
  'file:///ko.txt',
  '시는 120억 달러를 들여 항구의 50퍼센트를 사들였다고 밝혔다.\n',
);
const japanese = analysedDocument(
  'file:///ja.txt',
  '市は120億ドルを投じ、港の12の桟橋を買い取ったと明らかにした。\n',
);
const figures = snapshotOf([english, korean, japanese]);

/** What is found, as it is written in its document. */
function found(query: string, options: WorkspaceSymbolOptions = {}): string[] {
  return workspaceSymbols(figures, query, options).map(({ location }) =>
    textIn(figures.documents.get(location.uri)!, location.range),
  );
}

describe('workspaceSymbols', () => {
  it('finds all writings of a value, whatever it is asked by', () => {
    const all = ['$12 billion', 'About 12,000,000,000 dollars', '120億ドル', '120억 달러'];
    for (const query of [
      '12e9 USD',
      '12,000,000,000 USD',
      '12000000000 usd',
      '$12bn',
      'US$12 billion',
      '120억 달러',
      '120億ドル',
      ' 12 billion dollars ',
    ]) {
      assert.deepEqual(found(query), all, query);
    }
  });

  it('finds shares, dates and measures', () => {
    assert.deepEqual(found('50%'), ['50%', '50퍼센트']);
    assert.deepEqual(found('50 percent'), ['50%', '50퍼센트']);
    assert.deepEqual(
      found('2026-02-04'),
      ['on February 4, 2026'].map((words) => words.slice(3)),
    );
    assert.deepEqual(found('2026年2月4日'), ['February 4, 2026']);
    assert.deepEqual(found('3 km'), ['over 3 km']);
    assert.deepEqual(found('3 kilometer'), ['over 3 km']);
    assert.deepEqual(found('3000 m'), [], 'units are not converted');
  });

  it('finds a bare number with any unit, and no other value', () => {
    assert.deepEqual(found('12e9').length, 4);
    assert.deepEqual(found('50'), ['50%', '50퍼센트']);
    assert.deepEqual(found('13e9 USD'), []);
    assert.deepEqual(found('12 EUR'), []);
  });

  it('finds the larger amounts for an editor that tells no more than the first word', () => {
    assert.deepEqual(
      found('12', { byFirstWord: true }).filter((words) => words.includes('12 billion')),
      ['$12 billion'],
    );
    assert.ok(!found('12').some((words) => words.includes('12 billion')));
  });

  it('shows the query, the writing with what stands around it, the document, and the value in all languages', () => {
    const [first, second] = workspaceSymbols(figures, '12e9 USD');
    assert.equal(first?.name, '12e9 USD = The town of Oslo paid $12 billion for 50% of the harbour…');
    assert.equal(
      first.containerName,
      'en.txt · 12000000000 USD = 12 billion US dollars = 120억 미국 달러 = 120億米ドル = 120亿美元 = 120億 美元',
    );
    assert.equal(second?.name, '12e9 USD = About 12,000,000,000 dollars were lost over 3 km of…');
    assert.equal(workspaceSymbols(figures, '$12 billion')[0]?.name, first.name.replace('12e9 USD = ', ''));
  });

  it('finds names by their letters, in any language, each once a document', () => {
    const one = markedDocument('file:///1.txt', ['[[Oslo|GPE]] and [[Oslo|GPE]] and [[Kim Lee|PERSON]]']);
    const two = markedDocument('file:///2.txt', ['[[오슬로|GPE]]에서']);
    const snapshot = snapshotOf([one, two], { oslo: ['Oslo', '오슬로'] });
    const names = (query: string): string[] =>
      workspaceSymbols(snapshot, query).map(
        ({ name, location, containerName }) =>
          `${name} (${containerName ?? ''}) ${location.uri}:${location.range.start.character}`,
      );
    const place = 'country, state or city';
    const oslo = [`Oslo (${place}) file:///1.txt:0`, `오슬로 = Oslo (${place}) file:///2.txt:0`];
    assert.deepEqual(names('oslo'), oslo);
    assert.deepEqual(names('OL'), oslo);
    assert.deepEqual(names('오슬'), [
      `Oslo = 오슬로 (${place}) file:///1.txt:0`,
      `오슬로 (${place}) file:///2.txt:0`,
    ]);
    assert.deepEqual(names('kim lee'), ['Kim Lee (person) file:///1.txt:18']);
    assert.equal(names('').length, 3);
    const many = Array.from({ length: 60 }, (_, at) =>
      markedDocument(`file:///${at}.txt`, ['[[Oslo|GPE]]'] as const),
    );
    assert.equal(workspaceSymbols(snapshotOf(many), 'oslo').length, 50, 'a list need not have all');
    assert.deepEqual(names('olso'), []);
  });
});
