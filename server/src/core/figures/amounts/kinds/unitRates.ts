import { fold } from '../../characters.js';
import type { Match } from '../../lexicon/lookUp.js';
import type { Reader } from '../../reader.js';

/** Units of which so many an hour are a speed. */
const paced = new Set([
  'meter',
  'kilometer',
  'centimeter',
  'millimeter',
  'mile',
  'foot',
  'inch',
  'yard',
  'kilobit',
  'megabit',
  'gigabit',
  'kilobyte',
  'megabyte',
  'gigabyte',
  'terabyte',
  'byte',
]);

/** What a unit becomes with another below it, as a CLDR id, and where that ends. */
export interface Rate {
  readonly unit: string;
  readonly end: number;
}

/**
 * `50 meters per second`, `50 kg/m³`: a unit by another; by a word only of what has a pace, and
 * `5 miles a day` is a habit and no speed.
 */
export function withRate(reader: Reader, { end, entry }: Match): Rate {
  const alone = { unit: entry.value, end };
  if (entry.value.includes('-per-')) {
    return alone;
  }
  const slash = fold(reader.text.charCodeAt(end)) === 0x2f;
  const per = slash || !paced.has(entry.value) ? undefined : reader.find(reader.skip(end), 'per');
  const below =
    slash || per !== undefined
      ? reader.find(
          slash ? end + 1 : reader.skip(per?.end ?? end),
          ...(slash ? (['pace', 'unit'] as const) : (['pace'] as const)),
        )
      : undefined;
  const daily = per?.entry.value === 'article' && below?.entry.value === 'day';
  return below === undefined || daily
    ? alone
    : { unit: `${entry.value}-per-${below.entry.value}`, end: below.end };
}
