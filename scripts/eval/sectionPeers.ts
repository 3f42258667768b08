import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { NoiseRow } from './lineScores.js';

/** Tells for each line of a page whether it belongs to the article. */
export interface LineJudge {
  readonly name: string;
  readonly keeps: (row: NoiseRow) => Promise<readonly boolean[]> | readonly boolean[];
}

/**
 * Extractors of articles from web pages, given what Glossa is given: the page's lines, each as a paragraph, the first
 * also as the title, without which article-extractor puts out nothing. They were made for the markup that is lost here
 * and keep every line; a box around each line changes nothing.
 */
export const sectionPeers: readonly LineJudge[] = [
  {
    name: 'readability',
    keeps: (row) => {
      const lines = linesOf(row);
      const { document } = parseHTML(pageOf(lines));
      const article = new Readability(document).parse();
      return keptLines(lines, paragraphsOf(article?.content));
    },
  },
  {
    name: 'article-extractor',
    keeps: async (row) => {
      const lines = linesOf(row);
      const article = await extractFromHtml(pageOf(lines), 'https://example.org/article');
      return keptLines(lines, paragraphsOf(article?.content));
    },
  },
];

/**
 * Which lines of a page an extractor put out: those of the longest common subsequence, so that of several equal lines
 * the one between its neighbours is meant. White space does not count.
 */
export function keptLines(lines: readonly string[], output: readonly string[]): boolean[] {
  const left = lines.map(squeezed);
  const right = output.map(squeezed);
  const width = right.length + 1;
  const longest = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const at = i * width + j;
      longest[at] =
        left[i] === right[j]
          ? (longest[at + width + 1] ?? 0) + 1
          : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0);
    }
  }
  let j = 0;
  return left.map((line, i) => {
    while (j < right.length && line !== right[j] && longest[i * width + j] === longest[i * width + j + 1]) {
      j++;
    }
    const kept = j < right.length && line === right[j];
    j += kept ? 1 : 0;
    return kept;
  });
}

const linesOf = ({ text, lines }: NoiseRow): string[] => lines.map(([start, end]) => text.slice(start, end));

function pageOf(lines: readonly string[]): string {
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  return `<!doctype html><html><head><title>${escaped(lines[0] ?? '')}</title></head><body>${paragraphs}</body></html>`;
}

function paragraphsOf(html: string | null | undefined): string[] {
  if (html === null || html === undefined) {
    return [];
  }
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
