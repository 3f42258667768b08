import fc from 'fast-check';

/** `at` and `length` are shares of the text, from 0 to 1. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

export const editScript: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: share,
    length: fc.oneof(
      fc.constant(0),
      share.map((value) => value * 0.2),
    ),
    insert: fc.constantFrom(
      '',
      'a',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '“x”',
      '😀',
      '12억 원',
      '한국',
      '。',
      'Oslo said ',
      '\u2028',
    ),
  }),
  { maxLength: 12 },
);

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Change {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** What an editor sends for an edit, and the text after it. Editors put no edge inside a character or a line end. */
export function applyEdit(before: string, edit: Edit): { readonly change: Change; readonly after: string } {
  const start = edge(before, Math.floor(edit.at * before.length));
  const end = edge(before, Math.min(before.length, start + Math.floor(edit.length * before.length)));
  return {
    change: { range: { start: position(before, start), end: position(before, end) }, text: edit.insert },
    after: before.slice(0, start) + edit.insert + before.slice(end),
  };
}

function edge(text: string, offset: number): number {
  const pair = text.slice(offset - 1, offset + 1);
  return offset > 0 && (pair === '\r\n' || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair))
    ? offset + 1
    : offset;
}

function position(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
