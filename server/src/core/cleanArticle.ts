import type { DocumentAnalysis, SectionKind } from './model.js';

const own: ReadonlySet<SectionKind> = new Set(['headline', 'lead', 'body']);

/**
 * The article alone: headline, lead and body, without noise and teasers of other articles. Paragraphs stand as in the
 * text, with what stood between them. Where something is left out, the widest of the gaps around it stays, so that
 * paragraphs that were apart do not become one. Ends with a line end, or is empty where there is no article.
 */
export function cleanArticle({ text, paragraphs, sections }: DocumentAnalysis): string {
  const pieces: string[] = [];
  let end = 0;
  let gap = '';
  let at = 0;
  for (const paragraph of paragraphs) {
    while ((sections[at]?.end ?? Infinity) <= paragraph.start) {
      at++;
    }
    gap = wider(gap, text.slice(end, paragraph.start));
    end = paragraph.end;
    const kind = sections[at]?.kind;
    if (kind !== undefined && own.has(kind)) {
      pieces.push(pieces.length === 0 ? '' : gap, text.slice(paragraph.start, end));
      gap = '';
    }
  }
  return pieces.length === 0 ? '' : `${pieces.join('')}${/\r\n|\r|\n/.exec(text)?.[0] ?? '\n'}`;
}

function wider(a: string, b: string): string {
  return a === '' || lineEnds(b) > lineEnds(a) ? b : a;
}

function lineEnds(gap: string): number {
  return gap.match(/\r\n|\r|\n/g)?.length ?? 0;
}
