import { foldName } from '../../corpus/foldName.js';
import type { Mention, Paragraph } from '../../model.js';
import { bySpan, lengthOf, overlaps, shift } from '../../text/span.js';
import { strengthOf, sureStrength } from '../document/evidence.js';
import { findEntries, reasonOf, type Dictionary, type DictionaryMatch } from './dictionary.js';
import { isOpenStart } from './edges.js';
import type { DictionaryEntry } from './entry.js';

type Resolve = (mentions: readonly Mention[]) => readonly Mention[];

/**
 * What the users' dictionaries say of a document, before and after its names are made to agree: names of a dictionary
 * help to find their parts elsewhere, and no rule changes what a dictionary says.
 *
 * @param found what the rules found, in reading order and without overlaps, as is the result
 * @param resolve makes the mentions of the document agree
 */
export function withDictionary(
  dictionary: Dictionary | undefined,
  text: string,
  paragraphs: readonly Paragraph[],
  found: readonly Mention[],
  resolve: Resolve,
): readonly Mention[] {
  const matches = dictionary === undefined ? [] : matchesIn(dictionary, text, paragraphs);
  if (matches.length === 0) {
    return resolve(found);
  }
  const resolved = resolve(impose(text, found, matches));
  return identify(impose(text, resolved, matches), matches);
}

function matchesIn(
  dictionary: Dictionary,
  text: string,
  paragraphs: readonly Paragraph[],
): DictionaryMatch[] {
  return paragraphs.flatMap(({ start, end, language }) =>
    findEntries(dictionary, text.slice(start, end), language).map((match) => shift(match, start)),
  );
}

/** Mentions and matches together: matches take the place of mentions that they touch. */
function impose(
  text: string,
  mentions: readonly Mention[],
  matches: readonly DictionaryMatch[],
): readonly Mention[] {
  const result: Mention[] = [];
  const bearers = bearersOf(text, mentions, matches);
  let at = 0;
  let next = 0;
  while (at < mentions.length || next < matches.length) {
    const mention = mentions[at];
    const match = matches[next];
    if (mention !== undefined && (match === undefined || mention.end <= match.start)) {
      result.push(mention);
      at += 1;
    } else if (match !== undefined && (mention === undefined || match.end <= mention.start)) {
      result.push(toMention(text, match));
      next += 1;
    } else if (mention !== undefined && match !== undefined) {
      const touching = takeTouching(mentions, matches, at, next);
      result.push(...settle(text, touching, bearers));
      at += touching.mentions.length;
      next += touching.matches.length;
    }
  }
  return result.sort(bySpan);
}

interface Touching {
  readonly mentions: readonly Mention[];
  readonly matches: readonly DictionaryMatch[];
}

/** All that touches each other, directly or not, from a mention and a match that do. */
function takeTouching(
  mentions: readonly Mention[],
  matches: readonly DictionaryMatch[],
  fromMention: number,
  fromMatch: number,
): Touching {
  let at = fromMention;
  let next = fromMatch;
  let end = 0;
  for (;;) {
    const mention = mentions[at];
    const match = matches[next];
    if (mention !== undefined && (at === fromMention || mention.start < end)) {
      end = Math.max(end, mention.end);
      at += 1;
    } else if (match !== undefined && (next === fromMatch || match.start < end)) {
      end = Math.max(end, match.end);
      next += 1;
    } else {
      return { mentions: mentions.slice(fromMention, at), matches: matches.slice(fromMatch, next) };
    }
  }
}

function settle(text: string, { mentions, matches }: Touching, bearers: Bearers): Mention[] {
  const kept = matches.filter((match) => !mentions.some((mention) => standsOver(text, mention, match)));
  const others = mentions.filter((mention) => !kept.some((match) => overlaps(match, mention)));
  return [
    ...kept.map((match) => {
      const same = mentions.find(
        ({ start, end, label }) => start === match.start && end === match.end && label === match.entry.label,
      );
      return toMention(text, match, same);
    }),
    ...others.map((mention) => identifyBearer(mention, bearers)),
  ];
}

/**
 * A person's full name stands over an entry for a part of it. So does a longer name over an entry that would begin in
 * the midst of its letters, where words have no blanks between them and its edges are sure: 京都 is not in 東京都.
 */
