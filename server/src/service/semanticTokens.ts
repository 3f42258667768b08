import type { Range, SemanticTokensEdit } from 'vscode-languageserver-types';
import type { Span } from '../core/index.js';
import { flatten } from './flatten.js';
import { kindAt } from './sections.js';
import type { DocumentSnapshot } from './snapshot.js';
import { tokenTypeOf, type TokenModifier, type TokenType, type TokenVocabulary } from './tokenLegend.js';
import { toOffset } from './toProtocol.js';

interface TypedMark extends Span {
  readonly type: TokenType;
}

/**
 * The colours of a document, five integers a token as LSP 3.17 encodes them. Editors want tokens that neither overlap
 * nor span lines: of nested marks the innermost name or figure shows, else the innermost quote, and each line has its own.
 */
export function semanticTokens(
  document: DocumentSnapshot,
  vocabulary: TokenVocabulary,
  range?: Range,
): number[] {
  const from = range === undefined ? 0 : toOffset(document, range.start);
  const to = range === undefined ? document.text.length : toOffset(document, range.end);
  const marks = marksOf(document).filter(({ start, end }) => start < to && end > from);
  const kindOf = kindAt(document.analysis.sections);
  const encoder = new TokenEncoder();
  for (const { start, end, marks: covering } of flatten(marks)) {
    // A title in quotation marks that is a name with them is a name, too.
    const inner = covering.findLast((mark) => !isQuote(mark) && mark.type !== 'noise') ?? covering.at(-1);
    if (inner === undefined) {
      continue;
    }
    const modifiers: TokenModifier[] = [
      ...(covering.some((mark) => mark !== inner && isQuote(mark)) ? ['quoted' as const] : []),
      ...(kindOf(start) === 'related' ? ['related' as const] : []),
      'suggested',
    ];
    const type = vocabulary.typeIndex(inner.type);
    const bits = vocabulary.modifierBits(modifiers);
    for (const { line, character, length } of linePieces(document, {
      start,
      end,
    })) {
      encoder.push(line, character, length, type, bits);
    }
  }
  return encoder.data;
}

/** What turns `before` into `after`: at most one edit, of whole tokens. */
export function semanticTokensEdits(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) {
    prefix++;
  }
  prefix -= prefix % tokenSize;
  let suffix = 0;
  while (
    suffix < shorter - prefix &&
    before[before.length - 1 - suffix] === after[after.length - 1 - suffix]
  ) {
    suffix++;
  }
  suffix -= suffix % tokenSize;
  const deleteCount = before.length - suffix - prefix;
  const data = after.slice(prefix, after.length - suffix);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start: prefix, deleteCount, data }];
}

const tokenSize = 5;

class TokenEncoder {
  readonly data: number[] = [];
  #line = 0;
  #character = 0;

  push(line: number, character: number, length: number, type: number, bits: number): void {
    const sameLine = line === this.#line;
    this.data.push(line - this.#line, sameLine ? character - this.#character : character, length, type, bits);
    this.#line = line;
    this.#character = character;
  }
}

function marksOf({ analysis }: DocumentSnapshot): TypedMark[] {
  const typed = ({ start, end }: Span, type: TokenType): TypedMark => ({
    start,
    end,
    type,
  });
  return [
    ...analysis.sections.filter(({ kind }) => kind === 'noise').map((section) => typed(section, 'noise')),
    ...analysis.quotes.map((quote) => typed(quote.outer, quote.kind === 'speech' ? 'quote' : 'term')),
    ...analysis.mentions.map((mention) => typed(mention, tokenTypeOf[mention.label])),
    ...analysis.figures.map((figure) => typed(figure, tokenTypeOf[figure.label])),
  ];
}

function isQuote({ type }: TypedMark): boolean {
  return type === 'quote' || type === 'term';
}

function* linePieces(
  { text, lineIndex }: DocumentSnapshot,
  { start, end }: Span,
): Generator<{ line: number; character: number; length: number }> {
  for (let line = lineIndex.lineAt(start); ; line++) {
    const own = lineIndex.lines[line];
    if (own === undefined || own.start >= end) {
      return;
    }
    const from = Math.max(start, own.start);
    const to = Math.min(end, own.end);
    if (from < to && text.slice(from, to).trim() !== '') {
      yield { line, character: from - own.start, length: to - from };
    }
  }
}
