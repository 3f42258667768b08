import { beginningsOf } from './conjugate.js';
import { sayingPhrases, things, verbForms, verbNouns, verbStems } from './sayingTables.js';
import type { Word } from './words.js';

/** What a word of saying takes, as bits: see the tables. `thing`, `weak` and `intent` are for nouns. */
export const takes = {
  say: 1,
  foresee: 2,
  urge: 4,
  word: 8,
  think: 16,
  hearsay: 32,
  thing: 64,
  weak: 128,
  intent: 256,
} as const;

/** What a word says of saying: `verb`: it reports; `noun`: it is a saying or a meaning, with a particle or without. */
export interface SayingWord {
  readonly kind: 'verb' | 'noun';
  readonly takes: number;
  /** What the reporting verb takes up of the text, without a particle of quoting at its end. */
  readonly end: number;
  /** How many words it is. */
  readonly words: number;
  /** It stands before the noun that it tells of. */
  readonly modifies: boolean;
  readonly isPassive: boolean;
}

const nouns = new Map<string, number>();
const forms = new Map<string, number>();
const phrases = new Map(
  Object.entries(sayingPhrases).map(([noun, verbs]) => [
    noun,
    verbs.split(' ').flatMap((verb) => [...beginningsOf(verb)]),
  ]),
);
/** For each first character how long the longest stem or phrase is that it begins; 0 for none. */
const longestFrom = new Uint8Array(0x10000);

function add(map: Map<string, number>, keys: readonly string[], bits: number): void {
  for (const key of keys) {
    map.set(key, (map.get(key) ?? 0) | bits);
    noteStart(key);
  }
}

function noteStart(key: string): void {
  const code = key.charCodeAt(0);
  longestFrom[code] = Math.max(longestFrom[code] ?? 0, key.length);
}

const listed = (list: string): readonly string[] => list.trim().split(/\s+/);

for (const [role, list] of Object.entries(verbNouns)) {
  add(nouns, listed(list), takes[role as keyof typeof verbNouns] | (role === 'think' ? 0 : takes.say));
}
for (const [role, list] of Object.entries(verbStems)) {
  add(
    forms,
    listed(list).flatMap(beginningsOf),
    takes[role as keyof typeof verbStems] | (role === 'think' || role === 'hearsay' ? 0 : takes.say),
  );
}
for (const [role, list] of Object.entries(verbForms)) {
  add(forms, listed(list), takes[role as keyof typeof verbForms] | takes.say);
}
add(nouns, listed(things.saying), takes.thing);
add(nouns, listed(things.weak), takes.thing | takes.weak);
add(nouns, listed(things.intent), takes.thing | takes.intent);
for (const noun of phrases.keys()) {
  noteStart(noun);
}

const doing = new Set('하했한할해함합');
const undergoing = new Set('됐되된될돼됩');
/** How a form of a verb goes on after its beginning. */
const goesOn = new Set('다고며면는지기자던습으어아음을였도겠네더니라요게려오데듯시셨신실십세');
const objectParticles = new Set(['을', '를', '도', '은', '는', '까지', '만']);

/** What a word says of saying; the next word is looked at too. Null for most words. */
export function sayingAt(text: string, word: Word, next: Word | undefined): SayingWord | null {
  const longest = longestFrom[text.charCodeAt(word.start)] ?? 0;
  if (longest === 0) {
    return null;
  }
  const phrase = phraseAt(text, word, next);
  if (phrase !== null) {
    return phrase;
  }
  const { start, end } = word;
  for (let length = Math.min(longest, end - start); length > 0; length--) {
    const key = text.slice(start, start + length);
    const form = forms.get(key);
    const rest = start + length;
    if (form !== undefined && (rest === end || goesOn.has(text.charAt(rest)))) {
      return verb(text, word, form, 1, false, next);
    }
    const noun = nouns.get(key);
    if (noun !== undefined) {
      const found = readNoun(text, word, noun, rest, next);
      if (found !== null) {
        return found;
      }
    }
  }
  return null;
}

