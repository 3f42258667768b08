export type PairFamily =
  'double' | 'single' | 'angle' | 'corner' | 'white-corner' | 'title' | 'prime' | 'bracket';

/** `either`: the shape of the text around the mark tells. */
type Direction = 'open' | 'close' | 'either';

const table: readonly (readonly [string, PairFamily, Direction])[] = [
  ['"', 'double', 'either'],
  ['＂', 'double', 'either'],
  ['“', 'double', 'open'],
  ['”', 'double', 'close'],
  ['„', 'double', 'open'],
  ['‟', 'double', 'open'],
  ["'", 'single', 'either'],
  ['＇', 'single', 'either'],
  ['‘', 'single', 'open'],
  ['’', 'single', 'close'],
  ['‚', 'single', 'open'],
  ['‛', 'single', 'open'],
  ['«', 'angle', 'open'],
  ['»', 'angle', 'close'],
  ['「', 'corner', 'open'],
  ['」', 'corner', 'close'],
  ['｢', 'corner', 'open'],
  ['｣', 'corner', 'close'],
  ['『', 'white-corner', 'open'],
  ['』', 'white-corner', 'close'],
  ['《', 'title', 'open'],
  ['》', 'title', 'close'],
  ['〈', 'title', 'open'],
  ['〉', 'title', 'close'],
  ['〝', 'prime', 'open'],
  ['〟', 'prime', 'close'],
  ['〞', 'prime', 'close'],
  ['(', 'bracket', 'open'],
  [')', 'bracket', 'close'],
  ['[', 'bracket', 'open'],
  [']', 'bracket', 'close'],
  ['（', 'bracket', 'open'],
  ['）', 'bracket', 'close'],
  ['【', 'bracket', 'open'],
  ['】', 'bracket', 'close'],
];

export interface PairedMark {
  readonly family: PairFamily;
  readonly direction: Direction;
}

const marks = new Map<number, PairedMark>(
  table.map(([mark, family, direction]) => [mark.charCodeAt(0), { family, direction }]),
);
const flags = new Uint8Array(0x10000);
for (const code of marks.keys()) {
  flags[code] = 1;
}

export function pairedMark(code: number): PairedMark | undefined {
  return flags[code] === 1 ? marks.get(code) : undefined;
}
