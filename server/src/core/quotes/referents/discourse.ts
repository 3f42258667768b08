import { firstFrom } from '../../text/sortedSpans.js';
import type { Span } from '../../text/span.js';
import { isCalled } from './calls.js';
import type { Sought, Standing } from './notice.js';
import { genderFit, newSomebody, type Somebody, type Store } from './somebody.js';

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

export const weights: Readonly<Record<Standing | 'speaker', number>> = {
  speaker: 5,
  subject: 4,
  object: 2.5,
  oblique: 1.5,
  owner: 1.2,
};
const fading = 0.6;
/** Who has faded below this is not taken up by a pronoun. */
const leastProminence = 0.05;
const mostPresent = 24;

export function newDiscourse(store: Store): Discourse {
  return { store, present: [], sentence: 0 };
}

export function prominenceOf({ sentence }: Discourse, somebody: Somebody): number {
  return somebody.prominence * fading ** (sentence - somebody.sentence);
}

/** Takes somebody up. */
export function refer(discourse: Discourse, somebody: Somebody, weight: number): void {
  somebody.prominence = prominenceOf(discourse, somebody) + weight;
  somebody.sentence = discourse.sentence;
  const at = discourse.present.indexOf(somebody);
  if (at !== -1) {
    discourse.present.splice(at, 1);
  } else if (discourse.present.length >= mostPresent) {
    discourse.present.shift();
  }
  discourse.present.push(somebody);
}

/** Whom a pronoun means: the most prominent who fits, of equals the one referred to last. */
export function meantByPronoun(discourse: Discourse, { kinds, gender }: Sought): Somebody | null {
  let best: Somebody | null = null;
  let most = leastProminence;
  for (const somebody of discourse.present) {
    const prominence = kinds.includes(somebody.kind)
      ? prominenceOf(discourse, somebody) * genderFit(somebody, gender)
      : 0;
    if (prominence >= most) {
      best = somebody;
      most = prominence;
    }
  }
  return best;
}

/** Whom a description means: the one that is called so; of several, the one who is present and clearly ahead. */
export function meantByDescription(discourse: Discourse, sought: Sought): Somebody | null {
  const { epithet, kinds, gender } = sought;
  if (epithet === undefined) {
    return null;
  }
  const fits = (somebody: Somebody): boolean =>
    kinds.includes(somebody.kind) && genderFit(somebody, gender) >= 1 && isCalled(somebody, epithet);
  const present = discourse.present.filter(fits);
  if (sought.isTakenUp === true) {
    return present.at(-1) ?? null;
  }
  const named = (discourse.store.byHead.get(epithet.head) ?? []).filter(fits);
  const all = [...new Set([...present, ...named])].sort(
    (a, b) => prominenceOf(discourse, b) - prominenceOf(discourse, a),
  );
  const [first, second] = all;
  if (first === undefined) {
    return null;
  }
  return second === undefined || prominenceOf(discourse, first) > 2 * prominenceOf(discourse, second) + 0.1
    ? first
    : null;
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
