import type { Span } from '../../../text/span.js';
import { firstFrom } from '../../../text/sortedSpans.js';
import { blank, type Page, type Scene } from '../../reading.js';
import type { Edge } from '../table.js';
import { closeCueAt, verbsOf, type Cue } from './cues.js';
import { endsWithOneOf, isNounAt } from './letters.js';
import { namedAfter, namedThings, sayings } from './nouns.js';

/** The longest stretch after the marks that tells what they are. */
const farthest = 90;
const farthestVerb = 45;

/** What the words at the marks make of a quotation. */
export function edgeOf({ quote, content, start, end, page }: Scene): Edge {
  const { text: masked } = verbsOf(page);
  const at = afterList(masked, quote.outer.end, end);
  const tail = masked.slice(at, Math.min(end, at + farthest));
  if (hasOriginal(tail) || endsWithOneOf(namedThings, masked, start, quote.outer.start) > 0) {
    return { kind: 'term', end: at };
  }
  const particle = particleIn(tail);
  if (particle > 0) {
    const kind = kindAfter(page, at + particle, end, endsUtterance(content));
    return { kind: kind === 'worded' && !hasWords(content) ? 'plain' : kind, end: at + particle };
  }
  if (endsUtterance(content) && isFollowedBySpeaker(page, at, end)) {
    return { kind: 'quoted', end: at };
  }
  const words = (worded.exec(tail) ?? called.exec(tail))?.[0];
  return words === undefined ? { kind: 'plain', end: at } : { kind: 'worded', end: at + words.length };
}

const speakerAndVerb = /^[^、。\s\ufffc]{1,24}[はが][^をとに、。\ufffc]{0,6}$/u;

/** Whether somebody and a verb of saying follow without a particle: 「…」首相は言った. */
function isFollowedBySpeaker(page: Page, at: number, limit: number): boolean {
  const { text, cues } = verbsOf(page);
  const verb = cues[firstFrom(cues, at)];
  return (
    verb !== undefined &&
    verb.end <= limit &&
    verb.start - at <= farthestVerb &&
    speakerAndVerb.test(text.slice(at, verb.start))
  );
}

/** Behind the quotations that stand in a row with the one that ends at an offset: 「…」「…」, 「…」や「…」. */
function afterList(text: string, from: number, limit: number): number {
  let at = from;
  for (;;) {
    const next = /[、やと・]/u.test(text.charAt(at)) ? at + 1 : at;
    if (next >= limit || text.charAt(next) !== blank) {
      return at;
    }
    at = next;
    while (at < limit && text.charAt(at) === blank) {
      at++;
    }
  }
}

/** The length of the particle that tells what is said; 0 where there is none. */
export function particleIn(tail: string): number {
  return (
    /^[)）]?[、。]?(?:など|なんて|とか)?、?(?:と(?!\ufffc)|って|だと|であると)/u.exec(tail)?.[0].length ?? 0
  );
}

const hasWords = (content: string): boolean => /[\p{L}]{2}/u.test(content);
const hasOriginal = (tail: string): boolean => /^[（(][\p{Script=Latin}][^)）]{0,60}[)）]/u.test(tail);

const worded =
  /^(?:を|の必要性を|の重要性を)[^、。を\ufffc]{0,12}(?:訴え|強調|主張|求め|要求|表明|約束|宣言|提唱|明言|否定|警告|誓)/u;
/** 「…」女性と称した. */
const called = /^[^ぁ-ん、。\ufffc]{0,8}と(?:呼[んぶ]|称[しす]|評[しす])/u;
/** Another quotation that と or という joins to it. */
const another = /^(?:いう)?[^ぁ-ん、。\ufffc]{0,12}\ufffc/u;
/** What と is “and” or “with” for. */
const others =
  /^(?:な[っりるら]|同[じ様時等義]|違[うっい]|異な|似[たて]|比[べ較]|共[に演有]|とも|並[びぶん]|一緒|一致|連[携名絡動]|組[みむんま]|対[戦決照立談]|交[代換流渉]|の間|の関係|は別|は異|は違)/u;

