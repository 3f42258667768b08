import type { Mention } from '../../model.js';
import { within } from '../../text/sortedSpans.js';
import type { Scene, Subject } from '../reading.js';
import type { MedialTable } from './table.js';
import type { Token } from './tokens.js';

const longestPhrase = 12;
const named: ReadonlySet<string> = new Set(['ORG', 'GPE', 'NORP', 'FAC', 'LOC', 'PRODUCT', 'EVENT']);

/** The speaker that a subject names: the person in it, else the body that is its head, else the phrase itself. */
export function subjectOf(scene: Scene, table: MedialTable, tokens: readonly Token[]): Subject | null {
  const own = trimmed(tokens, table);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) {
    return null;
  }
  if (own.length === 1 && table.pronouns.has(first.lower)) {
    return { start: first.start, end: first.end, form: 'pronoun' };
  }
  const names = within(scene.mentions, { start: first.start, end: last.end });
  const name =
    names.findLast((mention) => mention.label === 'PERSON' && isHead(scene, table, own, mention)) ??
    names.find((mention) => named.has(mention.label) && isWholeHead(table, own, mention));
  if (name !== undefined) {
    return { start: name.start, end: name.end, form: 'name' };
  }
  const phrase = scene.masked.slice(first.start, last.end);
  const saying = table.sayingFrom.exec(phrase);
  const behind = saying === null ? '' : phrase.slice(saying.index + saying[0].length);
  if (behind !== '' && !/,|\band\b/.test(behind)) {
    const from = first.start + phrase.length - behind.length;
    return subjectOf(
      scene,
      table,
      own.filter(({ start }) => start >= from),
    );
  }
  return { start: first.start, end: stripPossessive(scene.masked, last.end), form: 'description' };
}

function stripPossessive(text: string, end: number): number {
  return /['’]s$/.test(text.slice(end - 2, end)) ? end - 2 : end;
}

/** Without adverbials before and behind; of a long stretch only its head. */
function trimmed(tokens: readonly Token[], table: MedialTable): readonly Token[] {
  const from = tokens.findIndex((token, index) => index === tokens.length - 1 || !leadsIn(token, table));
  const own = tokens.slice(Math.max(0, from));
  const adverbial = own.findIndex(
    (token, index) => index > 0 && (isAdverbial(token, table) || opensDate(token, own[index + 1], table)),
  );
  const phrase = adverbial === -1 ? own : own.slice(0, adverbial);
  if (phrase.length <= longestPhrase) {
    return phrase;
  }
  const determiner = phrase.findLastIndex(({ lower }) => table.determiners.has(lower));
  const dependent = phrase.findIndex(({ lower }) => table.dependents.has(lower));
  if (dependent > 1 && table.determiners.has(phrase[0]?.lower ?? '')) {
    return phrase.slice(0, dependent);
  }
  return phrase.slice(determiner > 0 ? determiner : -longestPhrase);
}

function leadsIn({ lower, isWord }: Token, table: MedialTable): boolean {
  if (table.pronouns.has(lower) || table.determiners.has(lower)) {
    return false;
  }
  return !isWord || table.adverbialOpeners.has(lower) || table.fillers.has(lower) || /^\d+$/.test(lower);
}

/** “on Monday”, “in 2010”. */
function opensDate({ lower }: Token, next: Token | undefined, table: MedialTable): boolean {
  return (
    next !== undefined &&
    table.dateOpeners.has(lower) &&
    (table.dateWords.has(next.lower) || /^\d{4}$/.test(next.lower))
  );
}

function isAdverbial({ lower, isCapital }: Token, table: MedialTable): boolean {
  return (
    !isCapital &&
    table.adverbialOpeners.has(lower) &&
    !table.dependents.has(lower) &&
    !table.pronouns.has(lower)
  );
}

function isHead(scene: Scene, table: MedialTable, tokens: readonly Token[], name: Mention): boolean {
  const index = tokens.findIndex(({ end }) => end > name.start);
  const before = tokens[index - 1];
  const isOwner = /^['’]s?(?![\p{L}])/u.test(scene.masked.slice(name.end, name.end + 3));
  return (
    !isOwner &&
    !qualifies(table, tokens, name) &&
    (before === undefined || !table.dependents.has(before.lower))
  );
}

/** “a Doe campaign aide”: a noun stands behind the name. */
function qualifies(table: MedialTable, tokens: readonly Token[], name: Mention): boolean {
  const next = tokens.find(({ start }) => start >= name.end);
  return (
    next?.isWord === true &&
    /^\p{Ll}/u.test(next.lower) &&
    !next.isCapital &&
    !table.dependents.has(next.lower) &&
    !table.fillers.has(next.lower) &&
    !table.afterSubject.has(next.lower) &&
    !table.adverbialOpeners.has(next.lower)
  );
}

function isWholeHead(table: MedialTable, tokens: readonly Token[], name: Mention): boolean {
  const index = tokens.findIndex(({ end }) => end > name.start);
  const next = tokens.findIndex(({ start }) => start >= name.end);
  const isFirst = tokens.slice(0, index).every(({ lower }) => table.determiners.has(lower));
  return isFirst && (next === -1 || table.dependents.has(tokens[next]?.lower ?? ''));
}
