import type { MentionLabel } from '../model.js';
import type { Candidate } from './candidates.js';
import * as ja from './ja.js';
import { latinRuns } from './latin/runs.js';
import { nameLexicon, personNames } from './lexicon.js';
import type { MentionRule } from './rules.js';

type LetterClass = 'kanji' | 'katakana' | 'hiragana' | 'latin' | 'digit' | 'dot' | 'other';

function classOf(code: number): LetterClass {
  if (
    (code >= 0x4e00 && code <= 0x9fff) ||
    code === 0x3005 ||
    code === 0x30f6 ||
    code === 0x30f5 ||
    (code >= 0x3400 && code <= 0x4dbf)
  ) {
    return 'kanji';
  }
  if ((code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc) {
    return 'katakana';
  }
  if (code >= 0x3041 && code <= 0x3096) {
    return 'hiragana';
  }
  if (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  ) {
    return 'latin';
  }
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) {
    return 'digit';
  }
  return code === 0x30fb || code === 0xff1d || code === 0x30a0 ? 'dot' : 'other';
}

export function japaneseCandidates(text: string): Candidate[] {
  return new Reader(text).read();
}

/** The longest stretch of one word that is looked at: keeps the time linear where no word ever ends. */
const longestRun = 40;

class Reader {
  private readonly found: Candidate[] = [];
  private readonly classes: readonly LetterClass[];
  /** The end of the lexicon name that begins at an offset. */
  private readonly lexiconEnds = new Map<number, number>();

  constructor(private readonly text: string) {
    this.classes = Array.from({ length: text.length }, (_, at) => classOf(text.charCodeAt(at)));
  }

  read(): Candidate[] {
    for (let at = 0; at < this.text.length; at++) {
      const letter = this.classes[at];
      if (letter !== 'other' && letter !== 'dot') {
        this.readLexicon(at);
      }
    }
    for (let at = 0; at < this.text.length; at++) {
      this.readTitles(at);
      this.readShortCountry(at);
    }
    this.readRuns();
    this.readKatakanaNames();
    this.readRulers();
    this.found.push(...latinRuns(this.text, () => true));
    return this.found;
  }

  private add(
    start: number,
    end: number,
    label: MentionLabel,
    rule: MentionRule,
    reason: string,
    weight: number,
  ): void {
    this.found.push({ start, end, label, rule, reason, weight });
  }

  private readLexicon(at: number): void {
    const keys = lexiconByFirst().get(this.text[at] ?? '');
    for (const name of keys ?? []) {
      if (this.text.startsWith(name, at) && this.standsAlone(at, at + name.length)) {
        const entry = nameLexicon('ja').entries.get(name);
        if (entry !== undefined) {
          this.lexiconEnds.set(at, at + name.length);
          this.found.push({
            start: at,
            end: at + name.length,
            label: entry.label,
            rule: 'mention-lexicon',
            reason: `in the lexicon as ${entry.id}`,
            lexicalId: entry.id,
            weight: 5,
          });
          return;
        }
      }
    }
  }

  /** Katakana, Latin and digits must not go on beyond a name; characters may. */
  private standsAlone(start: number, end: number): boolean {
    const goesOn = (a: number, b: number): boolean => {
      const letter = this.classes[a];
      return (
        letter === this.classes[b] && (letter === 'katakana' || letter === 'latin' || letter === 'digit')
      );
    };
    return !goesOn(start, start - 1) && !goesOn(end - 1, end);
  }

