import { isCapital, latinTokens, lineCaseOf, type Token } from '../../latin/tokens.js';
import type { FeatureReader, TaggedSentence, Units } from '../features.js';
import { mix } from '../hash.js';
import { evidenceOf, noEvidence, type Evidence } from './evidence.js';
import { runsOf, type Run } from './runs.js';
import { outsideText, wordOf, type Word } from './words.js';

/** English is tagged word by word; marks are words too. */
export const englishFeatures: FeatureReader = { unitsOf, read };

interface Words extends Units {
  readonly tokens: readonly Token[];
}

function unitsOf(text: string): Words {
  const tokens = latinTokens(text);
  return {
    length: tokens.length,
    starts: tokens.map(({ start }) => start),
    ends: tokens.map(({ end }) => end),
    tokens,
  };
}

function tokensOf(units: Units, text: string): readonly Token[] {
  return 'tokens' in units ? (units as Words).tokens : latinTokens(text);
}

/** A sentence in which the words before and after the one that is looked at can be asked for. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly word: (at: number) => Word;
  readonly evidence: (at: number) => Evidence;
  readonly run: (at: number) => Run | undefined;
  readonly letterCase: number;
}

type Say = (kind: number, value: number) => void;

/** Sets the kinds far apart, so that small values of two kinds do not meet (2^32 by the golden ratio, Knuth). */
const spread = 0x9e3779b1;

function read({ text, units, evidence }: TaggedSentence, add: (unit: number, feature: number) => void): void {
  const tokens = tokensOf(units, text);
  const words = tokens.map(wordOf);
  const marks = evidenceOf(units, evidence);
  const runs = runsOf(tokens);
  const reading = {
    tokens,
    word: (at: number) => words[at] ?? outsideText,
    evidence: (at: number) => marks[at] ?? noEvidence,
    run: (at: number) => runs[at],
    letterCase: letterCaseOf(tokens),
  };
  for (let at = 0; at < tokens.length; at++) {
    const say: Say = (kind, value) => {
      add(at, mix(Math.imul(kind, spread), value));
    };
    if (isQuiet(reading, at)) {
      sayQuiet(reading, at, say);
      continue;
    }
    say(kinds.letterCase, reading.letterCase);
    sayNeighbours(reading, at, say);
    sayPairs(reading, at, say);
    sayEvidence(reading, at, say);
    sayRun(reading, at, say);
  }
}

/** How a sentence writes its words: a capital tells little in a headline, and small letters nothing where all are small. */
function letterCaseOf(tokens: readonly Token[]): number {
  const lineCase = lineCaseOf(tokens);
  if (lineCase !== 'sentence') {
    return letterCases[lineCase];
  }
  const hasCapitals = tokens.some((token) => isCapital(token) && token.lower !== 'i');
  return hasCapitals ? letterCases.prose : letterCases.small;
}

const letterCases = { prose: 1, title: 2, upper: 3, small: 4 } as const;

/**
 * Whether a word stands among plain ones, in a sentence that uses capitals as prose does. Most words do, hardly one of
 * them is in a name, and little need be said of them: that is half of the tagger's speed.
 */
function isQuiet({ word, evidence, letterCase }: Reading, at: number): boolean {
  return (
    letterCase === letterCases.prose &&
    word(at).isPlain &&
    word(at - 1).isPlain &&
    word(at + 1).isPlain &&
    evidence(at).label === 0
  );
}

function sayQuiet({ word }: Reading, at: number, say: Say): void {
  const [left, own, right] = [word(at - 1), word(at), word(at + 1)];
  say(kinds.quiet, own.shape);
  say(kinds.quietLower, own.lower);
  say(kinds.quietPair, mix(left.lower, own.lower));
  say(kinds.quietPair + 1, mix(own.lower, right.lower));
}

/** Kinds of features; what a word shows takes as many numbers as there are places around it. */
const kinds = {
  letterCase: 1,
  exact: 2,
  affix: 3,
  shapeAtFirst: 4,
  shapeBetween: 5,
  wordsBefore: 6,
  wordsAfter: 7,
  shapesBefore: 8,
  shapesAfter: 9,
  clustersBefore: 10,
  clustersAfter: 11,
  wordBeforeShape: 12,
  wordAfterShape: 13,
  clusterWithShape: 14,
  clusterBeforeShape: 15,
  clusterAfterShape: 16,
  evidenceWithShape: 17,
  evidenceWithCluster: 18,
  evidenceAround: 19,
  runSize: 20,
  runHead: 21,
  runOpener: 22,
  runHeadCluster: 23,
  runOpenerCluster: 24,
  runHeadKinds: 25,
  runOpenerKinds: 26,
  beforeRun: 27,
  afterRun: 28,
  clusterBeforeRun: 29,
  clusterAfterRun: 30,
  aroundRun: 31,
  quiet: 32,
  quietLower: 33,
  quietPair: 34,
  lower: 40,
  shape: 50,
  fine: 60,
  middle: 70,
  coarse: 80,
  wordKind: 90,
  wordKinds: 100,
  evidence: 110,
  evidenceRule: 120,
} as const;

