import type { Report } from '../landmarks.js';
import { quotingParticles, tellingParticles } from './edges.js';
import { final, finalOf } from './hangul.js';
import type { Reading } from './landmarks.js';
import { takes, type SayingWord } from './sayings.js';
import type { Word } from './words.js';

/** How many words may stand between the end of what is told and the verb of saying. */
const farthestVerb = 12;
const nearVerb = 3;

const mood = '다라자냐';
/** They look like what is told, and are no clause. */
const notTold = /(?:바라|놀라|자라|따라|모라|모자라|나무라|달라지|하나|다니|지나|[가-힣]려)(?:고|며|면서)$/u;

/** The report that a word ends, with its verb or noun of saying; null for most words. */
export function reportAt(reading: Reading, at: number): Report | null {
  const { text, words } = reading;
  const word = words[at];
  if (word === undefined || (word.isGlued && isParticle(text, word))) {
    return null;
  }
  const { end } = word;
  if (isLoose(text, word)) {
    return looseGo(reading, at);
  }
  switch (text.charAt(end - 1)) {
    case '고':
      return mood.includes(text.charAt(end - 2)) && isTold(text, word) ? afterGo(reading, at) : null;
    case '며':
      return mood.includes(text.charAt(end - 2)) && isTold(text, word) ? linked(reading, at, end - 1) : null;
    case '서':
      return text.startsWith('면서', end - 2) && mood.includes(text.charAt(end - 3)) && isTold(text, word)
        ? linked(reading, at, end - 2)
        : null;
    case '는':
    case '던':
      return mood.includes(text.charAt(end - 2)) && !isNoun(text, word) ? ofThing(reading, at) : null;
    case '로':
      return ofManner(reading, at);
    case '을':
    case '를':
      return ofObject(reading, at);
    case '록':
      return text.startsWith('도록', end - 2) && end - word.start > 2
        ? withVerb(reading, at, end, takes.urge, nearVerb)
        : null;
    case '라':
      return text.startsWith('이라', end - 2) && end - word.start > 2
        ? withVerb(reading, at, end, takes.say, 1)
        : null;
    default:
      return ofIntent(reading, at);
  }
}

/** Nouns before a particle that look like a verb before 는, and what alone goes before 자는. */
const nouns = /(?:나라|캐나다|바다|신라|소라|오페라)[는던]$|(?:^|[^하되말가보주내두치키리기이])자[는던]$/u;

const isNoun = (text: string, { start, end }: Word): boolean =>
  end - start < 3 || nouns.test(text.slice(Math.max(start, end - 5), end));

/** Behind a closing mark: no end of a verb that the quotation begins. */
const isParticle = (text: string, { start, end }: Word): boolean =>
  quotingParticles.has(text.slice(start, end)) || tellingParticles.has(text.slice(start, end));

const isTold = (text: string, { start, end }: Word): boolean =>
  end - start > 2 && !notTold.test(text.slice(Math.max(start, end - 8), end));

interface Found {
  readonly at: number;
  readonly saying: SayingWord;
}

/** The first verb of saying within some words, before the sentence ends. */
function verbWithin({ text, words, sayings }: Reading, at: number, most: number): Found | null {
  for (let next = at + 1; next <= at + most; next++) {
    if (words[next - 1]?.isLast !== false) {
      return null;
    }
    const saying = sayings[next];
    if (saying?.kind === 'verb') {
      return { at: next, saying };
    }
    if (endsClause(text, words[next])) {
      return null;
    }
  }
  return null;
}

/** …다고, …다며: another clause that is told. */
const endsClause = (text: string, word: Word | undefined): boolean =>
  word !== undefined &&
  /[다라자냐](?:고|며|면서)$/u.test(text.slice(Math.max(word.start, word.end - 3), word.end));

function report(reading: Reading, at: number, start: number, found: Found): Report {
  const { words } = reading;
  const { saying } = found;
  const end = words[at]?.end ?? start;
  return {
    kind: 'report',
    start,
    end,
    cue: { start: words[found.at]?.start ?? end, end: saying.end },
    modifies: saying.modifies,
    isHearsay: (saying.takes & takes.hearsay) !== 0,
    isIntent: (saying.takes & takes.say) === 0 && (saying.takes & takes.think) !== 0,
  };
}

