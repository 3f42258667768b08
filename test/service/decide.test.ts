import assert from 'node:assert/strict';
import { CodeActionTriggerKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import {
  findSections,
  type Overrule,
  type Paragraph,
  type SectionKind,
} from '../../server/src/core/index.js';
import {
  codeActions,
  decide,
  lineCount,
  paragraphsIn,
  type DocumentSnapshot,
} from '../../server/src/service/index.js';
import { toRange } from '../../server/src/service/toProtocol.js';
import { analysedDocument, markedDocument, sectionedDocument, textIn } from '../support/serviceFixtures.js';

const document = sectionedDocument([
  ['headline', 'Title\n\n'],
  ['body', 'One.\nTwo.\n\n'],
  ['noise:cookie', 'We use cookies\nAccept\n'],
  ['related', 'Teaser\n'],
]);
const range = (from: string, to = from): Range => ({
  start: document.lineIndex.positionAt(document.text.indexOf(from)),
  end: document.lineIndex.positionAt(document.text.indexOf(to) + to.length),
});
const cursor = (before: string): Range => ({ start: range(before).start, end: range(before).start });

describe('paragraphsIn', () => {
  const check = (ranges: readonly Range[], ...expected: readonly string[]): void => {
    assert.deepEqual(
      paragraphsIn(document, ranges).map(({ start, end }) => document.text.slice(start, end)),
      expected,
    );
  };

  it('are the lines that are touched, whole', () => {
    check([range('ne.', 'Tw')], 'One.', 'Two.');
  });
  it('are those of several cursors, each once', () => {
    check([cursor('wo.'), cursor('itle'), range('Two.')], 'Title', 'Two.');
  });
  it('include the line that the cursor is at either end of', () => {
    check([cursor('One.')], 'One.');
    check([cursor('\nTwo.')], 'One.');
  });
  it('do not include a line at whose start a selection ends', () => {
    check([{ start: range('One.').start, end: range('Two.').start }], 'One.');
  });
  it('are, of several in one line, the one at the cursor', () => {
    const one = sectionedDocument([
      ['body', 'First. '],
      ['noise:advert', 'Advert   '],
      ['body', 'Second.'],
    ]);
    const paragraphs = [
      [0, 6],
      [7, 13],
      [16, 23],
    ].map(([start = 0, end = 0]) => ({ start, end, language: 'en' as const }));
    const inOneLine = { ...one, lineIndex: one.lineIndex, analysis: { ...one.analysis, paragraphs } };
    const at = (character: number): number[] => {
      const position = { line: 0, character };
      return paragraphsIn(inOneLine, [{ start: position, end: position }]).map(({ start }) => start);
    };
    assert.deepEqual([0, 6, 9, 13, 23].map(at), [[0], [0], [7], [7], [16]]);
    assert.deepEqual(at(15), [0, 7, 16], 'between two, there is no telling');
  });
  it('are none on blank lines', () => {
    check([{ start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }]);
    check([{ start: { line: 99, character: 0 }, end: { line: 99, character: 5 } }]);
  });
});

describe('lineCount', () => {
  it('counts lines, not paragraphs', () => {
    const text = 'One\ngoes on.\nTwo. Three.\nFour.\n';
    const lines = analysedDocument('file:///l.txt', text);
    const spanOf = (words: string): Paragraph => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, language: 'en' };
    };
    assert.equal(lineCount(lines, []), 0);
    assert.equal(lineCount(lines, [spanOf('One\ngoes on.'), spanOf('Four.')]), 3);
    assert.equal(lineCount(lines, [spanOf('Two.'), spanOf('Three.')]), 1);
    assert.equal(lineCount(lines, [spanOf('One\ngoes on.\nTwo.'), spanOf('Three.'), spanOf('Four.')]), 4);
  });
});

describe('decide', () => {
  /** Kinds of lines as the analysis alone has them, a letter each: `b`ody, `n`oise, `r`elated. */
  const kinds: Readonly<Record<string, SectionKind>> = { b: 'body', n: 'noise', r: 'related' };

  /** Says one thing after the other of lines of a document; what is decided in the end, a letter a line. */
  function check(
    alone: string,
    steps: readonly (readonly [string, Overrule['as']])[],
    expected: string,
  ): void {
    const lines = sectionedDocument(
      Array.from(alone, (letter, at) => [
        letter === 'n' ? 'noise:other' : (kinds[letter] as 'body'),
        `${at}\n`,
      ]),
    );
    const baseline = lines.analysis.sections;
    let decided: readonly Overrule[] = [];
    for (const [which, as] of steps) {
      const paragraphs = lines.analysis.paragraphs.filter((_, at) => which.includes(String(at)));
      decided = decide(lines, paragraphs, as, decided, (overrules) =>
        baseline.map((section) => {
          const own = overrules.findLast(({ start, end }) => start < section.end && section.start < end);
          const kind = own === undefined ? section.kind : own.as === 'noise' ? 'noise' : 'body';
          return { ...section, kind };
        }),
      );
    }
    const letters = Array.from(alone, (_, at) => decided.find(({ start }) => start === 2 * at)?.as[0] ?? '-');
    assert.equal(letters.join(''), expected);
  }

  it('decides what the analysis does not say by itself', () => {
    check('bbn', [['01', 'noise']], 'nn-');
    check('bnb', [['01', 'article']], '-a-');
  });
  it('leaves no decision where the opposite is chosen', () => {
    check(
      'bnn',
      [
        ['12', 'article'],
        ['2', 'noise'],
      ],
      '-a-',
    );
    check(
      'bnn',
      [
        ['12', 'article'],
        ['12', 'noise'],
      ],
      '---',
    );
    check(
      'bb',
      [
        ['01', 'noise'],
        ['0', 'article'],
      ],
      '-n',
    );
  });
  it('keeps what is decided where the same is chosen again', () => {
    check(
      'bn',
      [
        ['0', 'noise'],
        ['0', 'noise'],
      ],
      'n-',
    );
  });
  it('takes teasers for neither, and makes them teasers again', () => {
    check(
      'rr',
      [
        ['0', 'noise'],
        ['1', 'article'],
      ],
      'na',
    );
    check(
      'rr',
      [
        ['01', 'noise'],
        ['01', 'article'],
      ],
      '--',
    );
    check(
      'rr',
      [
        ['01', 'article'],
        ['01', 'noise'],
        ['0', 'noise'],
      ],
      'n-',
    );
  });

  it('insists where the analysis has come to say the same', () => {
    const text = 'The harbour was built in two years.\n\nWe use cookies to improve this website.\n';
    const noisy = analysedDocument('file:///n.txt', text);
    const [, cookies] = noisy.analysis.paragraphs;
    assert.ok(cookies);
    const before: Overrule[] = [{ start: cookies.start, end: cookies.end, as: 'noise' }];
    const after = decide(noisy, [cookies], 'article', before, (overrules) =>
      findSections(text, { overrules }),
    );
    assert.deepEqual(after, [{ ...before[0], as: 'article' }]);
  });
});

