import type { MentionLabel } from '../model.js';
import type { Candidate } from './candidates.js';
import { endingFinder } from './korean/endings.js';
import * as names from './korean/names.js';
import { finalConsonant, isParticle, nounEnds } from './korean/josa.js';
import * as ko from './ko.js';
import { nameLexicon, personNames } from './lexicon.js';
import type { LexiconEntry } from './lexicon.js';
import { latinRuns } from './latin/runs.js';
import type { MentionRule } from './rules.js';

let longestByPrefix: ReadonlyMap<string, number> | undefined;

/** The length of the longest name of the lexicon that has the first two letters of a word. */
function longestWithPrefix(word: string): number {
  if (longestByPrefix === undefined) {
    const longest = new Map<string, number>();
    for (const name of nameLexicon('ko').entries.keys()) {
      const prefix = name.slice(0, 2);
      longest.set(prefix, Math.max(longest.get(prefix) ?? 0, name.length));
    }
    longestByPrefix = longest;
  }
  return longestByPrefix.get(word.slice(0, 2)) ?? 0;
}

/** One run of letters and digits, with the ways to cut a particle off. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** One space and nothing else stands between the word before and this one. */
  readonly joined: boolean;
  /** The lengths of its possible nouns, shortest first; the last is the whole word. */
  readonly ends: readonly number[];
}

/** How many words before its last one an address is looked for in. */
const longestAddress = 4;

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.&](?=[\p{L}\p{N}]))*/gu;

export function koreanCandidates(text: string): Candidate[] {
  return new Reader(text, wordsOf(text)).read();
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const joined = start === previousEnd + 1 && text[previousEnd] === ' ';
    words.push({ start, end, text: match[0], joined, ends: nounEnds(match[0]) });
    previousEnd = end;
  }
  return words;
}

interface LexiconHit {
  readonly words: number;
  /** The length of the name's part in its last word. */
  readonly length: number;
  readonly entry: LexiconEntry;
  readonly tail: string;
}