/** A saying to which somebody else answers: …다는 질문에, …다는 지적에 대해. */
const answered = /^에(?:는|도)?$/u;

/** A saying that the sentence ends in, of its own topic: …다는 입장이다. */
const isPredicate = (text: string, word: Word | undefined): boolean =>
  word !== undefined && word.isLast && /(?:이다|입니다|이었다|였다)$/u.test(text.slice(word.start, word.end));

const isLoose = (text: string, { start, end }: Word): boolean => {
  const own = text.slice(start, end);
  return own === '고' || own === '라고' || own === '라며';
};

/** …다, 라고 말했다: the particle as a word of its own. */
function looseGo(reading: Reading, at: number): Report | null {
  const before = reading.words[at - 1];
  const isClause = before !== undefined && '다라자냐까요'.includes(reading.text.charAt(before.end - 1));
  const found = isClause ? verbWithin(reading, at, nearVerb) : null;
  return found === null || before === undefined || (found.saying.takes & takes.say) === 0
    ? null
    : report(reading, at, before.end, found);
}

/** …다고 말했다, …다고 믿는다. */
function afterGo(reading: Reading, at: number): Report | null {
  const { text, words } = reading;
  const end = words[at]?.end ?? 0;
  const found = verbWithin(reading, at, farthestVerb);
  if (
    found === null ||
    (found.saying.takes & (takes.say | takes.think)) === 0 ||
    (found.saying.modifies && (found.saying.takes & takes.say) === 0)
  ) {
    return null;
  }
  const verb = words[found.at];
  const made = report(reading, at, end - 1, found);
  const isHearsay = verb !== undefined && /^(?:한다|합니다|하는데)/.test(text.slice(verb.start, verb.end));
  return isHearsay ? { ...made, isHearsay } : made;
}

/** Verbs before a noun right behind …다며: …해달라며 낸 소송. */
const doneBefore = new Set(
  '낸 제기한 올린 보낸 나간 떠난 찾아온 신청한 접수한 제출한 청구한 고소한 고발한 쓴 건 남긴 넘긴 건넨'.split(
    ' ',
  ),
);

/** …다며 …, with the verb of saying at the end of the sentence or without one. */
function linked(reading: Reading, at: number, start: number): Report | null {
  const { text, words, sayings, nextVerb } = reading;
  const word = words[at];
  const verb = nextVerb[at] ?? -1;
  const saying = sayings[verb];
  if (word === undefined) {
    return null;
  }
  const next = words[at + 1];
  const isBeforeNoun = next !== undefined && !word.isLast && doneBefore.has(text.slice(next.start, next.end));
  return isBeforeNoun ||
    saying === undefined ||
    saying === null ||
    (saying.takes & takes.say) === 0 ||
    saying.isPassive
    ? {
        kind: 'report',
        start,
        end: word.end,
        cue: { start, end: word.end },
        modifies: isBeforeNoun,
        isHearsay: false,
        isIntent: false,
      }
    : report(reading, at, start, { at: verb, saying });
}

/** …다는 입장을 밝혔다, …다는 게 정부의 설명이다. */
function ofThing(reading: Reading, at: number): Report | null {
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

function withVerb(reading: Reading, at: number, start: number, needs: number, most: number): Report | null {
  const found = verbWithin(reading, at, most);
  return found === null || (found.saying.takes & needs) === 0 || !isFinite(reading, found)
    ? null
    : report(reading, at, start, found);
}

/** …한 것으로 전망했다, …할 예정으로 알려졌다. */
function ofManner(reading: Reading, at: number): Report | null {
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

const purpose = /(?:려면|려고|도록|기|자면|다면|으면|하면)$/u;

const isFinite = ({ text, words }: Reading, { at, saying }: Found): boolean =>
  !saying.modifies && !purpose.test(text.slice(words[at]?.start, words[at]?.end));

/** …할 것을 촉구했다, …할 방침을 밝혔다. */
function ofObject(reading: Reading, at: number): Report | null {
  const { text, words, sayings } = reading;
  const word = words[at];
  const before = words[at - 1];
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
function ofIntent(reading: Reading, at: number): Report | null {
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
