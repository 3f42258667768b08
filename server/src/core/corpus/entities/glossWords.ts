import { glosses } from '../../../data/glosses.js';
import { nameLexicon } from '../../entities/lexicon.js';
import { headWords } from './headWords.js';

export type GlossedLanguage = 'ko' | 'ja';

let parsed: Readonly<Record<GlossedLanguage, ReadonlyMap<string, ReadonlySet<string>>>> | undefined;

/** For each word the stems of its English glosses. Parsed at the first name that is compared by words. */
function tables(): Readonly<Record<GlossedLanguage, ReadonlyMap<string, ReadonlySet<string>>>> {
  if (parsed === undefined) {
    const words = { ko: new Map<string, Set<string>>(), ja: new Map<string, Set<string>>() };
    const add = (language: GlossedLanguage, list: string, stems: readonly string[]): void => {
      for (const word of list === '' ? [] : list.split(',')) {
        words[language].set(word, new Set([...(words[language].get(word) ?? []), ...stems]));
      }
    };
    for (const line of glosses.split('\n')) {
      const [japanese = '', korean = '', english = ''] = line.split(' ');
      const stems = english.split(',').map(stemOf);
      add('ja', japanese, stems);
      add('ko', korean, stems);
    }
    for (const line of headWords.split('\n')) {
      const [english = '', korean = '', japanese = ''] = line.split(';');
      const stems = english.split(/[, ]/).map(stemOf);
      add('ja', japanese, stems);
      add('ko', korean, stems);
    }
    parsed = words;
  }
  return parsed;
}

/** Of a word as it stands in a name; undefined where no dictionary has it. */
export function glossStems(word: string, language: GlossedLanguage): ReadonlySet<string> | undefined {
  const country = countryOf(word, language);
  const own = tables()[language].get(word);
  return country === undefined ? own : new Set([...(own ?? []), country]);
}

const places = /^(?:territory|people|region|city|state):/;

/** One language writes the Chinese government where the next writes the government of China. */
export function countryOf(word: string, language: 'en' | GlossedLanguage): string | undefined {
  const id = nameLexicon(language).entries.get(word)?.id;
  return id === undefined || !places.test(id)
    ? undefined
    : id.replace(/^people:(?=[A-Z]{2}$)/, 'territory:').replace(/^people:/, 'region:');
}

const endings = /(?:ation|ative|ion|ive|ial|ical|al|ian|ean|ing|er|or|ies|ied|ic|y|e|s)$/;

/** What inflections and derivations of an English word have in common: minister, ministerial, ministry. */
export function stemOf(word: string): string {
  let stem = word.toLowerCase().replace(/z/g, 's');
  while (stem.length > shortestStem) {
    const shorter = stem.replace(endings, '');
    if (shorter === stem || shorter.length < shortestStem) {
      return stem;
    }
    stem = shorter;
  }
  return stem;
}

const shortestStem = 5;