  private readTitles(at: number): void {
    const title = titlesByFirst()
      .get(this.text[at] ?? '')
      ?.find((word) => this.text.startsWith(word, at));
    if (title === undefined || at === 0) {
      return;
    }
    if (this.classes[at] === 'katakana' && this.classes[at - 1] === 'katakana') {
      return;
    }
    if (title === '相' && '外首蔵農厚環宰'.includes(this.text[at - 1] ?? '')) {
      return;
    }
    const strong = ja.honorifics.includes(title);
    const leader = ja.leaderNouns.includes(title);
    const end = this.beforePrefix(at);
    const start = this.nameStart(end, strong);
    if (start === undefined || start >= end) {
      return;
    }
    const katakana = this.classes[end - 1] === 'katakana';
    if (
      !katakana &&
      (title === '相' || title === '派' || title === '師' || title === '役' || title === '卿') &&
      !this.hasFamilyName(start, end)
    ) {
      return;
    }
    const rule = leader ? 'mention-person-cue' : 'mention-title';
    this.add(start, end, 'PERSON', rule, `“${title}” after the name`, strong ? 8 : 7);
  }

  /** The end of a name before 前, 元 and the like of a title. */
  private beforePrefix(at: number): number {
    if (ja.shortCountries.has(this.text[at - 1] ?? '') && this.classes[at - 2] === 'katakana') {
      return at - 1;
    }
    const prefix = ja.titlePrefixes.find((word) => this.text.startsWith(word, at - word.length));
    return prefix === undefined || at - prefix.length <= 0 ? at : at - prefix.length;
  }

  /** Where the personal name begins that ends at `end`, by the script of its last letter. */
  private nameStart(end: number, strong: boolean): number | undefined {
    const letter = this.classes[end - 1];
    if (letter === 'katakana') {
      return this.katakanaStart(end);
    }
    if (letter === 'kanji') {
      return this.kanjiStart(end, strong);
    }
    if (!strong) {
      return undefined;
    }
    return letter === 'latin'
      ? this.latinStart(end)
      : letter === 'hiragana'
        ? this.hiraganaStart(end)
        : undefined;
  }

  private katakanaStart(end: number): number | undefined {
    let start = end;
    while (
      start > 0 &&
      end - start < longestRun &&
      (this.classes[start - 1] === 'katakana' ||
        (this.classes[start - 1] === 'dot' && this.classes[start - 2] !== 'kanji'))
    ) {
      start--;
    }
    while (start > 0 && end - start < longestRun && this.classes[start - 1] === 'latin') {
      start--;
    }
    while (this.classes[start] === 'dot') {
      start++;
    }
    const name = this.text.slice(start, end);
    const known = this.lexiconEnds.get(start) === end;
    return known || name.length < 2 || ja.katakanaNouns.has(name) ? undefined : start;
  }

  private latinStart(end: number): number | undefined {
    let start = end;
    while (
      start > 0 &&
      end - start < longestRun &&
      (this.classes[start - 1] === 'latin' || this.text[start - 1] === '.')
    ) {
      start--;
    }
    return /^[A-ZＡ-Ｚ]/.test(this.text.slice(start, end)) ? start : undefined;
  }

  private kanjiRunStart(end: number): number {
    let start = end;
    while (start > 0 && end - start < longestRun && this.classes[start - 1] === 'kanji') {
      start--;
    }
    return start;
  }

  private kanjiStart(end: number, strong: boolean): number | undefined {
    const run = this.kanjiRunStart(end);
    const family = this.familyStart(run, end);
    if (family !== undefined) {
      return family;
    }
    const size = end - run;
    const name = this.text.slice(run, end);
    if (size === 1) {
      return strong && this.isFamily(name) ? run : undefined;
    }
    if (size > (strong ? 5 : 4) || this.holdsOffice(name) || this.classes[run - 1] === 'katakana') {
      return undefined;
    }
    return this.holdsLexicon(run, end)
      ? this.afterLexicon(run, end)
      : strong || this.isForeignCharacterName(name) || (size >= 4 && ja.givenEndings.has(name.slice(-1)))
        ? run
        : undefined;
  }

  /** Where a known family name begins, so that one to three characters of a given name follow up to `end`. */
  private familyStart(run: number, end: number): number | undefined {
    for (let start = Math.max(run, end - 6); start <= end - 1; start++) {
      for (const size of [3, 2, 1]) {
        const rest = end - start - size;
        const family = this.text.slice(start, start + size);
        const alone = rest === 0 && size > 1 && start === run;
        if (
          (alone || (rest >= 1 && rest <= 3)) &&
          personNames().japaneseFamily.has(family) &&
          !(size === 1 && start > run)
        ) {
          const name = this.text.slice(start, end);
          const leading = start === run || this.isBoundary(run, start);
          if (leading && !this.holdsOffice(name) && this.lexiconEnds.get(start) !== end) {
            return start;
          }
        }
      }
    }
    return undefined;
  }

