import { segment } from '../../japanese/words/segment.js';
import { characterUnits } from '../characters.js';
import type { FeatureReader, TaggedSentence } from '../features.js';
import { mix } from '../hash.js';
import { bracketsOf } from './brackets.js';
import { characterFeatures } from './characters.js';
import { evidenceFeatures } from './evidence.js';
import { featureKinds } from './kinds.js';
import { listedFeatures } from './listed.js';
import { wordFacts, wordFeatures } from './words.js';

/**
 * Characters, what words they stand in and what phrases of nouns those make, what names dictionaries list there, and
 * what the rules found.
 */
export const japaneseFeatures: FeatureReader = { unitsOf: characterUnits, read };

function read(sentence: TaggedSentence, add: (unit: number, feature: number) => void): void {
  const { text, units } = sentence;
  characterFeatures(sentence, add);
  evidenceFeatures(sentence, add);
  const { words, listed } = segment(text);
  listedFeatures(units, listed, add);
  const facts = wordFacts(text, words);
  const features = wordFeatures(text, facts);
  const brackets = bracketsOf(text, facts);
  let word = 0;
  for (let unit = 0; unit < units.length; unit++) {
    const start = units.starts[unit] ?? 0;
    const end = units.ends[unit] ?? 0;
    while ((facts[word]?.end ?? Infinity) <= start) {
      word++;
    }
    const own = facts[word];
    if (own === undefined) {
      return;
    }
    const place = (own.start >= start ? 1 : 0) + (own.end <= end ? 2 : 0);
    for (const feature of features[word] ?? []) {
      add(unit, mix(feature, place));
    }
    const bracket = brackets[start];
    if (bracket !== undefined) {
      const inside = (bracket.start === start ? 1 : 0) + (bracket.end === end ? 2 : 0);
      for (const feature of bracket.features) {
        add(unit, mix(feature, inside));
      }
      add(unit, mix(mix(featureKinds.bracketPart, own.part), mix(bracket.sign, inside)));
    }
  }
}
