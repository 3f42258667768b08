import { nationOf, opensPlace } from '../nations.js';
import type { Epithet, Gender, Kind } from '../notice.js';
import * as en from './table.js';
import { withoutOwner } from './tokens.js';

/** What a noun phrase calls somebody. */
export interface Called {
  /** A maker is a trade and a company. */
  readonly kinds: readonly Kind[];
  readonly epithet: Epithet;
  readonly gender?: Gender;
}

/**
 * Reads the words of a noun phrase: its head is the last word before a preposition. Null where the head is no noun for
 * people or bodies.
 */
export function calledBy(words: readonly string[]): Called | null {
  const cut = words.findIndex((word, at) => at > 0 && endsCore(word.toLowerCase()));
  const whole = cut === -1 ? words : words.slice(0, cut);
  const last = withoutOwner(whole.at(-1) ?? '').toLowerCase();
  const singular = isPersonNoun(last) || en.bodyNouns.has(last) ? last : singularOf(last);
  const kinds = kindsOf(singular);
  if (kinds.length === 0) {
    return null;
  }
  const core = whole.slice(
    whole.findLastIndex((word, at) => at < whole.length - 1 && isOwningNoun(word)) + 1,
  );
  const size = jointSize(core);
  const head = headOf(core, size, singular);
  const before = core.slice(0, core.length - size);
  const isFormer = before.some((word) => en.formerly.has(word.toLowerCase()));
  const isVice = before.some((word) => word.toLowerCase() === 'vice');
  const gender = genderOf(singular);
  return {
    kinds: singular === last ? kinds : ['group'],
    epithet: {
      head: `${isFormer ? 'former ' : ''}${isVice ? 'vice ' : ''}${head}`,
      narrowing: narrowingOf([...before, ...words.slice(whole.length)].filter((word) => word !== 'and')),
    },
    ...(gender === undefined ? {} : { gender }),
  };
}

/** The nominee’s daughter: what stands before such a word says nothing of the daughter. */
const isOwningNoun = (word: string): boolean => withoutOwner(word) !== word && /^\p{Ll}.*['’]s?$/u.test(word);

const endsCore = (word: string): boolean => en.prepositions.has(word) || word === 'and' || word === 'or';

/** Whether a word with a capital is a title: one that only ends like a noun for people is rather a name, as Cooper. */
export function isTitleNoun(word: string): boolean {
  return en.personNouns.has(word) || genderOf(word) !== undefined;
}

function kindsOf(noun: string): Kind[] {
  return [
    ...(isPersonNoun(noun) ? (['person'] as const) : []),
    ...(en.bodyNouns.has(noun) ? (['body'] as const) : []),
  ];
}

export function isPersonNoun(word: string): boolean {
  return (
    en.personNouns.has(word) ||
    (mayEndLikePerson(word) && en.personEnding.test(word) && !en.noPeople.has(word))
  );
}

/** The last letters of `personEnding`, which few words need to be held against. */
function mayEndLikePerson(word: string): boolean {
  return word.length > 4 && 'rtneh'.includes(word.charAt(word.length - 1));
}

function genderOf(noun: string): Gender | undefined {
  return en.maleNouns.has(noun) ? 'male' : en.femaleNouns.has(noun) ? 'female' : undefined;
}

const plurals: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['wives', 'wife'],
]);

function singularOf(word: string): string {
  return (
    plurals.get(word) ??
    word
      .replace(/men$/, 'man')
      .replace(/ies$/, 'y')
      .replace(/(?<=ch|ss)es$|(?<=[^s])s$/, '')
  );
}

const longestJoint = 3;

/** How many words the head has: two in “vice president”. */
function jointSize(core: readonly string[]): number {
  for (let size = Math.min(longestJoint, core.length); size > 1; size--) {
    if (en.jointHeads.has(jointHead(core, size))) {
      return size;
    }
  }
  return 1;
}

const jointHead = (core: readonly string[], size: number): string =>
  withoutOwner(core.slice(-size).join(' ')).toLowerCase().replaceAll('-', ' ');

function headOf(core: readonly string[], size: number, singular: string): string {
  const head = size > 1 ? jointHead(core, size).replaceAll(' ', '-') : singular;
  return en.sameHead.get(head) ?? head;
}

/** The words that narrow a head, in one spelling each; countries of two words are taken together. */
export function narrowingOf(words: readonly string[]): string[] {
  const narrowing: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = withoutOwner(words[at] ?? '');
    const pair = opensPlace('en', word)
      ? nationOf('en', `${word} ${withoutOwner(words[at + 1] ?? '')}`)
      : undefined;
    const lower = word.toLowerCase();
    if (pair !== undefined) {
      narrowing.push(pair);
      at++;
    } else if (!en.lightWords.has(lower) && !en.prepositions.has(lower) && !en.formerly.has(lower)) {
      narrowing.push(nationOf('en', word) ?? en.sameNarrowing.get(lower) ?? lower);
    }
  }
  return narrowing;
}
