import type { Language } from '../model.js';
import { baseLanguage, type BaseLanguage } from '../text/baseLanguage.js';
import { en } from './tables/en/index.js';
import { ja } from './tables/ja/index.js';
import { ko } from './tables/ko/index.js';
import { buildLexicon, type Lexicon } from './lexicon/trie.js';
import { spokenLexicon, type SpokenLexicon } from './numerals/kanaNumerals.js';
import type { FigureTable } from './tables/table.js';
import { universal, wordless } from './tables/universal/index.js';
import { zh } from './tables/zh/index.js';

/** The table of a language and its lexicon, with the words that every language shares. */
export interface FigureGrammar {
  readonly table: FigureTable;
  readonly lexicon: Lexicon;
  readonly spoken: SpokenLexicon | null;
}

const tables: Partial<Record<BaseLanguage, FigureTable>> = { en, ko, ja, zh };

/** Whether figures in words are read in a language, so that one that is not found may be missing. */
export function readsFigures(language: Language): boolean {
  return tables[baseLanguage(language)] !== undefined;
}

const built = new Map<FigureTable, FigureGrammar>();

/** Built at first use, so that a program pays only for the languages it meets. */
export function figureGrammar(language: Language): FigureGrammar {
  const table = tables[baseLanguage(language)] ?? wordless;
  let grammar = built.get(table);
  if (grammar === undefined) {
    const { words, spokenNumerals } = table;
    const spoken = spokenNumerals === undefined ? null : spokenLexicon(spokenNumerals);
    grammar = { table, lexicon: buildLexicon([words, universal]), spoken };
    built.set(table, grammar);
  }
  return grammar;
}
