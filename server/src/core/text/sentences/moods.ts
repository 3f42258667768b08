import type { MarkPair } from '../pairs.js';
import { lengthAt } from './stops.js';
import { tables } from './tables/index.js';

const sign = /(?:[♪♫☆★♡♥]|\^\^|\p{Emoji_Presentation}[\p{M}\p{Emoji_Modifier}\u200d]*)+/uy;
const aside = /[(（](?:笑|泣|涙|汗|爆|怒|苦笑|[\p{S}\p{P} ]*[oOvVwTдωε]?[\p{S}\p{P} ]*)[)）]/uy;
const longestAside = 12;

/**
 * Letters and blogs in Japanese end sentences with a sign of mood in place of a stop: ♪, ☆, 😀, ^^. The offset behind
 * it where it ends one, else undefined.
 */
export function moodEnd(text: string, at: number): number | undefined {
  // Signs stand behind a letter: a run of them is read from its first one only, so that long runs stay linear.
  return mayStandBehind(text, at) ? endBehind(text, at, lengthAt(sign, text, at)) : undefined;
}

/** The same for a bracket: (笑), (^_^). */
export function asideEnd(text: string, { open, end }: MarkPair): number | undefined {
  const length = end - open;
  return length > longestAside || lengthAt(aside, text, open) !== length
    ? undefined
    : endBehind(text, open, length + lengthAt(sign, text, end));
}

function mayStandBehind(text: string, at: number): boolean {
  return tables.some(({ beforeMood }) => beforeMood?.test(text.charAt(at - 1)) === true);
}

function endBehind(text: string, at: number, length: number): number | undefined {
  const end = at + length;
  const [before, after] = [text.charAt(at - 1), text.charAt(end)];
  const ends = tables.some(
    ({ beforeMood, afterMood }) => beforeMood?.test(before) === true && afterMood?.test(after) === false,
  );
  return length > 0 && ends ? end : undefined;
}
