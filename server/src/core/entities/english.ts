import type { MentionLabel } from '../model.js';
import type { Candidate } from './candidates.js';
import * as en from './en.js';
import { headLabel, ruleOf } from './latinHeads.js';
import { fromLexicon, lookUp } from './latinLexicon.js';
import { headlineCase, isCapital, latinTokens } from './latinTokens.js';
import type { LineCase, Token } from './latinTokens.js';
import { isOrdinary, isTown, nameLexicon, personNames } from './lexicon.js';
import type { MentionRule } from './rules.js';

/**
 * Names in English: capitals, read from left to right. At each capitalised word the readings are tried from the most
 * to the least certain, and the first that fits takes its words.
 */
export function englishCandidates(text: string): Candidate[] {
  const tokens = latinTokens(text);
  const reader = new Reader(text, tokens, headlineCase(tokens));
  return reader.read();
}

/** Names of the lexicon alone, for other languages in Latin script. */
export function latinLexiconCandidates(text: string): Candidate[] {
  const tokens = latinTokens(text);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = lookUp(text, tokens, at);
    if (match !== undefined && match.entry.label !== 'NORP' && match.entry.label !== 'LANGUAGE') {
      found.push(fromLexicon(tokens, at, match));
      at = match.to - 1;
    }
  }
  return found;
}