function readNoun(
  text: string,
  word: Word,
  bits: number,
  rest: number,
  next: Word | undefined,
): SayingWord | null {
  const { end } = word;
  const after = text.charAt(rest);
  const isVerbal = (bits & ~(takes.thing | takes.weak | takes.intent)) !== 0;
  if (isVerbal && doing.has(after) && rest < end && !text.startsWith('한테', rest)) {
    return verb(text, word, bits, 1, false, next);
  }
  if (isVerbal && undergoing.has(after) && rest < end) {
    return verb(text, word, bits, 1, true, next);
  }
  const particle = text.slice(rest, end);
  if (isVerbal && next !== undefined && (particle === '' || objectParticles.has(particle))) {
    const isDone = doing.has(text.charAt(next.start)) && text.slice(word.end, next.start) === ' ';
    if (isDone && next.end - next.start > 1) {
      return verb(text, next, bits, 2, false);
    }
  }
  return particle === '' || isNounEnding(particle)
    ? { kind: 'noun', takes: bits, end: rest, words: 1, modifies: false, isPassive: false }
    : null;
}

const nounEndings = new Set(
  listed(`을 를 은 는 이 가 도 의 에 과 와 로 으로 만 들 들을 들이 들도 이다 다 이었다 였다 입니다 이며 며 이고 고 이지만 이라고 라고 이라며 라며
    이라는 라는 이라서 이어서 에서 에도 에는 까지 까지도 이나 나 이라 라 이자 자 인 이란 란 이었고 이었으며 임 이기도 일 이에요 예요 에 대해 대로 뿐 부터
    이란다 이랍니다 이라면서 라면서 이었다고 였다고`),
);

function isNounEnding(particle: string): boolean {
  return nounEndings.has(particle);
}

const objectEnds = new Set(['을', '를']);

function phraseAt(text: string, word: Word, next: Word | undefined): SayingWord | null {
  const isObject = objectEnds.has(text.charAt(word.end - 1));
  const verbs = next === undefined || !isObject ? undefined : phrases.get(text.slice(word.start, word.end));
  return next !== undefined && verbs?.some((own) => text.startsWith(own, next.start)) === true
    ? verb(text, next, takes.say, 2, false)
    : null;
}

/** The particles of quoting that a reporting verb itself may end in, and what they stand on. */
const quotingEnds = ['면서', '고', '며', '는', '던'];
const mood = new Set('다라자냐');

/** The last syllables of verbs before a noun. */
const modifying = new Set('한힌던는은린진운낸든긴친쓴른준선신');

/** Nouns that make a time or a fact of the verb before them, and so nobody’s. */
const dependent = new Set('바 적 뒤 후 데 직후 이후 이래 셈 만큼 다음 가운데 터 상태 참 채'.split(' '));

/** Verbs that help another, and the endings that they help: 말하고 있다, 생각하지 않는다, 요구해 왔다. */
const helping = /^(?:있|않|못|왔|온|오고|줬|달라|했|한다)/u;
const helped = new Set('고지해혀려');

/** A reporting verb in its form. */
export function verb(
  text: string,
  word: Word,
  bits: number,
  words: number,
  isPassive: boolean,
  next?: Word,
): SayingWord {
  const isHelped =
    next !== undefined &&
    next.start === word.end + 1 &&
    helped.has(text.charAt(word.end - 1)) &&
    helping.test(text.slice(next.start, next.end));
  const last = isHelped ? next : word;
  const end = last.end - quotingLength(text, last.end);
  const after = isHelped ? '' : text.slice(next?.start, next?.end);
  return {
    kind: 'verb',
    takes: isPassive && (bits & takes.foresee) !== 0 ? bits | takes.hearsay : bits,
    end,
    words: isHelped ? words + 1 : words,
    modifies:
      end === last.end && !last.isLast && modifying.has(text.charAt(end - 1)) && !dependent.has(after),
    isPassive,
  };
}

function quotingLength(text: string, end: number): number {
  const particle = quotingEnds.find(
    (own) => text.startsWith(own, end - own.length) && mood.has(text.charAt(end - own.length - 1)),
  );
  return particle?.length ?? 0;
}
