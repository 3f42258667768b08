import { isHan, isHiragana, isKana, isLatin } from '../../text/scripts.js';
import { digitAt, isSpace } from '../characters.js';
import { formatDecimal } from '../decimal.js';
import type { Draft } from '../draft.js';
import { readSpoken, type SpokenLexicon } from '../numerals/kanaNumerals.js';
import type { Reader } from '../reader.js';

/**
 * A numeral as it is read aloud, にじゅうさん, between marks, spaces or the edges of the text. One of a single word, さん,
 * counts only as the whole text or among others: いち、に、さん.
 *
 * @param lastEnd where the last of them ended, or -1
 */
export function readSpokenNumber(
  reader: Reader,
  start: number,
  lexicon: SpokenLexicon | null,
  lastEnd: number,
): Draft | null {
  const { text } = reader;
  if (lexicon === null || !isHiragana(text.charCodeAt(start)) || isWordCharacter(text, start - 1)) {
    return null;
  }
  const spoken = readSpoken(text, start, lexicon);
  if (spoken === null || isWordCharacter(text, spoken.end)) {
    return null;
  }
  const { amount, end, parts } = spoken;
  const listed =
    parts > 1 ||
    (end - start > 1 && reader.isWhole({ start, end })) ||
    (lastEnd >= 0 && nextOfList(text, lastEnd) === start) ||
    beginsList(text, end, lexicon);
  return listed
    ? {
        start,
        end,
        label: 'CARDINAL',
        rule: 'figure-cardinal',
        value: { type: 'number', amount: formatDecimal(amount) },
        reasons: ['number as it is read aloud'],
      }
    : null;
}

/** At least two more numerals follow. */
function beginsList(text: string, end: number, lexicon: SpokenLexicon): boolean {
  let at = end;
  for (let count = 0; count < 2; count++) {
    const next = nextOfList(text, at);
    const spoken = next < 0 ? null : readSpoken(text, next, lexicon);
    if (spoken === null) {
      return false;
    }
    at = spoken.end;
  }
  return true;
}

/** Where the next of a list may begin: behind one comma and some spaces. */
function nextOfList(text: string, end: number): number {
  let at = '、，,'.includes(text.charAt(end) || '.') ? end + 1 : end;
  const comma = at;
  while (at < comma + 3 && isSpace(text.charCodeAt(at))) {
    at++;
  }
  return at > end ? at : -1;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isKana(code) || isHan(code) || isLatin(code) || digitAt(text, at) >= 0;
}
