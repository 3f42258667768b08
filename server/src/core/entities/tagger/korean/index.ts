import type { Mention } from '../../../model.js';
import type { FeatureReader, TaggedSentence } from '../features.js';
import { hashText, mix } from '../hash.js';
import { segmentsOf } from './segments.js';
import { symbolsOf } from './symbols.js';
import { koreanUnits } from './units.js';
import type { KoreanUnits } from './units.js';
import { wordFacts } from './wordFacts.js';
import { unitWords } from './words.js';

/** By character, with what the word, its parts, its neighbours and the rules say of it. */
export const koreanFeatures: FeatureReader = { unitsOf: koreanUnits, read };

const edge = hashText('<edge>');
const farthest = 7;
const longestStemEnd = 4;

function read({ text, evidence }: TaggedSentence, add: (unit: number, feature: number) => void): void {
  const units = koreanUnits(text);
  const { words, wordOf } = unitWords(units);
  const segments = segmentsOf(text, units, words);
  const { symbols, symbolOf } = symbolsOf(text, units);
  const facts = wordFacts(text, units, words);
  const marks = evidenceOf(units, evidence);
  const { names, texts } = segments;
  const of = (values: Int32Array, at: number): number => values[at] ?? edge;

  let unit = 0;
  /** Each kind of feature has a number of its own; those of letters and parts tell the place too. */
  const say = (kind: number, value: number): void => {
    add(unit, mix(kind, value));
  };
  for (; unit < units.length; unit++) {
    const word = wordOf[unit] ?? 0;
    const { first, last, start } = words[word] ?? { first: unit, last: unit, start: 0 };
    const fromStart = Math.min(unit - first, farthest);
    const inWord = unit === first ? 0 : unit === last ? 2 : 1;
    say(0, 0);

    const symbol = symbolOf[unit] ?? 0;
    const before2 = of(symbols, symbol - 2);
    const before = of(symbols, symbol - 1);
    const own = of(symbols, symbol);
    const after = of(symbols, symbol + 1);
    const after2 = of(symbols, symbol + 2);
    say(2, before2);
    say(3, before);
    say(4, own);
    say(5, after);
    say(6, after2);
    const pairBefore = mix(before, own);
    const pairAfter = mix(own, after);
    say(9, mix(before2, before));
    say(10, pairBefore);
    say(11, pairAfter);
    say(12, mix(after, after2));
    say(15, mix(pairBefore, after));

    const rest = facts.rests[unit] ?? 0;
    say(21, facts.heads[unit] ?? 0);
    say(22, mix(rest, fromStart));
    say(23, rest);
    const offset = (units.starts[unit] ?? 0) - start;
    for (const stem of facts.stems[word] ?? []) {
      const isInside = offset < stem.length;
      const where = mix(isInside ? 1 : 0, fromStart);
      say(25, mix(stem.hash, where));
      say(26, mix(stem.length, where));
      if (isInside) {
        say(27, mix(stem.ending, Math.min(longestStemEnd, stem.length - offset)));
      }
    }
    for (const [kind, distance] of neighbours) {
      say(kind, of(facts.shortStems, word + distance));
    }
    say(34, mix(of(facts.shortStems, word - 1), inWord));
    say(35, mix(of(facts.shortStems, word + 1), inWord));
    say(36, mix(of(facts.endings, word - 1), inWord));
    say(37, mix(of(facts.endings, word + 1), inWord));

    say(40, marks[unit] ?? 0);
    say(41, mix(marks[unit - 1] ?? 0, marks[unit + 1] ?? 0));
    say(42, first === 0 ? edge : (marks[first - 1] ?? 0));
    say(43, last + 1 < units.length ? (marks[last + 1] ?? 0) : edge);

    const role = facts.roles[word] ?? 0;
    say(44, mix(role, inWord));
    say(45, mix(of(facts.roles, word + 1), inWord));
    say(46, mix(mix(of(facts.roles, word - 1), role), of(facts.roles, word + 1)));

    const part = segments.of[unit] ?? 0;
    const from = segments.starts[part] ?? 0;
    const to = segments.ends[part] ?? 0;
    const inPart = (from === unit ? 1 : 0) + (to === unit + 1 ? 2 : 0);
    const name = names[part] ?? 0;
    const partText = texts[part] ?? 0;
    const nameBefore = of(names, part - 1);
    const nameAfter = of(names, part + 1);
    const textBefore = of(texts, part - 1);
    const textAfter = of(texts, part + 1);
    const here = mix(name, inPart);
    const textHere = mix(partText, inPart);
    say(50, here);
    say(51, textHere);
    say(52, mix(nameBefore, inPart));
    say(53, mix(nameAfter, inPart));
    say(54, mix(textBefore, inPart));
    say(55, mix(textAfter, inPart));
    say(56, mix(nameBefore, here));
    say(57, mix(nameAfter, here));
    say(58, mix(mix(nameBefore, nameAfter), here));
    say(63, mix(nameAfter, textHere));
    say(64, mix(textAfter, here));
    say(65, mix(textBefore, here));
    say(68, mix(to - from, here));
  }
}

/** Kinds of features that tell of a word at a distance. */
const neighbours = [
  [30, -2],
  [31, -1],
  [32, 1],
  [33, 2],
] as const;

/** Of each unit, which rule found what there, and where in it the unit stands; 0 where none did. */
function evidenceOf(units: KoreanUnits, evidence: readonly Mention[]): Int32Array {
  const marks = new Int32Array(units.length);
  let unit = 0;
  for (const { start, end, label, rule } of evidence) {
    const mark = mix(hashText(label), hashText(rule));
    for (; unit < units.length && (units.starts[unit] ?? 0) < end; unit++) {
      if ((units.starts[unit] ?? 0) >= start) {
        marks[unit] = mix(
          mark,
          (units.starts[unit] === start ? 1 : 2) + ((units.ends[unit] ?? 0) === end ? 2 : 0),
        );
      }
    }
  }
  return marks;
}
