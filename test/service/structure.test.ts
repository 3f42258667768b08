import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import fc from 'fast-check';
import {
  cleanCopy,
  corpusCounts,
  diagnostics,
  documentCounts,
  flatOutline,
  foldingRanges,
  marks,
} from '../../server/src/service/index.js';
import { documentSymbols } from '../../server/src/service/documentSymbols.js';
import { preview } from '../../server/src/service/spans.js';
import {
  analysedDocument,
  markedDocument,
  section,
  sectionedDocument,
  snapshotOf,
  textIn,
} from '../support/serviceFixtures.js';
import { nastyText } from '../support/nastyText.js';

const head = 'Title\n\n';
const body = 'He said “yes”.\nMore.\n\n';
const noise = 'We use cookies\nAccept\n\n';
const badge = 'Badge\n';
const text = head + body + noise + badge;
const article = markedDocument(
  'file:///a.txt',
  [text.replace('yes', '[[yes|speech]]'), text.replace('He', '[[He|PERSON]]')],
  {
    sections: [
      section('headline', 0, head.length),
      section('body', head.length, head.length + body.length),
      section('noise', head.length + body.length, text.length - badge.length, 'cookie'),
      section('noise', text.length - badge.length, text.length, 'ai-badge'),
    ],
    problems: [
      {
        code: 'quote-unbalanced',
        severity: 'warning',
        message: 'Odd.',
        start: 0,
        end: 5,
        related: [{ path: 'file:///a.txt', start: 7, end: 9, message: 'Here.' }],
      },
    ],
  },
);
const snapshot = snapshotOf([article]);