function kindAfter(page: Page, from: number, limit: number, isUtterance: boolean): Edge['kind'] {
  const { text: masked } = verbsOf(page);
  if (others.test(masked.slice(from, from + 4)) || another.test(masked.slice(from, from + 14))) {
    return 'plain';
  }
  const link = joint.exec(masked.slice(from, from + 3))?.[0];
  if (link !== undefined) {
    const noun = sayingNounAt(masked, from, limit);
    return noun === null ||
      (!isUtterance &&
        link === 'いう' &&
        endsWithOneOf(namedAfter, masked, noun.start, noun.end) === noun.end - noun.start)
      ? nounKind(masked.slice(from + link.length, limit), link, isUtterance)
      : 'quoted';
  }
  const verb = verbAfter(page, from, limit);
  if (verb?.roles.has('name') === true) {
    return verb.passive || !called.test(`と${masked.slice(verb.start, verb.end)}`) ? 'term' : 'worded';
  }
  if (isUtterance || verb === null || otherVerb.test(masked.slice(from, verb.start))) {
    return isUtterance ? 'quoted' : 'plain';
  }
  return /[すし]/u.test(masked.charAt(verb.start)) ? kindOfDoing(masked, verb) : 'quoted';
}

/** 「変節」と映り、次第に反発を強めた. */
const otherVerb = /[りしきちいみびぎえけせてめねれ]、/u;

/** 「5%」とする and 「5%」とした計画 say what something is; 「当然」としている, of somebody, tells what is said. */
function kindOfDoing(text: string, { start, end, form }: Cue): Edge['kind'] {
  if (form === 'linking') {
    return 'plain';
  }
  const isDefinition =
    form === 'plain' && (text.startsWith('する', start) || !/[。、が]/u.test(text.charAt(end)));
  return isDefinition ? 'plain' : 'worded';
}

const longestNoun = 14;

/** The noun of saying that の or という joins to what is said: との考え, という声. */
export function sayingNounAt(text: string, from: number, limit: number): Span | null {
  const link = joint.exec(text.slice(from, Math.min(limit, from + 3)))?.[0];
  if (link === undefined) {
    return null;
  }
  const start = from + link.length;
  const end = start + nounIn(text.slice(start, Math.min(limit, start + longestNoun))).length;
  const length = endsWithOneOf(sayings, text, start, end);
  return length === 0 ? null : { start: end - length, end };
}

const joint = /^(?:の|いう|いった)/u;
const nounIn = (text: string): string => /^[^をがもはにでだや、。\ufffc]{0,14}/u.exec(text)?.[0] ?? '';

/** という名の names what is quoted; という会社, too. */
function nounKind(rest: string, link: string, isUtterance: boolean): Edge['kind'] {
  const noun = nounIn(rest);
  if (link !== 'いう') {
    return 'plain';
  }
  if (noun === '' || !isNounAt(noun, 0)) {
    return isUtterance ? 'quoted' : 'plain';
  }
  return isUtterance && endsWithOneOf(namedAfter, noun, 0, noun.length) === 0 ? 'plain' : 'term';
}

const otherClause = /(?:[るたいうだすくん]と[はも]?|[^ぁ-ん]と|ように?|ことを)$/u;

/** The first verb that reports after と, where no other clause that is told ends before it. */
export function verbAfter(page: Page, from: number, limit: number): Cue | null {
  const { cues, text: masked } = verbsOf(page);
  const right = closeCueAt(masked, from);
  if (right !== null) {
    return right;
  }
  const verb = cues[firstFrom(cues, from)];
  if (verb === undefined || verb.end > limit || verb.start - from > farthestVerb) {
    return null;
  }
  const gap = masked.slice(from, verb.start);
  return otherClause.test(gap.slice(-4)) || gap.includes('。') ? null : verb;
}

const utteranceEnd =
  /(?:[だたるいうくすねよかなぞわさのんろれ]|です|ます|べき|[ぁ-ん][っー～])[」』）)。！？!?…〜～ー♪]*$/u;

/** Whether words end like a complete utterance. */
export function endsUtterance(content: string): boolean {
  return /[。！？!?…]$/u.test(content) || utteranceEnd.test(content.slice(-12));
}
