import type { Mention } from '../../model.js';
import { latinTokens } from '../latin/tokens.js';
import type { FeatureReader, TaggedSentence, Units } from './features.js';
import { hashText, mix } from './hash.js';

export const englishFeatures: FeatureReader = { unitsOf, read };

function unitsOf(text: string): Units {
  const tokens = latinTokens(text);
  return {
    length: tokens.length,
    starts: tokens.map(({ start }) => start),
    ends: tokens.map(({ end }) => end),
  };
}

/** Of what a feature tells; two kinds never share a hash on purpose. */
const kinds = {
  word: 1,
  lower: 2,
  prefix: 3,
  suffix: 4,
  shape: 5,
  evidence: 6,
  pair: 7,
  lowerPair: 8,
  bias: 9,
  shapes: 10,
} as const;

const window = 2;
const before = hashText('<before>');

function read({ text, units, evidence }: TaggedSentence, add: (unit: number, feature: number) => void): void {
  const count = units.length;
  const words: number[] = [];
  const lowers: number[] = [];
  const shapes: number[] = [];
  for (let unit = 0; unit < count; unit++) {
    const word = text.slice(units.starts[unit], units.ends[unit]);
    words.push(hashText(word));
    lowers.push(hashText(word.toLowerCase()));
    shapes.push(hashText(shapeOf(word)));
  }
  const marks = evidenceOf(units, evidence);
  const at = (values: readonly number[], unit: number): number => values[unit] ?? before;
  for (let unit = 0; unit < count; unit++) {
    const say = (kind: number, place: number, value: number): void => {
      add(unit, mix(kind * 16 + place + 8, value));
    };
    say(kinds.bias, 0, 0);
    for (let place = -window; place <= window; place++) {
      say(kinds.word, place, at(words, unit + place));
      say(kinds.lower, place, at(lowers, unit + place));
      say(kinds.shape, place, at(shapes, unit + place));
      say(kinds.evidence, place, at(marks, unit + place));
    }
    say(kinds.lowerPair, -1, mix(at(lowers, unit - 1), at(lowers, unit)));
    say(kinds.lowerPair, 0, mix(at(lowers, unit), at(lowers, unit + 1)));
    say(kinds.shapes, -1, mix(at(shapes, unit - 1), at(shapes, unit)));
    say(kinds.shapes, 0, mix(at(shapes, unit), at(shapes, unit + 1)));
    say(kinds.shapes, 1, mix(mix(at(shapes, unit - 1), at(shapes, unit)), at(shapes, unit + 1)));
    const word = text.slice(units.starts[unit], units.ends[unit]).toLowerCase();
    for (let length = 1; length <= 4 && length < word.length; length++) {
      say(kinds.prefix, 0, mix(length, hashText(word, 0, length)));
      say(kinds.suffix, 0, mix(length, hashText(word, word.length - length)));
    }
  }
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

/** Of each unit, which rule found what there, and where in it the unit stands. */
function evidenceOf(units: Units, evidence: readonly Mention[]): number[] {
  const marks = new Array<number>(units.length).fill(0);
  let unit = 0;
  for (const { start, end, label, rule } of evidence) {
    const mark = mix(hashText(label), hashText(rule));
    for (; unit < units.length && (units.starts[unit] ?? 0) < end; unit++) {
      if ((units.starts[unit] ?? 0) >= start) {
        const place = units.starts[unit] === start ? 1 : 2;
        marks[unit] = mix(mark, place);
      }
    }
  }
  return marks;
}
