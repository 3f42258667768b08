import type { Location, SymbolInformation } from 'vscode-languageserver-types';
import type { Entity, Place } from '../core/index.js';
import { present } from './corpusView.js';
import { documentCount } from './entityForms.js';
import { wordsIn, type SearchedEntity, type SearchedForm } from './entityIndex.js';
import { fullestNames, symbolKinds } from './entityWords.js';
import type { Snapshot } from './snapshot.js';
import { preview } from './spans.js';
import { toLocation } from './toProtocol.js';
import { labelWords, plural } from './words.js';

const longestName = 60;

export interface EntitySymbolOptions {
  /** The editor looks itself for all words but the first. */
  readonly byFirstWord: boolean;
  readonly most: number;
}

interface Found {
  readonly entity: Entity;
  /** The name that was found. */
  readonly form: SearchedForm;
  /** How well it matches; 0 is best. */
  readonly rank: number;
}

/**
 * The entities that have a name with the letters of `query` in their order: first those whose name it is, then those
 * whose name, or a word of it, begins so; of equals the most often named first. Without a query, all.
 */
export function entitySymbols(
  snapshot: Snapshot,
  index: readonly SearchedEntity[],
  query: string,
  { byFirstWord, most }: EntitySymbolOptions,
): SymbolInformation[] {
  const words = wordsIn(query);
  if (words === '' && query !== '') {
    return [];
  }
  const letters = words.replaceAll(' ', '');
  return index
    .flatMap(({ entity, forms }) => bestForm(entity, forms, words, letters) ?? [])
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .flatMap((found) => symbolOf(snapshot, found, query, byFirstWord) ?? []);
}

function bestForm(
  entity: Entity,
  forms: readonly SearchedForm[],
  words: string,
  letters: string,
): Found | undefined {
  let best: Found | undefined;
  for (const form of forms) {
    const rank = rankOf(form, words, letters);
    if (rank !== undefined && (best === undefined || rank < best.rank)) {
      best = { entity, form, rank };
    }
  }
  return best;
}

function rankOf(form: SearchedForm, words: string, letters: string): number | undefined {
  if (form.letters.startsWith(letters)) {
    return form.letters.length === letters.length ? 0 : 1;
  }
  if (startsWords(form.words, words)) {
    return 2;
  }
  if (form.letters.includes(letters)) {
    return 3;
  }
  return isWithin(letters, form.letters) ? 4 : undefined;
}

/** Whether each word of a query begins a word of a name, in any order: the order of names differs by language. */
function startsWords(name: string, query: string): boolean {
  const padded = ` ${name}`;
  return query.split(' ').every((word) => padded.includes(` ${word}`));
}

function symbolOf(
  snapshot: Snapshot,
  { entity, form }: Found,
  query: string,
  byFirstWord: boolean,
): SymbolInformation | undefined {
  const location = locationOf(snapshot, form.place, entity);
  if (location === undefined) {
    return undefined;
  }
  const names = fullestNames(snapshot.corpus, entity);
  const counts = `${plural(entity.mentions.length, 'mention')} in ${plural(documentCount(entity), 'document')}`;
  // Editors that look for the further words of a query themselves look for them here too, whatever their order.
  const isNamed = names.length > 1 || (byFirstWord && entity.label === 'PERSON');
  return {
    name: shownName(fullForm(entity, form), names, query),
    kind: symbolKinds[entity.label],
    location,
    containerName: [labelWords[entity.label], counts, ...(isNamed ? [names.join(' = ')] : [])].join(' · '),
  };
}

/** The first mention that is written so, else the first that there is. */
function locationOf(snapshot: Snapshot, place: Place | undefined, entity: Entity): Location | undefined {
  for (const one of place === undefined ? entity.mentions : [place, ...entity.mentions]) {
    const there = present(snapshot, one);
    if (there !== undefined) {
      return toLocation(there.document, there.span);
    }
  }
  return undefined;
}

/** The fullest name of the language that has the words of the one that was found; else that one. */
function fullForm({ names }: Entity, { language, text, words }: SearchedForm): string {
  const fullest = names.find((name) => name.language === language)?.text ?? '';
  const padded = ` ${wordsIn(fullest)} `;
  return words.split(' ').every((word) => padded.includes(` ${word} `)) ? fullest : text;
}

/** The name that was found, and another by which a reader knows the entity; editors show only what the query is in. */
function shownName(found: string, names: readonly string[], query: string): string {
  const other = names.find((name) => wordsIn(name) !== wordsIn(found));
  const shown = [found, ...(other === undefined ? [] : [other])]
    .map((name) => preview(name, longestName))
    .join(' = ');
  return isWithin(compact(query), compact(shown)) ? shown : `${query} = ${shown}`;
}

function compact(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, '');
}

/** Whether the letters stand in a text in their order, as editors match what is typed. */
function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + letter.length;
    if (at < letter.length) {
      return false;
    }
  }
  return true;
}