/** How far the words around are looked at; what tables and rules say of them only from word to word. */
const reach = 2;
const shortReach = 1;

function sayNeighbours(reading: Reading, at: number, say: Say): void {
  const own = reading.word(at);
  if (!own.isPlain) {
    say(kinds.exact, own.exact);
    for (const affix of own.affixes) {
      say(kinds.affix, affix);
    }
  }
  const far = own.isPlain ? shortReach : reach;
  for (let place = -far; place <= far; place++) {
    const { lower, shape, clusters, kinds: bits } = reading.word(at + place);
    say(kinds.lower + place, lower);
    say(kinds.shape + place, mix(shape, reading.letterCase));
    if (clusters.fine > 0) {
      say(kinds.fine + place, clusters.fine);
      say(kinds.middle + place, clusters.middle);
      say(kinds.coarse + place, clusters.coarse);
    }
    if (Math.abs(place) <= shortReach) {
      say(kinds.wordKinds + place, bits);
      for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit++) {
        if ((rest & 1) === 1) {
          say(kinds.wordKind + place, bit);
        }
      }
    }
  }
}

function sayPairs(reading: Reading, at: number, say: Say): void {
  const [left, own, right] = [reading.word(at - 1), reading.word(at), reading.word(at + 1)];
  const shape = shapeInPlace(reading, at);
  say(kinds.shapeAtFirst, mix(shape, reading.letterCase));
  say(kinds.wordsBefore, mix(left.lower, own.lower));
  say(kinds.wordsAfter, mix(own.lower, right.lower));
  say(kinds.shapesBefore, mix(left.shape, own.shape));
  say(kinds.shapesAfter, mix(own.shape, right.shape));
  say(kinds.shapeBetween, mix(mix(left.shape, own.shape), right.shape));
  say(kinds.clustersBefore, mix(left.clusters.middle, own.clusters.middle));
  say(kinds.clustersAfter, mix(own.clusters.middle, right.clusters.middle));
  say(kinds.wordBeforeShape, mix(left.lower, shape));
  say(kinds.wordAfterShape, mix(right.lower, shape));
  say(kinds.clusterWithShape, mix(own.clusters.fine, shape));
  say(kinds.clusterBeforeShape, mix(left.clusters.fine, own.shape));
  say(kinds.clusterAfterShape, mix(right.clusters.fine, own.shape));
}

/** The shape of a word, another one where it begins the sentence. */
function shapeInPlace({ tokens, word }: Reading, at: number): number {
  return mix(word(at).shape, tokens[at]?.first === true ? 1 : 0);
}

function sayEvidence(reading: Reading, at: number, say: Say): void {
  for (let place = -shortReach; place <= shortReach; place++) {
    const { label, rule } = reading.evidence(at + place);
    say(kinds.evidence + place, label);
    say(kinds.evidenceRule + place, rule);
  }
  const [left, own, right] = [reading.evidence(at - 1), reading.evidence(at), reading.evidence(at + 1)];
  say(kinds.evidenceWithShape, mix(own.label, shapeInPlace(reading, at)));
  say(kinds.evidenceWithCluster, mix(own.label, reading.word(at).clusters.middle));
  say(kinds.evidenceAround, mix(left.label, mix(own.label, right.label)));
}

const longestRunSaid = 5;

/** What the whole run of capitalised words shows: its first and last word, and what stands around it. */
function sayRun(reading: Reading, at: number, say: Say): void {
  const run = reading.run(at);
  if (run === undefined) {
    return;
  }
  const { from, to } = run;
  const place = (at === from ? 1 : 0) + (at === to - 1 ? 2 : 0);
  const [before, opener, head, after] = [from - 1, from, to - 1, to].map(reading.word);
  if (before === undefined || opener === undefined || head === undefined || after === undefined) {
    return;
  }
  say(kinds.runSize, mix(place, Math.min(to - from, longestRunSaid)));
  say(kinds.runHead, mix(place, head.lower));
  say(kinds.runOpener, mix(place, opener.lower));
  say(kinds.runHeadCluster, mix(place, head.clusters.middle));
  say(kinds.runOpenerCluster, mix(place, opener.clusters.middle));
  say(kinds.runHeadKinds, mix(place, head.kinds));
  say(kinds.runOpenerKinds, mix(place, opener.kinds));
  say(kinds.beforeRun, mix(place, before.lower));
  say(kinds.afterRun, mix(place, after.lower));
  say(kinds.clusterBeforeRun, mix(place, before.clusters.middle));
  say(kinds.clusterAfterRun, mix(place, after.clusters.middle));
  say(kinds.aroundRun, mix(place, mix(before.lower, after.lower)));
}
