import type { NameGroup } from './groups.js';
import { isPartOf, parsePersonName, soundKeys, soundsLikeName, type PersonName } from './personName.js';

interface Person {
  readonly group: NameGroup;
  readonly name: PersonName;
  /** The same for the same words in any order. */
  readonly words: string;
}

/** People with a name that can be compared across scripts. */
function personsIn(groups: readonly NameGroup[]): Person[] {
  return groups
    .filter(({ label }) => label === 'PERSON')
    .flatMap((group) => {
      const [first] = [...group.names].sort();
      const name = first === undefined ? undefined : parsePersonName(first);
      return name === undefined ? [] : [{ group, name, words: wordsOf(name) }];
    });
}

function wordsOf({ parts }: PersonName): string {
  return parts
    .map(({ folded }) => folded)
    .sort()
    .join(' ');
}

/**
 * Pairs of group keys: names of the same words, family name first or last, and full names in two scripts that sound
 * the same. A name that sounds like two of one script is joined with neither: one of them would be somebody else.
 */
export function samePersons(groups: readonly NameGroup[]): [string, string][] {
  const persons = personsIn(groups);
  const bySound = new Map<string, Person[]>();
  for (const person of persons) {
    for (const key of soundKeys(person.name)) {
      const known = bySound.get(key);
      if (known === undefined) {
        bySound.set(key, [person]);
      } else {
        known.push(person);
      }
    }
  }
  const matches = new Map<Person, Set<Person>>(persons.map((person) => [person, new Set()]));
  for (const persons of bySound.values()) {
    persons.forEach((left, at) => {
      for (const right of persons.slice(at + 1)) {
        if (left.words === right.words || soundsLikeName(left.name, right.name)) {
          matches.get(left)?.add(right);
          matches.get(right)?.add(left);
        }
      }
    });
  }
  const isOnly = (one: Person, { name: { script }, words }: Person): boolean =>
    [...(matches.get(one) ?? [])].every((match) => match.name.script !== script || match.words === words);
  return persons.flatMap((left) =>
    [...(matches.get(left) ?? [])]
      .filter((right) => isOnly(left, right) && isOnly(right, left))
      .map((right): [string, string] => [left.group.key, right.group.key]),
  );
}

/**
 * Pairs of group keys: a family name that its own document nowhere gives in full, and the one person of the folder
 * who bears it, if a document that says the same passages names that person. `rootOf` gives the key that joined
 * groups have in common; `areRelated` tells of two documents, by number, whether they share passages.
 */
export function familyNames(
  groups: readonly NameGroup[],
  rootOf: (key: string) => string,
  areRelated: (left: number, right: number) => boolean,
): [string, string][] {
  const persons = personsIn(groups);
  const full = persons.filter(({ name }) => name.parts.length > 1);
  const byPart = new Map<string, Person[]>();
  for (const person of full) {
    for (const key of new Set(person.name.parts.flatMap(partKeys))) {
      byPart.set(key, [...(byPart.get(key) ?? []), person]);
    }
  }
  return persons
    .filter(({ name }) => name.parts.length === 1)
    .flatMap((word): [string, string][] => {
      const keys = word.name.parts.flatMap(partKeys);
      const bearers = [...new Set(keys.flatMap((key) => byPart.get(key) ?? []))].filter(({ name }) =>
        isPartOf(word.name, name),
      );
      const [root, ...others] = new Set(bearers.map(({ group }) => rootOf(group.key)));
      const isNear = bearers.some(({ group }) =>
        [...word.group.documents].some((own) =>
          [...group.documents].some((other) => own === other || areRelated(own, other)),
        ),
      );
      return root !== undefined && others.length === 0 && isNear ? [[word.group.key, root]] : [];
    });
}

function partKeys({ folded, sounds }: PersonName['parts'][number]): string[] {
  return [`= ${folded}`, ...sounds.map(({ consonants }) => consonants)];
}
