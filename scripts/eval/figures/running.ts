import { analyseDocument, type Figure } from '../../../server/src/core/index.js';
import { parallelSides, type ParallelSide } from '../parallelTexts.js';
import { share } from '../scores.js';
import { table } from '../table.js';
import type { TaskContext } from '../task.js';
import { valueText } from './score.js';

/** The figures in texts of one language on which nobody has labelled any. */
export interface RunningText {
  /** `align-ntrex en`, as the table names it. */
  readonly name: string;
  readonly words: number;
  readonly found: readonly Found[];
}

/** A figure and what stands around it in its text. */
interface Found {
  readonly id: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly figure: Figure;
}

const contextLength = 60;

/** News as a document of sentences each, with the whole analysis: what is part of a name is no figure. */
export function runningTexts(read: TaskContext['read'], only: string): readonly RunningText[] {
  return parallelSides(read)
    .filter(({ set }) => set === 'align-ntrex')
    .filter(({ set, language }) => `${set} ${language}`.includes(only))
    .map(runningText);
}

function runningText({ set, language, texts }: ParallelSide): RunningText {
  const documents = texts.map(({ id, segments }) => ({ id, text: segments.join('\n') }));
  return {
    name: `${set} ${language}`,
    words: documents.reduce((sum, { text }) => sum + countWords(text, language), 0),
    found: documents.flatMap(({ id, text }) =>
      analyseDocument(text, { withNoise: true }).figures.map((figure) => ({
        id: `${id}:${figure.start}`,
        before: text.slice(Math.max(0, figure.start - contextLength), figure.start),
        text: text.slice(figure.start, figure.end),
        after: text.slice(figure.end, figure.end + contextLength),
        figure,
      })),
    ),
  };
}

/** As Unicode's rules and ICU's dictionary part them; Korean at spaces, as they do. */
function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return text
    .split('\n')
    .reduce(
      (sum, line) => sum + Array.from(segmenter.segment(line)).filter(({ isWordLike }) => isWordLike).length,
      0,
    );
}

export function runningTable(texts: readonly RunningText[]): string {
  return table(
    ['running text', 'words', 'figures', 'per 1,000 words'],
    texts.map(({ name, words, found }) => [
      name,
      words,
      found.length,
      share(1000 * found.length, words).toFixed(1),
    ]),
  );
}

/**
 * Some figures of each language to check by hand. They are drawn by their place and text, so that the same ones come
 * again, and a rule that changes others leaves them.
 */
export function runningSample(texts: readonly RunningText[], most: number): readonly string[] {
  return most === 0
    ? []
    : texts.map(({ name, found }) =>
        [
          `${name}: ${most} of ${found.length} figures`,
          ...found
            .toSorted((a, b) => hash(a.id + a.text) - hash(b.id + b.text))
            .slice(0, most)
            .map(describe),
        ].join('\n'),
      );
}

function describe({ id, before, text, after, figure }: Found, at: number): string {
  const around = `${before}⟦${text}⟧${after}`.replaceAll('\n', ' ⏎ ');
  return `  ${at + 1}. ${around}\n     ${figure.label} ${valueText(figure)}  (${id})`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
