import type {
  DocumentAnalysis,
  Figure,
  FigureLabel,
  FigureValue,
  Language,
  Mention,
  MentionLabel,
  Paragraph,
  Section,
  SectionKind,
  Sentence,
} from '../../server/src/core/model.js';
import { figureLabels, mentionLabels } from '../../server/src/core/model.js';
import { splitSentences } from '../../server/src/core/text/sentences/index.js';
import { shift } from '../../server/src/core/text/span.js';
import { parseMarked } from './markedText.js';

/**
 * The analysis of a document as a test spells it out, one line of text an entry: `en body: In
 * [[Washington|GPE =city:US/Washington]], [[Vance|PERSON JD Vance]] named [[$12|MONEY USD 12]].` A mention's label is
 * followed by its lexical id or its full name; a figure's by its value.
 */
export function documentOf(...lines: readonly string[]): DocumentAnalysis {
  let text = '';
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const mentions: Mention[] = [];
  const figures: Figure[] = [];
  const provenance = { rule: 'test', reasons: [] };
  for (const line of lines) {
    const [, language, kind, source] = /^(\w+) (\w+): (.*)$/su.exec(line) as unknown as [
      string,
      Language,
      SectionKind,
      string,
    ];
    const marked = parseMarked(source);
    const start = text.length;
    text += `${marked.text}\n`;
    const end = text.length - 1;
    sections.push({ start, end: text.length, kind, language, ...provenance });
    paragraphs.push({ start, end, language });
    if (kind === 'noise') {
      continue;
    }
    sentences.push(
      ...splitSentences(marked.text, language).map((span) => ({ ...shift(span, start), language })),
    );
    for (const mark of marked.marks) {
      const span = { start: start + mark.start, end: start + mark.end, ...provenance };
      const [label = '', ...rest] = mark.label.split(' ');
      if (isMentionLabel(label)) {
        mentions.push({ ...span, label, ...nameOf(rest.join(' '), text.slice(span.start, span.end)) });
      } else if (isFigureLabel(label)) {
        figures.push({ ...span, label, value: valueOf(label, rest) });
      } else {
        throw new Error(`no such label: ${label}`);
      }
    }
  }
  const language = paragraphs[0]?.language ?? 'und';
  return {
    text,
    language,
    sections,
    paragraphs,
    sentences,
    mentions,
    figures,
    quotes: [],
    indirectQuotes: [],
    problems: [],
  };
}

function isMentionLabel(label: string): label is MentionLabel {
  return mentionLabels.some((known) => known === label);
}

function isFigureLabel(label: string): label is FigureLabel {
  return figureLabels.some((known) => known === label);
}

function nameOf(given: string, text: string): Pick<Mention, 'name' | 'lexicalId'> {
  return given.startsWith('=')
    ? { name: text, lexicalId: given.slice(1) }
    : { name: given === '' ? text : given };
}

function valueOf(label: FigureLabel, [first = '', second = '', ...rest]: readonly string[]): FigureValue {
  const approx = [second, ...rest].includes('approx') ? ({ approx: true } as const) : {};
  switch (label) {
    case 'MONEY':
      return { type: 'money', currency: first, amount: second, ...approx };
    case 'QUANTITY':
      return { type: 'quantity', unit: first, amount: second, ...approx };
    case 'PERCENT':
      return { type: 'percent', amount: first, ...approx };
    case 'ORDINAL':
      return { type: 'ordinal', amount: first };
    case 'CARDINAL':
      return { type: 'number', amount: first, ...approx };
    case 'DATE':
      return { type: first.startsWith('P') ? 'duration' : 'date', timex: first };
    case 'TIME':
      return { type: 'time', timex: first };
  }
}
