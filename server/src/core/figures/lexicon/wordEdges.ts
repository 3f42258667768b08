import { isHan, isHangul, isHiragana, isLatin } from '../../text/scripts.js';
import type { Span } from '../../text/span.js';
import { digitAt } from '../characters.js';

/** A Latin word and what ends in digits must be whole; Korean and Japanese run words and particles together. */
export function isWordEnd(text: string, end: number): boolean {
  if (digitAt(text, end) >= 0 && digitAt(text, end - 1) >= 0) {
    return false;
  }
  const after = text.charCodeAt(end);
  const before = text.charCodeAt(end - 1);
  return !(isLatin(after) && isLatin(before)) && !(isFarLetter(after) && isFarLetter(before));
}

/** Whether a word can begin at `at`: not in the middle of a Latin or Korean word. */
export function isWordStart(text: string, at: number): boolean {
  if (at === 0) {
    return true;
  }
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  return !(
    (isLatin(code) && isLatin(before)) ||
    (isHangul(code) && isHangul(before)) ||
    (isFarLetter(code) && isFarLetter(before))
  );
}

/** A Greek, Cyrillic, Armenian, Hebrew or Arabic letter: of such scripts only the names of currencies are known. */
function isFarLetter(code: number): boolean {
  return (code >= 0x370 && code <= 0x58f) || (code >= 0x5d0 && code <= 0x6ff);
}

/** Whether a hyphen after it joins letters: `F-16`, `K-9`, ナ-5; behind hiragana, which end words, it is a minus. */
export function isLetterCode(code: number): boolean {
  return isLatin(code) || isHangul(code) || isHan(code) || (code >= 0x30a1 && code <= 0x30ff);
}

/**
 * Whether a Japanese word for a date is part of a longer one: ことし of ことしか, with hiragana beside it that are no
 * particles; 次の日 of 次の日曜; and 前の of 名前の, a lone Han character before a particle with another before it.
 */
export function runsOn(text: string, { start, end }: Span): boolean {
  const first = text.charCodeAt(start);
  if (isHiragana(first) && isHiragana(text.charCodeAt(end - 1))) {
    return !isParticle(text, start - 1, particlesBefore) || !isParticle(text, end, particlesAfter);
  }
  if (text.charAt(end) === '曜' && '日月火水木金土'.includes(text.charAt(end - 1))) {
    return true;
  }
  return (
    end - start > 1 && isHan(first) && !isHan(text.charCodeAt(start + 1)) && isHan(text.charCodeAt(start - 1))
  );
}

/** What may stand before and behind a date in hiragana. */
const particlesBefore = 'はがのにをでともへや';
const particlesAfter = 'はがのにをでともへやまだよ';

/** Whether no hiragana stands there, or one that is a particle. */
function isParticle(text: string, at: number, particles: string): boolean {
  return at < 0 || !isHiragana(text.charCodeAt(at)) || particles.includes(text.charAt(at));
}
