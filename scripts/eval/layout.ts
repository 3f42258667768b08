import { analyseDocument, type DocumentAnalysis, type Span } from '../../server/src/core/index.js';
import { percent, table } from './table.js';
import type { Task, TaskContext } from './task.js';
import { wrapText, type Wrapping } from './wrapText.js';

interface TranslationRow {
  readonly src: readonly string[];
  readonly tgt: readonly string[];
}

interface PageRow {
  readonly text: string;
}

interface Language {
  readonly name: string;
  readonly file: string;
  readonly side: 'src' | 'tgt';
  readonly wrappings: Readonly<Record<string, Wrapping>>;
}

const words = {
  '72 columns': { width: 72, by: 'words', measure: 'columns' },
  '80 columns': { width: 80, by: 'words', measure: 'columns' },
} as const;

const languages: readonly Language[] = [
  { name: 'English', file: 'align-ntrex/dev/en-ko.gold.jsonl', side: 'src', wrappings: words },
  {
    name: 'Korean',
    file: 'align-ntrex/dev/en-ko.gold.jsonl',
    side: 'tgt',
    wrappings: { ...words, 'cut at 40': { width: 40, by: 'characters' } },
  },
  {
    name: 'Japanese',
    file: 'align-ntrex/dev/en-ja.gold.jsonl',
    side: 'tgt',
    wrappings: {
      'cut at 40': { width: 40, by: 'characters' },
      'cut at 80 columns': { width: 80, by: 'characters', measure: 'columns' },
    },
  },
];

const pages = [
  'measure-only/noise-fundus/dev/en.jsonl',
  'measure-only/noise-fundus/dev/ja.jsonl',
  'measure-only/noise-fundus/dev/ko.jsonl',
  'measure-only/noise-postlight/dev/en.jsonl',
  'measure-only/noise-aeb/dev/en.jsonl',
] as const;

const sentencesInParagraph = 3;

export const layout: Task = {
  about: 'whether a text says the same however its lines are broken',
  run({ read, print }) {
    const rows = languages.flatMap((language) => wrappedRows(language, read));
    const head = [
      'language',
      'wrapped',
      'paragraphs',
      'whole',
      'sentences',
      'names',
      'figures',
      'quotes',
      'sections',
    ];
    print(table(head, rows));
    print(
      'News in paragraphs of three sentences, wrapped, with and without blank lines between paragraphs: how many\n' +
        'paragraphs are found whole, and how many marks of each layer are the same as without wrapping, by their text,\n' +
        'value and speaker (F1 of wrapped against not wrapped).',
    );
    print(table(['texts of one paragraph a line', 'documents', 'changed'], unwrappedRows(read)));
    print('Changed: in how many of them two lines are taken for one paragraph, or one line for several.');
  },
};

function wrappedRows(
  { name, file, side, wrappings }: Language,
  read: TaskContext['read'],
): (string | number)[][] {
  const documents = read<TranslationRow>(file, 'src', 'tgt')?.map((row) => paragraphsOf(row[side], name));
  if (documents === undefined) {
    return [];
  }
  return Object.entries(wrappings).flatMap(([format, wrapping]) =>
    [true, false].map((apart) => {
      const tally = new Tally();
      for (const paragraphs of documents) {
        const text = paragraphs.join(apart ? '\n\n' : '\n');
        tally.add(paragraphs, analyseDocument(text), analyseDocument(wrapText(text, wrapping)));
      }
      return [name, apart ? format : `${format}, no blank lines`, ...tally.cells()];
    }),
  );
}

/** Sentences of the set joined to paragraphs as long as those of news; the headline stands by itself. */
function paragraphsOf([headline = '', ...sentences]: readonly string[], language: string): string[] {
  const paragraphs = [headline];
  for (let at = 0; at < sentences.length; at += sentencesInParagraph) {
    paragraphs.push(sentences.slice(at, at + sentencesInParagraph).join(language === 'Japanese' ? '' : ' '));
  }
  return paragraphs;
}

const layers = ['sentences', 'mentions', 'figures', 'quotes', 'sections'] as const;
type Layer = (typeof layers)[number];

class Tally {
  #paragraphs = 0;
  #whole = 0;
  readonly #same = new Map<Layer, number>();
  readonly #all = new Map<Layer, number>();

  add(paragraphs: readonly string[], plain: DocumentAnalysis, wrapped: DocumentAnalysis): void {
    this.#paragraphs += paragraphs.length;
    this.#whole += countSame(paragraphs.map(bare), textsOf(wrapped, wrapped.paragraphs));
    for (const layer of layers) {
      const [before, after] = [marksOf(plain, layer), marksOf(wrapped, layer)];
      this.#same.set(layer, (this.#same.get(layer) ?? 0) + 2 * countSame(before, after));
      this.#all.set(layer, (this.#all.get(layer) ?? 0) + before.length + after.length);
    }
  }

  cells(): (string | number)[] {
    return [
      this.#paragraphs,
      percent(this.#whole / Math.max(1, this.#paragraphs)),
      ...layers.map((layer) => {
        const all = this.#all.get(layer) ?? 0;
        return all === 0 ? '' : percent((this.#same.get(layer) ?? 0) / all);
      }),
    ];
  }
}

/** How many are in both lists, each as often as in the one that has it less often. */
function countSame(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of a) {
    left.set(one, (left.get(one) ?? 0) + 1);
  }
  let same = 0;
  for (const one of b) {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    same += count > 0 ? 1 : 0;
  }
  return same;
}

function marksOf(analysis: DocumentAnalysis, layer: Layer): string[] {
  const texts = textsOf(analysis, analysis[layer]);
  switch (layer) {
    case 'sentences':
      return texts;
    case 'mentions':
      return analysis.mentions.map(({ label, name }, at) => [label, name, texts[at]].join('|'));
    case 'figures':
      return analysis.figures.map(({ value }, at) => [JSON.stringify(value), texts[at]].join('|'));
    case 'quotes':
      return analysis.quotes.map(({ kind, speaker }, at) =>
        [kind, bare(speaker?.text ?? ''), texts[at]].join('|'),
      );
    case 'sections':
      return analysis.sections.map(({ kind, noise = '' }, at) => [kind, noise, texts[at]].join('|'));
  }
}

function textsOf({ text }: DocumentAnalysis, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => bare(text.slice(start, end)));
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function unwrappedRows(read: TaskContext['read']): (string | number)[][] {
  const news = languages.flatMap(({ name, file, side }): [string, readonly string[]][] => {
    const texts = read<TranslationRow>(file, 'src', 'tgt')?.map((row) => row[side].join('\n'));
    return texts === undefined ? [] : [[`align-ntrex, ${name}`, texts]];
  });
  const noisy = pages.flatMap((file): [string, readonly string[]][] => {
    const texts = read<PageRow>(file, 'text')?.map(({ text }) => text);
    return texts === undefined ? [] : [[file.replace(/^measure-only\/|\.jsonl$|\/dev/g, ''), texts]];
  });
  return [...news, ...noisy].map(([name, texts]) => [name, texts.length, texts.filter(isChanged).length]);
}

function isChanged(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const { paragraphs } = analyseDocument(text);
  return (
    lines.length !== paragraphs.length ||
    paragraphs.some(({ start, end }, at) => text.slice(start, end) !== lines[at])
  );
}
