import { beginningsOf } from './conjugate.js';
import * as tables from './sayingTables.js';

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

/** By the noun or the beginning of a verb’s form: what it takes. */
export const sayingNouns = new Map<string, number>();
export const verbForms = new Map<string, number>();
/** By the first word of a saying of two: the beginnings of the second. */
export const sayingPhrases = new Map(
  Object.entries(tables.phrases).map(([noun, verbs]) => [
    noun,
    verbs.split(' ').flatMap((verb) => [...beginningsOf(verb)]),
  ]),
);
const longestFrom = new Uint8Array(0x10000);

/** How long the longest stem or phrase is that a character begins; 0 for none. */
export const longestSayingFrom = (code: number): number => longestFrom[code] ?? 0;

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

export const listed = (list: string): readonly string[] => list.trim().split(/\s+/);

for (const [role, list] of Object.entries(tables.verbNouns)) {
  add(
    sayingNouns,
    listed(list),
    takes[role as keyof typeof tables.verbNouns] | (role === 'think' ? 0 : takes.say),
  );
}
for (const [role, list] of Object.entries(tables.verbStems)) {
  add(
    verbForms,
    listed(list).flatMap(beginningsOf),
    takes[role as keyof typeof tables.verbStems] | (role === 'think' || role === 'hearsay' ? 0 : takes.say),
  );
}
for (const [role, list] of Object.entries(tables.verbForms)) {
  add(verbForms, listed(list), takes[role as keyof typeof tables.verbForms] | takes.say);
}
add(sayingNouns, listed(tables.things.saying), takes.thing);
add(sayingNouns, listed(tables.things.weak), takes.thing | takes.weak);
add(sayingNouns, listed(tables.things.intent), takes.thing | takes.intent);
for (const noun of sayingPhrases.keys()) {
  noteStart(noun);
}
