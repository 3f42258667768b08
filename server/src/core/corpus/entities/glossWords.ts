import { glosses } from '../../../data/glosses.js';
import { nameLexicon } from '../../entities/lexicon.js';
import { headWords } from './headWords.js';

export type GlossedLanguage = 'ko' | 'ja';

type Glosses = ReadonlyMap<string, readonly string[]>;

let parsed: Readonly<Record<GlossedLanguage, Glosses>> | undefined;

/** For each word the lists of its English glosses. Parsed at the first name that is compared by words. */
function tables(): Readonly<Record<GlossedLanguage, Glosses>> {
  if (parsed === undefined) {
    const words = { ko: new Map<string, string[]>(), ja: new Map<string, string[]>() };
    const add = (language: GlossedLanguage, list: string, english: string): void => {
      for (const word of list === '' ? [] : list.split(',')) {
        const known = words[language].get(word);
        if (known === undefined) {
          words[language].set(word, [english]);
        } else {
          known.push(english);
        }
      }
    };
    for (const line of glosses.split('\n')) {
      const [japanese = '', korean = '', english = ''] = line.split(' ');
      add('ja', japanese, english);
      add('ko', korean, english);
    }
    for (const line of headWords.split('\n')) {
      const [english = '', korean = '', japanese = ''] = line.split(';');
      add('ja', japanese, english);
      add('ko', korean, english);
    }
    parsed = words;
  }
  return parsed;
}

/** The stems of the glosses of a word as it stands in a name; undefined where no dictionary has it. */
export function glossStems(word: string, language: GlossedLanguage): ReadonlySet<string> | undefined {
  const country = countryOf(word, language);
  const own = tables()[language].get(word);
  return country === undefined && own === undefined
    ? undefined
    : new Set([
        ...(own ?? []).flatMap((english) => english.split(/[, ]/).map(stemOf)),
        ...(country === undefined ? [] : [country]),
      ]);
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
