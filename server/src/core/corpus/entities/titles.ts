import type { DocumentAnalysis } from '../../model.js';
import { foldName } from '../foldName.js';
import { acronymLetters, initialsOf, mayBeAcronym } from './acronyms.js';
import type { Definition } from './definitions.js';
import type { NameGroup } from './groups.js';
import { classOf, spaceless } from './nameClass.js';
import type { Nearness } from './nearness.js';
import { sharedMeaning } from './sharedMeaning.js';
import { titleNameOf } from './titleName.js';

/** Names of bodies, events, works, and the like. */
export function titlesIn(groups: readonly NameGroup[]): NameGroup[] {
  return groups.filter(({ label }) => classOf(label) === 'title');
}

function indexed(
  groups: readonly NameGroup[],
  keysOf: (name: string) => readonly string[],
): Map<string, NameGroup[]> {
  const index = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const key of new Set([...group.names].flatMap(keysOf))) {
      const holders = index.get(key);
      if (holders === undefined) {
        index.set(key, [group]);
      } else {
        holders.push(group);
      }
    }
  }
  return index;
}

/**
 * Pairs of group keys: the same letters with other spaces, the same name under two labels in documents that have to do
 * with each other, and a possessive for its other spelling: the Trade Minister's office, Office of the Trade Minister.
 */
export function respelledTitles(titles: readonly NameGroup[], { areNear }: Nearness): [string, string][] {
  const pairs: [string, string][] = [];
  for (const holders of indexed(titles, (name) => [spaceless(name)]).values()) {
    holders.forEach((left, at) => {
      for (const right of holders.slice(at + 1, at + mostOfOneName)) {
        if (left.label === right.label || areNear(left.documents, right.documents)) {
          pairs.push([left.key, right.key]);
        }
      }
    });
  }
  for (const holders of indexed(titles, (name) => wordsInOrder(name) ?? []).values()) {
    const possessive = holders.find(({ names }) => [...names].some(isPossessive));
    if (possessive !== undefined) {
      pairs.push(...holders.map(({ key }): [string, string] => [possessive.key, key]));
    }
  }
  return pairs;
}

const mostOfOneName = 12;

const possessive = /['’]s?\s+(?=\p{L})/u;

function isPossessive(name: string): boolean {
  return possessive.test(name);
}

const functionWords: ReadonlySet<string> = new Set('the of for'.split(' '));

/** The words without articles and `of`, in the order of strings; undefined for a single word. */
function wordsInOrder(name: string): string[] | undefined {
  const words = name
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/\s+/)
    .map(foldName)
    .filter((word) => word !== '' && !functionWords.has(word));
  return words.length < 3 ? undefined : [words.sort().join(' ')];
}

/** A stem that more names have than this is no reason to compare two. */
const mostOfOneStem = 60;

/** A name of a single word says too little to be known by its meaning. */
const fewestPieces = 2;

/**
 * Pairs of group keys: names in two languages that say the same word by word, of documents that have to do with each
 * other. A name that says the same as two of one language is joined with neither.
 */
export function translatedTitles(
  titles: readonly NameGroup[],
  analyses: readonly DocumentAnalysis[],
  { areNear }: Nearness,
): [string, string][] {
  const parsed = titles.flatMap((group) => {
    const name = titleNameOf(group, analyses);
    return name === undefined || name.cut.length < fewestPieces ? [] : [{ group, name }];
  });
  type Title = (typeof parsed)[number];
  const byStem = new Map<string, Title[]>();
  for (const title of parsed) {
    for (const stem of new Set(title.name.cut.flatMap(({ stems }) => [...stems]))) {
      byStem.set(stem, [...(byStem.get(stem) ?? []), title]);
    }
  }
  const matches = new Map<Title, Set<Title>>(parsed.map((title) => [title, new Set()]));
  for (const holders of byStem.values()) {
    for (const [at, left] of holders.length > mostOfOneStem ? [] : holders.entries()) {
      for (const right of holders.slice(at + 1)) {
        if (
          left.name.language !== right.name.language &&
          matches.get(left)?.has(right) !== true &&
          areNear(left.group.documents, right.group.documents) &&
          sharedMeaning(left.name, right.name) >= sure
        ) {
          matches.get(left)?.add(right);
          matches.get(right)?.add(left);
        }
      }
    }
  }
  const isOnly = (one: Title, { name }: Title): boolean =>
    [...(matches.get(one) ?? [])].filter((match) => match.name.language === name.language).length === 1;
  return parsed.flatMap((left) =>
    [...(matches.get(left) ?? [])]
      .filter((right) => isOnly(left, right) && isOnly(right, left))
      .map((right): [string, string] => [left.group.key, right.group.key]),
  );
}

const sure = 0.99;

/** Initials of fewer letters are short for too much. */
const shortestAcronym = 3;

/**
 * Pairs of group keys: a word in capital letters that no lexicon has, and the only name in a document that has to do
 * with it which has these initials. `rootOf` gives the key that joined groups have in common.
 */
export function acronymsOf(
  titles: readonly NameGroup[],
  { areNear }: Nearness,
  rootOf: (key: string) => string,
): [string, string][] {
  const long = indexed(titles, (name) => (/\s/.test(name) ? initialsOf(name) : []));
  const unknown = titles.filter(({ lexicalId }) => lexicalId === undefined);
  return unknown.flatMap((group): [string, string][] => {
    const short = [...group.names].find(
      (name) =>
        mayBeAcronym(name) && name === name.toUpperCase() && acronymLetters(name).length >= shortestAcronym,
    );
    const near = (short === undefined ? [] : (long.get(acronymLetters(short)) ?? [])).filter(
      ({ documents }) => areNear(documents, group.documents),
    );
    const [root, ...others] = new Set(near.map(({ key }) => rootOf(key)));
    return root === undefined || others.length > 0 ? [] : [[group.key, root]];
  });
}

/** Pairs of group keys: what the documents define; a name that is no mention there is looked for in those near. */
export function definedNames(
  groups: readonly NameGroup[],
  definitions: readonly (readonly Definition[])[],
  { areNear }: Nearness,
): [string, string][] {
  const byName = indexed(
    groups.filter(({ label }) => classOf(label) !== 'person'),
    (name) => [spaceless(name)],
  );
  return definitions.flatMap((own, document) =>
    own.flatMap(({ key, otherKey, others }): [string, string][] => {
      if (otherKey !== undefined) {
        return [[key, otherKey]];
      }
      const here = new Set([document]);
      const found = (others ?? []).map((name) =>
        (byName.get(name) ?? []).filter((group) => group.key !== key && areNear(group.documents, here)),
      );
      const [first] = found.find((holders) => holders.length > 0) ?? [];
      return first === undefined ? [] : [[key, first.key]];
    }),
  );
}
