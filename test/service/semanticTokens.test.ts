import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createDocument,
  semanticTokens,
  semanticTokensEdits,
  tokenVocabulary,
  type DocumentSnapshot,
} from '../../server/src/service/index.js';
import { markedDocument, section } from '../support/serviceFixtures.js';
import { nastyText } from '../support/nastyText.js';

const vocabulary = tokenVocabulary(true);

interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: string;
  readonly modifiers: readonly string[];
}

function decode(data: readonly number[], { legend } = vocabulary): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [deltaLine = 0, deltaCharacter = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    line += deltaLine;
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    const modifiers = legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    tokens.push({ line, character, length, type: legend.tokenTypes[type] ?? '?', modifiers });
  }
  return tokens;
}

/** Each token as `text type modifiers`. */
function check(document: DocumentSnapshot, expected: readonly string[]): void {
  const { text, lineIndex } = document;
  assert.deepEqual(
    decode(semanticTokens(document, vocabulary)).map(({ line, character, length, type, modifiers }) => {
      const start = lineIndex.offsetAt({ line, character });
      return [text.slice(start, start + length), type, ...modifiers].join(' ');
    }),
    expected,
  );
}

describe('semanticTokens', () => {
  it('colours mentions and figures', () => {
    check(
      markedDocument('file:///a', ['In [[Oslo|GPE]] on [[Monday|DATE]], [[5|CARDINAL]] of [[Acme|ORG]]']),
      ['Oslo gpe suggested', 'Monday date suggested', '5 cardinal suggested', 'Acme org suggested'],
    );
  });

  it('lets the mark inside a quote show, and says that it is quoted', () => {
    check(markedDocument('file:///a', ['“[[Ask Kim now|speech]]”', '“Ask [[Kim|PERSON]] now”']), [
      '“Ask  quote suggested',
      'Kim person quoted suggested',
      ' now” quote suggested',
    ]);
  });

  it('says so of figures too, on every line of the quote', () => {
    check(
      markedDocument('file:///a', [
        '“[[Pay $5\nby Monday|speech]]”',
        '“Pay [[$5|MONEY]]\nby [[Monday|DATE]]”',
      ]),
      [
        '“Pay  quote suggested',
        '$5 money quoted suggested',
        'by  quote suggested',
        'Monday date quoted suggested',
        '” quote suggested',
      ],
    );
  });

  it('says so of a quote in a quote, and of a name that takes in a title with its marks', () => {
    check(
      markedDocument('file:///a', [
        '“[[Read ‘Up’ now|speech]]” by Acme',
        '“Read ‘[[Up|term]]’ now” by Acme',
        '“Read ‘[[Up|WORK_OF_ART]]’ now” by Acme',
      ]),
      [
        '“Read  quote suggested',
        '‘ term quoted suggested',
        'Up workOfArt quoted suggested',
        '’ term quoted suggested',
        ' now” quote suggested',
      ],
    );
    check(markedDocument('file:///a', ['The “[[Up|term]]” film', 'The [[“Up” film|WORK_OF_ART]]']), [
      '“Up” workOfArt quoted suggested',
      ' film workOfArt suggested',
    ]);
  });

  it('leaves indirect speech as it is', () => {
    check(markedDocument('file:///a', ['Kim said [[Oslo pays|indirect]]', 'Kim said [[Oslo|GPE]] pays']), [
      'Oslo gpe suggested',
    ]);
  });

  it('cuts marks that cross', () => {
    check(markedDocument('file:///a', ['a “[[b c|term]]” d', 'a “b [[c” d|ORG]]']), [
      '“b  term suggested',
      'c” org quoted suggested',
      ' d org suggested',
    ]);
  });

  it('gives each line its own token, blank ones none', () => {
    check(markedDocument('file:///a', ['“[[one\r\n\r\n \rtwo|speech]]”']), [
      '“one quote suggested',
      'two” quote suggested',
    ]);
  });

  it('fades noise and says which marks are in teasers', () => {
    check(
      markedDocument('file:///a', ['[[Oslo|GPE]]\n[[Rome|GPE]]\nCookies!\n'], {
        sections: [section('body', 0, 5), section('related', 5, 10), section('noise', 10, 19, 'cookie')],
      }),
      ['Oslo gpe suggested', 'Rome gpe related suggested', 'Cookies! noise suggested'],
    );
  });

  it('gives the marks of the wanted lines only', () => {
    const document = markedDocument('file:///a', ['[[Oslo|GPE]]\n[[Rome|GPE]]\n[[Bonn|GPE]]']);
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };
    assert.deepEqual(
      decode(semanticTokens(document, vocabulary, range)).map(({ line }) => line),
      [1],
    );
  });

  it('uses standard types and no modifiers where the client knows no others', () => {
    const document = markedDocument('file:///a', ['[[Kim|PERSON]] has [[5|CARDINAL]]']);
    const standard = tokenVocabulary(false);
    assert.deepEqual(
      decode(semanticTokens(document, standard), standard).map(({ type, modifiers }) => [type, ...modifiers]),
      [['class'], ['number']],
    );
  });

  it('makes tokens that are sorted, do not overlap and stay inside their lines', () => {
    const marks = fc.array(fc.tuple(fc.nat(80), fc.nat(12), fc.constantFrom('PERSON', 'MONEY', 'speech')));
    fc.assert(
      fc.property(nastyText, marks, (text, spans) => {
        const document = documentWith(text, spans);
        let last = { line: 0, end: 0 };
        for (const { line, character, length } of decode(semanticTokens(document, vocabulary))) {
          const own = document.lineIndex.lines[line];
          assert.ok(own !== undefined);
          assert.ok(length > 0);
          assert.ok(character + length <= own.end - own.start);
          assert.ok(line > last.line || (line === last.line && character >= last.end));
          last = { line, end: character + length };
        }
      }),
    );
  });
});

