import { soundWeight } from './evidence.js';
import type { Passage } from './passages.js';
import { vowelDistance, type Sound } from './sound/index.js';

/**
 * The keys that passages on both sides have, numbered: `left[i]` are those of the i-th passage of the left side, and
 * `weights` says what each tells, less the more passages have it.
 */
export interface SharedEvidence {
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
  readonly weights: readonly number[];
}

/** With few consonants, the vowels must agree better. */
const mostVowelDistance = (sound: Sound): number => (sound.consonants.length < 4 ? 0.26 : 0.36);

/** Beyond so many spellings of one sound, the rest are not compared. */
const mostSpellings = 24;

/** What an array of passages says is kept as long as the array lives, so that each further pair costs what it shares. */
export function sharedEvidence(left: readonly Passage[], right: readonly Passage[]): SharedEvidence {
  const a = indexOf(left);
  const b = indexOf(right);
  const shared: SharedEvidence & { weights: number[] } = {
    left: left.map(() => []),
    right: right.map(() => []),
    weights: [],
  };
  const add = (own: readonly number[], other: readonly number[], weight: number): void => {
    const key = shared.weights.length;
    shared.weights.push(
      weight * Math.sqrt(rarity(own.length, left.length) * rarity(other.length, right.length)),
    );
    own.forEach((at) => (shared.left[at] as number[]).push(key));
    other.forEach((at) => (shared.right[at] as number[]).push(key));
  };
  for (const key of common(a.keys, b.keys)) {
    const [own, other] = [a.keys.get(key), b.keys.get(key)];
    if (own !== undefined && other !== undefined) {
      add(own.at, other.at, Math.min(own.weight, other.weight));
    }
  }
  for (const consonants of common(a.sounds, b.sounds)) {
    const [own, other] = [a.sounds.get(consonants), b.sounds.get(consonants)];
    const first = own?.[0];
    if (own !== undefined && other !== undefined && first !== undefined) {
      const heard = alike(own.slice(0, mostSpellings), other.slice(0, mostSpellings));
      if (heard !== undefined) {
        add(heard.left, heard.right, soundWeight(first.sound));
      }
    }
  }
  return shared;
}

function common(left: ReadonlyMap<string, unknown>, right: ReadonlyMap<string, unknown>): string[] {
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
  return [...fewer.keys()].filter((key) => more.has(key));
}

/** 1 for what one passage has, falling to a little for what all have. */
function rarity(has: number, all: number): number {
  return Math.max(0.1, 1 - Math.log(has) / Math.log(Math.max(all, 8) + 1));
}

interface Spelling {
  readonly sound: Sound;
  readonly at: number[];
}

interface Index {
  readonly keys: ReadonlyMap<string, { readonly weight: number; readonly at: readonly number[] }>;
  readonly sounds: ReadonlyMap<string, readonly Spelling[]>;
}

const known = new WeakMap<readonly Passage[], Index>();

function indexOf(passages: readonly Passage[]): Index {
  const before = known.get(passages);
  if (before !== undefined) {
    return before;
  }
  const index = buildIndex(passages);
  known.set(passages, index);
  return index;
}

function buildIndex(passages: readonly Passage[]): Index {
  const keys = new Map<string, { weight: number; at: number[] }>();
  const sounds = new Map<string, Map<string, Spelling>>();
  passages.forEach(({ evidence }, at) => {
    for (const [key, weight] of evidence.keys) {
      const known = keys.get(key);
      if (known === undefined) {
        keys.set(key, { weight, at: [at] });
      } else {
        known.at.push(at);
      }
    }
    for (const sound of evidence.sounds) {
      const spellings = sounds.get(sound.consonants) ?? new Map<string, Spelling>();
      sounds.set(sound.consonants, spellings);
      const vowels = sound.slots.join('.');
      const known = spellings.get(vowels);
      if (known === undefined) {
        spellings.set(vowels, { sound, at: [at] });
      } else {
        known.at.push(at);
      }
    }
  });
  return { keys, sounds: new Map([...sounds].map(([consonants, own]) => [consonants, [...own.values()]])) };
}

/** The passages with a word that sounds like one on the other side; the consonants are the same already. */
function alike(
  left: readonly Spelling[],
  right: readonly Spelling[],
): { readonly left: readonly number[]; readonly right: readonly number[] } | undefined {
  const isAlike = (a: Spelling, b: Spelling): boolean =>
    vowelDistance(a.sound, b.sound) <= mostVowelDistance(a.sound);
  const heard = (own: readonly Spelling[], other: readonly Spelling[]): number[] => [
    ...new Set(own.filter((one) => other.some((two) => isAlike(one, two))).flatMap(({ at }) => at)),
  ];
  const fromLeft = heard(left, right);
  return fromLeft.length === 0 ? undefined : { left: fromLeft, right: heard(right, left) };
}

/** The summed weight of what two sets of passages share, each key once. */
export function weigh(
  shared: SharedEvidence,
  left: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
): number {
  const own = new Set(left.flat());
  let total = 0;
  const counted = new Set<number>();
  for (const keys of right) {
    for (const key of keys) {
      if (own.has(key) && !counted.has(key)) {
        counted.add(key);
        total += shared.weights[key] ?? 0;
      }
    }
  }
  return total;
}
