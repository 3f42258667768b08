import type { Span } from '../../text/span.js';
import { acronymLetters, initialsOf, mayBeAcronym } from '../../corpus/entities/acronyms.js';
import { genderOfName } from './givenNames.js';
import type { Epithet, Gender, Kind, NameNotice, Sought } from './notice.js';

/** A person, body or group that a document speaks of. */
export interface Somebody {
  readonly kind: Kind;
  readonly isNamed: boolean;
  /** Where the document names them outside quotations, in reading order; of somebody without a name, where they are brought up. */
  readonly places: Span[];
  /** Each once, the first ones of very many. */
  readonly epithets: Epithet[];
  /** How much speaks for each. */
  readonly genders: Record<Gender, number>;
  /** How prominent they were when they were last referred to, and in which sentence that was. */
  prominence: number;
  sentence: number;
}

/** Somebody by every name notice of a document, and all by what they are called. */
export interface Store {
  readonly byNotice: ReadonlyMap<NameNotice, Somebody>;
  readonly byHead: ReadonlyMap<string, readonly Somebody[]>;
}

export interface NamedPlace {
  readonly notice: NameNotice;
  readonly name: string;
  /** Where the paragraph starts in the document. */
  readonly by: number;
}

export function newSomebody(kind: Kind, isNamed: boolean): Somebody {
  return {
    kind,
    isNamed,
    places: [],
    epithets: [],
    genders: { male: 0, female: 0 },
    prominence: 0,
    sentence: 0,
  };
}

/** Whoever is called more things than these, or whatever is said of more, tells nobody apart. */
const mostEpithets = 40;
const mostHolders = 40;

/** What a form of address and a noun say, against what a given name does. */
const surely = 4;

/** Gathers who is named, in reading order: the names of one language. */
export function gather(names: Iterable<NamedPlace>): Store {
  const byName = new Map<string, Somebody>();
  const byFamily = new Map<string, Somebody>();
  const byNotice = new Map<NameNotice, Somebody>();
  const byHead = new Map<string, Somebody[]>();
  const byInitials = new Map<string, Somebody>();
  for (const { notice, name, by } of names) {
    const somebody = named(notice, name);
    byNotice.set(notice, somebody);
    somebody.places.push({ start: notice.start + by, end: notice.end + by });
    if (notice.gender !== undefined) {
      somebody.genders[notice.gender] += surely;
    }
    for (const epithet of notice.epithets) {
      note(somebody, epithet);
    }
  }
  return { byNotice, byHead };

  function spelledOut({ kind }: NameNotice, name: string): Somebody | undefined {
    return kind === 'body' && mayBeAcronym(name) ? byInitials.get(acronymLetters(name)) : undefined;
  }

  function note(somebody: Somebody, epithet: Epithet): void {
    const { epithets } = somebody;
    if (epithets.length >= mostEpithets || epithets.some((own) => isSame(own, epithet))) {
      return;
    }
    epithets.push(epithet);
    const holders = byHead.get(epithet.head) ?? [];
    byHead.set(epithet.head, holders);
    if (holders.length < mostHolders && !holders.includes(somebody)) {
      holders.push(somebody);
    }
  }

  /** A family name that several share is the one’s that was named last, unless their sexes differ. */
  function named(notice: NameNotice, name: string): Somebody {
    const words = name.split(' ');
    const namesake = words.length === 1 ? byFamily.get(name) : undefined;
    if (namesake !== undefined && genderFit(namesake, notice.gender) >= 1) {
      return namesake;
    }
    const key = `${notice.kind} ${name}`;
    const somebody = byName.get(key) ?? spelledOut(notice, name) ?? newSomebody(notice.kind, true);
    if (!byName.has(key)) {
      byName.set(key, somebody);
      if (notice.kind === 'body') {
        initialsOf(name).forEach((initials) => byInitials.set(initials, somebody));
      }
      const gender = notice.kind === 'person' ? genderOfName(words) : undefined;
      if (gender !== undefined) {
        somebody.genders[gender]++;
      }
    }
    const family = words.at(-1);
    if (notice.kind === 'person' && words.length > 1 && family !== undefined) {
      byFamily.set(family, somebody);
    }
    return somebody;
  }
}

function isSame(a: Epithet, b: Epithet): boolean {
  return (
    a.head === b.head &&
    a.narrowing.length === b.narrowing.length &&
    a.narrowing.every((word, at) => word === b.narrowing[at])
  );
}

export function genderOf({ genders: { male, female } }: Somebody): Gender | undefined {
  return male === female ? undefined : male > female ? 'male' : 'female';
}

const known = 1.25;
const doubtful = 0.15;

/** How well somebody goes with a gender: not at all where a form of address or a noun says otherwise. */
export function genderFit(somebody: Somebody, gender: Gender | undefined): number {
  const own = genderOf(somebody);
  if (gender === undefined || own === undefined) {
    return 1;
  }
  if (own === gender) {
    return known;
  }
  return somebody.genders[own] - somebody.genders[gender] >= surely ? 0 : doubtful;
}

/** Whether somebody is of the kind and not of another gender than is asked for. */
export function fits(somebody: Somebody, { kinds, gender }: Sought): boolean {
  return kinds.includes(somebody.kind) && genderFit(somebody, gender) >= 1;
}
