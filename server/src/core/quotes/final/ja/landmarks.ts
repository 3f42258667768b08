import { within } from '../../../text/sortedSpans.js';
import type { Page } from '../../reading.js';
import type { Landmark, Party, Saying, Turn } from '../landmarks.js';
import { isBeforeNoun, verbsOf, type Cue } from './cues.js';
import { citedIn } from './cited.js';
import { pronouns } from './nouns.js';
import { isNoSpeaker, partiesIn } from './parties.js';
import { canSpeak, nounPhrase } from './phrases.js';
import { reportsIn } from './reports.js';
import type { VerbRole } from './verbs.js';

const names: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'NORP']);

/** The landmarks of a paragraph outside its quotations, sorted by their starts. */
export function findLandmarks(page: Page): Landmark[] {
  const { sentences } = page;
  const { text, all: verbs, cues } = verbsOf(page);
  const parties = partiesIn(page);
  const canSpeakAt = speakers(page);
  const reports = sentences.flatMap((span) => {
    const own = within(parties, span);
    const firstOf = (...kinds: readonly Party['kind'][]): (() => number) =>
      once(() => own.find(({ start, kind }) => kinds.includes(kind) && canSpeakAt(start))?.start ?? Infinity);
    const speaker = firstOf('topic', 'subject', 'also', 'owner', 'source');
    const topic = firstOf('topic');
    return reportsIn({
      text,
      span,
      cues,
      verbs,
      canSpeakAt,
      hasSpeakerBefore: (at) => speaker() < at,
      hasTopicBefore: (at) => topic() < at,
    });
  });
  const landmarks: Landmark[] = [
    ...parties,
    ...sayingsOf(text, cues),
    ...reports,
    ...turnsIn(text, cues),
    ...citedIn(page, parties, canSpeakAt),
  ];
  return landmarks.sort((a, b) => a.start - b.start || a.end - b.end);
}

function once(find: () => number): () => number {
  let found: number | undefined;
  return () => (found ??= find());
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
    const can = nameEnds.has(at) || (!isNoSpeaker(text) && (pronouns.has(text) || canSpeak(text)));
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
    .map((cue) => ({
      kind: 'saying',
      start: cue.start,
      end: cue.end,
      modifies: isBeforeNoun(text, cue),
      isPassive: cue.passive,
    }));
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
