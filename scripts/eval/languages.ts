import type { Language } from '../../server/src/core/index.js';
import { detectLanguages } from '../../server/src/core/text/language.js';
import { splitLines } from '../../server/src/core/text/lines.js';
import {
  entitySamples,
  kanaless,
  linguaSamples,
  parallelSamples,
  piece,
  type Sample,
} from './languageSets.js';
import type { NoiseRow } from './lineScores.js';
import { share } from './scores.js';
import { percent, table } from './table.js';
import type { Task, TaskContext } from './task.js';

const lengths = [4, 3, 2];
const sentencesOfPage = 20;
const mostPages = 20;
const pageSets = ['noise-aeb', 'noise-fundus', 'noise-postlight'];

export const languages: Task = {
  about: 'the language of lines, of pieces of lines, and of short lines in a page of another language',
  run({ read, print }) {
    const samples = [...parallelSamples(read), ...entitySamples(read), ...linguaSamples(read)];
    print(aloneTable([...samples, ...samples.flatMap(kanaless)]));
    print(mixedTable(samples));
    print(pagesTable(read));
    print(
      'Percent of lines told right; lines without a letter do not count. In the first table each text is a document of\n' +
        'its own; a piece is the first words of a line, or half as many characters again in Japanese and Chinese. In the\n' +
        `second, a page has ${sentencesOfPage} sentences of one language, and between them short lines, by turns of its own\n` +
        'language and of another: two to four words, or three to six characters. The third has no gold: most lines of a\n' +
        'page, and nearly all of its article, are in the language of the page.',
    );
  },
};

function detect(lines: readonly string[]): Language[] {
  const text = lines.join('\n');
  return detectLanguages(text, splitLines(text));
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

function aloneTable(samples: readonly Sample[]): string {
  const right = (texts: readonly string[], language: Language): string => {
    const counted = texts.filter(hasLetter);
    return percent(share(counted.filter((text) => detect([text])[0] === language).length, counted.length));
  };
  return table(
    ['by itself', 'language', 'as', 'lines', 'line', ...lengths.map((words) => `${words} words`)],
    samples.map(({ set, name, language, lines }) => [
      set,
      name,
      language,
      lines.length,
      right(lines, language),
      ...lengths.map((words) => {
        const pieces = lines.map((line) => piece(line, language, words));
        return right(pieces, language);
      }),
    ]),
  );
}

/** One sample of each language, and of Latin script three that differ much. */
function chosen(samples: readonly Sample[], names: readonly string[]): Sample[] {
  return names.flatMap((name) => samples.find((own) => own.name === name) ?? []);
}

function mixedTable(samples: readonly Sample[]): string {
  const articles = chosen(samples, ['en', 'ko', 'ja', 'zh-Hant', 'zh', 'es', 'de']);
  const others = chosen(samples, ['en', 'ko', 'ja', 'zh-Hant', 'es', 'pl', 'id']);
  return table(
    ['article', 'its own short lines', ...others.map(({ name }) => `${name} among them`)],
    articles.map((article) => {
      const scores = others.map((other) =>
        other.language === article.language ? undefined : mixedScore(article, other),
      );
      const known = scores.filter((score) => score !== undefined);
      const own = known.reduce((sum, score) => sum + score.own, 0);
      return [
        article.name,
        percent(share(own, known.length)),
        ...scores.map((score) => (score === undefined ? '' : percent(score.other))),
      ];
    }),
  );
}

function mixedScore(article: Sample, other: Sample): { own: number; other: number } {
  const right = { own: 0, other: 0 };
  const all = { own: 0, other: 0 };
  const last = Math.min(article.lines.length, mostPages * sentencesOfPage);
  for (let from = 0; from < last; from += sentencesOfPage) {
    const { lines, short } = mixedPage(article, other, from);
    const detected = detect(lines);
    for (const { at, who } of short) {
      all[who]++;
      right[who] += detected[at] === { own: article, other }[who].language ? 1 : 0;
    }
  }
  return { own: share(right.own, all.own), other: share(right.other, all.other) };
}

interface MixedPage {
  readonly lines: readonly string[];
  readonly short: readonly { readonly at: number; readonly who: 'own' | 'other' }[];
}

/** The short lines are cut from sentences that follow those of the page. */
function mixedPage(article: Sample, other: Sample, from: number): MixedPage {
  const lines: string[] = [];
  const short: { at: number; who: 'own' | 'other' }[] = [];
  article.lines.slice(from, from + sentencesOfPage).forEach((line, at) => {
    lines.push(line);
    const who = at % 2 === 0 ? 'own' : 'other';
    const source = { own: article, other }[who];
    const next = source.lines[(from + sentencesOfPage + at) % source.lines.length] ?? '';
    const cut = piece(next, source.language, lengths[at % lengths.length] ?? 2);
    if (hasLetter(cut)) {
      short.push({ at: lines.length, who });
      lines.push(cut);
    }
  });
  return { lines, short };
}

const said: readonly Language[] = ['en', 'ko', 'ja', 'zh-Hant', 'zh-Hans', 'und-Latn', 'und'];

function pagesTable(read: TaskContext['read']): string {
  return table(
    ['lines of pages in', 'which', 'lines', ...said],
    ['en', 'ko', 'ja', 'zh'].flatMap((language) => {
      const pages = setsOf(language).flatMap(
        (set) => read<NoiseRow>(`measure-only/${set}/dev/${language}.jsonl`, 'text', 'lines') ?? [],
      );
      const detected = pages.flatMap(({ text, lines }) => {
        const found = detectLanguages(
          text,
          lines.map(([start, end]) => ({ start, end })),
        );
        return lines.map(([, , label], at) => ({ language: found[at], isArticle: label === 'content' }));
      });
      return [true, false].map((isArticle) => {
        const own = detected.filter((line) => line.isArticle === isArticle);
        return [
          language,
          isArticle ? 'article' : 'rest',
          own.length,
          ...said.map((one) =>
            percent(share(own.filter((line) => line.language === one).length, own.length)),
          ),
        ];
      });
    }),
  );
}

/** Two sets lack one of the languages each. */
function setsOf(language: string): readonly string[] {
  const lacking = { ko: 'noise-postlight', zh: 'noise-aeb' }[language];
  return pageSets.filter((set) => set !== lacking);
}
