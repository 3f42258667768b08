import { endsWithOneOf, type WordEnds } from './letters.js';
import { bodyEndings, personEndings, venues } from './nouns.js';
import { timeEnd } from './times.js';

const farthest = 40;
const farthestVenue = 26;
const mostSteps = 8;

const connectives =
  /^(?:(?:うえで|上で|ほか|後に?|あと|ものの|が|とともに|と同時に|その上で|一方で?|だが|ただ|同時に|続けて|次に|最後に|このため|そのため|これに対して?|これについて|これを受けて?|なお|加えて|それでも|だから|ところが|ちなみに|もっとも|つまり|改めて|繰り返し|既に|その後|その際|今後|当初|かつて|以前|同様に|例えば|実際)(?:は|も)?、|(?:また(?!は)|さらに|そのうえで|しかし|そして|ただし|まず|特に|すでに|あらためて)(?:は|も)?、?)/u;
/** How a stretch before a pause ends that says where, when, to whom or about what somebody speaks. */
const adverbial =
  /(?:に対して?も?|に向けて?|において|について(?:は|も)?|に関して?(?:は|も)?|をめぐ(?:り|って)|を巡(?:り|って)|を受けて?|を前に|を念頭に|を挙げ|を例に|に触れ|に言及し|[たの]上で|[たの]うえで|[たの]後(?:に|で)?|会見し|応じ|開き|更新し|投稿し|出演し|寄稿し|声明を出し|声明を発表し|会談し|演説し|日に|時に|年に|月に|に先立ち|に際し|に応え|に答え|に代わり)$/u;

/** Where the clause that is told begins, behind words about when, where, to whom and about what somebody tells it. */
export function clauseStart(text: string, from: number, to: number): number {
  let start = from;
  if (/(?:よる?と|よれば|では)$/u.test(text.slice(Math.max(0, from - 4), from))) {
    return /[、,，]/u.test(text.charAt(from)) ? from + 1 : from;
  }
  for (let step = 0; step < mostSteps; step++) {
    const next = stepOver(text, start, to);
    if (next === start || next >= to) {
      break;
    }
    start = next;
  }
  return start;
}

function stepOver(text: string, from: number, to: number): number {
  if (/[、,，\s]/u.test(text.charAt(from))) {
    return from + 1;
  }
  const stretch = text.slice(from, Math.min(to, from + farthest)).replace(/[,，]/gu, '、');
  const connective = connectives.exec(stretch);
  if (connective !== null) {
    return from + connective[0].length;
  }
  const pause = stretch.indexOf('、');
  if (pause > 0 && (isTime(stretch.slice(0, pause)) || isAdverbial(stretch.slice(0, pause)))) {
    return from + pause + 1;
  }
  const limit = Math.min(to, from + farthestVenue);
  return nounEnd(text, from, limit, text.startsWith('よう', to) ? listeners : [venues]);
}

const isTime = (part: string): boolean => /^(?:まで)?(?:に|には)?$/u.test(part.slice(timeEnd(part, 0)));

function isAdverbial(part: string): boolean {
  const at = part.length - 1;
  return (
    adverbial.test(part) ||
    (/[にで]$/u.test(part) &&
      [venues, personEndings, bodyEndings].some((nouns) => endsWithOneOf(nouns, part, 0, at) > 0))
  );
}

const listeners = [venues, personEndings, bodyEndings];

/** 会見で, 記者団に, before よう also 住民に: the stretch up to the first of these that no other particle comes before. */
function nounEnd(text: string, from: number, to: number, nouns: readonly WordEnds[]): number {
  for (let at = from + 1; at < to && !/[はがを、,，。\ufffc]/u.test(text.charAt(at)); at++) {
    if (/[でに]/u.test(text.charAt(at)) && nouns.some((own) => endsWithOneOf(own, text, from, at) > 0)) {
      const rest = particle.exec(text.slice(at, at + 4))?.[0];
      if (rest !== undefined) {
        return at + rest.length;
      }
    }
  }
  return from;
}

const particle = /^(?:に対して?|に向けて?|においても?|にも?|でも?)(?![はのあなきよつおと])/u;
