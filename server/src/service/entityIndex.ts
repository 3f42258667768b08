import { lexicalNames, type CorpusAnalysis, type Entity } from '../core/index.js';
import { formsOf, writtenMentions, type NameForm } from './entityForms.js';

/** What people may type to find an entity. */
export interface SearchedForm extends NameForm {
  /** In small letters without accents; words with one space between them. */
  readonly words: string;
  /** The same without spaces. */
  readonly letters: string;
}

export interface SearchedEntity {
  readonly entity: Entity;
  readonly forms: readonly SearchedForm[];
}

const indexes = new WeakMap<CorpusAnalysis, readonly SearchedEntity[]>();

/** How many entities are read between two pauses. */
const chunk = 200;

/** All entities of the corpus with their names as people type them, the most often named first; kept with the corpus. */
export function* entityIndexSteps(corpus: CorpusAnalysis): Generator<void, readonly SearchedEntity[]> {
  const before = indexes.get(corpus);
  if (before !== undefined) {
    return before;
  }
  for (const { analysis } of corpus.documents.values()) {
    writtenMentions(analysis);
    yield;
  }
  const index: SearchedEntity[] = [];
  for (const entity of corpus.entities.values()) {
    index.push({ entity, forms: searchedForms(corpus, entity) });
    if (index.length % chunk === 0) {
      yield;
    }
  }
  index.sort((a, b) => b.entity.mentions.length - a.entity.mentions.length);
  indexes.set(corpus, index);
  return index;
}

/** Those that it is met by in the folder, then those that a public lexicon has for it. */
function searchedForms(corpus: CorpusAnalysis, entity: Entity): SearchedForm[] {
  const met = formsOf(corpus, entity).map(searched);
  const known = new Set(met.map(({ letters }) => letters));
  const others = lexicalNames(entity.id.slice(entity.id.indexOf(':') + 1))
    .map((name) => searched({ ...name, count: 0 }))
    .filter(({ letters }) => !known.has(letters));
  return [...met, ...others];
}

function searched(form: NameForm): SearchedForm {
  const words = wordsIn(form.text);
  return { ...form, words, letters: words.replaceAll(' ', '') };
}

/** One spelling for the ways to type a name: no capitals, no accents on Latin letters, no marks between its words. */
export function wordsIn(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘.]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
