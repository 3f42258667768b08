import assert from 'node:assert/strict';
import {
  counterparts,
  createDocument,
  definition,
  documentHighlights,
  references,
  type DocumentSnapshot,
  type Snapshot,
} from '../../server/src/service/index.js';
import { find, markedDocument, snapshotOf, textIn } from '../support/serviceFixtures.js';

const english = markedDocument(
  'file:///en.txt',
  ['[[Oslo|GPE]] pays [[5|CARDINAL]]. [[Rome|GPE]] waits. Then [[Oslo|GPE]] pays again.'],
  { values: [{ type: 'number', amount: '5' }] },
);
const korean = markedDocument(
  'file:///ko.txt',
  ['[[로마|GPE]]\r\n[[오슬로|GPE]] 😀 [[다섯|CARDINAL]] 개를 낸다.\r\n[[오슬로|GPE]]는 기다린다.'],
  { values: [{ type: 'number', amount: '5' }] },
);
const copy = markedDocument('file:///copy.txt', ['Wire: Oslo pays 5.']);
const entities = { oslo: ['Oslo', '오슬로'], rome: ['Rome', '로마'] };
const snapshot = snapshotOf([english, korean, copy], entities, [
  { from: [english, 'Oslo pays 5.'], to: [korean, '오슬로 😀 다섯 개를 낸다.'], score: 0.5 },
  { from: [english, 'Oslo pays 5.'], to: [copy, 'Oslo pays 5.'], kind: 'copy', score: 1 },
]);

describe('definition', () => {
  /** Each target as `file: words`; editors that peek highlight the whole target, so it is no more than the words. */
  function check(
    document: DocumentSnapshot,
    at: string,
    expected: readonly string[],
    view: Snapshot = snapshot,
  ): void {
    const links = definition(view, document, find(document, at).start);
    assert.deepEqual(
      links.map(({ targetUri, targetSelectionRange, targetRange }) => {
        const target = view.documents.get(targetUri)!;
        assert.deepEqual(targetRange, targetSelectionRange);
        return `${targetUri.slice(8)}: ${textIn(target, targetSelectionRange)}`;
      }),
      expected,
    );
  }

  it('of a name is its mention in the linked passage', () => {
    check(english, 'Oslo', ['ko.txt: 오슬로']);
  });
  it('of a name outside of linked passages is its first mention', () => {
    check(english, 'Rome', ['ko.txt: 로마']);
  });
  it('of a figure is the figure of the same value', () => {
    check(english, '5', ['ko.txt: 다섯', 'copy.txt: Oslo pays 5.']);
  });
  it('of any other place is the linked passage, translations first', () => {
    check(english, 'pays', ['ko.txt: 오슬로 😀 다섯 개를 낸다.', 'copy.txt: Oslo pays 5.']);
  });
  it('leads back as well', () => {
    check(korean, '낸다', ['en.txt: Oslo pays 5.']);
  });
  it('of what nobody else says is nothing', () => {
    check(english, 'again', []);
  });

  it('finds its way while the folder is older than the document', () => {
    const edited = markedDocument('file:///en.txt', [
      `New line.\n[[Oslo|GPE]] pays [[5|CARDINAL]]. [[Rome|GPE]] waits. Then [[Oslo|GPE]] pays again.`,
    ]);
    const stale: Snapshot = { ...snapshot, documents: new Map(snapshot.documents).set(edited.uri, edited) };
    check(edited, 'pays', ['ko.txt: 오슬로 😀 다섯 개를 낸다.', 'copy.txt: Oslo pays 5.'], stale);
    check(edited, 'Rome', ['ko.txt: 로마'], stale);
    check(korean, '낸다', ['en.txt: Oslo pays 5.'], stale);
  });

  it('does not lead to a passage that is being edited', () => {
    const edited = createDocument(copy.uri, 2, copy.text.replace('pays', 'paid'), {
      ...copy.analysis,
      text: copy.text.replace('pays', 'paid'),
    });
    const stale: Snapshot = { ...snapshot, documents: new Map(snapshot.documents).set(edited.uri, edited) };
    check(english, 'pays', ['ko.txt: 오슬로 😀 다섯 개를 낸다.'], stale);
  });
});

