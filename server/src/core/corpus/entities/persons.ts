import type { DocumentAnalysis } from '../../model.js';
import type { NameGroup } from './groups.js';
import { classOf, type NameClass } from './nameClass.js';
import type { Nearness } from './nearness.js';
import { parsedOnce } from './parsedNames.js';
import { parsePersonName, type PersonName } from './personName.js';
import { isPartOf, isSameName, isSpellingOf } from './sameName.js';

/** A name, mostly of a person, that can be compared across scripts. */
export interface Person {
  readonly group: NameGroup;
  readonly name: PersonName;
}

const nameOf = parsedOnce(parsePersonName);

/** Names of a class that can be compared across scripts. */
export function personsIn(
  groups: readonly NameGroup[],
  analyses: readonly DocumentAnalysis[],
  kind: NameClass,
): Person[] {
  return groups
    .filter(({ label }) => classOf(label) === kind)
    .flatMap((group) => {
      const name = nameOf(group, analyses);
      return name === undefined ? [] : [{ group, name }];
    });
}

/**
 * Pairs of group keys: names of the same words, family name first or last, and full names in two scripts that are one
 * by rule or by sound. A name that is like two of one script is joined with neither: one of them would be somebody
 * else.
 */
export function samePersons(persons: readonly Person[]): [string, string][] {
  return matchingNames(persons, isSameName);
}

/** Pairs of group keys: names of places, bodies and works that are one in two scripts by rule or by sound. */
export function transliteratedNames(names: readonly Person[]): [string, string][] {
  return matchingNames(
    names,
    (left, right) => left.script !== right.script && left.words !== right.words && isSameName(left, right),
  );
}

function matchingNames(
  persons: readonly Person[],
  areOne: (left: PersonName, right: PersonName) => boolean,
): [string, string][] {
  const byKey = indexed(persons, ({ name }) => name.comparable);
  const matches = new Map<Person, Set<Person>>(persons.map((person) => [person, new Set()]));
  for (const persons of byKey.values()) {
    persons.forEach((left, at) => {
      for (const right of persons.slice(at + 1, at + mostOfOneKey)) {
        if (matches.get(left)?.has(right) !== true && areOne(left.name, right.name)) {
          matches.get(left)?.add(right);
          matches.get(right)?.add(left);
        }
      }
    });
  }
  const isOnly = (one: Person, { name }: Person): boolean =>
    [...(matches.get(one) ?? [])].every(
      (match) => match.name.script !== name.script || isSpellingOf(match.name, name),
    );
  return persons.flatMap((left) =>
    [...(matches.get(left) ?? [])]
      .filter((right) => isOnly(left, right) && isOnly(right, left))
      .map((right): [string, string] => [left.group.key, right.group.key]),
  );
}

/** Beyond so many people of one sound the rest are not compared, so that time stays linear in a folder of thousands. */
const mostOfOneKey = 200;

function indexed(
  persons: readonly Person[],
  keysOf: (person: Person) => Iterable<string>,
): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of persons) {
    for (const key of keysOf(person)) {
      const holders = index.get(key);
      if (holders === undefined) {
        index.set(key, [person]);
      } else {
        holders.push(person);
      }
    }
  }
  return index;
}

/**
 * Pairs of group keys: a family name that its own document nowhere gives in full, and the one person of the folder
 * who bears it, if a document that says the same passages names that person. `rootOf` gives the key that joined
 * groups have in common.
 */
export function familyNames(
  persons: readonly Person[],
  rootOf: (key: string) => string,
  { areNear }: Nearness,
): [string, string][] {
  const bearersOf = indexed(
    persons.filter(({ name }) => name.parts.length > 1 || (name.script === 'han' && !name.isSingle)),
    ({ name }) => name.comparableParts,
  );
  return persons
    .filter(({ name }) => name.isSingle)
    .flatMap((word): [string, string][] => {
      const found = new Set([...word.name.comparableParts].flatMap((key) => bearersOf.get(key) ?? []));
      const bearers = [...found].filter((full) => full !== word && isPartOf(word.name, full.name));
      const [root, ...others] = new Set(bearers.map(({ group }) => rootOf(group.key)));
      const isNear = bearers.some(({ group }) => areNear(word.group.documents, group.documents));
      return root !== undefined && others.length === 0 && isNear ? [[word.group.key, root]] : [];
    });
}