class Reader {
  private readonly found: Candidate[] = [];
  private readonly hits: (LexiconHit | undefined)[];
  private readonly towns = new Set<number>();
  private readonly titleLengths = new Map<Word, number>();

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
  ) {
    this.hits = words.map((_, at) => this.lookUp(at));
  }

  read(): Candidate[] {
    this.words.forEach((_, at) => {
      this.readLexicon(at);
      this.readTitle(at);
      this.readName(at);
      this.readOrganisation(at);
      this.readEvent(at);
      this.readPlace(at);
    });
    this.found.push(...latinRuns(this.text, (rest) => rest === '' || isParticle(rest, undefined)));
    this.readGlosses();
    return this.found;
  }

  private add(
    from: number,
    to: number,
    endLength: number,
    label: MentionLabel,
    rule: MentionRule,
    reason: string,
    weight: number,
    lexicalId?: string,
  ): void {
    const [first, last] = [this.words[from], this.words[to]];
    if (first !== undefined && last !== undefined) {
      const candidate = { start: first.start, end: last.start + endLength, label, rule, reason, weight };
      this.found.push(lexicalId === undefined ? candidate : { ...candidate, lexicalId });
    }
  }

  private lookUp(at: number): LexiconHit | undefined {
    const word = this.words[at];
    const { entries, longest } = nameLexicon('ko');
    if (word === undefined) {
      return undefined;
    }
    const most = longest.get(word.text) ?? 1;
    for (let count = most; count >= 2; count--) {
      const hit = this.lookUpPhrase(at, count);
      if (hit !== undefined) {
        return hit;
      }
    }
    for (let length = Math.min(word.text.length, longestWithPrefix(word.text)); length >= 1; length--) {
      const entry = entries.get(word.text.slice(0, length));
      const tail = word.text.slice(length);
      if (entry !== undefined && this.fits(word.text.slice(0, length), entry, tail, at)) {
        return { words: 1, length, entry, tail };
      }
    }
    return undefined;
  }

  private lookUpPhrase(at: number, count: number): LexiconHit | undefined {
    const [first, last] = [this.words[at], this.words[at + count - 1]];
    if (first === undefined || last === undefined) {
      return undefined;
    }
    for (const length of last.ends) {
      const entry = nameLexicon('ko').entries.get(this.text.slice(first.start, last.start + length));
      if (entry !== undefined) {
        return { words: count, length, entry, tail: last.text.slice(length) };
      }
    }
    return undefined;
  }

  private fits(name: string, entry: LexiconEntry, tail: string, at: number): boolean {
    const place = entry.label === 'GPE' || entry.label === 'LOC';
    const particle = isParticle(tail, name.at(-1));
    if (ko.ambiguousPlaces.has(name)) {
      return (
        ko.placeWithParticle.has(name) &&
        (particle ? /^[의에은이]/.test(tail) : tail === '' && this.besidePlace(at))
      );
    }
    if (name.length < 2) {
      return false;
    }
    return tail === '' || particle || (place && this.isPlaceSuffix(tail));
  }

  private isPlaceSuffix(tail: string): boolean {
    return nounEnds(tail).some((length) => ko.placeSuffixes.has(tail.slice(0, length)));
  }

  private besidePlace(at: number): boolean {
    const known = (word: Word | undefined): boolean => {
      const entry = word === undefined ? undefined : nameLexicon('ko').entries.get(word.text);
      return entry?.label === 'GPE' && !ko.ambiguousPlaces.has(word?.text ?? '');
    };
    return known(this.words[at - 1]) || known(this.words[at + 1]);
  }

  private readLexicon(at: number): void {
    const hit = this.hits[at];
    if (hit !== undefined) {
      const { entry } = hit;
      const to = at + hit.words - 1;
      const weight = entry.label === 'ORG' && hit.words > 1 ? 7 : 5;
      this.add(
        at,
        to,
        hit.length,
        entry.label,
        'mention-lexicon',
        `in the lexicon as ${entry.id}`,
        weight,
        entry.id,
      );
    }
  }

  /** The noun of a word that is a title: its length, or none. */
  private titleOf(word: Word | undefined): number | undefined {
    if (word === undefined) {
      return undefined;
    }
    let length = this.titleLengths.get(word);
    if (length === undefined) {
      length = word.ends.find((end) => isTitle(word.text.slice(0, end))) ?? 0;
      this.titleLengths.set(word, length);
    }
    return length === 0 ? undefined : length;
  }

  private readTitle(at: number): void {
    const word = this.words[at];
    if (word === undefined) {
      return;
    }
    this.readAttachedTitle(at, word);
    const length = this.titleOf(word);
    if (length === undefined) {
      return;
    }
    const title = word.text.slice(0, length);
    if (word.joined) {
      this.readNameBefore(at, title);
      this.readNameBeforeOffice(at, title);
    }
    if (length === word.text.length && this.words[at + 1]?.joined === true && title.length > 1) {
      this.readNameAfter(at + 1, `title “${title}” before the name`);
    }
  }

  /** 김철수씨는, 박근혜대통령: the title in one word with the name. */
  private readAttachedTitle(at: number, word: Word): void {
    const short = /^(?:[가-힣]|[A-Z])(?=씨)/.exec(word.text)?.[0];
    if (
      short !== undefined &&
      isParticleOrNone(word.text.slice(2), '씨') &&
      (names.isFamilyName(short) || !names.isHangul(short))
    ) {
      this.add(at, at, 1, 'PERSON', 'mention-title', 'title “씨” after the name', 6);
    }
    for (const length of word.ends) {
      for (let cut = 3; cut <= 4 && cut < length; cut++) {
        const name = word.text.slice(0, cut);
        const title = word.text.slice(cut, length);
        if (ko.attachedTitles.has(title) && names.hasKoreanBuild(name) && this.hits[at] === undefined) {
          this.add(at, at, cut, 'PERSON', 'mention-title', `title “${title}” after the name`, 7);
        }
      }
    }
  }

  /** 이도윤 새한전자 회장, 로버트 클라인 전 독일 총리: what is presided stands between. */
  private readNameBeforeOffice(at: number, title: string): void {
    let from = at;
    if (this.words[from - 1]?.joined === true && this.isOffice(from - 1)) {
      from--;
    }
    if (this.words[from]?.joined === true && formerly.has(this.words[from - 1]?.text ?? '')) {
      from--;
    }
    if (from < at && this.words[from]?.joined === true) {
      this.readNameBefore(from, title);
    }
  }

  private isOffice(at: number): boolean {
    const word = this.words[at];
    const hit = this.hits[at];
    if (word === undefined) {
      return false;
    }
    const whole = hit?.tail === '' && (hit.entry.label === 'GPE' || hit.entry.label === 'ORG');
    return (
      whole ||
      isUniversity(word.text) ||
      isStateBody(word.text) ||
      organisationEnding(word.text, 2) !== undefined
    );
  }

  private readNameBefore(at: number, title: string): void {
    const word = this.words[at - 1];
    if (word === undefined || this.hits[at - 1] !== undefined || this.titleOf(word) === word.text.length) {
      return;
    }
    const reason = `title “${title}” after the name`;
    const length = word.text.length;
    if (isUniversity(word.text)) {
      return;
    }
    if (names.hasKoreanBuild(word.text)) {
      if (names.isKoreanName(word.text) || !(isAdnominal(word.text) || ko.ambiguousTitles.has(title))) {
        this.add(at - 1, at - 1, length, 'PERSON', 'mention-title', reason, 8);
      }
    } else if (
      names.isFamilyName(word.text) &&
      word.text !== '모' &&
      !ko.oneSyllableNouns.has(word.text) &&
      title.length > 1
    ) {
      this.add(at - 1, at - 1, length, 'PERSON', 'mention-title', reason, 6);
    } else if (title === '씨' && word.text === '모' && names.isFamilyName(this.words[at - 2]?.text ?? '')) {
      this.add(at - 2, at - 2, 1, 'PERSON', 'mention-title', reason, 6);
    } else if (
      title === '씨' &&
      word.text !== '모' &&
      (names.isFamilyName(word.text) || /^[A-Z]$/.test(word.text))
    ) {
      this.add(at - 1, at - 1, length, 'PERSON', 'mention-title', reason, 6);
    } else if (
      title.length > 1 &&
      this.isForeignPart(at - 1) &&
      !startsWithPlace(word.text) &&
      !isAdnominal(word.text)
    ) {
      let from = at - 1;
      while (from > at - 3 && this.words[from]?.joined === true && this.isForeignPart(from - 1)) {
        from--;
      }
      this.add(from, at - 1, length, 'PERSON', 'mention-title', reason, 8);
    }
  }

  /** A whole word that may be part of a foreign name: in Hangul by its sound, or Latin initials. */
  private isForeignPart(at: number): boolean {
    const word = this.words[at];
    if (
      word === undefined ||
      this.hits[at] !== undefined ||
      this.titleOf(word) !== undefined ||
      isPlain(word.text)
    ) {
      return false;
    }
    if (/^[A-Z][A-Za-z.]*$/.test(word.text)) {
      return word.text !== 'AI';
    }
    if (names.isJapaneseName(word.text) || names.isWesternGiven(word.text)) {
      return true;
    }
    const shortest = word.ends[0] ?? word.text.length;
    if (!names.isHangul(word.text)) {
      return false;
    }
    const inflected = shortest < word.text.length && (word.text.length - shortest >= 2 || shortest >= 2);
    if (
      inflected &&
      !(
        names.isKanaBuilt(word.text) &&
        !names.hasKoreanBuild(word.text) &&
        shortest < 3 &&
        !isCommon(word.text.slice(0, shortest))
      )
    ) {
      return (
        names.foreignSyllables(word.text.slice(0, shortest)) * 3 >= shortest &&
        finalConsonant(word.text.at(-1)) !== 4 &&
        !/[은는을를의에와과]$/.test(word.text)
      );
    }
    return names.looksForeign(word.text) || (names.isKanaBuilt(word.text) && word.text.length >= 3);
  }

  private readNameAfter(at: number, reason: string): void {
    const word = this.words[at];
    if (word === undefined || this.hits[at] !== undefined || this.titleOf(word) !== undefined) {
      return;
    }
    const next = this.words[at + 1];
    const first = this.isForeignPart(at);
    if (next?.joined === true && (first || names.isKanaBuilt(word.text))) {
      const last = this.foreignEnd(at + 1);
      if (last !== undefined && (first || isStronglyForeign(next.text.slice(0, last)))) {
        this.add(at, at + 1, last, 'PERSON', 'mention-title', reason, 8);
        return;
      }
    }
    const length =
      word.ends.find((end) => names.hasKoreanBuild(word.text.slice(0, end))) ??
      (this.bodyLooksForeign(word) ? plainEnds(word)[0] : undefined);
    if (length !== undefined) {
      this.add(at, at, length, 'PERSON', 'mention-title', reason, 7);
    }
  }

  private bodyLooksForeign(word: Word): boolean {
    const length = plainEnds(word)[0] ?? word.text.length;
    const stem = word.text.slice(0, length);
    return (
      length < word.text.length &&
      length >= 2 &&
      names.foreignSyllables(stem) * 2 >= length &&
      names.looksForeign(stem)
    );
  }

  /** The length of the foreign name that a word is without its particle. */
  private foreignEnd(at: number): number | undefined {
    const word = this.words[at];
    if (word === undefined || this.hits[at] !== undefined || this.titleOf(word) !== undefined) {
      return undefined;
    }
    const isName = (length: number): boolean => {
      const stem = word.text.slice(0, length);
      const built = names.isJapaneseName(stem) || (names.isKanaBuilt(stem) && length >= 3);
      return length >= 2 && (names.looksForeign(stem) || built);
    };
    const next = this.words[at + 1];
    const titled = next?.joined === true && this.titleOf(next) !== undefined;
    return titled && isName(word.text.length) ? word.text.length : plainEnds(word).find(isName);
  }

  /** Names without a title: by a usual given name, or by the words around them. */
  private readName(at: number): void {
    const word = this.words[at];
    if (word === undefined || this.hits[at] !== undefined || !names.isHangul(word.text)) {
      return;
    }
    const next = this.words[at + 1];
    const partner = this.partnerAfter(at);
    for (const length of word.ends) {
      const stem = word.text.slice(0, length);
      const tail = word.text.slice(length);
      if (names.isKoreanName(stem) && !ko.notNames.has(word.text) && !(tail === '' && isAdnominal(stem))) {
        this.add(
          at,
          at,
          length,
          'PERSON',
          'mention-person',
          `family name ${stem.slice(0, 1)} and a given name`,
          4,
        );
      } else if (
        partner &&
        length < word.text.length &&
        (names.hasKoreanBuild(stem) || names.isChineseName(stem))
      ) {
        this.add(at, at, length, 'PERSON', 'mention-person-cue', 'one of two who meet or talk', 4);
      } else if (
        names.hasKoreanBuild(stem) &&
        tail === '' &&
        (this.ageOrName(word.end) || this.isBracketed(word))
      ) {
        this.add(at, at, length, 'PERSON', 'mention-person-cue', 'in or before parentheses', 5);
      } else if (
        names.hasKoreanBuild(stem) &&
        /^(?:은|는|이|가|의|에게)$/.test(tail) &&
        !isCommon(stem) &&
        !ko.nounSyllables.has(stem.slice(-1))
      ) {
        this.add(
          at,
          at,
          length,
          'PERSON',
          'mention-person',
          `family name ${stem.slice(0, 1)} and a particle`,
          2,
        );
      }
    }
    if (next?.joined === true && this.hits[at + 1] === undefined) {
      this.readForeignPair(at, word);
      const leads = next.ends.some((length) => ko.leaderNouns.has(next.text.slice(0, length)));
      if (leads && names.looksForeign(word.text) && this.isForeignPart(at)) {
        this.add(
          at,
          at,
          word.text.length,
          'PERSON',
          'mention-person-cue',
          `“${next.text}” after the name`,
          5,
        );
      }
    }
  }

  private isBracketed(word: Word): boolean {
    return this.text[word.start - 1] === '(' && /^[),·]/.test(this.text.slice(word.end, word.end + 1));
  }

  private ageOrName(at: number): boolean {
    return /^\((?:\d{1,2}[)·,세]|[\u4e00-\u9fff]{2,4}\)|[A-Z])/.test(this.text.slice(at, at + 8));
  }

  private partnerAfter(at: number): boolean {
    for (let index = at + 1; index <= at + 2; index++) {
      const word = this.words[index];
      if (word?.joined !== true) {
        return false;
      }
      if (word.ends.some((length) => ko.partnerNouns.has(word.text.slice(0, length)))) {
        return true;
      }
    }
    return false;
  }

  private readForeignPair(at: number, word: Word): void {
    const western = names.isWesternGiven(word.text) && word.text.length > 1;
    const japanese = names.isJapaneseName(word.text);
    const afterOffice =
      this.words[at]?.joined === true && this.endsStateBody(at - 1) && this.isForeignPart(at);
    const next = this.words[at + 1];
    const last = this.foreignEnd(at + 1);
    if (last === undefined || next === undefined || this.titleOf(word) !== undefined) {
      return;
    }
    const second = next.text.slice(0, last);
    if (!(western || afterOffice || (japanese && names.isJapaneseName(second)))) {
      if (last < next.text.length && areJapanese(word.text, second)) {
        this.add(at, at + 1, last, 'PERSON', 'mention-person', 'two words of Japanese sound', 3);
        return;
      }
      const inflected = last < next.text.length || this.text[next.end] === '(';
      if (
        inflected &&
        this.isForeignPart(at) &&
        !isAdnominal(word.text) &&
        isStronglyForeign(word.text) &&
        isStronglyForeign(second)
      ) {
        this.add(at, at + 1, last, 'PERSON', 'mention-person', 'two words of foreign sound', 3);
      }
      return;
    }
    if (!(western && isPlain(second))) {
      const reason = western || japanese ? `given name “${word.text}”` : 'an office before the name';
      this.add(
        at,
        at + 1,
        last,
        'PERSON',
        western || japanese ? 'mention-person' : 'mention-person-cue',
        reason,
        6,
      );
    }
  }

  private endsStateBody(at: number): boolean {
    const word = this.words[at];
    return word !== undefined && (isStateBody(word.text) || this.hits[at]?.entry.label === 'ORG');
  }

  private readOrganisation(at: number): void {
    const word = this.words[at];
    if (word === undefined) {
      return;
    }
    for (const length of word.ends) {
      const stem = word.text.slice(0, length);
      const before = this.hits[at - 1];
      const country = word.joined && before?.tail === '' && before.entry.label === 'GPE';
      if (isStateBody(stem)) {
        const from = country ? at - before.words : at;
        if (country || !ko.weakState.has(stem)) {
          this.add(
            from,
            at,
            length,
            'ORG',
            'mention-organisation',
            `the name of a public body, “${stem}”`,
            6,
          );
        }
        return;
      }
      if (ko.organisationHeads.has(stem)) {
        const from = this.nameStart(at, 3);
        const quoted = this.isQuoted(from, at, length);
        const proper = this.hasProper(from, at);
        if (from < at && (quoted || proper)) {
          this.add(from, at, length, 'ORG', 'mention-organisation', `head word “${stem}”`, 6);
        }
        return;
      }
    }
    this.readJoinedOrganisation(at, word);
  }

  private readJoinedOrganisation(at: number, word: Word): void {
    const hit = this.hits[at];
    if (hit !== undefined && hit.entry.label !== 'GPE') {
      return;
    }
    for (const length of word.ends) {
      const stem = word.text.slice(0, length);
      if (isUniversity(stem)) {
        this.add(at, at, length, 'ORG', 'mention-organisation', 'a place and 대, a university', 6);
        return;
      }
      const found = organisationEnding(stem, 1);
      const ending = found !== undefined && found.length <= 2 ? organisationEnding(stem, 2) : found;
      if (ending !== undefined && !ko.plainNouns.has(stem) && !ko.notNames.has(stem)) {
        const from = ko.publicEndings.has(ending) ? this.addressStart(at) : at;
        this.add(from, at, length, 'ORG', 'mention-organisation', `ending “${ending}”`, from < at ? 7 : 5);
        return;
      }
    }
  }

  /** The first of the words that modify a head: bare nouns, one space apart. */
  private nameStart(at: number, most: number): number {
    let from = at;
    while (from > at - most && from > 0 && this.words[from]?.joined === true && this.canModify(from - 1)) {
      from--;
    }
    return from;
  }

  private canModify(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || ko.determiners.has(word.text) || /^\d/.test(word.text)) {
      return false;
    }
    const hit = this.hits[at];
    if (hit !== undefined) {
      return hit.tail === '' && hit.entry.label !== 'GPE';
    }
    if (names.isHangul(word.text) && isAdnominal(word.text)) {
      return false;
    }
    return !word.ends.some((length) => length >= 2 && length < word.text.length);
  }

  private hasProper(from: number, at: number): boolean {
    for (let index = from; index < at; index++) {
      const text = this.words[index]?.text ?? '';
      const foreign =
        names.isHangul(text) && text.length >= 3 && names.foreignSyllables(text) > 0 && !isPlain(text);
      if (foreign || /^[A-Z]/.test(text) || this.hits[index] !== undefined) {
        return true;
      }
    }
    return false;
  }

  private isQuoted(from: number, to: number, endLength: number): boolean {
    const [first, last] = [this.words[from], this.words[to]];
    if (first === undefined || last === undefined) {
      return false;
    }
    const [before, after] = [this.text[first.start - 1] ?? '', this.text[last.start + endLength] ?? ''];
    return before !== '' && after !== '' && '“‘"\'「『<'.includes(before) && '”’"\'」』>'.includes(after);
  }

  private readEvent(at: number): void {
    const word = this.words[at];
    if (word === undefined) {
      return;
    }
    for (const length of word.ends) {
      const stem = word.text.slice(0, length);
      const pair = ko.eventPairs.find(
        ([first, second]) =>
          stem === second && word.joined && (this.words[at - 1]?.text.endsWith(first) ?? false),
      );
      const head = pair === undefined ? at : at - 1;
      if (pair !== undefined || ko.eventHeads.has(stem)) {
        const soft = ko.softEvents.has(stem) || ko.softEvents.has(`${pair?.[0] ?? ''}${stem}`);
        const from = this.eventStart(head);
        const longer = pair !== undefined && this.words[head]?.text !== pair[0];
        const named = soft ? this.hasName(from, head) : from < head || longer;
        if (named) {
          this.add(
            from,
            at,
            length,
            'EVENT',
            'mention-event',
            `head word “${pair === undefined ? stem : pair.join(' ')}”`,
            6,
          );
        }
        return;
      }
      const ending = eventEnding(stem, 1);
      if (ending !== undefined) {
        this.add(at, at, length, 'EVENT', 'mention-event', `ending “${ending}”`, 6);
        return;
      }
      if (ko.projectHeads.has(stem) && stem.length > 1) {
        this.readProject(at, length, stem);
        return;
      }
    }
  }

  private eventStart(head: number): number {
    return this.nameStart(head, 3);
  }

  private hasName(from: number, to: number): boolean {
    for (let index = from; index < to; index++) {
      if (this.hits[index] !== undefined) {
        return true;
      }
    }
    return false;
  }

  private readProject(at: number, length: number, stem: string): void {
    const from = this.nameStart(at, 2);
    if (from < at && (this.isQuoted(from, at, length) || this.hasProper(at - 1, at))) {
      const start = this.isQuoted(from, at, length) ? from : at - 1;
      this.add(start, at, length, 'PRODUCT', 'mention-work', `head word “${stem}”`, 6);
    }
  }

  private readPlace(at: number): void {
    const word = this.words[at];
    if (word === undefined || this.hits[at] !== undefined || !names.isHangul(word.text)) {
      return;
    }
    for (const length of word.ends) {
      const stem = word.text.slice(0, length);
      const place = placeEnding(stem, 2);
      const facility = facilityEnding(stem, 2);
      if (place !== undefined || facility !== undefined) {
        const label = place === undefined ? 'FAC' : 'LOC';
        this.add(
          at,
          at,
          length,
          label,
          label === 'FAC' ? 'mention-work' : 'mention-place',
          `ending “${place ?? facility ?? ''}”`,
          3,
        );
        return;
      }
    }
    this.readTown(at, word);
  }

  /** 서울 종로구, 경북 의성군 봉양면: a town after the place that it lies in. */
  private readTown(at: number, word: Word): void {
    const before = this.words[at - 1];
    const inPlace =
      word.joined &&
      before !== undefined &&
      (this.hits[at - 1]?.entry.label === 'GPE' || this.towns.has(at - 1)) &&
      (this.hits[at - 1]?.tail ?? '') === '';
    if (!inPlace) {
      return;
    }
    const length = word.ends.find((end) => {
      const stem = word.text.slice(0, end);
      return (
        end >= 2 &&
        end <= 5 &&
        ko.townEndings.some((tail) => stem.endsWith(tail)) &&
        !ko.notNames.has(stem) &&
        !isTitle(stem)
      );
    });
    if (length !== undefined && !ko.determiners.has(word.text.slice(0, length))) {
      if (length === word.text.length) {
        this.towns.add(at);
      }
      const from = this.addressStart(at);
      const domestic = from < at;
      this.add(from, at, length, 'GPE', 'mention-place', `a town after ${before.text}`, domestic ? 6 : 3);
    }
  }

  /** The first of the Korean places, from the larger to the smaller, that stand bare before a word. */
  private addressStart(at: number): number {
    let from = at;
    while (
      from > 0 &&
      from > at - longestAddress &&
      this.words[from]?.joined === true &&
      this.isDomesticPlace(from - 1)
    ) {
      from--;
    }
    return from;
  }

  private isDomesticPlace(at: number): boolean {
    const hit = this.hits[at];
    return hit === undefined ? this.towns.has(at) : hit.tail === '' && /:KR\/|Seoul/.test(hit.entry.id);
  }

  /** “…”(Concord), 맨해튼 계획(Manhattan Project): the original has the label of what it explains. */
  private readGlosses(): void {
    const byEnd = new Map(this.found.map((candidate) => [candidate.end, candidate]));
    for (const match of this.text.matchAll(/[”’"'」』]?\(([A-Z][A-Za-z0-9 .&'’-]{1,60})\)/g)) {
      const candidate = byEnd.get(match.index);
      const inner = match[1] ?? '';
      const start = match.index + match[0].indexOf('(') + 1;
      if (candidate !== undefined) {
        this.found.push({
          start,
          end: start + inner.length,
          label: candidate.label,
          rule: 'mention-gloss',
          reason: `the original of “${this.text.slice(candidate.start, candidate.end)}”`,
          weight: 9,
        });
      }
    }
  }
}

/** Two words of three or more syllables of kana, not all of which can be Sino-Korean. */
function areJapanese(first: string, second: string): boolean {
  const built = [first, second].every(
    (word) => word.length >= 3 && names.isKanaBuilt(word) && !isPlain(word),
  );
  return built && names.foreignSyllables(first + second) > 0;
}

function isStronglyForeign(word: string): boolean {
  return names.looksForeign(word) && names.foreignSyllables(word) * 2 >= word.length && !isPlain(word);
}

function startsWithPlace(word: string): boolean {
  for (let length = 2; length < word.length && length <= 5; length++) {
    if (
      nameLexicon('ko').entries.get(word.slice(0, length))?.label === 'GPE' &&
      !ko.ambiguousPlaces.has(word.slice(0, length))
    ) {
      return true;
    }
  }
  return false;
}

function isParticleOrNone(rest: string, last: string): boolean {
  return rest === '' || isParticle(rest, last);
}

/** The ends of a word before particles that seldom end a name: 인 of 클라인 is none. */
function plainEnds(word: Word): number[] {
  return word.ends.filter((length) => {
    const tail = word.text.slice(length);
    return tail.length !== 1 || ko.plainParticles.has(tail);
  });
}

const organisationEnding = endingFinder(ko.organisationEndings);
const eventEnding = endingFinder(ko.eventEndings);
const placeEnding = endingFinder(ko.placeEndings);
const facilityEnding = endingFinder(ko.roadEndings);
const titleEnding = endingFinder(ko.titleEndings);
const stateHead = endingFinder(ko.stateHeads);

const formerly = new Set(['전', '현', '신임', '당시', '차기']);

/** 서울대: a university by its town. */
function isUniversity(noun: string): boolean {
  return /^[가-힣]{2,4}대$/.test(noun) && nameLexicon('ko').entries.get(noun.slice(0, -1))?.label === 'GPE';
}

function isTitle(noun: string): boolean {
  const ending = ko.titles.has(noun) ? undefined : titleEnding(noun, 1);
  return ko.titles.has(noun) || (ending !== undefined && noun.length <= ending.length + 5);
}

function isStateBody(noun: string): boolean {
  const head = stateHead(noun, 2);
  return head !== undefined && isPortfolio(noun.slice(0, noun.length - head.length));
}

/** Whether a string is nothing but words of the portfolio table, joined. */
function isPortfolio(body: string): boolean {
  const reach = [true];
  for (let end = 1; end <= body.length; end++) {
    reach[end] = false;
    for (let size = 2; size <= 3 && size <= end; size++) {
      if (reach[end - size] === true && ko.portfolios.has(body.slice(end - size, end))) {
        reach[end] = true;
      }
    }
  }
  return body.length <= 16 && reach[body.length] === true;
}

const adnominal = /(?:는|던|된|할|될|린|킨|친|낸|한|진|긴|른|쓴|적인|했|되는|있는|없는|위한|온|운)$/;

function isAdnominal(word: string): boolean {
  return word.length >= 2 && adnominal.test(word);
}

function isPlain(word: string): boolean {
  return (
    ko.notNames.has(word) || ko.determiners.has(word) || ko.plainNouns.has(word) || ko.loanwords.has(word)
  );
}

function isCommon(noun: string): boolean {
  return isPlain(noun) || isTitle(noun) || personNames().koreanGiven.has(noun);
}
