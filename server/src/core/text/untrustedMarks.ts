import type { Language } from '../model.js';
import { isUnspaced } from './baseLanguage.js';
import type { ReadMark } from './markReader.js';
import type { PairFamily } from './pairTable.js';
import { likely, type SideCosts } from './quoteShape.js';

/** A mark of a family that opens and closes, and what stands around it. */
export interface ShapedMark {
  readonly mark: ReadMark;
  readonly shape: SideCosts;
}

const fewest = 2;
/** In menus they stand between words: News › Europe. */
const separators: readonly PairFamily[] = ['angle', 'small-angle'];

/** Whether a mark of a paragraph points nowhere: it may open or close, whatever it looks like. */
export function untrustedIn(
  text: string,
  marks: readonly ShapedMark[],
  language: Language,
): (mark: ReadMark) => boolean {
  const families = familiesSetTheWrongWay(marks, language === 'ko' || isUnspaced(language));
  const has = (own: string): boolean => marks.some(({ mark }) => text.charAt(mark.start) === own);
  const low = `${has('„') ? '“' : ''}${has('‚') ? '‘' : ''}`;
  return ({ start, family, direction }) =>
    direction !== 'only-open' && (families.includes(family) || low.includes(text.charAt(start)));
}

/**
 * Those of whose marks more point away from their words than to them: »so« or ’so‘. Where no spaces stand around
 * quotations to tell, those whose marks all point the same way: ”クール”.
 */
function familiesSetTheWrongWay(marks: readonly ShapedMark[], hasNoSpaces: boolean): readonly PairFamily[] {
  const votes = new Map<PairFamily, { opening: number; closing: number; away: number }>();
  for (const { mark, shape } of marks) {
    const { family, direction } = mark;
    if (direction !== 'open' && direction !== 'close') {
      continue;
    }
    const vote = votes.get(family) ?? { opening: 0, closing: 0, away: 0 };
    const [own, other] = direction === 'open' ? [shape.open, shape.close] : [shape.close, shape.open];
    votes.set(family, {
      opening: vote.opening + (direction === 'open' ? 1 : 0),
      closing: vote.closing + (direction === 'close' ? 1 : 0),
      away: vote.away + (own >= likely ? 1 : other >= likely ? -1 : 0),
    });
  }
  return [...votes]
    .filter(
      ([family, { opening, closing, away }]) =>
        away >= fewest ||
        (hasNoSpaces &&
          !separators.includes(family) &&
          Math.min(opening, closing) === 0 &&
          opening + closing >= fewest),
    )
    .map(([family]) => family);
}
