import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SymbolInformation } from 'vscode-languageserver-types';
import { analyseCorpus } from '../../server/src/core/index.js';
import { runToEnd } from '../../server/src/core/runToEnd.js';
import {
  workspaceSymbolSteps,
  type Snapshot,
  type WorkspaceSymbolOptions,
} from '../../server/src/service/index.js';
import { nastyText } from '../support/nastyText.js';
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

const workspaceSymbols = (
  snapshot: Snapshot,
  query: string,
  options?: WorkspaceSymbolOptions,
): SymbolInformation[] => runToEnd(workspaceSymbolSteps(snapshot, query, options));

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
});

describe('workspaceSymbols of entities', () => {
  const one = markedDocument('file:///en.txt', [
    'In [[Oslo|GPE]], [[Lee Jae-myung|PERSON]] and [[Lee|PERSON]] met [[Kim Lee|PERSON]] of the [[EU|ORG]], the [[European Union|ORG]].',
  ]);
  const two = markedDocument('file:///ko.txt', ['[[이재명|PERSON]] [[재명|PERSON]]은 [[오슬로|GPE]]에서'], {
    language: 'ko',
  });
  const three = markedDocument('file:///ja.txt', ['[[李在明|PERSON]]氏は[[クラーク|PERSON]]と[[ｵｽﾛ|GPE]]'], {
    language: 'ja',
  });
  const snapshot = snapshotOf([one, two, three], {
    oslo: ['Oslo', '오슬로', 'ｵｽﾛ'],
    lee: ['Lee Jae-myung', 'Lee', '이재명', '재명', '李在明'],
    eu: ['EU', 'European Union'],
  });
  const names = (query: string, options?: WorkspaceSymbolOptions): string[] =>
    workspaceSymbols(snapshot, query, options).map(({ name }) => name);
  const places = (query: string): string[] =>
    workspaceSymbols(snapshot, query).map(
      ({ location: { uri, range } }) => `${uri.slice(8)} ${textIn(snapshot.documents.get(uri)!, range)}`,
    );

  it('finds one symbol by any name, in any language and form, and leads to the first that is written so', () => {
    for (const [query, name, place] of [
      ['이재명', '이재명 = Lee Jae-myung', 'ko.txt 이재명'],
      ['재명', '재명 = Lee Jae-myung', 'ko.txt 재명'],
      ['李在明', '李在明 = Lee Jae-myung', 'ja.txt 李在明'],
      ['lee jae', 'Lee Jae-myung = 이재명', 'en.txt Lee Jae-myung'],
      ['leejaemyung', 'Lee Jae-myung = 이재명', 'en.txt Lee Jae-myung'],
      ['오스로', undefined, undefined],
      ['오슬', '오슬로 = Oslo', 'ko.txt 오슬로'],
      ['オスロ', 'オスロ = ｵｽﾛ = Oslo', 'ja.txt ｵｽﾛ'],
      ['eu', 'EU = European Union', 'en.txt EU'],
      ['ÓSLO', 'ÓSLO = Oslo = 오슬로', 'en.txt Oslo'],
    ] as const) {
      assert.equal(names(query)[0], name, query);
      assert.equal(places(query)[0], place, query);
    }
  });

  it('says what it is, how often it is named, and by which names', () => {
    const [symbol] = workspaceSymbols(snapshot, '이재명');
    assert.equal(
      symbol?.containerName,
      'person · 5 mentions in 3 documents · Lee Jae-myung = 이재명 = 李在明',
    );
  });

  it('has the name itself before what begins so, a word of it, a part and scattered letters', () => {
    assert.deepEqual(names('lee'), ['Lee Jae-myung = 이재명', 'Kim Lee']);
    const ranked = markedDocument('file:///r.txt', [
      '[[Tovar|ORG]] [[Overton|ORG]] [[New Ovar|ORG]] [[Ovar|ORG]] [[O. Viktor Ara|ORG]] [[Ovarium|ORG]] [[Ovarium|ORG]] [[Ovarial|ORG]]',
    ]);
    assert.deepEqual(
      workspaceSymbols(snapshotOf([ranked]), 'ovar').map(({ name }) => name),
      ['Ovar', 'Ovarium', 'Ovarial', 'New Ovar', 'Tovar', 'O. Viktor Ara'],
    );
  });

  it('finds words of a name in any order, also for an editor that asks by the first word', () => {
    assert.deepEqual(names('lee kim'), ['lee kim = Kim Lee']);
    const [, symbol] = workspaceSymbols(snapshot, 'Lee', { byFirstWord: true });
    assert.equal(symbol?.containerName, 'person · 1 mention in 1 document · Kim Lee');
  });

  it('has all of a folder, the most often named first, where nothing is asked for', () => {
    assert.deepEqual(names('').slice(0, 2), ['Lee Jae-myung = 이재명', 'Oslo = 오슬로']);
    assert.equal(names('').length, 5);
    assert.deepEqual(names('…!'), []);
    assert.deepEqual(names('olso'), []);
  });

  it('leads to another mention while the first is being edited', () => {
    const edited = markedDocument('file:///ko.txt', ['이재 [[재명|PERSON]]은 [[오슬로|GPE]]에서'], {
      language: 'ko',
    });
    const stale: Snapshot = { ...snapshot, documents: new Map(snapshot.documents).set(edited.uri, edited) };
    const [symbol] = workspaceSymbols(stale, '이재명');
    assert.equal(symbol?.location.uri, one.uri);
  });

  it('finds what a public lexicon knows by its names in languages that the folder lacks', () => {
    const alone = analysedDocument(
      'file:///no.txt',
      'Norway will build a dam, the government of Norway said.',
    );
    const { uri, analysis } = alone;
    const view: Snapshot = {
      documents: new Map([[uri, alone]]),
      corpus: analyseCorpus([{ path: uri, analysis }]),
    };
    const [symbol, ...others] = workspaceSymbols(view, '노르웨이');
    assert.equal(symbol?.name, '노르웨이 = Norway');
    assert.equal(symbol.location.range.start.character, 0);
    assert.deepEqual(others, []);
    assert.equal(workspaceSymbols(view, 'ノルウェー')[0]?.name, 'ノルウェー = Norway');
  });

  it('answers any query about any text, with symbols that an editor can show', () => {
    fc.assert(
      fc.property(nastyText, fc.oneof(nastyText, fc.string()), (source, query) => {
        const document = analysedDocument('file:///a.txt', source);
        const { uri, analysis } = document;
        const corpus = analyseCorpus([{ path: uri, analysis }]);
        const view: Snapshot = { documents: new Map([[uri, document]]), corpus };
        for (const typed of [query, '', analysis.mentions[0]?.name ?? '']) {
          for (const { name, location } of workspaceSymbols(view, typed)) {
            assert.notEqual(name.trim(), '');
            assert.notEqual(textIn(document, location.range), '');
          }
        }
        for (const { name } of analysis.mentions) {
          assert.notEqual(workspaceSymbols(view, name).length, 0, name);
        }
      }),
      { numRuns: 50 },
    );
  });
});
