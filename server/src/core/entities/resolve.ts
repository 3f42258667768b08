import type { Mention, MentionLabel, Paragraph } from '../model.js';
import { bySpan, overlaps } from '../text/span.js';
import { calendarWords, functionWords } from './en.js';
import { fullNameOf, fullNamesOf, partsOf } from './fullNames.js';
import type { FullNames } from './fullNames.js';
import { findOccurrences } from './occurrences.js';
import type { KnownName } from './occurrences.js';
import { isOrdinary, personNames } from './lexicon.js';
import type { MentionRule } from './rules.js';

/**
 * Makes the mentions of one document agree: a name is found wherever it stands, one spelling has one label, and a part
 * of a personal name gets the full name. Offsets are UTF-16 code units into `text`; only text inside `paragraphs` is
 * searched. The result is in reading order and without overlaps; of two readings of one place the longer stays.
 */
export function resolveMentions(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
): Mention[] {
  const labelled = agree(text, mentions);
  const fullNames = fullNamesOf(text, labelled);
  const known = knownNames(text, labelled, fullNames);
  const repeated = paragraphs.flatMap((paragraph) => findOccurrences(text, paragraph, known));
  return merge(labelled, repeated).map((mention) => withFullName(text, mention, fullNames));
}

const surface = (text: string, mention: Mention): string => text.slice(mention.start, mention.end);

/** How much a rule knows; where two label one spelling differently, the better one decides for all. */
const strength: Readonly<Record<MentionRule, number>> = {
  'mention-dictionary': 100,
  'mention-title': 8,
  'mention-lexicon': 7,
  'mention-gloss': 6,
  'mention-event': 5,
  'mention-organisation': 4,
  'mention-work': 4,
  'mention-person-cue': 4,
  'mention-place': 3,
  'mention-person': 3,
  'mention-tagger': 4,
  'mention-acronym': 2,
  'mention-repeated': 1,
};

function strengthOf(rule: string): number {
  return Object.entries(strength).find(([id]) => id === rule)?.[1] ?? 0;
}

function agree(text: string, mentions: readonly Mention[]): Mention[] {
  const votes = new Map<string, Map<MentionLabel, number>>();
  for (const mention of mentions) {
    const key = surface(text, mention);
    const labels = votes.get(key) ?? new Map<MentionLabel, number>();
    labels.set(mention.label, (labels.get(mention.label) ?? 0) + strengthOf(mention.rule));
    votes.set(key, labels);
  }
  return mentions.map((mention) => {
    const labels = votes.get(surface(text, mention));
    if (labels === undefined || labels.size < 2 || mention.lexicalId !== undefined) {
      return mention;
    }
    const [label = mention.label] = [...labels].sort((a, b) => b[1] - a[1])[0] ?? [];
    return label === mention.label ? mention : { ...mention, label };
  });
}

function knownNames(
  text: string,
  mentions: readonly Mention[],
  fullNames: FullNames,
): Map<string, KnownName> {
  const known = new Map<string, KnownName>();
  for (const mention of mentions) {
    const name = surface(text, mention);
    const { label, lexicalId } = mention;
    if (name.length >= 2 && !known.has(name) && isWorthRepeating(name)) {
      known.set(name, lexicalId === undefined ? { label } : { label, lexicalId });
    }
  }
  for (const [part, full] of fullNames) {
    if (!known.has(part)) {
      const surname = full === null || partsOf(full).at(-1) === part || partsOf(full).length === 1;
      if (surname || personNames().latinGiven.has(part)) {
        known.set(part, { label: 'PERSON' });
      }
    }
  }
  return known;
}

/** A single English word that is an ordinary one is a name only where the local rules saw one. */
function isWorthRepeating(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    /[\s\P{ASCII}]/u.test(name) ||
    !(isOrdinary(lower) || functionWords.has(lower) || calendarWords.has(lower))
  );
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
        candidate.start <= other.start && other.end <= candidate.end && other.end - other.start < length,
    );
    const previous = added.at(-1);
    if (holdsAll && (previous === undefined || previous.end <= candidate.start)) {
      touched.forEach((other) => replaced.add(other));
      added.push(candidate);
    }
  }
  return [...inOrder.filter((mention) => !replaced.has(mention)), ...added].sort(bySpan);
}

function withFullName(text: string, mention: Mention, fullNames: FullNames): Mention {
  const name = surface(text, mention);
  const full = mention.label === 'PERSON' ? fullNameOf(fullNames, name) : undefined;
  return full === undefined ? mention : { ...mention, name: full };
}
