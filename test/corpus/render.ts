import {
  bySpan,
  contains,
  LineIndex,
  type CorpusDocument,
  type FigureValue,
  type IndirectQuote,
  type Link,
  type Quote,
  type Span,
} from '../../server/src/core/index.js';
import { renderMarked, type Labelled } from '../support/markedText.js';

/**
 * A document as a person reads it: each line with its number, section and language, its marks inside the text as
 * `[[text|LABEL]]` and its sentences parted by `│`; below a line its quotes and what it is linked to.
 */
export function renderDocument(document: CorpusDocument, indexes: ReadonlyMap<string, LineIndex>): string {
  const { analysis, path } = document;
  const index = indexes.get(path) ?? new LineIndex(analysis.text);
  const lines = index.lines.flatMap((line, at) =>
    analysis.text.slice(line.start, line.end).trim() === '' ? [] : [renderLine(document, line, at + 1, indexes)],
  );
  return [`${path} · ${analysis.language}`, ...lines, renderEntities(document)].join('\n\n') + '\n';
}

function renderQuote(text: string, quote: Quote | IndirectQuote): string {
  const { start, end, kind, speaker, cue } = quote;
  const standsFor = speaker?.standsFor === undefined ? '' : ` (${speaker.standsFor.text})`;
  return (
    `${'continues' in quote ? '+ ' : ''}${kind} “${ends(text.slice(start, end))}”` +
    (speaker === null ? '' : ` by “${speaker.text}”${standsFor}`) +
    (cue === null ? '' : `, cue “${cue.text}”`)
  );
}

function renderLine(
  { analysis, links, problems }: CorpusDocument,
  line: Span,
  number: number,
  indexes: ReadonlyMap<string, LineIndex>,
): string {
  const { text } = analysis;
  const section = analysis.sections.find((one) => contains(one, line));
  const language = analysis.paragraphs.find((one) => contains(line, one))?.language ?? section?.language;
  const kind = section?.noise === undefined ? section?.kind : `${section.kind} ${section.noise}`;
  const marks: Labelled[] = [
    ...analysis.mentions.map(({ start, end, label }) => ({ start, end, label })),
    ...analysis.figures.map(({ start, end, label, value }) => ({
      start,
      end,
      label: `${label} ${renderValue(value)}`,
    })),
  ];
  const sentences = analysis.sentences.filter((one) => contains(line, one));
  const parts = sentences.length === 0 ? [line] : cutBefore(line, sentences);
  return [
    `${number} · ${kind ?? '?'} · ${language ?? '?'}`,
    `   ${parts.map((part) => renderPart(text, part, marks)).join('│')}`,
    ...[...analysis.quotes, ...analysis.indirectQuotes]
      .filter(beginsIn(line))
      .sort(bySpan)
      .map((quote) => `   ${renderQuote(text, quote)}`),
    ...links.filter(beginsIn(line)).map((link) => `   ${renderLink(text, link, indexes)}`),
    ...marks
      .filter((mark) => beginsIn(line)(mark) && !parts.some((part) => contains(part, mark)))
      .map(({ start, end, label }) => `   ? ${label} “${text.slice(start, end)}” crosses sentences`),
    ...problems.filter(beginsIn(line)).map(({ code, message }) => `   ! ${code}: ${message}`),
  ].join('\n');
}

function beginsIn(line: Span): (mark: Span) => boolean {
  return ({ start }) => line.start <= start && start <= line.end;
}

/** Each part begins with a sentence; what stands between two sentences belongs to the first. */
function cutBefore(line: Span, sentences: readonly Span[]): readonly Span[] {
  return sentences.map((_, at) => ({
    start: at === 0 ? line.start : (sentences[at]?.start ?? line.start),
    end: sentences[at + 1]?.start ?? line.end,
  }));
}

function renderPart(text: string, part: Span, marks: readonly Labelled[]): string {
  const inside = marks
    .filter((mark) => contains(part, mark))
    .map(({ start, end, label }) => ({ start: start - part.start, end: end - part.start, label }));
  return renderMarked(text.slice(part.start, part.end), inside);
}

function renderValue({ type, ...rest }: FigureValue): string {
  const parts = Object.entries(rest)
    .filter(([key]) => key !== 'timex')
    .map(([key, value]) => (key === 'amount' ? String(value) : key === 'approx' ? '≈' : `${key}=${String(value)}`));
  return ['timex' in rest ? rest.timex : type, ...parts].join(' ');
}

function renderLink(
  text: string,
  { start, end, kind, score, to }: Link,
  indexes: ReadonlyMap<string, LineIndex>,
): string {
  const line = (indexes.get(to.path)?.lineAt(to.start) ?? 0) + 1;
  return `${kind} ${score.toFixed(1)} “${ends(text.slice(start, end))}” = ${to.path}:${line}`;
}

/** A passage by its ends: enough to see which it is, and where it stops. */
function ends(passage: string): string {
  const characters = Array.from(passage);
  return characters.length <= 60
    ? passage
    : `${characters.slice(0, 30).join('')} … ${characters.slice(-20).join('')}`;
}

function renderEntities({ analysis, entityIds }: CorpusDocument): string {
  const names = new Map<string, Set<string>>();
  analysis.mentions.forEach(({ start, end }, at) => {
    const id = entityIds[at] ?? '?';
    names.set(id, (names.get(id) ?? new Set()).add(analysis.text.slice(start, end)));
  });
  const lines = [...names].map(([id, texts]) => `   ${id}: ${[...texts].join(' · ')}`).sort();
  return ['entities', ...lines].join('\n');
}
