import type { Report } from '../landmarks.js';
import { final, finalOf } from './hangul.js';
import type { Reading } from './readSayings.js';
import { endsClause, nearVerb, report, verbWithin, withVerb } from './reportVerbs.js';
import { takes } from './sayingLexicon.js';
import type { Word } from './words.js';

/** A saying to which somebody else answers: …다는 질문에, …다는 지적에 대해. */
const answered = /^에(?:는|도)?$/u;

/** A saying that the sentence ends in, of its own topic: …다는 입장이다. */
const isPredicate = (text: string, word: Word | undefined): boolean =>
  word !== undefined && word.isLast && /(?:이다|입니다|이었다|였다)$/u.test(text.slice(word.start, word.end));

/** …다는 입장을 밝혔다, …다는 게 정부의 설명이다. */
export function ofThing(reading: Reading, at: number): Report | null {
  const { text, words, sayings } = reading;
  const end = words[at]?.end ?? 0;
  for (let next = at + 1; next <= at + nearVerb + 2; next++) {
    if (words[next - 1]?.isLast !== false) {
      return null;
    }
    const saying = sayings[next];
    if (saying?.kind === 'verb') {
      return next <= at + 2 && (saying.takes & takes.say) !== 0
        ? report(reading, at, end - 1, { at: next, saying })
        : null;
    }
    if (endsClause(text, words[next])) {
      return null;
    }
    if (saying?.kind === 'noun' && (saying.takes & takes.thing) !== 0) {
      const isAnswered = answered.test(text.slice(saying.end, words[next]?.end));
      const verb = isAnswered ? null : verbWithin(reading, next, nearVerb);
      if (verb !== null && (verb.saying.takes & takes.say) !== 0) {
        return report(reading, at, end - 1, verb);
      }
      return (saying.takes & takes.weak) === 0
        ? {
            ...report(reading, at, end - 1, { at: next, saying }),
            isHearsay: !isPredicate(text, words[next]),
          }
        : null;
    }
  }
  return null;
}

/** …한 것으로 전망했다, …할 예정으로 알려졌다. */
export function ofManner(reading: Reading, at: number): Report | null {
  const { text, words } = reading;
  const word = words[at];
  if (word === undefined) {
    return null;
  }
  if (text.startsWith('것으로', word.end - 3)) {
    return withVerb(reading, at, word.end - 2, takes.foresee | takes.hearsay, nearVerb);
  }
  return plans.has(text.slice(word.start, word.end))
    ? withVerb(reading, at, word.end - 2, takes.hearsay, 1)
    : null;
}

const plans = new Set(['예정으로', '계획으로', '방침으로', '입장으로', '전망으로']);

/** …했음을 인정했다, …것임을 밝혔다. */
const asNoun = /(?:[었았였했겠됐갔왔있없렸졌쳤혔]음|[것실중자이들제]임)을$/u;

/** …할 것을 촉구했다, …할 방침을 밝혔다. */
export function ofObject(reading: Reading, at: number): Report | null {
  const { text, words, sayings } = reading;
  const word = words[at];
  const before = words[at - 1];
  if (word !== undefined && asNoun.test(text.slice(word.start, word.end))) {
    return withVerb(reading, at, word.end - 1, takes.say, nearVerb);
  }
  if (word === undefined || before === undefined || !isFuture(text, before)) {
    return null;
  }
  if (text.slice(word.start, word.end) === '것을') {
    return withVerb(reading, at, word.end - 1, takes.urge, nearVerb);
  }
  const saying = sayings[at];
  if (saying?.kind !== 'noun' || (saying.takes & takes.intent) === 0) {
    return null;
  }
  const found = verbWithin(reading, at, nearVerb);
  return found === null ? null : intent(report(reading, at, before.end, found));
}

/** …할 방침이다. */
export function ofIntent(reading: Reading, at: number): Report | null {
  const { text, words, sayings } = reading;
  const saying = sayings[at];
  const word = words[at];
  const before = words[at - 1];
  if (
    saying?.kind !== 'noun' ||
    (saying.takes & takes.intent) === 0 ||
    word?.isLast !== true ||
    before === undefined ||
    !isFuture(text, before) ||
    !/이(?:다|었다)$|입니다$/u.test(text.slice(word.start, word.end))
  ) {
    return null;
  }
  return intent(report(reading, at, before.end, { at, saying: { ...saying, end: word.end } }));
}

const intent = (made: Report): Report => ({ ...made, isIntent: true });

/** A verb in ㄹ: what is to be. */
function isFuture(text: string, { end }: Word): boolean {
  return finalOf(text.charCodeAt(end - 1)) === final.l || text.startsWith('하는', end - 2);
}
