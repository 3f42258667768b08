/**
 * Which part of a name's reading belongs to which of its characters, learnt from the names alone: expectation
 * maximisation over the ways to cut a reading into as many parts as the name has characters.
 */
import { kanaSyllables } from './readings.mjs';

const rounds = 6;
/** No character of a name is read in more morae. */
const longest = 4;
/** A reading of a character counts if so many names have it, and such a share of the character's names. */
const fewestNames = 2;
const leastShare = 0.03;

/** All ways to cut morae into so many parts. */
function cuts(morae, parts) {
  if (parts === 1) {
    return morae.length >= 1 && morae.length <= longest ? [[morae.join('')]] : [];
  }
  const found = [];
  for (let length = 1; length <= Math.min(longest, morae.length - parts + 1); length++) {
    for (const rest of cuts(morae.slice(length), parts - 1)) {
      found.push([morae.slice(0, length).join(''), ...rest]);
    }
  }
  return found;
}

/** `names` are pairs of a surface and its reading in katakana; the result has the readings of each character. */
export function alignReadings(names) {
  const problems = names.flatMap(([surface, reading]) => {
    const characters = Array.from(surface.replace(/(.)々/gu, '$1$1'));
    const ways = cuts(kanaSyllables(reading) ?? [], characters.length);
    return ways.length === 0 ? [] : [{ characters, ways }];
  });
  let counts = new Map();
  const of = (table, character, part) => table.get(character)?.get(part) ?? 0;
  for (let round = 0; round < rounds; round++) {
    const next = new Map();
    const totals = new Map(
      [...counts].map(([character, parts]) => [character, [...parts.values()].reduce((a, b) => a + b, 0)]),
    );
    for (const { characters, ways } of problems) {
      const weights = ways.map((parts) =>
        round === 0
          ? 1
          : parts.reduce(
              (product, part, at) =>
                (product * of(counts, characters[at], part)) / (totals.get(characters[at]) ?? 1),
              1,
            ),
      );
      const sum = weights.reduce((a, b) => a + b, 0);
      ways.forEach((parts, way) => {
        const weight = sum === 0 ? 0 : weights[way] / sum;
        if (weight > 1e-6) {
          parts.forEach((part, at) => {
            const own = next.get(characters[at]) ?? new Map();
            next.set(characters[at], own);
            own.set(part, (own.get(part) ?? 0) + weight);
          });
        }
      });
    }
    counts = next;
  }
  const result = new Map();
  for (const [character, parts] of counts) {
    const total = [...parts.values()].reduce((a, b) => a + b, 0);
    const kept = [...parts]
      .filter(([, count]) => count >= fewestNames - 0.5 && count >= leastShare * total)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([part]) => part);
    if (/\p{Script=Han}/u.test(character) && kept.length > 0) {
      result.set(character, kept);
    }
  }
  return result;
}
