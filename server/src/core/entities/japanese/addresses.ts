import type { Candidate } from '../candidates.js';
import * as ja from '../ja.js';
import { isHit, named } from './reading.js';
import type { JapaneseReading } from './reading.js';

const longestInCharacters = 4;
const longestInKatakana = 12;

/** 松本市, 長野県松本市: one address from the larger place to the smaller, of which `head` ends the last. */
export function town(
  reading: JapaneseReading,
  start: number,
  end: number,
  head: string,
): Candidate | undefined {
  const { text, hits } = reading;
  const name = text.slice(start, end);
  const isKatakana = /^[\u30a1-\u30fc・]+.$/.test(name);
  const wider = hits.get(start)?.end;
  const size = end - head.length - (wider ?? start);
  const isTooShort = size < 1 || (wider === undefined && size < 2);
  const isTooLong = size > (isKatakana ? longestInKatakana : longestInCharacters);
  const isPlain = ja.plainNouns.has(name) || ja.plainNouns.has(text.slice(wider ?? start, end));
  if (isHit(reading, start, end) || isTooShort || isTooLong || isPlain || !mayEndTown(head, isKatakana)) {
    return undefined;
  }
  return named(start, end, {
    label: 'GPE',
    rule: 'mention-place',
    reason: `a place in 〜${head}`,
    weight: wider === undefined ? 4.5 : 5.5,
  });
}

/** 州 ends the names of foreign states; what ends in 省 and 府 outside the lexicon is more likely a ministry. */
function mayEndTown(head: string, isKatakana: boolean): boolean {
  return head === '州' ? isKatakana : head !== '省' && head !== '府';
}