describe('documentSymbols', () => {
  const outline = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      `${'  '.repeat(depth)}${name}${depth > 0 && detail !== undefined ? ` (${detail})` : ''}`,
      ...outline(children ?? [], depth + 1),
    ]);

  it('are sections, paragraphs and quotes', () => {
    assert.deepEqual(outline(documentSymbols(article)), [
      'Title',
      '  Body (English)',
      '    He said “yes”.',
      '      “yes” (speaker not found)',
      '    More.',
      'Noise: cookie notice',
      '  We use cookies',
      '  Accept',
      'Noise: badge of generated content',
      '  Badge',
    ]);
  });

  it('name the speaker of each quote, and list an interrupted one once', () => {
    const quotes = markedDocument(
      'file:///q.txt',
      [
        '“[[It pays,|speech]]” said [[Anna Berg|PERSON]], “[[and soon.|speech]]”\nShe called it “[[Up|term]]”: “[[Good.|speech]]”\n“[[So on.|speech]]”\n“[[Who?|speech]]”',
      ],
      {
        told: [
          { by: 'Anna Berg', cue: 'said' },
          { by: 'Anna Berg', cue: 'said', continues: true },
          undefined,
          { by: 'She', form: 'pronoun', standsFor: 'Anna Berg', cue: 'called' },
          { by: 'She', form: 'pronoun', standsFor: 'Anna Berg', continues: true },
        ],
      },
    );
    const symbols = documentSymbols(quotes);
    assert.deepEqual(outline(symbols).slice(1), [
      '  “It pays,” said Anna Berg, “and soon.”',
      '    “It pays, … and soon.” — Anna Berg (said)',
      '  She called it “Up”: “Good.”',
      '    “Up” (term)',
      '    “Good. … So on.” — Anna Berg (She · called)',
      '  “So on.”',
      '  “Who?”',
      '    “Who?” (speaker not found)',
    ]);
    assert.deepEqual(
      symbols[0]?.children?.flatMap(({ children = [] }) =>
        children.map(({ range }) => textIn(quotes, range)),
      ),
      ['“It pays,” said Anna Berg, “and soon.”', '“Up”', '“Good.”', '“Who?”'],
    );
  });

  it('come as a list with the names of their containers', () => {
    assert.deepEqual(
      flatOutline(snapshot, article, { entities: true })
        .slice(0, 5)
        .map(({ name, containerName }) => [name, containerName]),
      [
        ['Title', undefined],
        ['Body', 'Title'],
        ['He said “yes”.', 'Body'],
        ['“yes”', 'He said “yes”.'],
        ['More.', 'Body'],
      ],
    );
  });

  it('put the article below its headline, and teasers below their heading', () => {
    const document = sectionedDocument([
      ['noise:navigation', 'Home\n'],
      ['headline', 'Title\nSubtitle\n\n'],
      ['lead', 'First.\n\n'],
      ['noise:related-heading', 'Read more\n'],
      ['related', 'Inner teaser\n'],
      ['body', 'Second.\n\n'],
      ['noise:related-heading', 'Read on\n'],
      ['related', 'Teaser\n\n'],
      ['noise:ai-badge', 'Badge\n'],
      ['related', 'Another teaser\n\n'],
      ['noise:copyright', 'All rights reserved\n'],
      ['headline', 'Next title\n'],
    ]);
    assert.deepEqual(outline(documentSymbols(document)), [
      'Noise: navigation',
      '  Home',
      'Title',
      '  Subtitle',
      '  Lead (English)',
      '    First.',
      '  Related articles (English)',
      '    Noise: heading of related articles (English)',
      '      Read more',
      '    Inner teaser',
      '  Body (English)',
      '    Second.',
      'Related articles',
      '  Noise: heading of related articles (English)',
      '    Read on',
      '  Teaser',
      '  Noise: badge of generated content (English)',
      '    Badge',
      '  Another teaser',
      'Noise: copyright notice',
      '  All rights reserved',
      'Next title',
    ]);
    assert.deepEqual(
      documentSymbols(document).map(({ detail, range, selectionRange }) => [
        detail,
        textIn(document, selectionRange),
        textIn(document, range).length,
      ]),
      [
        ['English', 'Home', 4],
        [
          'Headline · English',
          'Title',
          'Title\nSubtitle\n\nFirst.\n\nRead more\nInner teaser\nSecond.'.length,
        ],
        ['English', 'Read on', 'Read on\nTeaser\n\nBadge\nAnother teaser'.length],
        ['English', 'All rights reserved', 19],
        ['Headline · English', 'Next title', 10],
      ],
    );
  });

  it('select inside their range, are named, and contain their children', () => {
    const within = (document: ReturnType<typeof analysedDocument>, symbol: DocumentSymbol): void => {
      const offsets = (range: DocumentSymbol['range']): [number, number] => [
        document.lineIndex.offsetAt(range.start),
        document.lineIndex.offsetAt(range.end),
      ];
      const [start, end] = offsets(symbol.range);
      assert.notEqual(symbol.name.trim(), '');
      for (const inner of [symbol.selectionRange, ...(symbol.children ?? []).map(({ range }) => range)]) {
        const [innerStart, innerEnd] = offsets(inner);
        assert.ok(start <= innerStart && innerEnd <= end);
      }
      symbol.children?.forEach((child) => {
        within(document, child);
      });
    };
    fc.assert(
      fc.property(nastyText, (source) => {
        const document = analysedDocument('file:///a.txt', source);
        documentSymbols(document).forEach((symbol) => {
          within(document, symbol);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('foldingRanges', () => {
  it('fold neighbouring noise as one, and sections of several lines', () => {
    assert.deepEqual(foldingRanges(article, { collapsedText: true }), [
      { startLine: 2, endLine: 3 },
      {
        startLine: 5,
        endLine: 8,
        kind: 'region',
        collapsedText: 'Not article: cookie notice and 1 other kind',
      },
    ]);
  });
  it('keep the noise where the client wants few', () => {
    assert.deepEqual(foldingRanges(article, { collapsedText: false, limit: 1 }), [
      { startLine: 5, endLine: 8, kind: 'region' },
    ]);
  });
  it('fold teasers with the noise that they stand among, and inside as sections', () => {
    const document = sectionedDocument([
      ['body', 'Body.\n\n'],
      ['noise:related-heading', 'Read on\n'],
      ['related', 'Teaser\nAnother\n'],
      ['noise:cookie', 'We use cookies\nAccept\n'],
    ]);
    assert.deepEqual(foldingRanges(document, { collapsedText: true }), [
      {
        startLine: 2,
        endLine: 6,
        kind: 'region',
        collapsedText: 'Not article: related articles and 2 other kinds',
      },
      { startLine: 3, endLine: 4 },
      { startLine: 5, endLine: 6 },
    ]);
  });
  it('fold a single line of noise into the blank line above it', () => {
    const folds = (before: string): unknown =>
      foldingRanges(
        sectionedDocument([
          ['body', before],
          ['noise:advert', 'Advert\n'],
          ['body', 'More.'],
        ]),
        { collapsedText: false },
      );
    assert.deepEqual(folds('Body.\n \n'), [{ startLine: 1, endLine: 2, kind: 'region' }]);
    assert.deepEqual(folds('Body.\n'), []);
  });
  it('never hide a line that also holds article', () => {
    const folds = (...parts: Parameters<typeof sectionedDocument>[0]): unknown =>
      foldingRanges(sectionedDocument(parts), { collapsedText: false }).map(({ startLine, endLine }) => [
        startLine,
        endLine,
      ]);
    assert.deepEqual(folds(['body', '\nBody. '], ['noise:advert', 'Advert '], ['body', 'More.']), []);
    assert.deepEqual(folds(['body', 'B.\n\n'], ['noise:advert', 'Advert '], ['body', 'More.']), []);
    assert.deepEqual(
      folds(['body', 'Body. '], ['noise:advert', 'Advert\nAdvert\nAdvert '], ['body', 'More.']),
      [[0, 1]],
    );
  });
});

describe('diagnostics', () => {
  const options = { relatedInformation: true, tags: true };

  it('are problems, and noise to be faded', () => {
    assert.deepEqual(
      diagnostics(snapshot, article, options).map(({ code, severity, tags, range }) => [
        code,
        severity,
        tags,
        textIn(article, range),
      ]),
      [
        ['quote-unbalanced', 2, undefined, 'Title'],
        ['test-rule', 4, [1], 'We use cookies\nAccept'],
        ['test-rule', 4, [1], 'Badge'],
      ],
    );
  });
  it('lead to what they are about, where the client can show it', () => {
    const [shown] = diagnostics(snapshot, article, options);
    assert.equal(shown?.relatedInformation?.[0]?.message, 'Here.');
    assert.equal(textIn(article, shown.relatedInformation[0].location.range), 'He');
    assert.equal(
      diagnostics(snapshot, article, { relatedInformation: false, tags: false }).some(
        ({ relatedInformation, tags }) => relatedInformation !== undefined || tags !== undefined,
      ),
      false,
    );
  });
  it('say once that a document was cut', () => {
    const cut = markedDocument('file:///b.txt', ['0123456789'], { cutAt: 4 });
    assert.deepEqual(
      diagnostics(snapshotOf([cut]), cut, options).map(({ code, severity }) => [code, severity]),
      [['file-too-large', 3]],
    );
  });
});

describe('cleanCopy', () => {
  it('is the article, and says how much is not in it', () => {
    const document = sectionedDocument([
      ['headline', 'Title\n\n'],
      ['noise:cookie', 'We use cookies\n\nAccept\n'],
      ['body', 'Body.\n'],
      ['related', 'Teaser\n'],
    ]);
    assert.deepEqual(cleanCopy(document), { text: 'Title\n\nBody.\n', leftOut: 3, cut: 0 });
    const cut = markedDocument('file:///b.txt', ['0123456789'], { cutAt: 4 });
    assert.equal(cleanCopy(cut).cut, 6);
  });
});

describe('marks', () => {
  it('come in reading order, neighbouring noise as one', () => {
    assert.deepEqual(
      marks(article).map(({ layer, label, range }) => [layer, label, textIn(article, range)]),
      [
        ['mention', 'PERSON', 'He'],
        ['quote', 'speech', '“yes”'],
        ['noise', 'cookie', 'We use cookies\nAccept\n\nBadge'],
      ],
    );
  });
});

describe('counts', () => {
  it('of a document and of the folder', () => {
    const other = markedDocument('file:///o.txt', ['[[He|PERSON]] and [[He|PERSON]]']);
    const both = snapshotOf([article, other], {}, [{ from: [article, 'More.'], to: [other, 'He and He'] }]);
    assert.deepEqual(documentCounts(both, other), {
      entities: 1,
      mentions: 2,
      figures: 0,
      quotes: 0,
      noise: 0,
      links: 1,
      problems: 0,
    });
    assert.deepEqual(corpusCounts(both), {
      entities: 1,
      mentions: 3,
      figures: 0,
      quotes: 1,
      noise: 2,
      links: 2,
      problems: 1,
    });
  });
});

describe('preview', () => {
  it('is one line, cut between characters', () => {
    assert.equal(preview(' a\n\tb ', 10), 'a b');
    assert.equal(preview('ab😀cd', 3), 'ab…');
    assert.equal(preview('ab😀cd', 4), 'ab😀…');
  });
});
