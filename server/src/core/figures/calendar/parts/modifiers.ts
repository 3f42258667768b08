import { runsOn } from '../../lexicon/wordEdges.js';
import type { Fields, Nearness, Piece, Portion } from '../fields.js';
import type { Place } from './place.js';
import { wordAt } from './words.js';

/** A time may stand before its day: `6 to 8 next Monday`. */
const beforeNearness: ReadonlySet<string> = new Set(['mod', 'clock', 'halfKnown', 'to', 'approx']);

/** `last`, `this` and `next`, 지난, 来る, which say what is counted only with the part beside them. */
export function readNearness(place: Place): Piece | null {
  const first = Object.keys(place.before).every((told) => beforeNearness.has(told));
  const word = first ? wordAt(place, 'deictic') : undefined;
  return word === undefined || runsOn(place.reader.text, word)
    ? null
    : {
        end: word.end,
        fields: nearness(word.entry.value),
        reason: `“${place.reader.slice(word)}” before it`,
        alone: true,
      };
}

/** With `text` it is told from a date that the text speaks of: `the following Monday`. */
function nearness(value: string): Fields {
  const [near, anchor] = value.split(' ');
  return { near: near as Nearness, ...(anchor === 'text' ? { anchor } : {}) };
}

/** `early`, `mid-`, `the end of`, 初頭, 말. */
export function readPortion(place: Place): Piece | null {
  const before = wordAt(place, 'portion');
  const word = before ?? place.reader.find(place.at, 'portionAfter');
  if (word === undefined || place.reader.isPartOfWord(word)) {
    return null;
  }
  const mod = word.entry.value as Portion;
  const reason = `“${place.reader.slice(word)}”`;
  return {
    end: word.end,
    fields: { mod },
    reason,
    alone: false,
    ...(before === undefined ? {} : { waits: true }),
  };
}
