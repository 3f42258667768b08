import type { DocumentAnalysis } from '../../model.js';
import { firstFrom } from '../../text/sortedSpans.js';
import type { Span } from '../../text/span.js';
import { finestPairs, type PairedPassages } from '../pairedPassages.js';
import { groupKeysOf, type NameGroup } from './groups.js';
import { classOf, writtenIn, type NameClass } from './nameClass.js';
import type { Person } from './persons.js';
import { resemblance } from './resemblance.js';
import { settle } from './settleCounterparts.js';
import { sharedMeaning } from './sharedMeaning.js';
import { titleNameOf } from './titleName.js';

export interface LinkedPassages {
  readonly left: number;
  readonly right: number;
  readonly pairs: readonly PairedPassages[];
}

/** Two names of two scripts that stand in passages which translate each other, and have no counterpart there. */
export interface Candidate {
  readonly left: NameGroup;
  readonly right: NameGroup;
  /** How much they say the same or sound alike, 0 to 1. */
  readonly evidence: number;
  /** The passages in which they are the only names of their class without counterpart: whole paragraphs too, */
  alone: boolean;
  /** and the shortest that are known to translate each other, each text once. */
  readonly texts: Set<string>;
}

export interface Names {
  readonly groups: readonly NameGroup[];
  readonly persons: readonly Person[];
  readonly rootOf: (key: string) => string;
}

/** More names without counterpart than this in one passage tell nothing of which is which. */
const mostOpen = 6;

/**
 * Pairs of group keys: names that stand at the same place in passages which translate each other. Two that say the same
 * word by word are one; with partial evidence they are where no other name of their kind is left open; without any they
 * are where that is so again and again. Each name has one counterpart in each script, the best.
 */
export function* counterparts(
  analyses: readonly DocumentAnalysis[],
  linked: readonly LinkedPassages[],
  names: Names,
): Generator<void, [string, string][]> {
  const byKey = new Map(names.groups.map((group) => [group.key, group]));
  const compare = comparer(names.persons, analyses);
  const candidates = new Map<string, Candidate>();
  for (const { left, right, pairs } of linked) {
    const [own, other] = [analyses[left], analyses[right]];
    if (own === undefined || other === undefined) {
      continue;
    }
    const translations = pairs.filter(({ kind }) => kind === 'translation');
    const finest = new Set(finestPairs(translations));
    for (const pair of translations) {
      const [ofLeft, ofRight] = [keysIn(own, pair.left), keysIn(other, pair.right)];
      const [lefts, rights] = [
        openGroups(ofLeft, ofRight, byKey, names.rootOf),
        openGroups(ofRight, ofLeft, byKey, names.rootOf),
      ];
      const texts = finest.has(pair) ? `${textOf(own, pair.left)}\n${textOf(other, pair.right)}` : undefined;
      collect(candidates, lefts, rights, texts, compare);
    }
    yield;
  }
  return settle([...candidates.values()].filter(isCounterpart), names);
}

function textOf({ text }: DocumentAnalysis, { start, end }: Span): string {
  return text.slice(start, end);
}

function keysIn(analysis: DocumentAnalysis, span: Span): string[] {
  const keys = groupKeysOf(analysis);
  const found: string[] = [];
  for (let at = firstFrom(analysis.mentions, span.start); at < analysis.mentions.length; at++) {
    if ((analysis.mentions[at]?.end ?? Infinity) > span.end) {
      break;
    }
    found.push(keys[at] ?? '');
  }
  return found;
}

/** The names of a passage that the other has not, one of each entity. */
function openGroups(
  own: readonly string[],
  other: readonly string[],
  byKey: ReadonlyMap<string, NameGroup>,
  rootOf: (key: string) => string,
): NameGroup[] {
  const theirs = new Set(other.map(rootOf));
  const open = new Map<string, NameGroup>();
  for (const key of own) {
    const root = rootOf(key);
    const group = byKey.get(key);
    if (!theirs.has(root) && group !== undefined && !open.has(root)) {
      open.set(root, group);
    }
  }
  return [...open.values()];
}

type Compare = (left: NameGroup, right: NameGroup) => number;

function collect(
  candidates: Map<string, Candidate>,
  lefts: readonly NameGroup[],
  rights: readonly NameGroup[],
  texts: string | undefined,
  compare: Compare,
): void {
  for (const kind of ['person', 'place', 'title'] as const) {
    const own = lefts.filter(({ label }) => classOf(label) === kind);
    const other = rights.filter(({ label }) => classOf(label) === kind);
    if (own.length === 0 || other.length === 0 || own.length > mostOpen || other.length > mostOpen) {
      continue;
    }
    const areAlone = own.length === 1 && other.length === 1;
    for (const first of own) {
      for (const second of other) {
        const [left, right] = first.key < second.key ? [first, second] : [second, first];
        if (!mayBeOne(left, right)) {
          continue;
        }
        const key = `${left.key}\n${right.key}`;
        const candidate = candidates.get(key) ?? newCandidate(left, right, compare);
        candidates.set(key, candidate);
        candidate.alone ||= areAlone;
        if (areAlone && texts !== undefined) {
          candidate.texts.add(texts);
        }
      }
    }
  }
}

function newCandidate(left: NameGroup, right: NameGroup, compare: Compare): Candidate {
  return { left, right, evidence: compare(left, right), alone: false, texts: new Set() };
}

function mayBeOne(left: NameGroup, right: NameGroup): boolean {
  return (
    (left.lexicalId === undefined || right.lexicalId === undefined) &&
    writtenIn(nameOf(left)) !== writtenIn(nameOf(right))
  );
}

function nameOf({ names }: NameGroup): string {
  return [...names].sort()[0] ?? '';
}

function comparer(persons: readonly Person[], analyses: readonly DocumentAnalysis[]): Compare {
  const personOf = new Map(persons.map(({ group, name }) => [group.key, name]));
  return (left, right) => {
    if (classOf(left.label) === 'person') {
      return ofBoth(personOf.get(left.key), personOf.get(right.key), rememberedResemblance);
    }
    return ofBoth(titleNameOf(left, analyses), titleNameOf(right, analyses), rememberedMeaning);
  };
}

function ofBoth<T>(
  left: T | undefined,
  right: T | undefined,
  measure: (left: T, right: T) => number,
): number {
  return left === undefined || right === undefined ? 0 : measure(left, right);
}

const rememberedResemblance = remembered(resemblance);
const rememberedMeaning = remembered(sharedMeaning);

/** Kept as long as both names live, which is as long as the analyses that have them. */
function remembered<T extends object>(measure: (left: T, right: T) => number): (left: T, right: T) => number {
  const known = new WeakMap<T, WeakMap<T, number>>();
  return (left, right) => {
    const rights = known.get(left) ?? new WeakMap<T, number>();
    known.set(left, rights);
    const measured = rights.get(right) ?? measure(left, right);
    rights.set(right, measured);
    return measured;
  };
}

const sure = 0.99;
const leastEvidence: Readonly<Record<NameClass, number>> = { person: 0.6, place: 0.5, title: 0.3, people: 1 };
const leastRepeated = 2;

function isCounterpart({ left, evidence, alone, texts }: Candidate): boolean {
  return (
    evidence >= sure ||
    (alone && evidence >= leastEvidence[classOf(left.label)]) ||
    (texts.size >= leastRepeated && classOf(left.label) === 'title')
  );
}