describe('references', () => {
  it('are all mentions in the folder, of this document first', () => {
    assert.deepEqual(
      references(snapshot, korean, find(korean, '오슬로').end).map(
        ({ uri, range }) =>
          `${uri.slice(8)} ${range.start.line}:${range.start.character}-${range.end.character}`,
      ),
      ['ko.txt 1:0-3', 'ko.txt 2:0-3', 'en.txt 0:0-4', 'en.txt 0:30-34'],
    );
  });
  it('are found by any form in any language', () => {
    const mixed = markedDocument('file:///mixed.txt', [
      '[[Anna Berg|PERSON]], [[BERG|PERSON]], [[안나 베리|PERSON]]',
    ]);
    const other = markedDocument('file:///other.txt', ['[[ベルグ|PERSON]]氏 [[Berger|PERSON]]']);
    const both = snapshotOf([mixed, other], { berg: ['Anna Berg', 'BERG', '안나 베리', 'ベルグ'] });
    for (const [document, at] of [
      [mixed, 'BERG'],
      [mixed, '안나'],
      [other, 'ベルグ'],
    ] as const) {
      const found = references(both, document, find(document, at).start).map(({ uri, range }) =>
        textIn(both.documents.get(uri)!, range),
      );
      assert.deepEqual(found.sort(), ['Anna Berg', 'BERG', 'ベルグ', '안나 베리']);
    }
  });
  it('are none where nothing is named', () => {
    assert.deepEqual(references(snapshot, english, find(english, 'waits').start + 2), []);
  });
});

describe('documentHighlights', () => {
  it('are all mentions in the document', () => {
    assert.deepEqual(
      documentHighlights(snapshot, english, 1).map(({ range }) => textIn(english, range)),
      ['Oslo', 'Oslo'],
    );
  });

  const forms = markedDocument('file:///forms.txt', [
    '[[Anna Berg|PERSON]] spoke. [[Berg|PERSON]] left. [[안나 베리|PERSON]] [[Bergen|GPE]]',
  ]);
  const berg = { berg: ['Anna Berg', 'Berg', '안나 베리'] };
  const highlighted = (view: Snapshot, document: DocumentSnapshot, at: string): string[] =>
    documentHighlights(view, document, find(document, at).start).map(({ range }) => textIn(document, range));

  it('are so whatever their form', () => {
    const all = ['Anna Berg', 'Berg', '안나 베리'];
    assert.deepEqual(highlighted(snapshotOf([forms], berg), forms, 'Berg left'), all);
    assert.deepEqual(highlighted(snapshotOf([forms], berg), forms, '안나'), all);
    assert.deepEqual(highlighted(snapshotOf([forms], berg), forms, 'Bergen'), ['Bergen']);
  });

  it('take in a name that was just written, before the folder is compared', () => {
    const edited = markedDocument('file:///forms.txt', [
      '[[Anna Berg|PERSON]] spoke. [[Berg|PERSON]] laughed and [[Berg|PERSON]] left. [[안나 베리|PERSON]] [[Bergen|GPE]]',
    ]);
    const before = snapshotOf([forms], berg);
    const stale: Snapshot = { ...before, documents: new Map([[edited.uri, edited]]) };
    assert.deepEqual(highlighted(stale, edited, 'Berg laughed'), ['Anna Berg', 'Berg', 'Berg', '안나 베리']);
  });
});

describe('counterparts', () => {
  it('of a sentence are those of the sentence, not of the paragraph around it too', () => {
    const one = markedDocument('file:///1.txt', ['A b c. D e f.']);
    const two = markedDocument('file:///2.txt', ['Ä ö. Ü ß.']);
    const both = snapshotOf([one, two], {}, [
      { from: [one, 'A b c. D e f.'], to: [two, 'Ä ö. Ü ß.'], score: 1 },
      { from: [one, 'A b c.'], to: [two, 'Ä ö.'] },
    ]);
    const previews = (words: string): string[] =>
      counterparts(both, one, find(one, words).start).map(({ preview }) => preview);
    assert.deepEqual(previews('b c'), ['Ä ö.']);
    assert.deepEqual(previews('e f'), ['Ä ö. Ü ß.']);
  });

  it('are listed with what they say', () => {
    assert.deepEqual(
      counterparts(snapshot, english, find(english, 'pays').start).map(({ uri, kind, score, preview }) => ({
        uri,
        kind,
        score,
        preview,
      })),
      [
        { uri: 'file:///ko.txt', kind: 'translation', score: 0.5, preview: '오슬로 😀 다섯 개를 낸다.' },
        { uri: 'file:///copy.txt', kind: 'copy', score: 1, preview: 'Oslo pays 5.' },
      ],
    );
  });
});