  /** Whether what stands before a name in its run of characters is a place, an office or a title. */
  private isBoundary(run: number, start: number): boolean {
    const before = this.text.slice(run, start);
    return (
      before.length >= 2 &&
      (this.holdsOffice(before) ||
        this.lexiconEnds.get(run) === start ||
        ja.titles.some((title) => before.endsWith(title)))
    );
  }

  private holdsLexicon(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const to = this.lexiconEnds.get(at);
      if (to !== undefined && to <= end) {
        return true;
      }
    }
    return false;
  }

  /** The name after a country in one run: 韓国李在明大統領. */
  private afterLexicon(run: number, end: number): number | undefined {
    const to = this.lexiconEnds.get(run);
    const rest = to === undefined ? '' : this.text.slice(to, end);
    return to !== undefined &&
      rest.length >= 2 &&
      rest.length <= 4 &&
      this.isForeignCharacterName(rest) &&
      !this.holdsOffice(rest)
      ? to
      : undefined;
  }

  private holdsOffice(name: string): boolean {
    for (let at = 0; at < name.length - 1; at++) {
      if (ja.officeParts.has(name.slice(at, at + 2)) || ja.officeParts.has(name.slice(at, at + 3))) {
        return true;
      }
    }
    return ja.officeParts.has(name);
  }

  private isFamily(name: string): boolean {
    return (
      personNames().japaneseFamily.has(name) ||
      ja.koreanFamilyCharacters.has(name) ||
      personNames().chineseFamily.has(name)
    );
  }

  private hasFamilyName(start: number, end: number): boolean {
    return this.familyStart(start, end) !== undefined;
  }

  /** 李在明, 習近平: a family name of China or Korea in front. */
  private isForeignCharacterName(name: string): boolean {
    const family = name.slice(0, 1);
    return (
      (name.length === 2 || name.length === 3) &&
      (ja.koreanFamilyCharacters.has(family) || personNames().chineseFamily.has(family))
    );
  }

  /** 片山さつき氏: characters, then a given name in hiragana. */
  private hiraganaStart(end: number): number | undefined {
    let middle = end;
    while (middle > 0 && end - middle < 5 && this.classes[middle - 1] === 'hiragana') {
      middle--;
    }
    const given = this.text.slice(middle, end);
    const run = this.kanjiRunStart(middle);
    const family = this.text.slice(run, middle);
    if (family !== '' && given.length >= 2 && given.length <= 4 && family.length <= 4) {
      for (const size of [3, 2, 1]) {
        const known = personNames().japaneseFamily.has(family.slice(-size));
        if (
          known &&
          size <= family.length &&
          (size === family.length || this.isBoundary(run, middle - size))
        ) {
          return middle - size;
        }
      }
      return undefined;
    }
    return personNames().japaneseGiven.has(given) ? middle : undefined;
  }

  private readShortCountry(at: number): void {
    const id = ja.shortCountries.get(this.text[at] ?? '');
    if (id === undefined || this.classes[at - 1] === 'kanji') {
      return;
    }
    if (ja.afterShortCountry.some((word) => this.text.startsWith(word, at + 1))) {
      this.found.push({
        start: at,
        end: at + 1,
        label: 'GPE',
        rule: 'mention-place',
        reason: 'one character for a country',
        lexicalId: id,
        weight: 4,
      });
    }
  }

  /** Runs of characters, katakana and Latin letters, which hold the names with a head word. */
  private readRuns(): void {
    let start = 0;
    while (start < this.text.length) {
      const end = this.runEnd(start);
      if (end > start) {
        this.readHeads(start, end);
        this.readCharacterName(start, end);
      }
      start = Math.max(end, start + 1);
    }
  }

  private runEnd(start: number): number {
    let end = start;
    while (end < this.text.length && end - start < longestRun * 2 && this.inRun(end, start)) {
      end++;
    }
    return end;
  }

  private inRun(at: number, start: number): boolean {
    const letter = this.classes[at];
    return (
      letter === 'kanji' ||
      letter === 'katakana' ||
      letter === 'latin' ||
      (letter === 'digit' && at > start) ||
      (letter === 'dot' && at > start)
    );
  }

  private readHeads(start: number, end: number): void {
    let towns = start;
    for (let at = start + 1; at <= end; at++) {
      for (const { head, label } of headsByLast().get(this.text[at - 1] ?? '') ?? []) {
        if (
          at - start > head.length &&
          this.text.startsWith(head, at - head.length) &&
          this.endsHead(at, end, head)
        ) {
          if (label === 'GPE') {
            towns = this.readTown(towns, at, head) ?? towns;
          } else {
            this.readHead(start, at, head, label);
          }
          break;
        }
      }
    }
  }

  /** A head in the middle of a run must be followed by another word, not by the rest of its own. */
  private endsHead(at: number, end: number, head: string): boolean {
    if (at === end) {
      return true;
    }
    const next = this.classes[at];
    if (this.classes[at - 1] === 'katakana' && next === 'katakana') {
      return false;
    }
    return head.length > 1 || this.classes[at - 1] !== next || ja.followersOfHeads.has(this.text[at] ?? '');
  }

  private readHead(start: number, at: number, head: string, label: MentionLabel): void {
    const from = ja.chambers.has(head) ? at - head.length : this.skipPrefix(start, at - head.length);
    const name = this.text.slice(from, at);
    const modifier = name.length - (ja.chambers.has(head) ? 0 : head.length);
    const least = head.length === 1 ? 2 : label === 'ORG' ? 2 : 1;
    const plain = label === 'ORG' ? ja.plainOrganisations.has(name) : ja.plainNouns.has(name);
    if (
      modifier < Math.min(least, head === '省' || head === '庁' || label === 'LOC' ? 1 : least) ||
      plain ||
      this.holdsTitle(from, at - head.length)
    ) {
      return;
    }
    if (label === 'ORG' && ja.genericHeads.has(head) && !this.isProper(from, at - head.length)) {
      return;
    }
    if (this.lexiconEnds.get(from) === at) {
      return;
    }
    const weight = label === 'ORG' ? 6 : 5.6;
    this.add(from, at, label, ruleOf(label), `head word “${head}”`, weight);
  }

  private skipPrefix(start: number, to: number): number {
    const dated = this.classes[start - 1] === 'digit' && '年月日度回'.includes(this.text[start] ?? '');
    let from = dated ? start + 1 : start;
    while (
      from < to &&
      ('同各両元現旧新前後本当全第'.includes(this.text[from] ?? '') || this.classes[from] === 'dot') &&
      to - from > 2
    ) {
      from++;
    }
    return from;
  }

  private holdsTitle(from: number, to: number): boolean {
    const body = this.text.slice(from, to);
    return (
      body.length > 3 &&
      ['大統領', '首相', '議員', '知事', '社長', '会長', '選手', '監督', '教授'].some((title) =>
        body.includes(title),
      )
    );
  }

  /** Whether a modifier has something of a proper name: a place, a family name, katakana, Latin letters. */
  private isProper(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (this.lexiconEnds.has(at) || this.classes[at] === 'latin') {
        return true;
      }
    }
    const body = this.text.slice(from, to);
    return (
      personNames().japaneseFamily.has(body.slice(0, 2)) ||
      (/^[\u30a1-\u30fc・]+$/.test(body) && body.length >= 2 && !ja.katakanaNouns.has(body))
    );
  }

  /** 神奈川県藤沢市: from the larger to the smaller, one address. Returns where the next part begins. */
  private readTown(start: number, at: number, head: string): number | undefined {
    const size = at - start - head.length;
    const name = this.text.slice(start, at);
    const known = [...this.lexiconEnds].length > 0 && this.lexiconEnds.get(start) === at;
    if (known) {
      return undefined;
    }
    const afterPlace = this.lexiconEnds.get(start);
    const own = afterPlace === undefined ? size : at - head.length - afterPlace;
    const katakana = /^[\u30a1-\u30fc・]+.$/.test(name);
    const wide = head === '州' ? katakana : head === '省' || head === '府' ? false : true;
    if (
      !wide ||
      ja.plainNouns.has(name) ||
      own < 1 ||
      own > (katakana ? 12 : 4) ||
      (afterPlace === undefined && size < 2)
    ) {
      return undefined;
    }
    if (ja.plainNouns.has(this.text.slice(afterPlace ?? start, at))) {
      return undefined;
    }
    this.add(start, at, 'GPE', 'mention-place', `a place in 〜${head}`, afterPlace === undefined ? 4.5 : 5.5);
    return undefined;
  }

  /** A run of nothing but a family name and a given name. */
  private readCharacterName(start: number, end: number): void {
    let from = start;
    while (from < end) {
      let to = from;
      while (to < end && this.classes[to] === 'kanji') {
        to++;
      }
      if (to - from >= 3 && to - from <= 6) {
        this.readFullName(from, to);
      } else if (to - from >= 1 && to - from <= 3 && to === end) {
        this.readHiraganaGiven(from, to);
      }
      from = Math.max(to, from + 1);
    }
  }

  private readFullName(from: number, to: number): void {
    for (const size of [3, 2, 1]) {
      const [family, given] = [this.text.slice(from, from + size), this.text.slice(from + size, to)];
      if (given.length < 1 || given.length > 3 || !personNames().japaneseFamily.has(family)) {
        continue;
      }
      const known = personNames().japaneseGiven.has(given);
      const likely = given.length >= (size === 1 ? 2 : 1) && ja.givenEndings.has(given.slice(-1));
      if ((known || (likely && size > 1)) && !this.holdsOffice(given) && this.lexiconEnds.get(from) !== to) {
        this.add(
          from,
          to,
          'PERSON',
          'mention-person',
          `family name ${family} and a given name`,
          known ? 6 : 5.5,
        );
        return;
      }
    }
    const given = this.text.slice(from + 2, to);
    if (
      given.length >= 2 &&
      personNames().japaneseGiven.has(given) &&
      !this.holdsOffice(this.text.slice(from, to)) &&
      !this.lexiconEnds.has(from)
    ) {
      this.add(from, to, 'PERSON', 'mention-person', `the given name ${given}`, 5);
      return;
    }
    if (to - from === 3 && this.isForeignCharacterName(this.text.slice(from, to)) && this.text[to] === '（') {
      this.add(from, to, 'PERSON', 'mention-person-cue', 'parentheses after the name', 4);
    }
  }

  private readHiraganaGiven(from: number, to: number): void {
    if (!personNames().japaneseFamily.has(this.text.slice(from, to))) {
      return;
    }
    for (let size = 4; size >= 2; size--) {
      const given = this.text.slice(to, to + size);
      if (given.length === size && personNames().japaneseGiven.has(given) && /^[ぁ-ゖァ-ヺ]+$/.test(given)) {
        this.add(
          from,
          to + size,
          'PERSON',
          'mention-person',
          `family name ${this.text.slice(from, to)} and a given name`,
          5,
        );
        return;
      }
    }
  }

  /** エリザベス1世: a ruler by number. */
  private readRulers(): void {
    for (const match of this.text.matchAll(
      /(?<![\u30a1-\u30fa\u30fc])[\u30a1-\u30fa\u30fc]{2,12}(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})世(?![紀代])/gu,
    )) {
      this.add(
        match.index,
        match.index + match[0].length,
        'PERSON',
        'mention-person',
        'a ruler by number',
        7,
      );
    }
  }

  /** Katakana words joined by a middle dot: for the most part a foreign person's name. */
  private readKatakanaNames(): void {
    for (const match of this.text.matchAll(
      /(?<![A-Z.\u30a1-\u30fa\u30fc])[A-Z\u30a1-\u30fa\u30fc][A-Z.\u30a1-\u30fa\u30fc]*(?:[・＝=][A-Z\u30a1-\u30fa\u30fc][A-Z.\u30a1-\u30fa\u30fc]*)+/gu,
    )) {
      const parts = match[0].split(/[・＝=]/u);
      const last = parts.at(-1) ?? '';
      const { entries } = nameLexicon('ja');
      const organisation = ja.organisationTails.find((tail) => last.endsWith(tail));
      const end = match.index + match[0].length;
      if (organisation !== undefined) {
        this.add(match.index, end, 'ORG', 'mention-organisation', `head word “${organisation}”`, 6);
      } else if (
        parts.length <= 4 &&
        !parts.some((part) => entries.has(part) || ja.katakanaNouns.has(part)) &&
        parts.every((part) => part.length < 12) &&
        this.classes[end] !== 'kanji'
      ) {
        const given = parts.some((part) => personNames().westernKatakana.has(part));
        this.add(
          match.index,
          end,
          'PERSON',
          'mention-person',
          'katakana words joined by a middle dot',
          given ? 6 : 4,
        );
      } else if (parts.some((part) => personNames().westernKatakana.has(part)) && parts.length <= 4) {
        this.add(match.index, end, 'PERSON', 'mention-person', 'a given name in katakana', 6);
      }
    }
  }
}

