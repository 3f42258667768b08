import type { Language } from '../../server/src/core/index.js';
import { parallelSides } from './parallelTexts.js';
import type { TaskContext } from './task.js';

/** Lines of one language from one set. */
export interface Sample {
  readonly set: string;
  /** What it is said to be by the set. */
  readonly name: string;
  /** What the detector is to say. */
  readonly language: Language;
  readonly lines: readonly string[];
}

type Read = TaskContext['read'];

export function parallelSamples(read: Read): Sample[] {
  return parallelSides(read).flatMap(({ set, language, texts }) =>
    sample(
      set,
      language,
      language,
      texts.flatMap(({ segments }) => segments),
    ),
  );
}

export function entitySamples(read: Read): Sample[] {
  const files: readonly [set: string, file: string, language: Language][] = [
    ['ner-en-uner-pud', 'en', 'en'],
    ['ner-ko-klue', 'news', 'ko'],
    ['ner-ja-gsd', 'ja', 'ja'],
    ['ner-zh-uner-pud', 'zh', 'zh-Hant'],
  ];
  return files.flatMap(([set, file, language]) => {
    const rows = read<{ text: string }>(`${set}/dev/${file}.jsonl`, 'text') ?? [];
    return sample(
      set,
      language,
      language,
      rows.map(({ text }) => text),
    );
  });
}

const told: Readonly<Record<string, Language>> = { en: 'en', ko: 'ko', ja: 'ja', zh: 'zh-Hans' };

/** By language; all but the four are in Latin script. */
export function linguaSamples(read: Read): Sample[] {
  const rows =
    read<{ lang: string; kind: string; text: string }>('lid-lingua/dev/all.jsonl', 'lang', 'kind', 'text') ??
    [];
  const sentences = rows.filter(({ kind }) => kind === 'sentence');
  return [...new Set(sentences.map(({ lang }) => lang))].flatMap((lang) =>
    sample(
      'lid-lingua',
      lang,
      told[lang] ?? 'und-Latn',
      sentences.filter((row) => row.lang === lang).map(({ text }) => text),
    ),
  );
}

/** Of Japanese lines the first run of two to six ideographs: what headings and buttons without kana look like. */
export function kanaless({ set, name, language, lines }: Sample): Sample[] {
  const runs = lines.flatMap((line) => /\p{Script=Han}{2,6}/u.exec(line)?.slice(0, 1) ?? []);
  return language === 'ja' ? sample(set, `${name}, kana-less`, language, runs) : [];
}

/** The first words of a line, or half as many characters again where words have no blanks between them. */
export function piece(line: string, language: Language, words: number): string {
  return language === 'ja' || language.startsWith('zh')
    ? Array.from(line)
        .slice(0, 1.5 * words)
        .join('')
    : line.split(' ').slice(0, words).join(' ');
}

function sample(set: string, name: string, language: Language, lines: readonly string[]): Sample[] {
  const flat = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return flat.length === 0 ? [] : [{ set, name, language, lines: flat }];
}
