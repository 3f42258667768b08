import type { Mention } from '../../model.js';
import { scriptOf } from '../../text/scripts.js';
import type { TaggedSentence, Units } from './features.js';
import { hashText, mix } from './hash.js';

const kinds = { gram: 1, types: 2, run: 3, evidence: 4, bias: 5 } as const;

/** Grams of up to four units in a window of three, what kind of character they are, the run of one script they stand in. */
export function characterFeatures(
  { text, units, evidence }: TaggedSentence,
  add: (unit: number, feature: number) => void,
): void {
  const count = units.length;
  const own: number[] = [];
  const types: number[] = [];
  for (let unit = 0; unit < count; unit++) {
    const start = units.starts[unit] ?? 0;
    own.push(hashText(text, start, units.ends[unit]));
    types.push(typeOf(text, start));
  }
  const runs = runsOf(text, units, types);
  const marks = evidenceOf(units, evidence);
  const at = (values: readonly number[], unit: number): number => values[unit] ?? 77;
  for (let unit = 0; unit < count; unit++) {
    const say = (kind: number, place: number, value: number): void => {
      add(unit, mix(kind * 256 + place + 8, value));
    };
    say(kinds.bias, 0, 0);
    for (let place = -3; place <= 3; place++) {
      let gram = 0;
      let type = 0;
      for (let length = 1; length <= 4 && place + length <= 4; length++) {
        gram = mix(gram, at(own, unit + place + length - 1));
        type = mix(type, at(types, unit + place + length - 1));
        say(kinds.gram, place * 8 + length + 40, gram);
        if (length > 1) {
          say(kinds.types, place * 8 + length + 40, type);
        }
      }
    }
    for (let place = -1; place <= 1; place++) {
      say(kinds.run, place, at(runs, unit + place));
    }
    for (let place = -2; place <= 2; place++) {
      say(kinds.evidence, place, at(marks, unit + place));
    }
  }
}

function typeOf(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  const script = scriptOf(code);
  return script === 'none'
    ? code >= 0x30 && code <= 0x39
      ? 1
      : 2
    : script === 'kana'
      ? code < 0x30a0
        ? 3
        : 4
      : hashText(script);
}

function runsOf(text: string, units: Units, types: readonly number[]): number[] {
  const runs: number[] = [];
  let first = 0;
  for (let unit = 1; unit <= units.length; unit++) {
    if (
      unit === units.length ||
      types[unit] !== types[first] ||
      units.starts[unit] !== units.ends[unit - 1]
    ) {
      const run = hashText(text, units.starts[first] ?? 0, units.ends[unit - 1] ?? 0);
      for (; first < unit; first++) {
        runs.push(run);
      }
    }
  }
  return runs;
}

function evidenceOf(units: Units, evidence: readonly Mention[]): number[] {
  const marks = new Array<number>(units.length).fill(0);
  let unit = 0;
  for (const { start, end, label, rule } of evidence) {
    const mark = mix(hashText(label), hashText(rule));
    for (; unit < units.length && (units.starts[unit] ?? 0) < end; unit++) {
      if ((units.starts[unit] ?? 0) >= start) {
        const place = units.starts[unit] === start ? 1 : (units.ends[unit] ?? 0) >= end ? 3 : 2;
        marks[unit] = mix(mark, place);
      }
    }
  }
  return marks;
}