let lexiconFirst: ReadonlyMap<string, readonly string[]> | undefined;

function lexiconByFirst(): ReadonlyMap<string, readonly string[]> {
  lexiconFirst ??= byKey(
    [...nameLexicon('ja').entries.keys()].filter((name) => !ja.ambiguousNames.has(name)),
    (name) => name.slice(0, 1),
  );
  return lexiconFirst;
}

let titlesFirst: ReadonlyMap<string, readonly string[]> | undefined;

function titlesByFirst(): ReadonlyMap<string, readonly string[]> {
  titlesFirst ??= byKey([...ja.honorifics, ...ja.titles, ...ja.leaderNouns], (word) => word.slice(0, 1));
  return titlesFirst;
}

interface Head {
  readonly head: string;
  readonly label: MentionLabel;
}

let headsLast: ReadonlyMap<string, readonly Head[]> | undefined;

function headsByLast(): ReadonlyMap<string, readonly Head[]> {
  if (headsLast === undefined) {
    const tables: readonly (readonly [readonly string[], MentionLabel])[] = [
      [ja.organisationHeads, 'ORG'],
      [ja.facilityHeads, 'FAC'],
      [ja.eventHeads, 'EVENT'],
      [ja.lawHeads, 'LAW'],
      [ja.placeHeads, 'LOC'],
      [ja.townHeads, 'GPE'],
    ];
    const heads = tables.flatMap(([words, label]) => words.map((head) => ({ head, label })));
    heads.sort((a, b) => b.head.length - a.head.length);
    const map = new Map<string, Head[]>();
    for (const head of heads) {
      const key = head.head.slice(-1);
      map.set(key, [...(map.get(key) ?? []), head]);
    }
    headsLast = map;
  }
  return headsLast;
}

function byKey(
  words: readonly string[],
  key: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const group = map.get(key(word));
    if (group === undefined) {
      map.set(key(word), [word]);
    } else {
      group.push(word);
    }
  }
  return map;
}

function ruleOf(label: MentionLabel): MentionRule {
  switch (label) {
    case 'EVENT':
      return 'mention-event';
    case 'LOC':
      return 'mention-place';
    case 'FAC':
    case 'LAW':
    case 'PRODUCT':
    case 'WORK_OF_ART':
      return 'mention-work';
    case 'ORG':
    case 'PERSON':
    case 'NORP':
    case 'GPE':
    case 'LANGUAGE':
      return 'mention-organisation';
  }
}
