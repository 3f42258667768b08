import { nameLexicon, type LexiconLanguage } from '../../entities/lexicon.js';

/** The id of a name in the public lexicon. */
export function lexicalIdOf(language: LexiconLanguage, name: string): string | undefined {
  return nameLexicon(language).entries.get(name)?.id;
}

/** One spelling for a country in all its forms: US, American and 미국 are `US`; undefined for what is no place. */
export function nationOf(language: LexiconLanguage, word: string): string | undefined {
  const id = lexicalIdOf(language, word);
  const [kind = '', code] = id?.split(':') ?? [];
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
