import type { Mention, Paragraph } from '../model.js';
import { bySpan, overlaps, type Span } from '../text/span.js';
import { calendarWords, functionWords } from './en.js';
import { evidenceOf, isDecided, sureStrength, textAt, type Evidence } from './document/evidence.js';
import { familiesBeforeTitles } from './document/familyNames.js';
import { casingOf, withoutHeadlineWords, type Casing } from './document/headlines.js';
import { withEvidentEdges } from './document/koreanEdges.js';
import { agree } from './document/labels.js';
import { spellOut, type ShortForms } from './document/shortForms.js';
import type { FolderNames } from './folder/index.js';
import { withoutTitles } from './document/titles.js';
import { fullNameOf, fullNamesOf, partsOf } from './fullNames.js';
import type { FullNames } from './fullNames.js';
import { findOccurrences } from './occurrences.js';
import type { KnownName } from './occurrences.js';
import { isOrdinary, personNames } from './lexicon.js';

/**
 * Makes the mentions of one document agree: a name ends where the document shows that it ends, is found wherever it
 * stands, and has one label; a part of a personal name, or a short form, gets the full name. Offsets are UTF-16 code
 * units into `text`; only text inside `paragraphs` is searched. The result is in reading order and without overlaps; of
 * two readings of one place the longer stays. Time is linear in the length of the text.
 * @param folder names that other documents are sure of
 */
export function resolveMentions(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  folder: FolderNames = new Map(),
): Mention[] {
  const casing = casingOf(text, paragraphs);
  const edged = withEvidentEdges(text, paragraphs, withoutTitles(text, mentions));
  const spelled = spellOut(text, paragraphs, withoutHeadlineWords(text, paragraphs, edged, casing));
  const labelled = agree(text, spelled.mentions, spelled.shortForms, folder);
  const evidence = evidenceOf(text, labelled);
  const fullNames = fullNamesOf(text, labelled);
  const known = knownNames(evidence, fullNames, spelled.shortForms, folder, casing);
  const found = occurrencesOf(text, paragraphs, known, casing);
  const { kept, doubtful } = weigh(text, labelled, found, evidence, fullNames);
  const own = labelled.filter((mention) => !doubtful.has(textAt(text, mention)));
  const families = familiesBeforeTitles(text, paragraphs, own, fullNames);
  return merge(own, [...kept, ...families]).map((mention) =>
    withFullName(text, mention, fullNames, spelled.shortForms),
  );
}

function knownNames(
  evidence: ReadonlyMap<string, Evidence>,
  fullNames: FullNames,
  shortForms: ShortForms,
  folder: FolderNames,
  { isPlain }: Casing,
): Map<string, KnownName> {
  const known = new Map<string, KnownName>();
  for (const [name, { best, strongest }] of evidence) {
    const isSure = strongest >= sureStrength;
    if (name.length >= 2 && isWorthRepeating(name) && (isSure || !isWord(name) || !isPlain(name))) {
      const { label, lexicalId } = best;
      known.set(name, lexicalId === undefined ? { label } : { label, lexicalId });
    }
  }
  for (const [short, { full, label }] of shortForms) {
    const reason = `short for “${full}”`;
    known.set(short, known.get(short) ?? { label, name: full, reason });
  }
  for (const [part, full] of fullNames) {
    if (part.length >= 2 && !known.has(part)) {
      const surname = full === null || partsOf(full).at(-1) === part || partsOf(full).length === 1;
      if (surname || personNames().latinGiven.has(part)) {
        known.set(part, { label: 'PERSON' });
      }
    }
  }
  for (const [name, label] of folder) {
    if (!known.has(name) && !evidence.has(name) && !(isWord(name) && isPlain(name))) {
      known.set(name, { label, reason: 'named in another document of the folder' });
    }
  }
  return known;
}

/** One word in Latin script, which could also be written in small letters. */
const isWord = (name: string): boolean => /^\p{Lu}[\p{Ll}’']+$/u.test(name);

/** A single English word that is an ordinary one is a name only where the local rules saw one. */
function isWorthRepeating(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    /[\s\P{ASCII}]/u.test(name) ||
    !(isOrdinary(lower) || functionWords.has(lower) || calendarWords.has(lower))
  );
}

