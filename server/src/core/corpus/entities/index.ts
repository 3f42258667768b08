import type { DocumentAnalysis, Entity, Language, MentionLabel } from '../../model.js';
import { disjointSets } from '../disjointSets.js';
import { foldName } from '../foldName.js';
import { counterparts, type LinkedPassages } from './counterparts.js';
import { definitionsIn } from './definitions.js';
import { firstLabel, groupKeysOf, groupMentions, type NameGroup } from './groups.js';
import { joinKeepingIds, namesakes } from './canonical.js';
import { nearnessOf } from './nearness.js';
import { familyNames, personsIn, samePersons, transliteratedNames } from './persons.js';
import { acronymsOf, definedNames, respelledTitles, titlesIn, translatedTitles } from './titles.js';

interface NamedDocument {
  readonly path: string;
  readonly analysis: DocumentAnalysis;
}

export interface ResolvedEntities {
  /** For each document, in their order, one id for each mention. */
  readonly ids: readonly (readonly string[])[];
  readonly entities: ReadonlyMap<string, Entity>;
}

/**
 * Which mentions of several documents name one entity. Precision comes before completeness: names are joined where
 * they are the same, where a lexicon says so, where the text gives the original in parentheses or what a name is short
 * for, where full names are one in two scripts by rule or by sound, where names say the same word by word, and where
 * they stand at the same place in passages that translate each other. Does not depend on the order of the documents.
 * Pauses now and then.
 */
export function* resolveEntities(
  documents: readonly NamedDocument[],
  linked: readonly LinkedPassages[],
): Generator<void, ResolvedEntities> {
  const analyses = documents.map(({ analysis }) => analysis);
  const groups = yield* groupMentions(analyses);
  const sets = disjointSets();
  const { rootOf } = sets;
  const join = joinKeepingIds(groups, sets);
  const joinAll = (pairs: readonly (readonly [string, string])[]): void => {
    for (const [left, right] of pairs) {
      join(left, right);
    }
  };
  joinAll(namesakes(groups));
  const nearness = nearnessOf(linked);
  const titles = titlesIn(groups);
  joinAll(definedNames(groups, analyses.map(definitionsIn), nearness));
  joinAll(respelledTitles(titles, nearness));
  joinAll(acronymsOf(titles, nearness, rootOf));
  yield;
  const persons = personsIn(groups, analyses, 'person');
  joinAll(samePersons(persons));
  yield;
  joinAll(familyNames(persons, rootOf, nearness));
  for (const kind of ['title', 'place'] as const) {
    joinAll(transliteratedNames(personsIn(groups, analyses, kind)));
  }
  yield;
  joinAll(translatedTitles(titles, analyses, nearness));
  yield;
  joinAll(yield* counterparts(analyses, linked, { groups, persons, rootOf }));
  yield;

  const ids = idsOf(groups, rootOf);
  const idOf = (key: string): string => ids.get(rootOf(key))?.id ?? key;
  const mentionIds = analyses.map((analysis) => groupKeysOf(analysis).map(idOf));
  return { ids: mentionIds, entities: yield* entitiesOf(documents, mentionIds, [...ids.values()]) };
}

interface EntityName {
  readonly id: string;
  readonly label: MentionLabel;
}

/**
 * By root key. A dictionary's id stands as it is written there, and is shared by what would have got the same without
 * it. Else two entities of one label never share an id, nor do those whose labels were joined.
 */
function idsOf(groups: readonly NameGroup[], rootOf: (key: string) => string): Map<string, EntityName> {
  const members = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const root = rootOf(group.key);
    members.set(root, [...(members.get(root) ?? []), group]);
  }
  const ids = new Map<string, EntityName>();
  const canonical = new Map<string, EntityName>();
  for (const [root, own] of members) {
    const [id] = own.flatMap(({ canonicalId }) => canonicalId ?? []);
    if (id !== undefined) {
      const label = own.flatMap((group) => (group.canonicalId === id ? group.label : [])).reduce(firstLabel);
      canonical.set(id, { id, label });
      ids.set(root, { id, label });
    }
  }
  const taken = new Set<string>();
  for (const [root, own] of members) {
    if (ids.has(root)) {
      continue;
    }
    const label = own.map((group) => group.label).reduce(firstLabel);
    const base = `${label}:${localId(own)}`;
    const given = canonical.get(base);
    if (given !== undefined) {
      ids.set(root, given);
      continue;
    }
    let id = base;
    for (let number = 2; taken.has(id); number++) {
      id = `${base}~${number}`;
    }
    taken.add(id);
    ids.set(root, { id, label });
  }
  return ids;
}

function localId(groups: readonly NameGroup[]): string {
  const [lexical] = groups.flatMap(({ lexicalId }) => lexicalId ?? []).sort();
  return lexical ?? foldedFullest(groups.flatMap(({ names }) => [...names]));
}

/** In Latin letters if it has such a name, since ids are read in any language; then the longest. */
function foldedFullest(names: readonly string[]): string {
  const isLatin = (name: string): number => (/^[\p{Script=Latin}\p{N}-]+$/u.test(name) ? 1 : 0);
  const [first] = names
    .map((name) => foldName(name) || name)
    .sort((a, b) => isLatin(b) - isLatin(a) || b.length - a.length || (a < b ? -1 : 1));
  return first ?? '';
}

function* entitiesOf(
  documents: readonly NamedDocument[],
  ids: readonly (readonly string[])[],
  known: readonly EntityName[],
): Generator<void, Map<string, Entity>> {
  const names = new Map<string, Map<Language, string>>();
  const mentions = new Map<string, Entity['mentions'][number][]>();
  for (const [document, { path, analysis }] of documents.entries()) {
    const languageAt = languages(analysis);
    analysis.mentions.forEach(({ start, end, name }, index) => {
      const id = ids[document]?.[index] ?? '';
      const own = mentions.get(id) ?? [];
      mentions.set(id, own);
      own.push({ path, start, end, index });
      const byLanguage = names.get(id) ?? new Map<Language, string>();
      names.set(id, byLanguage);
      const language = languageAt(start);
      byLanguage.set(language, fuller(byLanguage.get(language), name));
    });
    yield;
  }
  return new Map(
    known
      .map(({ id, label }): [string, Entity] => [
        id,
        {
          id,
          label,
          names: [...(names.get(id) ?? [])]
            .map(([language, text]) => ({ language, text }))
            .sort((a, b) => (a.language < b.language ? -1 : 1)),
          mentions: mentions.get(id) ?? [],
        },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function fuller(known: string | undefined, name: string): string {
  return known === undefined || name.length > known.length || (name.length === known.length && name < known)
    ? name
    : known;
}

/** The language of the paragraph at an offset; asked in reading order. */
function languages(analysis: DocumentAnalysis): (offset: number) => Language {
  let at = 0;
  return (offset) => {
    while ((analysis.paragraphs[at]?.end ?? Infinity) <= offset) {
      at++;
    }
    return analysis.paragraphs[at]?.language ?? analysis.language;
  };
}
