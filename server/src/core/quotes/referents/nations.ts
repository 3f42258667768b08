import { nameLexicon, type LexiconLanguage } from '../../entities/lexicon.js';

/** The id of a name in the public lexicon. */
export function lexicalIdOf(language: LexiconLanguage, name: string): string | undefined {
  return nameLexicon(language).entries.get(name)?.id;
}

/** One spelling for a country in all its forms: US, American and 미국 are `US`; undefined for what is no place. */
export function nationOf(language: LexiconLanguage, word: string): string | undefined {
  return placesIn(language).spellings.get(word);
}

/** Whether the name of a place of several words begins with a word. */
export function opensPlace(language: LexiconLanguage, word: string): boolean {
  return placesIn(language).openers.has(word);
}

interface Places {
  readonly spellings: ReadonlyMap<string, string>;
  readonly openers: ReadonlySet<string>;
}

const places = new Map<LexiconLanguage, Places>();

/** Gathered on first use: nearly every word of a noun phrase is asked for. */
function placesIn(language: LexiconLanguage): Places {
  let own = places.get(language);
  if (own === undefined) {
    const spellings = new Map<string, string>();
    const openers = new Set<string>();
    for (const [name, { id }] of nameLexicon(language).entries) {
      const spelling = spellingOf(id);
      if (spelling !== undefined) {
        spellings.set(name, spelling);
        const [first = name, ...more] = name.split(' ');
        if (more.length > 0) {
          openers.add(first);
        }
      }
    }
    own = { spellings, openers };
    places.set(language, own);
  }
  return own;
}

function spellingOf(id: string): string | undefined {
  const [kind = '', code] = id.split(':');
  switch (kind) {
    case 'territory':
    case 'people':
      return code;
    case 'state':
    case 'city':
    case 'region':
      return id;
    default:
      return undefined;
  }
}

/** Whether such a spelling is that of a country. */
export function isNation(word: string): boolean {
  return /^[A-Z]{2}$/.test(word);
}
