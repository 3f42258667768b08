import type { MentionLabel } from '../../model.js';
import type { Span } from '../../text/span.js';
import type { Candidate } from '../candidates.js';
import { ruleOfHead } from '../headRules.js';
import * as ja from '../ja.js';
import { indexByLetter } from '../letterIndex.js';
import { personNames } from '../lexicon.js';
import { town } from './addresses.js';
import { isHit, named } from './reading.js';
import type { JapaneseReading } from './reading.js';

/** A word that ends names of one kind. */
interface Head {
  readonly word: string;
  readonly label: MentionLabel;
}

const labelled = (label: MentionLabel, words: readonly string[]): Head[] =>
  words.map((word) => ({ word, label }));

const headsByLast = indexByLetter(
  [
    ...labelled('ORG', ja.organisationHeads),
    ...labelled('FAC', ja.facilityHeads),
    ...labelled('EVENT', ja.eventHeads),
    ...labelled('LAW', ja.lawHeads),
    ...labelled('LOC', ja.placeHeads),
    ...labelled('GPE', ja.townHeads),
  ],
  ({ word }) => word,
  'last',
);

/** 北海大学, 夕霧川, 湖畔映画祭, 長野県松本市: names that end in a head word, also in the middle of a run. */
export function headedNames(reading: JapaneseReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const run of reading.runs) {
    for (let end = run.start + 1; end <= run.end; end++) {
      const head = headEndingAt(reading, run, end);
      const name = head === undefined ? undefined : nameOf(reading, run.start, end, head);
      if (name !== undefined) {
        found.push(name);
      }
    }
  }
  return found;
}

function headEndingAt(reading: JapaneseReading, run: Span, end: number): Head | undefined {
  return headsByLast
    .get(reading.text.charAt(end - 1))
    ?.find(
      ({ word }) =>
        end - run.start > word.length &&
        reading.text.startsWith(word, end - word.length) &&
        (end === run.end || endsInsideRun(reading, end, word)),
    );
}

/** In the middle of a run another word must follow a head, not the rest of its own. */
function endsInsideRun({ text, classes }: JapaneseReading, end: number, head: string): boolean {
  const [last, next] = [classes[end - 1], classes[end]];
  if (last === 'katakana' && next === 'katakana') {
    return false;
  }
  return head.length > 1 || last !== next || ja.followersOfHeads.has(text.charAt(end));
}

function nameOf(reading: JapaneseReading, start: number, end: number, head: Head): Candidate | undefined {
  const { word, label } = head;
  if (label === 'GPE') {
    return town(reading, start, end, word);
  }
  const headStart = end - word.length;
  const isWhole = ja.chambers.has(word);
  const from = isWhole ? headStart : withoutPrefix(reading, start, headStart);
  const size = isWhole ? word.length : headStart - from;
  return size < leastModifier(head) || isHit(reading, from, end) || !isProperName(reading, from, end, head)
    ? undefined
    : named(from, end, {
        label,
        rule: ruleOfHead(label),
        reason: `head word “${word}”`,
        weight: label === 'ORG' ? 6 : 5.6,
      });
}

/** How many letters must stand before a head. */
function leastModifier({ word, label }: Head): number {
  if (label === 'LOC' || ja.ministryHeads.has(word)) {
    return 1;
  }
  return word.length === 1 || label === 'ORG' ? 2 : 1;
}

function isProperName(reading: JapaneseReading, from: number, end: number, { word, label }: Head): boolean {
  const modifierEnd = end - word.length;
  const plain = label === 'ORG' ? ja.plainOrganisations : ja.plainNouns;
  if (plain.has(reading.text.slice(from, end)) || holdsTitle(reading.text.slice(from, modifierEnd))) {
    return false;
  }
  const isGeneric = label === 'ORG' && ja.genericHeads.has(word);
  return !isGeneric || isProperModifier(reading, from, modifierEnd);
}

/** Past the 回 of 第8回, and past 同, 旧, 新 and the like before a name. */
function withoutPrefix({ text, classes }: JapaneseReading, start: number, end: number): number {
  const isCounted = classes[start - 1] === 'digit' && ja.counters.has(text.charAt(start));
  let from = isCounted ? start + 1 : start;
  while (end - from > 2 && (ja.namePrefixes.has(text.charAt(from)) || classes[from] === 'dot')) {
    from++;
  }
  return from;
}

function holdsTitle(modifier: string): boolean {
  return modifier.length > 3 && ja.titlesInModifiers.some((title) => modifier.includes(title));
}

/** Whether a modifier has something of a proper name: a place, a family name, katakana, Latin letters. */
function isProperModifier({ text, classes, hits }: JapaneseReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (hits.has(at) || classes[at] === 'latin') {
      return true;
    }
  }
  const modifier = text.slice(from, to);
  const isKatakana = modifier.length >= 2 && /^[\u30a1-\u30fc・]+$/.test(modifier);
  return (
    personNames().japaneseFamily.has(modifier.slice(0, 2)) || (isKatakana && !ja.katakanaNouns.has(modifier))
  );
}
