import type { DocumentAnalysis, Language, SectionKind } from '../model.js';
import { trimmed, type Span } from '../text/span.js';
import { evidenceIn, type Evidence } from './evidence.js';
import type { SoundMemo } from './loans.js';
import { englishLetters } from './proportions.js';
import { within } from '../text/sortedSpans.js';

/** A line or a sentence of a document outside noise. */
export interface Passage extends Span {
  readonly language: Language;
  readonly section: SectionKind;
  /** The number of the line among those of the document that are not noise. */
  readonly line: number;
  /** Letters and digits, of which translations have a number in proportion. */
  readonly letters: number;
  readonly evidence: Evidence;
}

export interface Passages {
  readonly lines: readonly Passage[];
  readonly sentences: readonly Passage[];
  readonly linesByLanguage: ReadonlyMap<Language, readonly Passage[]>;
  /** The sentences of the document's own article, without teasers, in the language of most of it. */
  readonly article: readonly Passage[];
}

const known = new WeakMap<DocumentAnalysis, Passages>();

/** Kept for as long as the analysis itself lives: the same object is the same text. */
export function passagesOf(analysis: DocumentAnalysis): Passages {
  const before = known.get(analysis);
  if (before !== undefined) {
    return before;
  }
  const passages = findPassages(analysis);
  known.set(analysis, passages);
  return passages;
}

function findPassages(analysis: DocumentAnalysis): Passages {
  let at = 0;
  const lines: Passage[] = [];
  const all: Passage[] = [];
  const memo: SoundMemo = new Map();
  for (const paragraph of analysis.paragraphs) {
    while ((analysis.sections[at]?.end ?? Infinity) <= paragraph.start) {
      at++;
    }
    const section = analysis.sections[at];
    if (section?.kind === 'noise') {
      continue;
    }
    const shared = {
      language: paragraph.language,
      section: section?.kind ?? 'body',
      line: lines.length,
    } as const;
    const passage = (span: Span): Passage => ({
      start: span.start,
      end: span.end,
      ...shared,
      letters: countLetters(analysis.text, span),
      evidence: evidenceIn(analysis, paragraph.language, span, memo),
    });
    const line = passage(trimmed(analysis.text, paragraph));
    const inside = within(analysis.sentences, paragraph);
    lines.push(line);
    for (const sentence of inside.length > 1 ? inside : []) {
      all.push(passage(sentence));
    }
    if (inside.length <= 1) {
      all.push(line);
    }
  }
  return { lines, sentences: all, linesByLanguage: byLanguage(lines), article: articleOf(all) };
}

function byLanguage(passages: readonly Passage[]): Map<Language, readonly Passage[]> {
  const groups = new Map<Language, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.language);
    if (group === undefined) {
      groups.set(passage.language, [passage]);
    } else {
      group.push(passage);
    }
  }
  return groups;
}

function articleOf(sentences: readonly Passage[]): readonly Passage[] {
  const own = byLanguage(sentences.filter(({ section }) => section !== 'related'));
  const length = (passages: readonly Passage[]): number =>
    passages.reduce((total, passage) => total + englishLetters(passage), 0);
  const [longest] = [...own.values()]
    .map((passages) => ({ passages, length: length(passages) }))
    .sort((a, b) => b.length - a.length);
  return longest?.passages ?? [];
}

const letterOrDigit = /[\p{L}\p{N}]/u;

function countLetters(text: string, { start, end }: Span): number {
  let count = 0;
  for (const character of text.slice(start, end)) {
    count += letterOrDigit.test(character) ? 1 : 0;
  }
  return count;
}
