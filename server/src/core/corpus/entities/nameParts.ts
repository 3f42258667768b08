import { joinSounds, vowelDistance, type Sound } from '../sound/index.js';

/** A word of a name. */
export interface NamePart {
  readonly folded: string;
  readonly isLatin: boolean;
  readonly sounds: readonly Sound[];
}

/** Given name first or family name first: no other order is met. */
export function orders<T>(parts: readonly T[]): (readonly T[])[] {
  const [first, ...rest] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || rest.length === 0) {
    return [parts];
  }
  return [parts, [...rest, first], [last, ...parts.slice(0, -1)]];
}

const mostReadings = 32;

/** The sounds of several words in one. */
export function joined(parts: readonly NamePart[]): Sound[] {
  let readings: Sound[] = [{ consonants: '', slots: [''] }];
  for (const { sounds } of parts) {
    readings = readings
      .flatMap((before) => sounds.map((sound) => joinSounds([before, sound])))
      .slice(0, mostReadings);
  }
  return readings;
}

/** With fewer consonants in all, only equal vowels tell two names apart. */
const fewConsonants = 4;

/** A transcription may differ in this much of its vowels, and in one word of the name in more. */
export const mostDistance = 0.25;
const mostWordDistance = 0.36;

/** All ways to write neighbouring words of a name as one, so that it has so many. */
export function groupings(parts: readonly NamePart[], count: number): (readonly NamePart[])[] {
  if (count === 1) {
    return [[inOne(parts)]];
  }
  return parts
    .slice(0, parts.length - count + 1)
    .flatMap((_, at) =>
      groupings(parts.slice(at + 1), count - 1).map((rest) => [inOne(parts.slice(0, at + 1)), ...rest]),
    );
}

function inOne(parts: readonly NamePart[]): NamePart {
  const [first] = parts;
  return first !== undefined && parts.length === 1
    ? first
    : {
        folded: parts.map(({ folded }) => folded).join(''),
        isLatin: parts.every(({ isLatin }) => isLatin),
        sounds: joined(parts),
      };
}

export function matchWords(left: readonly NamePart[], right: readonly NamePart[]): boolean {
  if (left.length !== right.length) {
    return false;
  }
  let total = 0;
  let consonants = 0;
  for (const [at, own] of left.entries()) {
    const other = right[at];
    const distance = other === undefined ? Infinity : wordDistance(own, other);
    if (distance > mostWordDistance) {
      return false;
    }
    total += distance;
    consonants += own.isLatin ? own.folded.length : (own.sounds[0]?.consonants.length ?? 0);
  }
  return total / left.length <= (consonants < fewConsonants ? 0.1 : mostDistance);
}

export function wordDistance(left: NamePart, right: NamePart): number {
  if (left.isLatin && right.isLatin) {
    return left.folded === right.folded ? 0 : Infinity;
  }
  return leastDistance(left.sounds, right.sounds);
}

function leastDistance(left: readonly Sound[], right: readonly Sound[]): number {
  return Math.min(Infinity, ...left.flatMap((own) => right.map((other) => vowelDistance(own, other))));
}
