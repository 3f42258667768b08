import type { Mention, Paragraph } from '../../model.js';
import type { FullNames } from '../fullNames.js';
import { honorifics, titles as titlesInJapanese } from '../ja.js';
import { titles as koreanTitles } from '../ko.js';
import { nounEnds } from '../korean/josa.js';
import { textAt } from './evidence.js';

const japaneseTitles: ReadonlySet<string> = new Set([...honorifics, ...titlesInJapanese]);
const longestTitle = 8;

/** Before a title these are no names: 前首相, 副社長. */
const beforeTitles = '前元副現新故同両各正准総名';

const oneLetter = /(?<![가-힣\u3400-\u9fff々])[가-힣\u3400-\u9fff々](?= ?[가-힣\u3400-\u9fff])/gu;

/**
 * Family names of one letter before a title that the document has after the full name, or the end of it: 이 대통령 for
 * 이재명 대통령, 習主席 for 習近平国家主席. In reading order.
 */
export function familiesBeforeTitles(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  fullNames: FullNames,
): Mention[] {
  const titles = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const name = textAt(text, mention);
    const family = name.charAt(0);
    const title = fullNames.get(family) === name ? titleAfter(text, mention.end) : undefined;
    if (title !== undefined) {
      titles.set(family, (titles.get(family) ?? new Set()).add(title));
    }
  }
  return titles.size === 0
    ? []
    : paragraphs.flatMap((paragraph) =>
        [...textAt(text, paragraph).matchAll(oneLetter)].flatMap((match) => {
          const start = paragraph.start + match.index;
          const [family] = match;
          const seen = beforeTitles.includes(family) ? undefined : titles.get(family);
          const title = seen === undefined ? undefined : titleAfter(text, start + 1);
          const name = fullNames.get(family);
          return title === undefined ||
            name === undefined ||
            name === null ||
            ![...(seen ?? [])].some((own) => own.endsWith(title))
            ? []
            : [
                {
                  start,
                  end: start + 1,
                  label: 'PERSON' as const,
                  name,
                  rule: 'mention-title',
                  reasons: [`title “${title}” after the family name`],
                },
              ];
        }),
      );
}

/** The title that stands after a name; in Korean, a space parts them. */
function titleAfter(text: string, at: number): string | undefined {
  if (text[at] === ' ') {
    const word = /^[가-힣]{2,12}/.exec(text.slice(at + 1, at + 13))?.[0] ?? '';
    return nounEnds(word)
      .map((end) => word.slice(0, end))
      .find((stem) => stem.length > 1 && koreanTitles.has(stem));
  }
  for (let length = longestTitle; length > 0; length--) {
    const word = text.slice(at, at + length);
    if (japaneseTitles.has(word)) {
      return word;
    }
  }
  return undefined;
}
