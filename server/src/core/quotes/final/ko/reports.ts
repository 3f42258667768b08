import type { Report } from '../landmarks.js';
import { quotingParticles, tellingParticles } from './edges.js';
import { ofIntent, ofManner, ofObject, ofThing } from './nounReports.js';
import type { Reading } from './readSayings.js';
import { isFinite, nearVerb, report, verbWithin, withVerb } from './reportVerbs.js';
import { takes } from './sayingLexicon.js';
import type { Word } from './words.js';

/** How many words may stand between the end of what is told and the verb of saying. */
const farthestVerb = 12;

const mood = '다라자냐';
/** They look like what is told, and are no clause. */
const notTold =
  /^(?:바라|놀라|자라|따라|모라|모자라|나무라|달라지|하나|다니|지나|[가-힣]{1,3}려)(?:고|며|면서)$/u;

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
  end - start > 2 && !notTold.test(text.slice(start, Math.min(end, start + 8)));

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

/** Verbs after 고 that make no report of it: 온다고 해서, 끝났다고 보기 어렵다. */
const noSaying =
  /^(?:해서|해도|하더라|하기|하니|할|보기|볼|보면|보아|봐|봐야|치면|치더라|쳐도|가정|부르|부른|부를|불리|불려|불린|불렀|칭하|칭한|일컫)/u;

/** …다고 말했다, …다고 믿는다. */
function afterGo(reading: Reading, at: number): Report | null {
  const { text, words } = reading;
  const end = words[at]?.end ?? 0;
  const next = words[at + 1];
  if (next !== undefined && noSaying.test(text.slice(next.start, next.end))) {
    return null;
  }
  const found = verbWithin(reading, at, farthestVerb);
  if (
    found === null ||
    (found.saying.takes & (takes.say | takes.think)) === 0 ||
    ((found.saying.takes & takes.say) === 0 && !isFinite(reading, found))
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
