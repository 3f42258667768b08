import { firstFrom, lastBefore, within } from '../../text/sortedSpans.js';
import type { Span } from '../../text/span.js';
import { blank, type Page, type Subject } from '../reading.js';
import type { Landmark, Party } from './landmarks.js';
import type { FinalTable } from './table.js';

/** Somebody or something that a clause is about. */
export interface Candidate extends Subject {
  readonly canSpeak: boolean;
  /** Where the noun phrase begins, of which a name may be only the end. */
  readonly phraseStart: number;
}

/** A paragraph whose landmarks have been found: what is read once for all of its speech. */
export interface Grounds {
  readonly table: FinalTable;
  readonly page: Page;
  readonly landmarks: readonly Landmark[];
  /** The noun phrase of a party; null where it has none that can be told. Remembered. */
  readonly candidateOf: (party: Party) => Candidate | null;
}

const names: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'NORP']);

export function groundsOf(page: Page, table: FinalTable): Grounds {
  const landmarks = table.findLandmarks(page);
  const candidates = new Map<Party, Candidate | null>();
  return {
    table,
    page,
    landmarks,
    candidateOf(party) {
      let candidate = candidates.get(party);
      if (candidate === undefined) {
        candidate = candidateEndingAt(page, table, party.start);
        candidates.set(party, candidate);
      }
      return candidate;
    },
  };
}

/** The landmarks that start in a stretch. */
export function landmarksIn({ landmarks }: Grounds, { start, end }: Span): readonly Landmark[] {
  const from = firstFrom(landmarks, start);
  let to = from;
  while ((landmarks[to]?.start ?? Infinity) < end) {
    to++;
  }
  return to === from ? none : landmarks.slice(from, to);
}

const none: readonly Landmark[] = [];

export function isParty(landmark: Landmark): landmark is Party {
  const { kind } = landmark;
  return kind !== 'saying' && kind !== 'report' && kind !== 'cited' && kind !== 'turn';
}

/** The noun phrase that ends at `end`: the name of the person in it, the body that it is, or the phrase. */
export function candidateEndingAt(page: Page, table: FinalTable, end: number): Candidate | null {
  const { masked, mentions, sentences } = page;
  const phrase = table.nounPhrase(masked, lastBefore(sentences, end)?.start ?? 0, end);
  const text = masked.slice(phrase.start, phrase.end);
  if (text === '' || text.includes(blank)) {
    return null;
  }
  const lastWord = { start: phrase.start + text.lastIndexOf(' ') + 1, end };
  if (table.isPronoun(masked.slice(lastWord.start, end))) {
    return { start: lastWord.start, end, form: 'pronoun', canSpeak: true, phraseStart: phrase.start };
  }
  if (table.isNoSpeaker(text)) {
    return null;
  }
  const inside = within(mentions, { start: phrase.start, end });
  const name =
    inside.findLast(
      (mention) => mention.label === 'PERSON' && table.isOwner?.(masked.slice(mention.end, end)) !== true,
    ) ?? inside.findLast((mention) => mention.end === end && names.has(mention.label));
  return name === undefined
    ? {
        start: phrase.start,
        end: phrase.end,
        form: 'description',
        canSpeak: table.canSpeak(text),
        phraseStart: phrase.start,
      }
    : { start: name.start, end: name.end, form: 'name', canSpeak: true, phraseStart: phrase.start };
}

export const subjectOf = ({ start, end, form }: Candidate): Subject => ({ start, end, form });
