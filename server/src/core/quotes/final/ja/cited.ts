import { lastBefore } from '../../../text/sortedSpans.js';
import type { Span } from '../../../text/span.js';
import type { Page } from '../../reading.js';
import type { Landmark, Party } from '../landmarks.js';
import { closeCueAt, cueOf, isBeforeNoun, verbAfterNoun, verbsOf, type Cue } from './cues.js';
import { particleIn, sayingNounAt, verbAfter } from './edge.js';
import { nounPhrase } from './phrases.js';

const farthestTopic = 10;
/** Who speaks may stand between the particle and the verb. */
const somebody = /[はがも]/u;
const farthestSomebody = 16;
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

/** What is known of a paragraph where its quotations are read. */
interface Ground {
  readonly page: Page;
  readonly text: string;
  readonly parties: readonly Party[];
  readonly canSpeakAt: (at: number) => boolean;
}

/** What the words around the quotations of a paragraph tell: the verbs of saying, by whom, and where a clause begins. */
export function citedIn(
  page: Page,
  parties: readonly Party[],
  canSpeakAt: (at: number) => boolean,
): readonly Landmark[] {
  const { text } = verbsOf(page);
  const ground = { page, text, parties, canSpeakAt };
  return page.marks.flatMap(({ outer }) => {
    const particle = particleIn(text.slice(outer.end, outer.end + 12));
    return particle === 0 ? [] : citedAt(ground, outer, outer.end + particle);
  });
}

function citedAt(ground: Ground, outer: Span, from: number): Landmark[] {
  const { page, text } = ground;
  const limit = Math.max(outer.end, lastBefore(page.sentences, outer.end)?.end ?? text.length);
  const noun = sayingNounAt(text, from, limit);
  const verb = verbAfter(page, from, limit);
  if (noun === null && verb === null) {
    return withoutVerb(text, from, limit);
  }
  return [
    ...(noun === null ? [] : nounOf(ground, outer, withVerb(ground, noun, limit))),
    ...(verb === null ? [] : verbOf(ground, outer, verb, noun === null && closeCueAt(text, from) !== null)),
  ];
}

function withoutVerb(text: string, from: number, limit: number): Landmark[] {
  const gesture = gestureAt(text, from, limit);
  if (gesture !== null) {
    return [{ kind: 'saying', ...gesture, modifies: false }];
  }
  return somebody.test(text.slice(from, from + farthestSomebody))
    ? []
    : [{ kind: 'saying', start: from - 1, end: from, modifies: false }];
}

/** The noun with the verb that has it for its object: 考えを示した. */
function withVerb({ page, text }: Ground, noun: Span, limit: number): Span {
  const isObject = text.startsWith('を', noun.end) || text.startsWith('も', noun.end);
  const verb = isObject ? verbAfterNoun(text, verbsOf(page).all, noun.end, limit) : null;
  const cue = verb === null ? noun : cueOf(noun, verb);
  return cue.start === noun.start ? cue : noun;
}

/** A noun of saying, and whose it is: 石川氏の「…」との発言. */
function nounOf({ text, canSpeakAt }: Ground, { start }: Span, noun: Span): Landmark[] {
  const at = start - 1;
  const saying: Landmark = { kind: 'saying', ...noun, modifies: false };
  return text.startsWith('の', at) && canSpeakAt(at)
    ? [{ kind: 'owner', start: at, end: start }, saying]
    : [saying];
}

function verbOf(ground: Ground, outer: Span, verb: Cue, isClose: boolean): Landmark[] {
  const { text, canSpeakAt } = ground;
  const found = [...turnBefore(ground, outer)];
  const agent = verb.passive ? agentEnd(text, outer.start) : 0;
  if (agent > 0 && canSpeakAt(agent)) {
    found.push({ kind: 'quoted', start: agent, end: outer.start });
  }
  if (isClose && verb.form !== 'linking') {
    const { start, end, passive } = verb;
    found.push({ kind: 'saying', start, end, modifies: isBeforeNoun(text, verb), isPassive: passive });
  }
  const names = verb.form === 'plain' && text.startsWith('いう', verb.start) && isBeforeNoun(text, verb);
  if (!names && !verb.roles.has('name')) {
    found.push({ kind: 'cited', start: outer.end, end: verb.end, cue: null });
  }
  return found;
}

/** A topic right before a quotation is who speaks, whoever else is a topic of the sentence, and so begins a clause. */
function turnBefore({ text, parties, canSpeakAt }: Ground, { start }: Span): Landmark[] {
  const topic = lastBefore(parties, start);
  if (
    topic?.kind !== 'topic' ||
    topic.end <= start - farthestTopic ||
    !canSpeakAt(topic.start) ||
    text.slice(topic.end, start).includes('、')
  ) {
    return [];
  }
  const phrase = nounPhrase(text, 0, topic.start);
  return [{ kind: 'turn', start: phrase.start, end: phrase.start }];
}
