import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { analyseCorpus } from '../../server/src/core/index.js';
import {
  flatOutline,
  outline,
  outlineKey,
  type DocumentSnapshot,
  type Snapshot,
} from '../../server/src/service/index.js';
import { nastyText } from '../support/nastyText.js';
import {
  analysedDocument,
  find,
  markedDocument,
  section,
  snapshotOf,
  textIn,
} from '../support/serviceFixtures.js';

const text =
  '[[Oslo|GPE]] waits\n\n[[Anna Berg|PERSON]] spoke in [[Oslo|GPE]].\n[[Berg|PERSON]] left for\n[[Rome|GPE]]. \n\nBy [[Cook|PERSON]]\n[[Site News|ORG]] [[Rome|GPE]]\n';
const plain = text.replace(/\[\[(.*?)\|.*?\]\]/g, '$1');
const [articleEnd, teaserStart] = [plain.indexOf('By Cook'), plain.indexOf('Site News')];
const english = markedDocument('file:///en.txt', [text], {
  sections: [
    section('headline', 0, 12),
    section('body', 12, articleEnd),
    section('noise', articleEnd, teaserStart, 'other'),
    section('related', teaserStart, plain.length),
  ],
});
const korean = markedDocument('file:///ko.txt', ['[[안나 베리|PERSON]]는 [[오슬로|GPE]]에서'], {
  language: 'ko',
});
const snapshot = snapshotOf([english, korean], {
  berg: ['Anna Berg', 'Berg', '안나 베리'],
  oslo: ['Oslo', '오슬로'],
});

const entities = (view: Snapshot, document: DocumentSnapshot): DocumentSymbol | undefined =>
  outline(view, document, { entities: true }).find(({ name }) => name === 'Entities');

const tree = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name} (${detail ?? ''})`,
    ...tree(children ?? [], depth + 1),
  ]);

describe('the outline of entities', () => {
  it('lists who and what the article names by label, with the mentions of what is named again', () => {
    assert.deepEqual(tree([entities(snapshot, english)!]), [
      'Entities (3 in 5 mentions)',
      '  People (1)',
      '    Anna Berg (2 mentions · 안나 베리)',
      '      Anna Berg (Anna Berg spoke in Oslo.)',
      '      Berg (Berg left for)',
      '  Countries, states and cities (2)',
      '    Oslo (2 mentions · 오슬로)',
      '      Oslo (Oslo waits)',
      '      Oslo (Anna Berg spoke in Oslo.)',
      '    Rome (1 mention)',
    ]);
  });

  it('stands behind the sections, and leads to the first place of each', () => {
    const symbols = outline(snapshot, english, { entities: true });
    assert.equal(symbols.at(-1)?.name, 'Entities');
    const group = entities(snapshot, english)!;
    assert.equal(english.lineIndex.offsetAt(group.range.start), find(english, '. \n\nBy').start + 1);
    const [people] = group.children ?? [];
    assert.equal(textIn(english, people!.selectionRange), 'Anna Berg');
    assert.deepEqual(
      people?.children?.[0]?.children?.map(({ range }) => textIn(english, range)),
      ['Anna Berg', 'Berg'],
    );
  });

  it('is left out where the setting says so, or nothing is named', () => {
    assert.ok(!JSON.stringify(outline(snapshot, english, { entities: false })).includes('Entities'));
    const silent = markedDocument('file:///s.txt', ['Nobody.']);
    assert.equal(entities(snapshotOf([silent]), silent), undefined);
  });

  it('groups by name alone before the folder is known', () => {
    const alone: Snapshot = { ...snapshotOf([]), documents: new Map([[english.uri, english]]) };
    const [, ...rest] = tree([entities(alone, english)!]);
    assert.deepEqual(rest.slice(0, 3), ['  People (2)', '    Anna Berg (1 mention)', '    Berg (1 mention)']);
    assert.notEqual(outlineKey(alone, english), outlineKey(snapshot, english));
    assert.equal(outlineKey(snapshot, english), outlineKey({ ...snapshot }, english));
  });

  it('comes as a list too', () => {
    const list = flatOutline(snapshot, english, { entities: true });
    assert.deepEqual(
      list.filter(({ containerName }) => containerName === 'People').map(({ name }) => name),
      ['Anna Berg'],
    );
  });

  it('has names, ranges on one line, and no more mentions than there are, on any text', () => {
    fc.assert(
      fc.property(nastyText, (source) => {
        const document = analysedDocument('file:///a.txt', source);
        const { uri, analysis } = document;
        const view: Snapshot = {
          documents: new Map([[uri, document]]),
          corpus: analyseCorpus([{ path: uri, analysis }]),
        };
        const check = ({ name, range, selectionRange, children = [] }: DocumentSymbol): number => {
          assert.notEqual(name.trim(), '');
          assert.equal(range.start.line, range.end.line);
          assert.deepEqual(range, selectionRange);
          return children.reduce((sum, child) => sum + check(child), children.length === 0 ? 1 : 0);
        };
        const group = entities(view, document);
        assert.ok((group === undefined ? 0 : check(group)) <= analysis.mentions.length);
      }),
      { numRuns: 50 },
    );
  });
});
