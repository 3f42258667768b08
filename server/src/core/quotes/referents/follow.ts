import { firstFrom } from '../../text/sortedSpans.js';
import { overlaps, shift, type Span } from '../../text/span.js';
import { blank, type Page, type Subject } from '../reading.js';
import {
  bringUp,
  fadeAll,
  meantByDescription,
  meantByPronoun,
  placeBefore,
  refer,
  weights,
  type Discourse,
} from './discourse.js';
import type { Notice, ReferentReader, ReferringNotice, Sought } from './notice.js';
import { fits, genderOf, type Somebody } from './somebody.js';

const longestOpening = 12;

/** A paragraph with who is referred to in it and who speaks; offsets in the paragraph. */
export interface ReferringPage {
  readonly page: Page;
  readonly by: number;
  readonly notices: readonly Notice[];
  readonly subjects: readonly Subject[];
}

/** Goes on through a paragraph, and notes of who speaks in it whom they stand for, by their places in the document. */
export function followPage(
  discourse: Discourse,
  { page, by, notices, subjects }: ReferringPage,
  reader: ReferentReader,
  referents: Map<number, Span>,
): void {
  const speaking = new Map(subjects.map((subject) => [subject.start, subject]));
  const noticed = new Set(notices.filter((notice) => !('mention' in notice)).map(({ start }) => start));
  const others = [...speaking.values()].filter(({ start, form }) => form !== 'name' && !noticed.has(start));
  const inOrder: (Notice | Subject)[] = [...notices, ...others].sort((a, b) => a.start - b.start);
  let sentence = -1;
  if (reader.knowsFewNames === true) {
    fadeAll(discourse);
  }
  for (const one of inOrder) {
    while ((page.sentences[sentence + 1]?.start ?? Infinity) <= one.start) {
      sentence++;
      discourse.sentence += isTold(page, page.sentences[sentence]) ? 1 : 0;
    }
    if ('form' in one) {
      readSubject(one);
    } else if ('mention' in one) {
      const somebody = discourse.store.byNotice.get(one);
      if (somebody !== undefined) {
        refer(
          discourse,
          somebody,
          speaking.get(one.start)?.form === 'name' ? weights.speaker : weights[one.standing],
        );
      }
    } else {
      readOther(one);
    }
  }
  for (sentence++; sentence < page.sentences.length; sentence++) {
    discourse.sentence += isTold(page, page.sentences[sentence]) ? 1 : 0;
  }

  function readOther(other: ReferringNotice): void {
    const subject = speaking.get(other.start);
    if (subject !== undefined) {
      readSubject(subject, other);
      return;
    }
    const somebody = meant(other.sought, other) ?? broughtUp(other);
    if (somebody !== null) {
      refer(discourse, somebody, weights[other.standing]);
      learn(somebody, other);
    }
  }

  function readSubject(subject: Subject, other?: ReferringNotice): void {
    const own = page.text.slice(subject.start, subject.end);
    const sought = subject.form === 'pronoun' ? reader.seekPronoun(own) : reader.seekDescription(own);
    if (sought === null) {
      return;
    }
    const known = meant(sought, subject) ?? namedAfter(sought, subject);
    if (known !== null) {
      record(subject, known, sought);
    }
    const somebody = known ?? (subject.form === 'pronoun' ? null : bringUp(sought, shift(subject, by)));
    if (somebody !== null) {
      refer(discourse, somebody, weights.speaker);
      if (other !== undefined) {
        learn(somebody, other);
      }
    }
  }

  function meant(sought: Sought, place: Span): Somebody | null {
    if (sought.isRelative === true) {
      return nounBefore(place);
    }
    if (sought.isNew === true) {
      return null;
    }
    return sought.epithet === undefined
      ? meantByPronoun(discourse, sought)
      : meantByDescription(discourse, sought);
  }

  /** “As he put it, Ruiz …”: where nobody before is meant, the next name of the sentence. */
  function namedAfter(sought: Sought, { start, end }: Span): Somebody | null {
    const own = page.sentences[sentence] ?? { start: 0, end: 0 };
    const opening = page.masked.slice(Math.max(own.start, start - longestOpening), start);
    const next = notices[firstFrom(notices, end)];
    const somebody =
      next !== undefined && 'mention' in next && next.end <= own.end
        ? discourse.store.byNotice.get(next)
        : undefined;
    return somebody !== undefined && reader.looksForward?.test(opening) === true && fits(somebody, sought)
      ? somebody
      : null;
  }

  /** The name that a relative pronoun follows. */
  function nounBefore({ start }: Span): Somebody | null {
    const before = notices[firstFrom(notices, start) - 1];
    const isNext = before !== undefined && /^\s?[,—–-]{0,2}\s*$/.test(page.masked.slice(before.end, start));
    return isNext && 'mention' in before ? (discourse.store.byNotice.get(before) ?? null) : null;
  }

  function broughtUp({ start, end, sought, standing }: ReferringNotice): Somebody | null {
    const isProminent = standing === 'subject' || standing === 'speaker';
    return sought.epithet !== undefined && isProminent
      ? bringUp(sought, { start: start + by, end: end + by })
      : null;
  }

  function record(subject: Span, somebody: Somebody, sought: Sought): void {
    const { start, end } = shift(subject, by);
    const place = placeBefore(somebody, start);
    if (
      place !== null &&
      !overlaps(place, { start, end }) &&
      (somebody.isNamed || saysMore(somebody, sought))
    ) {
      referents.set(start, { start: place.start, end: place.end });
    }
  }
}

/** Somebody without a name is worth pointing to where the words there say more than those here. */
function saysMore({ epithets }: Somebody, { epithet }: Sought): boolean {
  return (
    epithet === undefined || epithets.some(({ narrowing }) => narrowing.length > epithet.narrowing.length)
  );
}

/** A pronoun tells the sex of somebody that nothing else tells it of. */
function learn(somebody: Somebody, { sought }: ReferringNotice): void {
  if (sought.gender !== undefined && genderOf(somebody) === undefined) {
    somebody.genders[sought.gender] += 0.5;
  }
}

/** Whether anything of a sentence stands outside quotations: what is quoted makes nobody fade. */
function isTold({ masked }: Page, sentence: Span | undefined): boolean {
  if (sentence === undefined) {
    return false;
  }
  for (let at = sentence.start; at < sentence.end; at++) {
    const letter = masked[at];
    if (letter !== blank && letter !== undefined && /\p{L}/u.test(letter)) {
      return true;
    }
  }
  return false;
}
