import type { NoiseKind } from '../model.js';
import { matchBadge, mayBeginBadge } from './badge.js';
import { isBareStamp, matchBareLine } from './bareLine.js';
import { foldLine, normalLine, phraseKey, withoutNumbers } from './fold.js';
import { firstWordOf, matchBreadcrumb, matchLineOfPhrases } from './lineOfPhrases.js';
import { holdsText, noticeOf } from './notices.js';
import { furnitureTables } from './phrases/index.js';
import type { WordedNoise } from './phrases/phrases.js';

export { relatedLead } from './relatedLead.js';

export interface FurnitureMatch {
  readonly kind: NoiseKind;
  /** The evidence, in words for a hover. */
  readonly reason: string;
}

const longestWhole = 60;
const longestCounted = 45;
const longestBeginning = 140;
const longestEnding = 40;
const longestNotice = 700;
const longestHeading = 60;
const mostHeadingWords = 6;
const longestCopyright = 60;
const longestCaption = 400;
const longestCredit = 90;
/** One of these stands in the end of every caption with a credit. */
const creditMark = /[=:©/|摄攝)]|photo|image|getty|shutterstock|alamy|istock/;

const evidenceNames: Readonly<Record<WordedNoise, string>> = {
  'related-heading': 'heading over other articles',
  'ai-badge': 'badge of a machine’s work',
  cookie: 'cookie phrase',
  'comment-prompt': 'comment phrase',
  navigation: 'menu entry',
  share: 'share or print button',
  subscribe: 'subscription phrase',
  advert: 'advertising mark',
  copyright: 'copyright phrase',
  other: 'page furniture',
};
const noticeNames: Readonly<Record<WordedNoise, string>> = {
  'related-heading': 'words of a list of other articles',
  'ai-badge': 'words of a note on a machine’s work',
  cookie: 'words of a cookie notice',
  'comment-prompt': 'words of the rules for comments',
  navigation: 'words of a site’s imprint or menu',
  share: 'words of an invitation to follow or share',
  subscribe: 'words of a subscription or sign-in offer',
  advert: 'words of an advertising notice',
  copyright: 'words of a copyright notice',
  other: 'words of a technical notice of the page',
};

interface Part {
  readonly phrase: string;
  readonly kind: WordedNoise;
}

const entriesOf = (table: Partial<Readonly<Record<WordedNoise, readonly string[]>>>): Part[] =>
  (Object.entries(table) as [WordedNoise, readonly string[]][]).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({ kind, phrase: phraseKey(phrase) })),
  );
