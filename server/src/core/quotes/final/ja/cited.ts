import { lastBefore } from '../../../text/sortedSpans.js';
import type { Span } from '../../../text/span.js';
import type { Page } from '../../reading.js';
import type { Landmark, Party } from '../landmarks.js';
import { closeCueAt, isBeforeNoun, verbsOf } from './cues.js';
import { particleIn, sayingNounAt, verbAfter } from './edge.js';
import { nounPhrase } from './phrases.js';

const farthestTopic = 10;
/** Who speaks may stand between the particle and the verb. */
const somebody = /[はがも]/u;
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

/** Where the noun ends by whom somebody is told what is quoted: 先生に「…」と言われた; 0 where there is none. */
function agentEnd(text: string, mark: number): number {
  const particle = ['から', 'に'].find((own) => text.endsWith(own, mark));
  return particle === undefined ? 0 : mark - particle.length;
}

/**
 * Quotations that a verb of saying tells. A topic right before one is who speaks, whoever else is a topic of the
 * sentence, and so begins a clause.
 */
export function citedIn(
  page: Page,
  parties: readonly Party[],
  canSpeakAt: (at: number) => boolean,
): readonly Landmark[] {
  const { marks, sentences } = page;
  const { text: masked } = verbsOf(page);
  const found: Landmark[] = [];
  for (const { outer } of marks) {
    const start = outer.end;
    const limit = Math.max(start, lastBefore(sentences, start)?.end ?? masked.length);
    const particle = particleIn(masked.slice(start, start + 12));
    const noun = particle === 0 ? null : sayingNounAt(masked, start + particle, limit);
    if (noun !== null) {
      found.push({ kind: 'saying', ...noun, modifies: false });
      if (masked.charAt(outer.start - 1) === 'の' && canSpeakAt(outer.start - 1)) {
        found.push({ kind: 'owner', start: outer.start - 1, end: outer.start });
      }
    }
    const verb = particle === 0 ? null : verbAfter(page, start + particle, limit);
    if (verb === null) {
      const gesture = particle === 0 || noun !== null ? null : gestureAt(masked, start + particle, limit);
      if (gesture !== null) {
        found.push({ kind: 'saying', ...gesture, modifies: false });
      } else if (particle > 0 && !somebody.test(masked.slice(start + particle, start + particle + 16))) {
        found.push({ kind: 'saying', start: start + particle - 1, end: start + particle, modifies: false });
      }
      continue;
    }
    const agent = verb.passive ? agentEnd(masked, outer.start) : 0;
    if (agent > 0 && canSpeakAt(agent)) {
      found.push({ kind: 'quoted', start: agent, end: outer.start });
    }
    if (noun === null && verb.form !== 'linking' && closeCueAt(masked, start + particle) !== null) {
      found.push({
        kind: 'saying',
        start: verb.start,
        end: verb.end,
        modifies: isBeforeNoun(masked, verb),
        isPassive: verb.passive,
      });
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
    if (
      !verb.roles.has('name') &&
      (verb.form !== 'plain' || !masked.startsWith('いう', verb.start) || !isBeforeNoun(masked, verb))
    ) {
      found.push({ kind: 'cited', start, end: verb.end, cue: null });
    }
  }
  return found;
}