function standsOver(text: string, mention: Mention, match: DictionaryMatch): boolean {
  const { entry } = match;
  const isInside =
    mention.start <= match.start && match.end <= mention.end && lengthOf(match) < lengthOf(mention);
  return (
    isInside &&
    (isPartOfPerson(mention, entry) ||
      (mention.start < match.start && isOpenStart(text, match.start) && !isGuess(mention)))
  );
}

/** Where a longer name begins, only the tagger says, and is not sure. */
function isGuess(mention: Mention): boolean {
  return mention.rule === 'mention-tagger' && strengthOf(mention) < sureStrength;
}

function isPartOfPerson({ label }: Mention, entry: DictionaryEntry): boolean {
  return label === 'PERSON' && entry.label === 'PERSON';
}

/** Who is told apart from a namesake of an earlier generation is not the one that the shorter name names. */
const generation =
  /^[\s,]*(?:Jr|Sr|Junior|Senior|II|III|IV|2세|3세|주니어|2世|３世|ジュニア)(?![\p{L}\p{N}])/u;

function isFamilyOrGivenName(text: string, { start, end }: Mention, match: DictionaryMatch): boolean {
  const rest = text.slice(match.end, end);
  return rest === '' || (start === match.start && !generation.test(rest));
}

/** The one full name, in this document, that an entry is a part of; null where there are several. */
type Bearers = ReadonlyMap<string, { readonly name: string; readonly entry: DictionaryEntry } | null>;

function bearersOf(text: string, mentions: readonly Mention[], matches: readonly DictionaryMatch[]): Bearers {
  const names = new Map<DictionaryEntry, Set<string>>();
  let at = 0;
  for (const match of matches) {
    while ((mentions[at]?.end ?? Infinity) <= match.start) {
      at += 1;
    }
    const mention = mentions[at];
    if (
      mention !== undefined &&
      isPartOfPerson(mention, match.entry) &&
      standsOver(text, mention, match) &&
      isFamilyOrGivenName(text, mention, match)
    ) {
      names.set(match.entry, (names.get(match.entry) ?? new Set()).add(keyOf(mention.name)));
    }
  }
  const bearers = new Map<string, { readonly name: string; readonly entry: DictionaryEntry } | null>();
  for (const [entry, [name, ...others]] of names) {
    if (name !== undefined && others.length === 0) {
      bearers.set(
        name,
        bearers.has(name) && bearers.get(name)?.entry.id !== entry.id ? null : { name, entry },
      );
    }
  }
  return bearers;
}

function identifyBearer(mention: Mention, bearers: Bearers): Mention {
  const bearer = mention.label === 'PERSON' ? bearers.get(keyOf(mention.name)) : undefined;
  return bearer === undefined || bearer === null ? mention : withEntity(mention, bearer.entry);
}

/** Mentions whose full name is one of the dictionary's are of its entity too. */
function identify(mentions: readonly Mention[], matches: readonly DictionaryMatch[]): readonly Mention[] {
  const entries = new Map<string, DictionaryEntry | null>();
  for (const { entry } of matches) {
    const key = `${entry.label} ${keyOf(entry.surface)}`;
    const known = entries.get(key);
    entries.set(key, known === undefined || known?.id === entry.id ? entry : null);
  }
  return mentions.map((mention) => {
    const entry =
      mention.canonicalId === undefined ? entries.get(`${mention.label} ${keyOf(mention.name)}`) : null;
    return entry === undefined || entry === null || mention.rule === 'mention-dictionary'
      ? mention
      : withEntity(mention, entry);
  });
}

function keyOf(name: string): string {
  return foldName(name) || name;
}

function withEntity(mention: Mention, entry: DictionaryEntry): Mention {
  if (entry.id === '' || mention.canonicalId !== undefined) {
    return mention;
  }
  const { start, end, label, name, rule } = mention;
  const reasons = [...mention.reasons, `its entity by ${reasonOf(entry)}`];
  return { start, end, label, name, canonicalId: entry.id, rule, reasons };
}

/** @param same a mention of the same stretch and label: what else was learned of it stays */
function toMention(text: string, { start, end, entry }: DictionaryMatch, same?: Mention): Mention {
  const known = entry.id === '' && same?.lexicalId !== undefined ? { lexicalId: same.lexicalId } : {};
  return {
    start,
    end,
    label: entry.label,
    name: same?.name ?? text.slice(start, end),
    ...known,
    ...(entry.id === '' ? {} : { canonicalId: entry.id }),
    rule: 'mention-dictionary',
    reasons: [reasonOf(entry)],
  };
}
