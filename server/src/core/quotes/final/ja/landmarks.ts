import { lastBefore, within } from '../../../text/sortedSpans.js';
import type { Span } from '../../../text/span.js';
import type { Page } from '../../reading.js';
import type { Cited, Landmark, Party, Saying, Turn } from '../landmarks.js';
import { cuesOf, isBeforeNoun, type Cue } from './cues.js';
import { particleIn, sayingNounAt, verbAfter } from './edge.js';
import { pronouns } from './nouns.js';
import { isSaying, partiesIn } from './parties.js';
import { canSpeak, nounPhrase } from './phrases.js';
import { reportsIn } from './reports.js';
import type { VerbRole } from './verbs.js';

const names: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'NORP']);

/** The landmarks of a paragraph outside its quotations, sorted by their starts. */
export function findLandmarks(page: Page): Landmark[] {
  const { masked, sentences } = page;
  const cues = cuesOf(page);
  const parties = partiesIn(page);
  const canSpeakAt = speakers(page);
  const reports = sentences.flatMap((span) => {
    const own = within(parties, span).filter(({ start, kind }) => kind !== 'quoted' && canSpeakAt(start));
    const first = own[0]?.start ?? Infinity;
    return reportsIn({ text: masked, span, cues, canSpeakAt, hasSpeakerBefore: (at) => first < at });
  });
  const landmarks: Landmark[] = [
    ...parties,
    ...sayingsOf(masked, cues),
    ...reports,
    ...turnsIn(masked, cues),
    ...citedIn(page, parties, canSpeakAt),
  ];
  return landmarks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether the noun phrase that ends at an offset is for somebody, or a name of somebody. Remembered. */
function speakers({ masked, mentions }: Page): (at: number) => boolean {
  const known = new Map<number, boolean>();
  const nameEnds = new Set(mentions.filter(({ label }) => names.has(label)).map(({ end }) => end));
  return (at) => {
    const own = known.get(at);
    if (own !== undefined) {
      return own;
    }
    const phrase = nounPhrase(masked, 0, at);
    const text = masked.slice(phrase.start, phrase.end);
    const can = nameEnds.has(at) || (!isSaying(text) && (pronouns.has(text) || canSpeak(text)));
    known.set(at, can);
    return can;
  };
}

const told: readonly VerbRole[] = ['say', 'ask', 'utter', 'heard', 'gesture'];
/** A verb of naming tells where somebody calls something by a name: 「…」と呼んだ. */
const tells = (text: string, { roles, passive, start }: Cue): boolean =>
  told.some((role) => roles.has(role)) || (roles.has('name') && !passive && text.charAt(start - 1) === 'と');

function sayingsOf(text: string, cues: readonly Cue[]): Saying[] {
  return cues
    .filter((cue) => tells(text, cue))
    .map((cue) => ({ kind: 'saying', start: cue.start, end: cue.end, modifies: isBeforeNoun(text, cue) }));
}

/** Where a clause ends and another may have its own topic: …したが、 …一方、 and a verb of saying that goes on. */
function turnsIn(text: string, cues: readonly Cue[]): Turn[] {
  const turns: Turn[] = [];
  for (const { index, 0: word } of text.matchAll(/[たいるだん]が、|一方で?、|のに対して?、|ものの、/gu)) {
    turns.push({ kind: 'turn', start: index + 1, end: index + word.length });
  }
  for (const { end, form } of cues) {
    if (form === 'stem' && text.charAt(end) === '、') {
      turns.push({ kind: 'turn', start: end, end: end + 1 });
    }
  }
  return turns;
}

const farthestTopic = 10;
const longestGesture = 14;

/** What somebody does who says something, where no verb tells that: 「…」と頭をかいた. */
function gestureAt(text: string, from: number, limit: number): Span | null {
  const start = text.charAt(from) === '、' ? from + 1 : from;
  const length = text.slice(start, Math.min(limit, start + longestGesture)).search(/[、。]|$/u);
  const words = text.slice(start, start + length);
  return length === longestGesture || length === 0 || /[は\ufffc]|^[のはもい]/u.test(words)
    ? null
    : { start, end: start + length };
}

/**
 * Quotations that a verb of saying tells. A topic right before one is who speaks, whoever else is a topic of the
 * sentence, and so begins a clause.
 */
function citedIn(
  page: Page,
  parties: readonly Party[],
  canSpeakAt: (at: number) => boolean,
): readonly (Cited | Saying | Turn)[] {
  const { masked, marks, sentences } = page;
  const found: (Cited | Saying | Turn)[] = [];
  for (const { outer } of marks) {
    const start = outer.end;
    const limit = Math.max(start, lastBefore(sentences, start)?.end ?? masked.length);
    const particle = particleIn(masked.slice(start, start + 12));
    const noun = particle === 0 ? null : sayingNounAt(masked, start + particle, limit);
    if (noun !== null) {
      found.push({ kind: 'saying', ...noun, modifies: false });
    }
    const verb = particle === 0 ? null : verbAfter(page, start + particle, limit);
    if (verb === null) {
      const gesture = particle === 0 || noun !== null ? null : gestureAt(masked, start + particle, limit);
      if (gesture !== null) {
        found.push({ kind: 'saying', ...gesture, modifies: false });
      }
      continue;
    }
    if (noun === null && verb.form !== 'linking' && !cuesOf(page).includes(verb)) {
      found.push({ kind: 'saying', start: verb.start, end: verb.end, modifies: isBeforeNoun(masked, verb) });
    }
    const topic = lastBefore(parties, outer.start);
    if (
      topic?.kind === 'topic' &&
      topic.end > outer.start - farthestTopic &&
      canSpeakAt(topic.start) &&
      !masked.slice(topic.end, outer.start).includes('、')
    ) {
      const phrase = nounPhrase(masked, 0, topic.start);
      found.push({ kind: 'turn', start: phrase.start, end: phrase.start });
    }
    found.push({ kind: 'cited', start, end: verb.end, cue: null });
  }
  return found;
}
