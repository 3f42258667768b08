import { names, towns } from '../../data/names.js';
import { ordinaryWords } from '../../data/ordinaryWords.js';
import { people } from '../../data/people.js';
import { transliterations } from '../../data/transliterations.js';
import { mentionLabels } from '../model.js';
import type { MentionLabel } from '../model.js';

export interface LexiconEntry {
  readonly id: string;
  readonly label: MentionLabel;
}

/** What a prefix of ids stands for, in words for a reader. */
const lists: Readonly<Record<string, string>> = {
  territory: 'countries and territories',
  city: 'cities',
  state: 'states and provinces',
  people: 'peoples',
  region: 'regions and seas',
  org: 'organisations',
  language: 'languages',
  religion: 'religions',
  party: 'parties',
};

export function lexiconReason({ id }: LexiconEntry): string {
  return `in the list of ${lists[id.slice(0, id.indexOf(':'))] ?? 'names'}`;
}

export interface NameLexicon {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** The number of words of the longest name that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
  /** Ids of languages, also of those whose name is a people's too. */
  readonly languages: ReadonlyMap<string, string>;
}

const languages = ['en', 'ko', 'ja'] as const;
export type LexiconLanguage = (typeof languages)[number];

const lexicons = new Map<LexiconLanguage, NameLexicon>();

/** Parsed on first use. Later entries win a name over earlier ones: a body is more special than a place. */
export function nameLexicon(language: LexiconLanguage): NameLexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = parseNames(languages.indexOf(language));
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function parseNames(column: number): NameLexicon {
  const entries = new Map<string, LexiconEntry>();
  const longest = new Map<string, number>();
  const spoken = new Map<string, string>();
  for (const line of names.split('\n')) {
    const [id = '', rawLabel = '', ...cells] = line.split(';');
    const label = mentionLabels.find((known) => known === rawLabel);
    const cell = cells[column] ?? '';
    if (label === undefined || cell === '') {
      continue;
    }
    const entry = { id, label };
    for (const name of cell.split('|')) {
      if (label === 'LANGUAGE') {
        spoken.set(name, id);
      }
      if (label !== 'LANGUAGE' || !entries.has(name)) {
        entries.set(name, entry);
      }
      const words = wordsOf(name);
      const first = words[0] ?? name;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  }
  return { entries, longest, languages: spoken };
}

/** The words of a name as the tokenizers cut them, so that a first word found in the text is found here. */
function wordsOf(name: string): string[] {
  return name.match(wordPattern) ?? [];
}

const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|[^\s]/gu;

export interface PeopleLexicon {
  readonly latinGiven: ReadonlySet<string>;
  readonly latinFamily: ReadonlySet<string>;
  readonly koreanGiven: ReadonlySet<string>;
  readonly westernHangul: ReadonlySet<string>;
  readonly westernKatakana: ReadonlySet<string>;
  readonly japaneseHangulGiven: ReadonlySet<string>;
  readonly japaneseHangulFamily: ReadonlySet<string>;
  readonly chineseHangulFamily: ReadonlySet<string>;
  readonly japaneseFamily: ReadonlySet<string>;
  readonly japaneseGiven: ReadonlySet<string>;
  readonly chineseFamily: ReadonlySet<string>;
}

const peopleLexicon: PeopleLexicon = {
  get latinGiven() {
    return peopleList('latinGiven');
  },
  get latinFamily() {
    return peopleList('latinFamily');
  },
  get koreanGiven() {
    return peopleList('koreanGiven');
  },
  get westernHangul() {
    return peopleList('westernHangul');
  },
  get westernKatakana() {
    return peopleList('westernKatakana');
  },
  get japaneseHangulGiven() {
    return peopleList('japaneseHangulGiven');
  },
  get japaneseHangulFamily() {
    return peopleList('japaneseHangulFamily');
  },
  get chineseHangulFamily() {
    return peopleList('chineseHangulFamily');
  },
  get japaneseFamily() {
    return peopleList('japaneseFamily');
  },
  get japaneseGiven() {
    return peopleList('japaneseGiven');
  },
  get chineseFamily() {
    return peopleList('chineseFamily');
  },
};

const peopleLists = new Map<keyof PeopleLexicon, ReadonlySet<string>>();

/** One list of names, parsed when it is first asked for. */
function peopleList(key: keyof PeopleLexicon): ReadonlySet<string> {
  let list = peopleLists.get(key);
  if (list === undefined) {
    list = new Set([people, transliterations].flatMap((table) => namesIn(table, key)));
    peopleLists.set(key, list);
  }
  return list;
}

/** A table has a line a list: its key, then its names, separated by spaces. */
function namesIn(table: string, key: string): readonly string[] {
  const start = table.startsWith(`${key} `) ? 0 : table.indexOf(`\n${key} `) + 1;
  if (start === 0 && !table.startsWith(`${key} `)) {
    return [];
  }
  const end = table.indexOf('\n', start);
  return table.slice(start + key.length + 1, end < 0 ? undefined : end).split(' ');
}

export function personNames(): PeopleLexicon {
  return peopleLexicon;
}

let townSet: ReadonlySet<string> | undefined;

export function isTown(name: string): boolean {
  townSet ??= new Set(towns.split('|'));
  return townSet.has(name);
}

let ordinarySet: ReadonlySet<string> | undefined;

/** Whether an English word, in lower case, is an ordinary one; plurals and other regular forms count. */
export function isOrdinary(word: string): boolean {
  ordinarySet ??= new Set(ordinaryWords.split(' '));
  if (ordinarySet.has(word)) {
    return true;
  }
  for (const [ending, base] of inflections) {
    if (word.endsWith(ending) && ordinarySet.has(word.slice(0, word.length - ending.length) + base)) {
      return true;
    }
  }
  return false;
}

const inflections = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
] as const;
