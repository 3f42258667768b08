/** `angle` and `small-angle`: « » and ‹ ›; `title`: marks around the title of a work. */
export type PairFamily =
  'double' | 'single' | 'angle' | 'small-angle' | 'corner' | 'white-corner' | 'title' | 'prime' | 'bracket';

/**
 * What a mark is for; `either`: the text around it tells. A mark of quotations may be set the wrong way round all the
 * same, one of `only-open` or of any family but those of `twoWay` may not.
 */
export type Direction = 'open' | 'close' | 'either' | 'only-open';

export interface PairedMark {
  readonly family: PairFamily;
  readonly direction: Direction;
}

const table: readonly (readonly [marks: string, PairFamily, Direction])[] = [
  ['"＂″˝', 'double', 'either'],
  ['“„‟❝', 'double', 'open'],
  ['”❞', 'double', 'close'],
  ["'＇´", 'single', 'either'],
  ['‘‚‛', 'single', 'open'],
  ['’', 'single', 'close'],
  ['`', 'single', 'only-open'],
  ['«', 'angle', 'open'],
  ['»', 'angle', 'close'],
  ['‹', 'small-angle', 'open'],
  ['›', 'small-angle', 'close'],
  ['「｢﹁', 'corner', 'open'],
  ['」｣﹂', 'corner', 'close'],
  ['『﹃', 'white-corner', 'open'],
  ['』﹄', 'white-corner', 'close'],
  ['《〈<＜', 'title', 'open'],
  ['》〉>＞', 'title', 'close'],
  ['〝', 'prime', 'open'],
  ['〟〞', 'prime', 'close'],
  ['([（【', 'bracket', 'open'],
  [')]）】', 'bracket', 'close'],
];

/** One mark set as two: TeX and wires write ``…'' and ''…'', typists ‘‘…’’, and tables of data ""…"". */
const twice: readonly (readonly [mark: string, Direction])[] = [
  ['``', 'only-open'],
  ["''", 'either'],
  ['´´', 'either'],
  ['""', 'either'],
  ['‘‘', 'open'],
  ['‘’', 'open'],
  ['’’', 'close'],
];

/** The families whose marks open and close, whichever way they point. */
export const twoWay = ['double', 'single', 'angle', 'small-angle'] as const satisfies readonly PairFamily[];

const marks = new Map<number, PairedMark>(
  table.flatMap(([own, family, direction]) =>
    own.split('').map((mark) => [mark.charCodeAt(0), { family, direction }] as const),
  ),
);
const doubled = new Map<string, PairedMark>(
  twice.map(([mark, direction]) => [mark, { family: 'double', direction }]),
);
const flags = new Uint8Array(0x10000);
for (const code of [...marks.keys(), '&'.charCodeAt(0)]) {
  flags[code] = 1;
}

/** Whether a mark may begin with it: one of the table, or a reference of HTML. */
export function mayBeginMark(code: number): boolean {
  return flags[code] === 1;
}

export function pairedMark(code: number): PairedMark | undefined {
  return marks.get(code);
}

/** What two marks beside each other stand for, if they stand for one. */
export function doubledMark(two: string): PairedMark | undefined {
  return doubled.get(two);
}
