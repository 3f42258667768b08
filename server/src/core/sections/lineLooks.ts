import { matchBareLine } from './bareLine.js';
import { isCredit } from './evidence/credits.js';
import { wordsOf } from './evidence/vocabulary.js';
import { isByline, isStamp, matchFurniture, relatedLead } from './furniture.js';
import type { FurnitureMatch } from './furniture.js';
import { shapeOf } from './shape.js';
import type { LineShape } from './shape.js';

/** What a line shows by itself, whatever stands around it. */
export interface LineLooks {
  readonly shape: LineShape;
  readonly furniture: FurnitureMatch | null;
  /** The phrase with which a line begins that names another article. */
  readonly relatedLead: string | null;
  readonly isByline: boolean;
  /** A date, a time or an age with hardly a word to it. */
  readonly isStamp: boolean;
  /** Furniture by its form alone, as a web address is: no sign of where an article ends. */
  readonly isBare: boolean;
  readonly isCredit: boolean;
  readonly words: readonly string[];
}

export function looksOf(line: string): LineLooks {
  const furniture = isFiller(line)
    ? { kind: 'filler' as const, reason: 'nothing but white space' }
    : matchFurniture(line);
  const shape = shapeOf(line);
  return {
    shape,
    furniture,
    relatedLead: relatedLead(line),
    isByline: isByline(line),
    isStamp: shape.timestamp || (isStamp(line) && !isNumber(line)),
    isBare: furniture !== null && matchBareLine(line) !== null,
    isCredit: isCredit(line),
    words: furniture === null ? wordsOf(line) : [],
  };
}

/** White space, or characters that show nothing: joiners, marks of direction, soft hyphens, blank braille. */
function isFiller(line: string): boolean {
  return /^[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2800\u3164\ufeff]*$/u.test(line);
}

function isNumber(line: string): boolean {
  return /^[\d.,\s]+$/.test(line);
}
