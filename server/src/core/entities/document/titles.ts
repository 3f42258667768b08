import type { Mention } from '../../model.js';
import { titles as englishTitles } from '../en.js';
import { honorifics, titles as japaneseTitles } from '../ja.js';
import { titles as koreanTitles } from '../ko.js';
import { isDecided, textAt } from './evidence.js';

/** Before every name, and never a part of one. */
const address = /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Sir|Dame|Rev)\.? +(?=\p{Lu})/u;

const longestFirst = (words: Iterable<string>): string[] => [...words].sort((a, b) => b.length - a.length);
const honorificsAfter = longestFirst(honorifics);
const titlesAfter = longestFirst(japaneseTitles);

/**
 * Cuts off the ends of personal names what is a title: forms of address always, and titles where another script or a
 * space parts them from the name, the name is one character, or the document has the name without them.
 */
export function withoutTitles(text: string, mentions: readonly Mention[]): Mention[] {
  const names = new Set(mentions.map((mention) => textAt(text, mention)));
  const families = new Set([...names].filter((name) => name.length > 1).map((name) => name.charAt(0)));
  return mentions.map((mention) => {
    if (mention.label !== 'PERSON' || isDecided(mention)) {
      return mention;
    }
    const name = textAt(text, mention);
    const before = address.exec(name)?.[0].length ?? titleBefore(name, names);
    const after = titleAfter(name.slice(before), names, families);
    return before + after === 0
      ? mention
      : {
          ...mention,
          start: mention.start + before,
          end: mention.end - after,
          name: name.slice(before, name.length - after),
        };
  });
}

/** President of President Varga. */
function titleBefore(name: string, names: ReadonlySet<string>): number {
  let longest = 0;
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
    if (englishTitles.has(name.slice(0, at).toLowerCase()) && names.has(name.slice(at + 1))) {
      longest = at + 1;
    }
  }
  return longest;
}

/** 大統領 of クライン大統領, 대통령 of 클라인 대통령. */
function titleAfter(name: string, names: ReadonlySet<string>, families: ReadonlySet<string>): number {
  const space = name.lastIndexOf(' ');
  const last = name.slice(space + 1);
  if (space > 0 && last.length > 1 && koreanTitles.has(last)) {
    return last.length + 1;
  }
  const endsIn = (words: readonly string[]): string | undefined =>
    words.find((word) => name.endsWith(word) && name.length > word.length);
  const honorific = endsIn(honorificsAfter);
  const title = honorific ?? endsIn(titlesAfter);
  if (title === undefined) {
    return 0;
  }
  const rest = name.slice(0, -title.length);
  if (rest.length === 1) {
    return /^\p{Script=Han}$/u.test(rest) && (title.length > 1 || families.has(rest)) ? title.length : 0;
  }
  const isApart = title.length > 1 && /[\p{Script=Latin}\u30a1-\u30fa\u30fc]$/u.test(rest);
  return honorific !== undefined || isApart || names.has(rest) ? title.length : 0;
}
