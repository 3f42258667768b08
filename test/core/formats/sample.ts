import type { CorpusDocument, Figure, Mention, Quote } from '../../../server/src/core/index.js';

const found = { rule: 'some-rule', reasons: ['a reason', 'another'] };

/** A document with marks at given places, as the analysis would hand them over. */
export function sampleDocument(
  text: string,
  marks: {
    readonly path?: string;
    readonly mentions?: readonly (Pick<Mention, 'start' | 'end'> & Partial<Mention>)[];
    readonly figures?: readonly (Pick<Figure, 'start' | 'end'> & Partial<Figure>)[];
    readonly quotes?: readonly (Pick<Quote, 'start' | 'end'> & Partial<Quote>)[];
    readonly links?: CorpusDocument['links'];
    readonly problems?: CorpusDocument['problems'];
  } = {},
): CorpusDocument {
  const { mentions = [], figures = [], quotes = [], links = [], problems = [] } = marks;
  return {
    path: marks.path ?? 'folder/one.txt',
    analysis: {
      text,
      language: 'en',
      sections: [
        { kind: 'body', start: 0, end: text.length, language: 'en', ...found },
        { kind: 'noise', noise: 'cookie', start: text.length, end: text.length, language: 'und', ...found },
      ],
      paragraphs: [{ start: 0, end: text.length, language: 'en' }],
      sentences: [{ start: 0, end: text.length, language: 'en' }],
      mentions: mentions.map((one) => ({
        label: 'PERSON',
        name: text.slice(one.start, one.end),
        ...found,
        ...one,
      })),
      figures: figures.map((one) => ({
        label: 'CARDINAL',
        value: { type: 'number', amount: '1' },
        ...found,
        ...one,
      })),
      quotes: quotes.map((one) => ({
        kind: 'term',
        outer: { start: one.start - 1, end: one.end + 1 },
        speaker: null,
        cue: null,
        ...found,
        ...one,
      })),
      indirectQuotes: [],
      problems,
    },
    entityIds: mentions.map((_, index) => `e${index}`),
    links,
    problems,
  };
}

export function phraseOf(text: string, phrase: string): { text: string; start: number; end: number } {
  const start = text.indexOf(phrase);
  return { text: phrase, start, end: start + phrase.length };
}
