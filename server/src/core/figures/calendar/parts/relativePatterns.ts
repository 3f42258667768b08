import type { Fields, Grain, Portion } from '../fields.js';
import { offsetBy } from '../offsets.js';

const grainsOfPatterns: readonly (readonly [RegExp, Grain])[] = [
  [/^XXXX-XX-XXTXX:XX$/, 'TM'],
  [/^XXXX-XX-XXTXX$/, 'TH'],
  [/^XXXX-XX-XX/, 'D'],
  [/^XXXX-WXX/, 'W'],
  [/^XXXX-XX$/, 'M'],
  [/^XXXX-QX$/, 'Q'],
  [/^XXXX-HX$/, 'H'],
  [/^(?:FY)?XXXX/, 'Y'],
  [/^XXX$/, 'DE'],
  [/^XX$/, 'CE'],
];

/**
 * `XXXX-WXX-WE -1`, as a table writes it: the weekend one week before. With `END` it is the end of it that is meant,
 * with `text` it is counted from a date that the text speaks of.
 */
export function relativeFields(pattern: string): Fields {
  const known = patterns.get(pattern) ?? readPattern(pattern);
  patterns.set(pattern, known);
  return known;
}

const patterns = new Map<string, Fields>();

function readPattern(pattern: string): Fields {
  const [timex = '', ...told] = pattern.split(' ');
  const count = told.find((word) => /^-?\d+$/.test(word));
  const mod = told.find((word): word is Portion => word === 'START' || word === 'MID' || word === 'END');
  const grain = grainsOfPatterns.find(([form]) => form.test(timex))?.[1];
  const dayPart = /T([A-Z]{2})$/.exec(timex)?.[1];
  const weekday = /^XXXX-WXX-([1-7])$/.exec(timex)?.[1];
  const part = dayPart === undefined ? /-(WE|SP|SU|FA|WI)$/.exec(timex)?.[1] : undefined;
  return {
    ...(grain === undefined ? {} : { grain }),
    ...(part === undefined ? {} : { part }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(dayPart === undefined ? {} : { dayPart }),
    ...(count === undefined || grain === undefined ? {} : { offset: offsetBy(Number(count), grain) }),
    ...(timex.startsWith('FY') ? { fiscal: true as const } : {}),
    ...(mod === undefined ? {} : { mod }),
    ...(told.includes('text') ? { anchor: 'text' as const } : {}),
  };
}
