import { joinSounds, soundsOf, type Sound } from './sound/index.js';
import type { Token } from './tokens.js';

/** Words with fewer consonants sound like too many others. */
const fewestConsonants = 3;

/** Longer runs are no words; their sound would cost more than it tells. */
const longestWord = 40;

/** As many syllables of particles and endings may follow a loan in Korean. */
const mostParticleSyllables = 3;

/** The sounds of words met before in the document, so that each word is spelled out once. */
export type SoundMemo = Map<string, readonly Sound[]>;

/**
 * The sounds under which the words of a text may stand in another script, as names and loans do (프로젝트, project).
 * Each is given once.
 */
export function loanSounds(tokens: readonly Token[], memo: SoundMemo): Sound[] {
  const sounds = new Map<string, Sound>();
  const add = (sound: Sound): void => {
    if (sound.consonants.length >= fewestConsonants) {
      sounds.set(`${sound.consonants} ${sound.slots.join('.')}`, sound);
    }
  };
  const remember = (words: string, find: () => readonly Sound[]): readonly Sound[] => {
    const known = memo.get(words) ?? find();
    memo.set(words, known);
    known.forEach(add);
    return known;
  };
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.text.length > longestWord) {
      before = undefined;
      continue;
    }
    const own = remember(token.text, () => soundsOfToken(token));
    if (token.script === 'latin') {
      const first = before;
      if (first !== undefined) {
        remember(`${first.text} ${token.text}`, () => compounds(memo.get(first.text) ?? [], own));
      }
      before = token;
    } else {
      before = undefined;
    }
  }
  return [...sounds.values()];
}

/** Korean and Japanese write a compound as one word: アクションプラン, action plan. */
function compounds(first: readonly Sound[], second: readonly Sound[]): Sound[] {
  return first.slice(0, 2).flatMap((own) => second.slice(0, 2).map((other) => joinSounds([own, other])));
}

function soundsOfToken({ text, script }: Token): readonly Sound[] {
  switch (script) {
    case 'latin':
      return [text, ...singulars(text)].flatMap(soundsOf);
    case 'hangul':
      return stems(text).flatMap(soundsOf);
    case 'katakana':
      return soundsOf(text);
    case 'digits':
      return [];
  }
}

function singulars(word: string): string[] {
  if (/[^i]ies$/.test(word)) {
    return [`${word.slice(0, -3)}y`];
  }
  return /[^s]s$/.test(word) ? [word.slice(0, -1)] : [];
}

function stems(word: string): string[] {
  const stems: string[] = [];
  for (let length = word.length; length >= 2 && length >= word.length - mostParticleSyllables; length--) {
    stems.push(word.slice(0, length));
  }
  return stems;
}
