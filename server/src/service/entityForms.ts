import type { CorpusAnalysis, DocumentAnalysis, Entity, Language, Place } from '../core/index.js';

/** A way in which an entity is written. */
export interface NameForm {
  readonly language: Language;
  /** On one line. */
  readonly text: string;
  /** How many mentions are written so, in capitals or not; 0 of a fullest name that nobody writes out. */
  readonly count: number;
  /** Where the first of them stands. */
  readonly place?: Place;
}

const known = new WeakMap<Entity, readonly NameForm[]>();

/**
 * All ways in which an entity is written in the folder: of each language its fullest name first, then the others, the
 * most frequent ones first; languages in the order of `entity.names`. What differs in capitals alone is one form.
 */
export function formsOf(corpus: CorpusAnalysis, entity: Entity): readonly NameForm[] {
  let forms = known.get(entity);
  if (forms === undefined) {
    forms = collectForms(corpus, entity);
    known.set(entity, forms);
  }
  return forms;
}

interface GrowingForm {
  readonly language: Language;
  readonly texts: Map<string, number>;
  readonly isFullest: boolean;
  count: number;
  place?: Place;
}

function collectForms({ documents }: CorpusAnalysis, entity: Entity): NameForm[] {
  const forms = new Map<string, GrowingForm>();
  const formOf = (language: Language, text: string, isFullest: boolean): GrowingForm => {
    const key = `${language} ${text.toLowerCase()}`;
    const form = forms.get(key) ?? { language, texts: new Map(), isFullest, count: 0 };
    forms.set(key, form);
    return form;
  };
  for (const { language, text } of entity.names) {
    formOf(language, text, true).texts.set(text, 0);
  }
  for (const { path, start, end, index } of entity.mentions) {
    const analysis = documents.get(path)?.analysis;
    const written = analysis === undefined ? undefined : writtenMentions(analysis)[index];
    if (written === undefined) {
      continue;
    }
    const { language, text } = written;
    const form = formOf(language, text, false);
    form.count++;
    form.texts.set(text, (form.texts.get(text) ?? 0) + 1);
    form.place ??= { path, start, end };
  }
  const order = [...new Set([...forms.values()].map(({ language }) => language))];
  return [...forms.values()]
    .sort(
      (a, b) =>
        order.indexOf(a.language) - order.indexOf(b.language) ||
        Number(b.isFullest) - Number(a.isFullest) ||
        b.count - a.count,
    )
    .map(({ language, texts, count, place }) => ({
      language,
      text: mostFrequent(texts),
      count,
      ...(place === undefined ? {} : { place }),
    }));
}

/** Of those that are equally frequent, the first. */
function mostFrequent(texts: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [text, count] of texts) {
    if (best === '' || count > (texts.get(best) ?? 0)) {
      best = text;
    }
  }
  return best;
}

/** A mention as it stands in its document: its words on one line, and the language around it. */
interface WrittenMention {
  readonly language: Language;
  readonly text: string;
}

const written = new WeakMap<DocumentAnalysis, readonly WrittenMention[]>();

/** One for each mention, in their order. */
export function writtenMentions(analysis: DocumentAnalysis): readonly WrittenMention[] {
  let mentions = written.get(analysis);
  if (mentions === undefined) {
    let at = 0;
    mentions = analysis.mentions.map(({ start, end }) => {
      while ((analysis.paragraphs[at]?.end ?? Infinity) <= start) {
        at++;
      }
      const language = analysis.paragraphs[at]?.language ?? analysis.language;
      return { language, text: analysis.text.slice(start, end).replace(/\s+/gu, ' ') };
    });
    written.set(analysis, mentions);
  }
  return mentions;
}

/** How many documents name it. */
export function documentCount({ mentions }: Entity): number {
  return new Set(mentions.map(({ path }) => path)).size;
}
