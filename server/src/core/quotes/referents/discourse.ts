import { firstFrom } from '../../text/sortedSpans.js';
import type { Span } from '../../text/span.js';
import { isCalled, isPlainly, mayBeCalled } from './calls.js';
import type { Sought, Standing } from './notice.js';
import { fits, genderFit, newSomebody, type Somebody, type Store } from './somebody.js';

/**
 * Who is spoken of, as a text goes on. Each reference adds to the prominence of whom it means, by its standing in the
 * sentence, and prominence fades from sentence to sentence: the scheme of Lappin and Leass, “An Algorithm for Pronominal
 * Anaphora Resolution” (Computational Linguistics 20, 1994), without their parser, in the spirit of Mitkov, “Robust
 * Pronoun Resolution with Limited Knowledge” (COLING 1998).
 */
export interface Discourse {
  readonly store: Store;
  readonly present: Somebody[];
  sentence: number;
}

export const weights: Readonly<Record<Standing, number>> = {
  speaker: 5,
  subject: 4,
  object: 2.5,
  oblique: 1.5,
  owner: 1.2,
};
const fading = 0.6;
/** Who has faded below this is not taken up by a pronoun. */
const leastProminence = 0.05;
/** Bodies are taken up only as subjects of the sentence or of the one before: “it” often stands for no noun at all. */
const leastOfBodies = 2.3;
/** A body that has faded further is not meant by a mere noun. */
const leastForNoun = 0.1;
/** Who is called partly so is meant only while they are spoken of. */
const leastPartly = 1.5;
/** What the lesser of two references adds to the greater. */
const repetition = 0.25;
/** So many sentences later, nobody is prominent. */
const farOff = 12;
/** How far ahead of the next one is clearly ahead. */
const lead = 1.5;
/** What a known sex weighs beside an unknown one, over what it weighs otherwise. */
const besideUnknown = 1.35;
const mostPresent = 24;

export function newDiscourse(store: Store): Discourse {
  return { store, present: [], sentence: 0 };
}

export function prominenceOf({ sentence }: Discourse, somebody: Somebody): number {
  return somebody.prominence * fading ** (sentence - somebody.sentence);
}

/** Lets everybody fade so far that no pronoun takes them up. */
export function fadeAll(discourse: Discourse): void {
  discourse.sentence += farOff;
}

/** Takes somebody up. */
export function refer(discourse: Discourse, somebody: Somebody, weight: number): void {
  const before = prominenceOf(discourse, somebody);
  somebody.prominence = Math.max(before, weight) + Math.min(before, weight) * repetition;
  somebody.sentence = discourse.sentence;
  const at = discourse.present.indexOf(somebody);
  if (at !== -1) {
    discourse.present.splice(at, 1);
  } else if (discourse.present.length >= mostPresent) {
    discourse.present.shift();
  }
  discourse.present.push(somebody);
}

/**
 * Whom a pronoun means: the most prominent who fits, of equals the one referred to last. Of two that were last spoken
 * of in one sentence, it tells more that the sex of one is known.
 */
export function meantByPronoun(discourse: Discourse, { kinds, gender }: Sought): Somebody | null {
  const least = kinds.includes('person') ? leastProminence : leastOfBodies;
  const standing = (somebody: Somebody, isBeside: boolean): number => {
    const fit = genderFit(somebody, gender);
    return prominenceOf(discourse, somebody) * (isBeside && fit > 1 ? fit * besideUnknown : fit);
  };
  let best: Somebody | null = null;
  for (const somebody of discourse.present) {
    const isBeside = best?.sentence === somebody.sentence;
    const floor = best === null ? least : Math.max(least, standing(best, isBeside));
    if (kinds.includes(somebody.kind) && standing(somebody, isBeside) >= floor) {
      best = somebody;
    }
  }
  return best;
}

/**
 * Whom a description means: the one who is called so, of several the one clearly ahead; else the person spoken of the
 * most, where the text calls them partly so.
 */
export function meantByDescription(discourse: Discourse, sought: Sought): Somebody | null {
  const { epithet, kinds } = sought;
  if (epithet === undefined) {
    return null;
  }
  const mayBeMeant = (somebody: Somebody): boolean =>
    fits(somebody, sought) && (somebody.kind !== 'body' || prominenceOf(discourse, somebody) >= leastForNoun);
  const isMeant = (somebody: Somebody): boolean => mayBeMeant(somebody) && isCalled(somebody, epithet);
  const present = discourse.present.filter(isMeant);
  if (sought.isTakenUp === true) {
    return present.at(-1) ?? null;
  }
  const named = (discourse.store.byHead.get(epithet.head) ?? []).filter(isMeant);
  const sure = ahead(discourse, [...new Set([...present, ...named])]);
  if (sure !== null || present.length + named.length > 0 || !kinds.includes('person')) {
    return sure;
  }
  const others = discourse.present.filter(mayBeMeant);
  const headed = discourse.store.byHead.get(epithet.head) ?? [];
  const isAlone = (somebody: Somebody): boolean =>
    somebody.sentence === discourse.sentence &&
    !headed.some((one) => one !== somebody && isPlainly(one, epithet.head));
  const likely = ahead(
    discourse,
    others.filter((somebody) => mayBeCalled(somebody, epithet, isAlone(somebody))),
  );
  const most = Math.max(leastPartly, ...others.map((somebody) => prominenceOf(discourse, somebody)));
  return likely !== null && (isAlone(likely) || prominenceOf(discourse, likely) * lead > most)
    ? likely
    : null;
}

/** The most prominent, if the others are far behind. */
function ahead(discourse: Discourse, all: readonly Somebody[]): Somebody | null {
  const [first, second] = [...all].sort((a, b) => prominenceOf(discourse, b) - prominenceOf(discourse, a));
  if (first === undefined || second === undefined) {
    return first ?? null;
  }
  return prominenceOf(discourse, first) > lead * prominenceOf(discourse, second) + 0.1 ? first : null;
}

export function bringUp(sought: Sought, place: Span): Somebody {
  const somebody = newSomebody(sought.kinds[0] ?? 'body', false);
  somebody.places.push(place);
  if (sought.epithet !== undefined) {
    somebody.epithets.push(sought.epithet);
  }
  if (sought.gender !== undefined) {
    somebody.genders[sought.gender]++;
  }
  return somebody;
}

/** Where somebody is named: the nearest place before an offset, else the first. */
export function placeBefore({ places }: Somebody, offset: number): Span | null {
  return places[firstFrom(places, offset) - 1] ?? places[0] ?? null;
}
