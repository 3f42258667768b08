import { isHangul, isKana, isLatin } from '../../text/scripts.js';
import { hangulSound } from './hangul.js';
import { kanaSound } from './kana.js';
import { latinSounds } from './latin.js';
import type { Sound } from './sound.js';

export { joinSounds, vowelDistance, type Sound } from './sound.js';

/** How a word may sound, by the script of its first letter; empty where the script has no readings here. */
export function soundsOf(word: string): readonly Sound[] {
  const code = word.codePointAt(0) ?? 0;
  if (isLatin(code)) {
    return latinSounds(word);
  }
  const sound = isHangul(code) ? hangulSound(word) : isKana(code) ? kanaSound(word) : undefined;
  return sound === undefined ? [] : [sound];
}