class Reader {
  private readonly found: Candidate[] = [];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly lineCase: LineCase,
  ) {}

  read(): Candidate[] {
    let at = 0;
    while (at < this.tokens.length) {
      const next = this.readAt(at);
      at = next > at ? next : at + 1;
    }
    return this.found;
  }

  /** The index after what was read, or `at` where nothing begins. */
  private readAt(at: number): number {
    const token = this.tokens[at];
    if (token === undefined || !(isCapital(token) || token.shape === 'number' || this.beginsLexicon(at))) {
      return at;
    }
    if (this.lineCase === 'upper') {
      return this.readUpper(at);
    }
    return (
      this.readTitle(at) ??
      this.readOpener(at) ??
      this.readHead(at) ??
      this.readLexicon(at) ??
      this.readPerson(at) ??
      this.readUnknown(at) ??
      at
    );
  }

  private beginsLexicon(at: number): boolean {
    const token = this.tokens[at];
    return token?.shape === 'lower' && lookUp(this.text, this.tokens, at) !== undefined;
  }

  private readUpper(at: number): number {
    const match = lookUp(this.text, this.tokens, at);
    if (match !== undefined && match.entry.label !== 'NORP' && this.tokens[at]?.lower !== 'us') {
      this.found.push(fromLexicon(this.tokens, at, match));
      return match.to;
    }
    return at;
  }

  private add(from: number, to: number, label: MentionLabel, rule: MentionRule, reason: string): number {
    const [first, last] = [this.tokens[from], this.lastOf(to)];
    if (first !== undefined && last !== undefined) {
      const match = lookUp(this.text, this.tokens, from);
      const lexicalId = match?.to === to && match.entry.label === label ? { lexicalId: match.entry.id } : {};
      this.found.push({ start: first.start, end: last.end, label, rule, reason, ...lexicalId });
    }
    return to;
  }

  /** The last token of what ends at `to`, with the full stop of "Inc." and the like. */
  private lastOf(to: number): Token | undefined {
    const [last, stop] = [this.tokens[to - 1], this.tokens[to]];
    const abbreviated = last !== undefined && en.companyAbbreviations.has(last.lower);
    return abbreviated && stop?.text === '.' && !stop.spaced ? stop : last;
  }

  /** The end of the capitalised words from `at`, one space apart. */
  private runEnd(at: number): number {
    let to = at;
    for (let token = this.tokens[to]; token !== undefined; token = this.tokens[to]) {
      if (to > at && !token.spaced) {
        break;
      }
      if (!isCapital(token) || en.calendarWords.has(token.lower)) {
        break;
      }
      to++;
      if (to > at + 12) {
        break;
      }
    }
    return to;
  }

  /** The longest title that begins at `at`, with the portfolio before or after it. */
  private titleEnd(at: number): { to: number; title: string } | undefined {
    let from = at;
    while (en.portfolios.has(this.tokens[from]?.lower ?? '') && from < at + 4) {
      from++;
    }
    for (const start of from === at ? [at] : [at, from]) {
      for (let count = 4; count >= 1; count--) {
        const phrase = this.phrase(start, count);
        if (phrase !== undefined && en.titles.has(phrase)) {
          const head = this.tokens[start + count - 1];
          if (head !== undefined && count === 1 && head.shape === 'lower') {
            return undefined;
          }
          return { to: this.skipPortfolio(start + count), title: phrase };
        }
      }
    }
    return undefined;
  }

  private phrase(at: number, count: number): string | undefined {
    const [first, last] = [this.tokens[at], this.tokens[at + count - 1]];
    return first === undefined || last === undefined
      ? undefined
      : this.text.slice(first.start, last.end).toLowerCase();
  }

  /** "for Foreign Affairs", "of Economy, Trade and Industry", a full stop of an abbreviation. */
  private skipPortfolio(at: number): number {
    let to = at;
    const next = this.tokens[to];
    if (next?.text === '.' && !next.spaced) {
      return to + 1;
    }
    if (next?.lower === 'of' || next?.lower === 'for') {
      let end = to + 1;
      let filled = false;
      for (let token = this.tokens[end]; token !== undefined && end < to + 10; token = this.tokens[end]) {
        if (en.portfolios.has(token.lower) && isCapital(token)) {
          filled = true;
        } else if (!(
          token.lower === 'and' ||
          token.text === ',' ||
          token.text === '&' ||
          token.lower === 'the'
        )) {
          break;
        }
        end++;
      }
      to = filled ? end : to;
    }
    return to;
  }

  private readTitle(at: number, chain = 0): number | undefined {
    const office = this.countryOffice(at);
    const title = this.titleEnd(office ?? at);
    if (title === undefined) {
      return undefined;
    }
    const afterOffice = this.possessiveOffice(at, title.to);
    if (afterOffice !== undefined) {
      return this.add(at, afterOffice, 'ORG', 'mention-organisation', 'an office named after its holder');
    }
    if (office !== undefined && !en.officesWithCountry.has(title.title)) {
      return undefined;
    }
    const next = this.titleEnd(title.to);
    const chained =
      next !== undefined && chain < 3 && this.nameEnd(next.to) > next.to
        ? this.readTitle(title.to, chain + 1)
        : undefined;
    if (chained !== undefined) {
      return chained;
    }
    const name = this.nameEnd(title.to);
    if (next !== undefined && name === title.to + 1) {
      return undefined;
    }
    if (name > title.to && !this.organisationIn(title.to, this.runEnd(title.to))) {
      return this.add(
        title.to,
        name,
        'PERSON',
        'mention-title',
        `title “${this.slice(at, title.to)}” before the name`,
      );
    }
    return undefined;
  }

  /** The index after a country that begins an office's own name. */
  private countryOffice(at: number): number | undefined {
    const match = lookUp(this.text, this.tokens, at);
    return match !== undefined && (match.entry.label === 'GPE' || match.entry.label === 'NORP')
      ? match.to
      : undefined;
  }

  private possessiveOffice(at: number, to: number): number | undefined {
    const isOffice =
      to - at > 1 && this.tokens[to]?.shape === 'possessive' && this.tokens[to + 1]?.lower === 'office';
    return isOffice && this.tokens[at]?.first === false ? to + 2 : undefined;
  }

  private slice(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0);
  }

  /** The end of a personal name that begins at `at`; `at` where none does. */
  private nameEnd(at: number): number {
    let to = at;
    let words = 0;
    for (let token = this.tokens[to]; token !== undefined && words < 4; token = this.tokens[to]) {
      if (words > 1 && this.isGivenTail(to)) {
        to += 2;
        continue;
      }
      const hyphenated = token.text === '-' && !token.spaced && words > 0;
      if (hyphenated) {
        const next = this.tokens[to + 1];
        if (
          next === undefined ||
          next.spaced ||
          !isCapital(next) ||
          !personNames().latinGiven.has(this.tokens[to - 1]?.text ?? '')
        ) {
          break;
        }
        to += 2;
        continue;
      }
      if (
        words > 0 &&
        en.nameParticles.has(token.lower) &&
        token.shape === 'lower' &&
        this.continuesName(to + 1)
      ) {
        to++;
        continue;
      }
      if (!isCapital(token) || !token.spaced || this.endsName(to, words)) {
        break;
      }
      to++;
      words++;
    }
    const [last, suffix] = [this.tokens[to - 1], this.tokens[to]];
    if (words > 0 && suffix !== undefined && en.nameSuffixes.has(suffix.lower) && isCapital(suffix)) {
      to++;
    }
    return last?.shape === 'initial' && words === 1 ? at : to;
  }

  /** The second half of a Korean given name: Jae-yong. */
  private isGivenTail(at: number): boolean {
    const [before, hyphen, tail] = [this.tokens[at - 1], this.tokens[at], this.tokens[at + 1]];
    const joined = hyphen?.text === '-' && !hyphen.spaced && tail?.spaced === false && tail.shape === 'lower';
    const short = (before?.text.length ?? 0) <= 6 && (tail?.text.length ?? 0) <= 6;
    return joined && short && !isOrdinary(tail.lower) && !en.compoundEndings.has(tail.lower);
  }

  private continuesName(at: number): boolean {
    let to = at;
    while (
      en.nameParticles.has(this.tokens[to]?.lower ?? '') &&
      this.tokens[to]?.shape === 'lower' &&
      to < at + 2
    ) {
      to++;
    }
    const token = this.tokens[to];
    return token !== undefined && isCapital(token) && token.spaced && !en.functionWords.has(token.lower);
  }

  private endsName(at: number, words: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || (en.calendarWords.has(token.lower) && words === 0)) {
      return true;
    }
    if (token.shape === 'initial') {
      return words === 0 && token.lower === 'i';
    }
    if (en.functionWords.has(token.lower) || (token.first && words > 0)) {
      return true;
    }
    const known = personNames().latinFamily.has(token.text) || personNames().latinGiven.has(token.text);
    if (words === 0) {
      return token.shape === 'acronym' && token.text.length > 3;
    }
    if (words >= 2 && (isOrdinary(token.lower) || en.calendarWords.has(token.lower)) && !known) {
      return true;
    }
    const match = lookUp(this.text, this.tokens, at);
    return match?.entry.label === 'NORP' || (en.organisationHeads.has(token.lower) && !known);
  }

  /** "Ministry of Trade, Industry and Resources", "Gulf of Mexico", "Project Apollo". */
  private readOpener(at: number): number | undefined {
    const token = this.tokens[at];
    if (token === undefined || !isCapital(token)) {
      return undefined;
    }
    const end = this.runEnd(at);
    const opener = this.tokens[end - 1];
    const joint = this.tokens[end];
    if (opener !== undefined && joint !== undefined && ['of', 'for', 'on'].includes(joint.lower)) {
      const from = this.skipFunctionWords(at, end);
      const to = this.complementEnd(end + 1);
      if (to !== undefined && from < end) {
        if (en.organisationOpeners.has(opener.lower)) {
          return this.add(
            from,
            to,
            'ORG',
            'mention-organisation',
            `head word “${opener.text} ${joint.text}”`,
          );
        }
        if (en.placeOpeners.has(opener.lower) && joint.lower === 'of') {
          return this.add(from, to, 'LOC', 'mention-place', `head word “${opener.text} of”`);
        }
        if (en.eventHeads.has(opener.lower) && from < end - 1) {
          return this.add(from, to, 'EVENT', 'mention-event', `head word “${opener.text}”`);
        }
        if (en.lawHeads.has(opener.lower) && joint.lower === 'of') {
          return this.add(from, to, 'LAW', 'mention-work', `head word “${opener.text} of”`);
        }
      }
    }
    if (end - at >= 2) {
      const label = en.productOpeners.has(token.lower)
        ? 'PRODUCT'
        : en.eventOpeners.has(token.lower)
          ? 'EVENT'
          : en.placeOpeners.has(token.lower)
            ? 'LOC'
            : undefined;
      if (label !== undefined && this.lineCase === 'sentence') {
        return this.add(at, Math.min(end, at + 3), label, 'mention-work', `“${token.text}” before the name`);
      }
    }
    return undefined;
  }

  private skipFunctionWords(at: number, end: number): number {
    let from = at;
    for (let word = this.tokens[from]; word !== undefined && from < end; word = this.tokens[from]) {
      if (!en.functionWords.has(word.lower) || !(word.first || en.determiners.has(word.lower))) {
        break;
      }
      from++;
    }
    return from;
  }

  /** The end of the capitalised words after "of", with portfolio lists: "Trade, Industry and Resources". */
  private complementEnd(at: number): number | undefined {
    const from = this.tokens[at]?.lower === 'the' ? at + 1 : at;
    const first = this.tokens[from];
    if (first === undefined || !isCapital(first) || en.calendarWords.has(first.lower)) {
      return undefined;
    }
    let to = this.runEnd(from);
    for (let guard = 0; guard < 4; guard++) {
      const joint = this.tokens[to];
      const next = this.tokens[to + 1];
      if (joint === undefined || next === undefined || !isCapital(next)) {
        break;
      }
      const inList =
        (joint.text === ',' || joint.lower === 'and' || joint.text === '&') &&
        en.portfolios.has(next.lower) &&
        en.portfolios.has(this.tokens[to - 1]?.lower ?? '');
      if (!inList && !(joint.lower === 'of' && next.shape === 'capital')) {
        break;
      }
      to = this.runEnd(to + 1);
    }
    return to;
  }

  private organisationIn(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) {
      if (
        en.organisationHeads.has(this.tokens[at]?.lower ?? '') &&
        !en.softHeads.has(this.tokens[at]?.lower ?? '')
      ) {
        return true;
      }
    }
    return false;
  }

  /** A run that ends in a head word: organisation, place, building, event, law. */
  private readHead(at: number): number | undefined {
    const end = this.runEnd(at);
    const from = this.skipFunctionWords(at, end);
    const known = lookUp(this.text, this.tokens, from)?.to ?? from;
    if (end - from < 2 || (known >= end && known - from >= 2)) {
      return undefined;
    }
    for (let to = end; to >= from + 2; to--) {
      const head = this.tokens[to - 1];
      const label = head === undefined ? undefined : headLabel(head.lower);
      if (head === undefined || label === undefined || !this.modifies(from, to - 1, label, head)) {
        continue;
      }
      const start = this.dropPlace(from, to, label);
      if (start >= to - 1) {
        return undefined;
      }
      return this.add(start, to, label, ruleOf(label), `head word “${head.text}”`);
    }
    return undefined;
  }

  /** Whether the words before a head are a name's, not a sentence's first word or a headline's. */
  private modifies(from: number, head: number, label: MentionLabel, token: Token): boolean {
    const first = this.tokens[from];
    if (first === undefined || (label === 'PERSON' && head - from < 1)) {
      return false;
    }
    const soft = en.softHeads.has(token.lower) || (label !== 'ORG' && label !== 'GPE');
    const title = this.lineCase === 'title';
    for (let at = from; at < head; at++) {
      const word = this.tokens[at];
      if (
        word !== undefined &&
        this.isNameLike(word) &&
        !(this.isPersonPart(at, head) && label === 'ORG' && soft && title)
      ) {
        return true;
      }
    }
    return !title && !(soft && first.first) && head - from >= 1 && !(soft && head - from < 1);
  }

  private isPersonPart(at: number, head: number): boolean {
    return head - at < 3 && personNames().latinGiven.has(this.tokens[at]?.text ?? '');
  }

  private isNameLike(word: Token): boolean {
    return (
      word.shape === 'acronym' ||
      word.shape === 'camel' ||
      (!isOrdinary(word.lower) && !en.functionWords.has(word.lower) && !en.portfolios.has(word.lower))
    );
  }

  /** A country before a place, event or law is a mention of its own; before an organisation it is part of the name. */
  private dropPlace(from: number, to: number, label: MentionLabel): number {
    if (label === 'ORG' || label === 'FAC' || label === 'GPE') {
      return from;
    }
    const match = lookUp(this.text, this.tokens, from);
    if (
      match !== undefined &&
      match.to < to - 1 &&
      (match.entry.label === 'GPE' || match.entry.label === 'NORP')
    ) {
      this.found.push(fromLexicon(this.tokens, from, match));
      return match.to;
    }
    return from;
  }

  private readLexicon(at: number): number | undefined {
    const match = lookUp(this.text, this.tokens, at);
    const token = this.tokens[at];
    if (match === undefined || token === undefined || this.isCurrency(match.to)) {
      return undefined;
    }
    const next = this.tokens[match.to];
    if (
      match.to === at + 1 &&
      (match.entry.label === 'GPE' || match.entry.label === 'LOC') &&
      this.isPersonHere(at)
    ) {
      return undefined;
    }
    const language = nameLexicon('en').languages.get(this.slice(at, match.to));
    if (language !== undefined && this.isSpoken(at, match.to)) {
      this.found.push({ ...fromLexicon(this.tokens, at, match), label: 'LANGUAGE', lexicalId: language });
      return match.to;
    }
    if (match.entry.label === 'ORG' && match.to === at + 1 && next?.shape === 'capital' && next.spaced) {
      const end = this.runEnd(at);
      if (
        end - at <= 3 &&
        token.shape !== 'acronym' &&
        !en.functionWords.has(next.lower) &&
        this.tokens[match.to]?.first === false
      ) {
        return this.add(at, match.to, 'ORG', 'mention-lexicon', `in the lexicon as ${match.entry.id}`);
      }
    }
    this.found.push(fromLexicon(this.tokens, at, match));
    return match.to;
  }

  /** The US of US$21 belongs to the amount. */
  private isCurrency(to: number): boolean {
    const sign = this.tokens[to];
    return sign !== undefined && !sign.spaced && /^\p{Sc}/u.test(sign.text);
  }

  /** "Chinese" is a people before a noun and a language after "in", "speak" and the like. */
  private isSpoken(at: number, to: number): boolean {
    const before = this.tokens[at - 1]?.lower ?? '';
    const after = this.tokens[to]?.lower ?? '';
    return en.languageNouns.has(after) || (en.languageVerbs.has(before) && !/^\p{L}/u.test(after));
  }

  private isPersonHere(at: number): boolean {
    const [token, next] = [this.tokens[at], this.tokens[at + 1]];
    if (token === undefined || next === undefined || !isCapital(next) || !next.spaced) {
      return false;
    }
    const { latinGiven, latinFamily } = personNames();
    return (
      latinGiven.has(token.text) &&
      latinFamily.has(next.text) &&
      !isOrdinary(next.lower) &&
      !nameLexicon('en').entries.has(next.text)
    );
  }

  private readPerson(at: number): number | undefined {
    const token = this.tokens[at];
    if (
      token === undefined ||
      !isCapital(token) ||
      en.functionWords.has(token.lower) ||
      this.isInAddress(at)
    ) {
      return undefined;
    }
    const { latinGiven, latinFamily } = personNames();
    const end = this.nameEnd(at);
    const words = end - at;
    if (words >= 2) {
      const next = this.tokens[at + 1];
      const last = this.tokens[end - 1];
      const surname = last !== undefined && (latinFamily.has(last.text) || latinGiven.has(last.text));
      const plain = last !== undefined && isOrdinary(last.lower) && !surname;
      if (this.lineCase === 'sentence' && isTown(this.slice(at, end))) {
        return this.add(at, end, 'GPE', 'mention-place', 'the name of a town');
      }
      const initials =
        token.shape === 'initial' ||
        (token.shape === 'acronym' && token.text.replaceAll('.', '').length <= 2);
      if (initials && surname && !en.commonAcronyms.has(token.text)) {
        return this.add(at, end, 'PERSON', 'mention-person', 'initials before a surname');
      }
      const doubtful = en.ambiguousNames.has(token.lower) || isOrdinary(token.lower);
      if (latinGiven.has(token.text) && next !== undefined && !plain) {
        if (!(doubtful && !surname) && !(this.lineCase === 'title' && !surname)) {
          return this.add(at, end, 'PERSON', 'mention-person', `given name “${token.text}”`);
        }
      }
      if (
        surname &&
        words <= 3 &&
        !doubtful &&
        !isOrdinary(last.lower) &&
        token.shape === 'capital' &&
        this.lineCase !== 'title'
      ) {
        if (!en.portfolios.has(token.lower) && headLabel(last.lower) === undefined) {
          return this.add(at, end, 'PERSON', 'mention-person', `surname “${last.text}”`);
        }
      }
    }
    return this.readSingleName(at);
  }

  /** Part of an e-mail address, a path or the name of a file. */
  private isInAddress(at: number): boolean {
    const [token, before, after] = [this.tokens[at], this.tokens[at - 1], this.tokens[at + 1]];
    const joins = '@/_.\\~#';
    const left = token?.spaced === false && before !== undefined && joins.includes(before.text);
    const next = this.tokens[at + 2];
    const right =
      after !== undefined && !after.spaced && joins.includes(after.text) && next?.spaced === false;
    return left || (right && next.shape !== 'mark');
  }

  /** One capitalised word that names a person by what follows, or by being a name and nothing else. */
  private readSingleName(at: number): number | undefined {
    const token = this.tokens[at];
    const next = this.tokens[at + 1];
    if (token?.shape !== 'capital' || this.runEnd(at) !== at + 1 || this.isInAddress(at)) {
      return undefined;
    }
    const { latinGiven, latinFamily } = personNames();
    const known = latinGiven.has(token.text) || latinFamily.has(token.text);
    if (
      next !== undefined &&
      next.spaced &&
      en.leaderNouns.has(next.lower) &&
      next.shape === 'lower' &&
      known
    ) {
      return this.add(at, at + 1, 'PERSON', 'mention-person-cue', `“${next.text}” after the name`);
    }
    const doubtful = en.ambiguousNames.has(token.lower) || isOrdinary(token.lower);
    if (!known || doubtful || en.calendarWords.has(token.lower)) {
      return undefined;
    }
    const before = this.tokens[at - 1];
    if (
      before !== undefined &&
      en.placePrepositions.has(before.lower) &&
      before.lower !== 'from' &&
      isTown(token.text)
    ) {
      return this.add(at, at + 1, 'GPE', 'mention-place', `“${before.text}” before the name of a town`);
    }
    const given = latinGiven.has(token.text);
    if (before?.lower === 'or' && this.namedBefore(at - 1) !== undefined) {
      return undefined;
    }
    if (before?.lower === 'the' || (!given && en.beforeNoSurname.has(before?.lower ?? ''))) {
      return undefined;
    }
    if (token.first) {
      const speaks = next !== undefined && next.spaced && en.saidVerbs.has(next.lower);
      return speaks
        ? this.add(at, at + 1, 'PERSON', 'mention-person-cue', `“${next.text}” after the name`)
        : next?.shape === 'possessive' || !latinGiven.has(token.text)
          ? undefined
          : this.add(at, at + 1, 'PERSON', 'mention-person', 'a given name');
    }
    if (this.tokens[at + 1]?.text === '-' || before?.text === '-') {
      const other = this.tokens[before?.text === '-' ? at - 2 : at + 2];
      const paired = other !== undefined && isCapital(other);
      return paired
        ? this.add(at, at + 1, 'PERSON', 'mention-person', 'a surname, joined to another name')
        : undefined;
    }
    return this.add(
      at,
      at + 1,
      'PERSON',
      'mention-person',
      latinGiven.has(token.text) ? 'a given name' : 'a surname',
    );
  }

  private readUnknown(at: number): number | undefined {
    const token = this.tokens[at];
    if (token === undefined) {
      return undefined;
    }
    if (this.isInAddress(at)) {
      return undefined;
    }
    if (token.shape === 'camel' && token.text.length > 3) {
      return this.add(at, this.companyEnd(at), 'ORG', 'mention-organisation', 'capitals inside the word');
    }
    if (!isCapital(token) || en.functionWords.has(token.lower) || en.calendarWords.has(token.lower)) {
      return undefined;
    }
    const end = this.runEnd(at);
    if (end - at >= 2 && this.lineCase === 'sentence') {
      return this.readUnknownRun(at, end);
    }
    if (token.shape === 'acronym') {
      return this.readAcronym(at);
    }
    return this.readCued(at);
  }

  private companyEnd(at: number): number {
    const end = this.runEnd(at);
    for (let to = end; to > at + 1; to--) {
      if (en.organisationHeads.has(this.tokens[to - 1]?.lower ?? '')) {
        return to;
      }
    }
    return at + 1;
  }

  private readUnknownRun(at: number, end: number): number | undefined {
    let to = end;
    for (let index = at + 1; index < end; index++) {
      const match = lookUp(this.text, this.tokens, index);
      if (
        this.titleEnd(index) !== undefined ||
        (match !== undefined && match.entry.label !== 'ORG' && match.to < end)
      ) {
        to = index;
        break;
      }
    }
    if (to - at < 2) {
      return this.tokens[at]?.shape === 'acronym' ? this.readAcronym(at) : this.readCued(at);
    }
    const words = this.tokens.slice(at, to);
    const ordinary = words.filter((word) => isOrdinary(word.lower) && word.shape === 'capital').length;
    const [first] = words;
    if (first === undefined || ordinary === words.length || (first.first && isOrdinary(first.lower))) {
      return first?.first === true && isOrdinary(first.lower) ? at + 1 : end;
    }
    if (words.every((word) => word.shape === 'acronym') && words.some((word) => isPlainWord(word.lower))) {
      return to;
    }
    if (en.commonPhrases.has(this.slice(at, to).toLowerCase())) {
      return to;
    }
    if (this.companyAfter(to)) {
      return this.add(at, to, 'ORG', 'mention-organisation', 'a noun for a company after the name');
    }
    const capitals = words.every((word) => word.shape === 'capital' || word.shape === 'initial');
    const { latinGiven, latinFamily } = personNames();
    const named = words.some((word) => latinGiven.has(word.text) || latinFamily.has(word.text));
    if (ordinary === 0 && capitals && to - at <= 3 && named) {
      return this.add(at, to, 'PERSON', 'mention-person', 'capitalised words, one of them a name');
    }
    const before = this.tokens[at - 1]?.lower ?? '';
    if (ordinary === 0 && capitals && to - at <= 2 && en.placePrepositions.has(before) && before !== 'from') {
      return this.add(at, to, 'GPE', 'mention-place', `“${before}” before the name`);
    }
    return this.add(at, to, 'ORG', 'mention-organisation', 'capitalised words');
  }

  /** ", a rare earth magnets maker" or ", producer of": what kind of thing the name before is. */
  private companyAfter(at: number): boolean {
    if (this.tokens[at]?.text !== ',') {
      return false;
    }
    for (let index = at + 1; index < at + 8; index++) {
      const token = this.tokens[index];
      if (token === undefined || (token.shape === 'mark' && token.text !== '-')) {
        return false;
      }
      if (en.companyNouns.has(token.lower)) {
        return true;
      }
    }
    return false;
  }

  private readAcronym(at: number): number | undefined {
    const token = this.tokens[at];
    const bare = token?.text.replaceAll('.', '') ?? '';
    const plain = token === undefined || en.commonAcronyms.has(bare) || bare.length < 2 || bare.length > 6;
    if (
      plain ||
      /^\P{L}|\d{2}/u.test(bare) ||
      this.tokens[at + 1]?.text === '-' ||
      this.tokens[at - 1]?.text === '-'
    ) {
      return undefined;
    }
    return this.add(at, at + 1, 'ORG', 'mention-acronym', 'an acronym');
  }

  /** One unknown capitalised word with a telling neighbour. */
  private readCued(at: number): number | undefined {
    const token = this.tokens[at];
    const before = this.tokens[at - 1];
    if (
      token === undefined ||
      before === undefined ||
      token.first ||
      token.shape !== 'capital' ||
      isOrdinary(token.lower)
    ) {
      return undefined;
    }
    if (en.vesselNouns.has(before.lower)) {
      return this.add(at, at + 1, 'PRODUCT', 'mention-work', `“${before.text}” before the name`);
    }
    if (
      en.placePrepositions.has(before.lower) &&
      before.shape === 'lower' &&
      (isTown(token.text) || before.lower === 'in')
    ) {
      return this.add(at, at + 1, 'GPE', 'mention-place', `“${before.text}” before the name`);
    }
    const next = this.tokens[at + 1];
    if (next !== undefined && en.saidVerbs.has(next.lower) && next.spaced) {
      return this.add(at, at + 1, 'PERSON', 'mention-person-cue', `“${next.text}” after the name`);
    }
    const alias = before.lower === 'or' ? this.namedBefore(at - 1) : undefined;
    return alias === undefined
      ? undefined
      : this.add(at, at + 1, alias, 'mention-gloss', 'another name, after “or”');
  }

  /** The label of the name that ends right before a word, but for a comma and a quotation mark. */
  private namedBefore(at: number): MentionLabel | undefined {
    let to = at;
    while (to > 0 && [',', '"', '”'].includes(this.tokens[to - 1]?.text ?? '')) {
      to--;
    }
    const last = this.found.at(-1);
    return to < at && last !== undefined && last.end === this.tokens[to - 1]?.end ? last.label : undefined;
  }
}

function isPlainWord(word: string): boolean {
  return isOrdinary(word) || en.functionWords.has(word);
}