/** In lines in capitals, names are looked for in capitals too. */
function occurrencesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  known: ReadonlyMap<string, KnownName>,
  { cases, isPlain }: Casing,
): Mention[] {
  let inCapitals: Map<string, KnownName> | undefined;
  return paragraphs.flatMap((paragraph, at) => {
    if (cases[at] !== 'upper') {
      return findOccurrences(text, paragraph, known);
    }
    inCapitals ??= new Map([
      ...[...known].flatMap(([name, entry]) => {
        const upper = name.toUpperCase();
        return upper === name || upper.length !== name.length || isPlain(name)
          ? []
          : [[upper, { name, ...entry }] as const];
      }),
      ...known,
    ]);
    return findOccurrences(text, paragraph, inCapitals);
  });
}

/** A spelling that few of its places speak for is no name: one that is known by a weak rule at so small a share. */
const leastShare = 1 / 5;

/** Below this share, other places are left as they are. */
const leastShareToRepeat = 1 / 4;

interface Weighed {
  readonly kept: readonly Mention[];
  /** Spellings that the document takes for no names. */
  readonly doubtful: ReadonlySet<string>;
}

/** Which of the places where a known spelling stands are mentions of it. */
function weigh(
  text: string,
  mentions: readonly Mention[],
  found: readonly Mention[],
  evidence: ReadonlyMap<string, Evidence>,
  fullNames: FullNames,
): Weighed {
  const places = new Map<string, number>();
  for (const one of outside(mentions, found)) {
    const spelling = textAt(text, one);
    places.set(spelling, (places.get(spelling) ?? 0) + 1);
  }
  const shareOf = (spelling: string): number => {
    const own = evidence.get(spelling);
    if (
      own === undefined ||
      own.isRuled ||
      /[\s・\p{Script=Latin}]/u.test(spelling) ||
      fullNames.has(spelling)
    ) {
      return 1;
    }
    return own.places / (own.places + (places.get(spelling) ?? 0));
  };
  return {
    kept: found.filter((one) => shareOf(textAt(text, one)) >= leastShareToRepeat),
    doubtful: new Set([...places.keys()].filter((spelling) => shareOf(spelling) < leastShare)),
  };
}

/** The found ones that touch no mention. Both are in reading order. */
function outside(mentions: readonly Span[], found: readonly Mention[]): Mention[] {
  let at = 0;
  return found.filter((one) => {
    while ((mentions[at]?.end ?? Infinity) <= one.start) {
      at++;
    }
    return (mentions[at]?.start ?? Infinity) >= one.end;
  });
}

function merge(mentions: readonly Mention[], repeated: readonly Mention[]): Mention[] {
  const inOrder = [...mentions].sort(bySpan);
  const added: Mention[] = [];
  const replaced = new Set<Mention>();
  let at = 0;
  for (const candidate of [...repeated].sort(bySpan)) {
    while (at < inOrder.length && (inOrder[at]?.end ?? 0) <= candidate.start) {
      at++;
    }
    const touched: Mention[] = [];
    for (let index = at; (inOrder[index]?.start ?? Infinity) < candidate.end; index++) {
      const other = inOrder[index];
      if (other !== undefined && overlaps(other, candidate)) {
        touched.push(other);
      }
    }
    const length = candidate.end - candidate.start;
    const holdsAll = touched.every(
      (other) =>
        candidate.start <= other.start &&
        other.end <= candidate.end &&
        other.end - other.start < length &&
        !isDecided(other),
    );
    const previous = added.at(-1);
    if (holdsAll && (previous === undefined || previous.end <= candidate.start)) {
      touched.forEach((other) => replaced.add(other));
      added.push(candidate);
    }
  }
  return [...inOrder.filter((mention) => !replaced.has(mention)), ...added].sort(bySpan);
}

function withFullName(text: string, mention: Mention, fullNames: FullNames, shortForms: ShortForms): Mention {
  if (isDecided(mention)) {
    return mention;
  }
  if (mention.label === 'PERSON') {
    const full = fullNameOf(fullNames, mention.name);
    return full === undefined ? mention : { ...mention, name: full };
  }
  const short = shortForms.get(textAt(text, mention));
  return short?.label === mention.label ? { ...mention, name: short.full } : mention;
}