type Mark = readonly [start: number, length: number, label: string];

/** Marks anywhere, overlapping at will: worse than any analysis. */
function documentWith(text: string, marks: readonly Mark[]): DocumentSnapshot {
  const plain = markedDocument('file:///a', [text.replaceAll('[', '(')]);
  const provenance = { rule: 'test-rule', reasons: [] };
  const spans = marks
    .map(([start, length, label]) => ({
      start: Math.min(start, plain.text.length),
      end: Math.min(start + length, plain.text.length),
      label,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return createDocument(plain.uri, 1, plain.text, {
    ...plain.analysis,
    mentions: spans
      .filter(({ label }) => label === 'PERSON')
      .map(({ start, end }) => ({ start, end, label: 'PERSON', name: 'x', ...provenance })),
    figures: spans
      .filter(({ label }) => label === 'MONEY')
      .map(({ start, end }) => ({
        start,
        end,
        label: 'MONEY',
        value: { type: 'number', amount: '1' },
        ...provenance,
      })),
    quotes: spans
      .filter(({ label }) => label === 'speech')
      .map(({ start, end }) => ({
        start,
        end,
        outer: { start, end },
        kind: 'speech',
        speaker: null,
        cue: null,
        ...provenance,
      })),
  });
}

describe('semanticTokensEdits', () => {
  const tokens = fc
    .array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 12 })
    .map((list) => list.flat());

  it('turns the old tokens into the new ones, by whole tokens', () => {
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        const edits = semanticTokensEdits(before, after);
        const result = [...before];
        for (const { start, deleteCount, data } of edits) {
          assert.equal(start % 5, 0);
          assert.equal(deleteCount % 5, 0);
          result.splice(start, deleteCount, ...(data ?? []));
        }
        assert.deepEqual(result, after);
      }),
    );
  });

  it('says nothing where nothing changed', () => {
    assert.deepEqual(semanticTokensEdits([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]), []);
  });
});