describe('codeActions', () => {
  const shown: Diagnostic[] = [
    { source: 'glossa', code: 'section-noise-cookie', range: range('We use', 'Accept'), message: 'Noise.' },
    { source: 'glossa', code: 'quote-unbalanced', range: range('Accept'), message: 'Odd.' },
    { source: 'other', code: 'section-1', range: range('Accept'), message: 'Foreign.' },
  ];
  interface Asked {
    readonly automatic?: true;
    readonly only?: string[];
    readonly of?: DocumentSnapshot;
  }
  const offered = (where: Range, { automatic, only, of = document }: Asked = {}): string[] =>
    codeActions(
      of,
      where,
      {
        diagnostics: shown,
        triggerKind: automatic ? CodeActionTriggerKind.Automatic : CodeActionTriggerKind.Invoked,
        ...(only === undefined ? {} : { only }),
      },
      {
        mark: (title, as, ranges) => ({
          title,
          command: as,
          arguments: ranges.map((one) => textIn(of, one)),
        }),
        entry: () => [],
        value: (text, one) => ({ title: `Copy ${text}`, command: 'copy', arguments: [textIn(of, one)] }),
      },
    ).map(
      ({ title, kind, command, diagnostics: fixed = [] }) =>
        `${title} (${kind ?? ''}, ${fixed.length} fixed): ${command?.command ?? ''} ${command?.arguments?.join('|') ?? ''}`,
    );

  it('copy the value of a figure, where a person asks', () => {
    const of = markedDocument('file:///f.txt', ['It cost [[$5 million|MONEY]].'], {
      values: [{ type: 'money', amount: '5000000', currency: 'USD' }],
    });
    const at = toRange(of, { start: 10, end: 10 });
    assert.equal(offered(at, { of }).at(-1), 'Copy 5000000 USD (glossa.copy, 0 fixed): copy $5 million');
    assert.deepEqual(offered(at, { of, only: ['glossa.copy'] }).length, 1);
    assert.deepEqual(offered(at, { of, automatic: true }), []);
  });

  it('mark noise as article, the line or all of it', () => {
    assert.deepEqual(offered(cursor('Accept')), [
      'Mark as Article (quickfix, 1 fixed): article Accept',
      'Mark All 2 Lines of This Noise as Article (quickfix, 1 fixed): article We use cookies|Accept',
    ]);
  });
  it('mark lines as noise', () => {
    assert.deepEqual(offered(range('Title', 'Two')), [
      'Mark as Noise (refactor.rewrite, 0 fixed): noise Title|One.|Two.',
    ]);
  });
  it('offer both for teasers and for a selection of both kinds', () => {
    assert.deepEqual(offered(cursor('Teaser')), [
      'Mark as Article (refactor.rewrite, 0 fixed): article Teaser',
      'Mark as Noise (refactor.rewrite, 0 fixed): noise Teaser',
    ]);
    assert.deepEqual(offered(range('Two.', 'Teaser')), [
      'Mark as Article (quickfix, 1 fixed): article We use cookies|Accept|Teaser',
      'Mark as Noise (refactor.rewrite, 0 fixed): noise Two.|Teaser',
    ]);
  });
  it('do not follow the cursor through the article', () => {
    assert.deepEqual(offered(cursor('One.'), { automatic: true }), []);
    assert.deepEqual(offered(cursor('Teaser'), { automatic: true }), []);
    assert.equal(offered(range('One.'), { automatic: true }).length, 1);
    assert.equal(offered(cursor('Accept'), { automatic: true }).length, 2);
  });
  it('are of the kinds that are asked for', () => {
    const where = range('Two.', 'Teaser');
    assert.equal(offered(where, { only: ['quickfix'] }).length, 1);
    assert.equal(offered(where, { only: ['refactor'] }).length, 1);
    assert.equal(offered(where, { only: ['refactor.rewrite', 'quickfix'] }).length, 2);
    assert.equal(offered(where, { only: ['source'] }).length, 0);
    assert.equal(offered(where, { only: [''] }).length, 2);
  });
  it('are none on blank lines', () => {
    assert.deepEqual(offered({ start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }), []);
  });
});