const setOf = (phrases: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(phrases.flat().map(phraseKey));

const whole = new Map<string, WordedNoise>();
/** By their first two characters, or last two, the longest first. */
const begins = new Map<string, Part[]>();
const ends = new Map<string, Part[]>();
for (const table of furnitureTables) {
  for (const { phrase, kind } of entriesOf(table.whole)) {
    if (!whole.has(phrase)) {
      whole.set(phrase, kind);
    }
  }
  for (const part of entriesOf(table.begins)) {
    addPart(begins, part.phrase.slice(0, 2), part);
  }
  for (const part of entriesOf(table.ends)) {
    addPart(ends, part.phrase.slice(-2), part);
  }
}
const rubrics = setOf(furnitureTables.map((table) => table.rubrics));
const homes = setOf(furnitureTables.map((table) => table.homes));
const cookieButtons = setOf(furnitureTables.map((table) => table.cookieButtons));
const titleListHeadings = setOf(furnitureTables.map((table) => table.titleListHeadings));
const shareWords = setOf(furnitureTables.map((table) => table.shareWords));
const shareEndings = furnitureTables.flatMap((table) => table.shareEndings.map(phraseKey));
const bylines = furnitureTables.flatMap((table) => table.bylines);
const relatedHeadings = furnitureTables.flatMap((table) => table.relatedHeadings);
const captions = furnitureTables.flatMap((table) => table.captions);
const ages = furnitureTables.flatMap((table) => table.ages);

/** The words that a line of phrases can begin with, with the length of the longest phrase that does. */
const firstWords = new Map<string, number>();
for (const phrase of [...whole.keys(), ...shareWords, ...rubrics]) {
  const word = firstWordOf(phrase);
  firstWords.set(word, Math.max(firstWords.get(word) ?? 0, phrase.length));
}

/** How every phrase begins that can be a whole line. */
const wholeHeads = new Set([...whole.keys(), ...rubrics].map((phrase) => phrase.slice(0, 2)));

function addPart(index: Map<string, Part[]>, key: string, part: Part): void {
  const parts = index.get(key) ?? [];
  parts.push(part);
  index.set(
    key,
    parts.sort((a, b) => b.phrase.length - a.phrase.length),
  );
}

function kindOfPhrase(phrase: string): WordedNoise | undefined {
  return (
    whole.get(phrase) ?? (shareWords.has(phrase) ? 'share' : rubrics.has(phrase) ? 'navigation' : undefined)
  );
}

const phraseIndex = {
  known: kindOfPhrase,
  firstWords,
  heads: new Set([...firstWords.keys()].map((word) => word.slice(0, 2))),
};

/** What words are by themselves, if they are one phrase that pages write around an article, or one badge. */
export function matchPhrase(words: string): FurnitureMatch | null {
  const folded = foldLine(words);
  return matchWhole(words, folded) ?? matchBadge(folded);
}

/** Whether `matchPhrase` may find something in words that begin with this one; fast, and true of many others. */
export function mayBeginPhrase(word: string): boolean {
  const folded = foldLine(word);
  return firstWords.has(firstWordOf(folded)) || mayBeginBadge(folded);
}

/** What a line of page furniture is, judged by its words and form alone; null for anything else. */
export function matchFurniture(line: string): FurnitureMatch | null {
  if (line.length > longestNotice) {
    return null;
  }
  const normal = normalLine(line);
  const folded = normal.toLowerCase();
  if (folded.length <= longestBeginning) {
    const match =
      matchWhole(line, folded) ??
      matchLabel(line) ??
      matchBareLine(line) ??
      matchBadge(folded) ??
      matchBreadcrumb(folded, homes) ??
      matchLineOfPhrases(normal, folded, phraseIndex) ??
      matchShareButton(folded) ??
      matchCopyright(folded) ??
      matchBeginning(line, folded) ??
      matchRelatedHeading(line, folded) ??
      matchEnding(folded);
    if (match !== null) {
      return match;
    }
  }
  return (
    (folded.length > longestBeginning ? matchBadge(folded) : null) ??
    matchNotice(folded) ??
    matchCaption(line, normal)
  );
}

function matchWhole(line: string, folded: string): FurnitureMatch | null {
  const mayBe =
    folded.length <= longestWhole && (wholeHeads.has(folded.slice(0, 2)) || /^[\d(]/.test(folded));
  if (!mayBe || isExclaimedWord(line, folded)) {
    return null;
  }
  const bare = folded.length > longestCounted || isListItem(line) ? folded : withoutNumbers(folded);
  const kind = whole.get(folded) ?? whole.get(bare) ?? whole.get(withoutBrackets(bare));
  if (kind !== undefined) {
    return { kind, reason: `${evidenceNames[kind]} “${line.trim()}”` };
  }
  return rubrics.has(folded)
    ? { kind: 'navigation', reason: `name of a section of a site, “${line.trim()}”` }
    : null;
}

/** “Help!?” is a cry, “Help” a menu entry. */
function isExclaimedWord(line: string, folded: string): boolean {
  return /^[a-z’-]+$/.test(folded) && /[!?]\s*$/.test(line);
}

/** “[PR] …”, “【広告】…”, “(Anzeige) …”: the mark of advertising in brackets, and then its text. */
function matchLabel(line: string): FurnitureMatch | null {
  const label = /^\s*[[(【［（<＜〈《]\s?(\p{L}[\p{L} .-]{0,20})\s?[\])】］）>＞〉》]/u.exec(line)?.[1];
  return label !== undefined && whole.get(foldLine(label)) === 'advert'
    ? { kind: 'advert', reason: `marked as advertising, “${label}”` }
    : null;
}

/** Without brackets at the end, or around the whole. */
function withoutBrackets(bare: string): string {
  return bare.replace(/^\(([^()]*)\)$/, '$1').replace(/ ?[([][^()[\]]*[)\]]$/, '');
}

/** “3. Social media” is a point of a list, “3 comments” a count. */
function isListItem(line: string): boolean {
  return /^\s*\d{1,2}[.)] /.test(line);
}

/** “Facebookでシェア”, “페이스북에 공유하기”, “Auf X teilen”: a network and what the button does. */
function matchShareButton(folded: string): FurnitureMatch | null {
  if (folded.length > longestEnding) {
    return null;
  }
  const ending = shareEndings.find((suffix) => folded.endsWith(suffix));
  const network = ending === undefined ? '' : folded.slice(0, -ending.length).trim();
  return shareWords.has(network) ? { kind: 'share', reason: `share button of “${network}”` } : null;
}

/** A sign, and then a holder or a year; “(c)” alone also counts points of a list. */
function matchCopyright(folded: string): FurnitureMatch | null {
  if (!/^[©(c]/.test(folded)) {
    return null;
  }
  const signed = /^(?:copyright ?)?(?:©|\(c\) ?(?=copyright|\d{4}))|^copyright \d{4}/.test(folded);
  const meant =
    folded.length <= longestCopyright || /\b(?:19|20)\d\d\b|rights|저작권|무단|禁|版权|版權/.test(folded);
  return signed && meant ? { kind: 'copyright', reason: 'begins with a copyright sign' } : null;
}

function matchBeginning(line: string, folded: string): FurnitureMatch | null {
  const found = begins.get(folded.slice(0, 2))?.find(({ phrase }) => beginsWith(folded, phrase));
  const asHeading =
    found?.kind === 'related-heading' || (found?.kind === 'navigation' && !found.phrase.endsWith(':'));
  if (
    found === undefined ||
    (asHeading && !isHeading(line, folded)) ||
    (found.kind === 'other' && isLongSentence(line))
  ) {
    return null;
  }
  return { kind: found.kind, reason: `${evidenceNames[found.kind]} at its beginning, “${found.phrase}”` };
}

function beginsWith(folded: string, phrase: string): boolean {
  return (
    folded.startsWith(phrase) &&
    (!/[\p{Script=Latin}\p{N}]$/u.test(phrase) ||
      !/^[\p{L}\p{N}]/u.test(folded.slice(phrase.length, phrase.length + 2)))
  );
}

const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function isLongSentence(line: string): boolean {
  const isLong = line.length > (ideographic.test(line) ? longestHeading / 2 : longestHeading);
  return isLong && /[.。!！?？]["”」』)]?\s*$/.test(line);
}

function isHeading(line: string, folded: string): boolean {
  return (
    folded.length <= longestHeading &&
    !/(?:[^.]\.|[。!！?？])["”」』)]?\s*$/.test(line) &&
    folded.split(' ').length <= mostHeadingWords
  );
}

function matchRelatedHeading(line: string, folded: string): FurnitureMatch | null {
  return isHeading(line, folded) && relatedHeadings.some((heading) => heading.test(folded))
    ? { kind: 'related-heading', reason: `reads like a heading over other articles, “${line.trim()}”` }
    : null;
}

function matchEnding(folded: string): FurnitureMatch | null {
  if (folded.length > longestEnding) {
    return null;
  }
  const found = ends.get(folded.slice(-2))?.find(({ phrase }) => folded.endsWith(phrase));
  return found === undefined
    ? null
    : { kind: found.kind, reason: `${evidenceNames[found.kind]} at its end, “${found.phrase}”` };
}

function matchNotice(folded: string): FurnitureMatch | null {
  const found = noticeOf(folded);
  return found === undefined ? null : { kind: found.kind, reason: noticeNames[found.kind] };
}

/** The caption of a picture, by the credit at its end. */
function matchCaption(line: string, normal: string): FurnitureMatch | null {
  const last = line.trimEnd().at(-1) ?? '';
  if (normal.length > longestCaption || /[.。!?！？…”"]/.test(last)) {
    return null;
  }
  const end = normal.slice(-longestCredit).toLowerCase();
  const bracket = /[\]>】］＞]/.test(last) ? last.normalize('NFKC') : '';
  if (bracket === '' && !creditMark.test(end)) {
    return null;
  }
  const isSigned = /©[^©.。]{2,40}$/.test(end) && !holdsText(normal.slice(0, normal.lastIndexOf('©')));
  return isSigned || captions.some((caption) => caption.test(normal + bracket))
    ? { kind: 'other', reason: 'a caption, with the credit of its picture at the end' }
    : null;
}

/** A button that only means something under a cookie notice. */
export function isCookieButton(line: string): boolean {
  return line.length <= longestWhole && cookieButtons.has(foldLine(line));
}

/** A heading that promises titles only: the first paragraph of text below it is not a teaser. */
export function headsTitlesOnly(line: string): boolean {
  return titleListHeadings.has(withoutNumbers(foldLine(line)));
}

export function isByline(line: string): boolean {
  const text = line.trim();
  return text.length <= 120 && bylines.some((pattern) => pattern.test(text));
}

/**
 * A line that is nothing but a date, a time, an age (“3 hours ago”) or a number. Under a headline it belongs to the
 * article, between titles it belongs to them: only the place tells.
 */
export function isStamp(line: string): boolean {
  const text = line.trim();
  return text.length <= 50 && (isBareStamp(text) || ages.some((pattern) => pattern.test(text)));
}
