import { speech, term, type Reading, type Scene } from '../reading.js';
import type { Clause } from './clause.js';
import type { MedialTable } from './table.js';
import type { Token } from './tokens.js';
import { looksLikeTitle } from './terms.js';

const longestName = 48;

/** “DOE: We are late.” in a transcript: the name in capitals that the words begin with. */
export function byTranscript({ content, quote }: Scene, table: MedialTable): Reading | null {
  const found = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?=:)/u.exec(content.slice(0, longestName));
  const name = found?.[0];
  return name === undefined || table.headings.has(name.toLowerCase())
    ? null
    : speech(
        { start: quote.start, end: quote.start + name.length, form: 'name' },
        null,
        'named as in a transcript',
      );
}

/** “Late Night.” at the end of its sentence is a title as well, if not behind “of”. */
function wholeTitle(before: Token | undefined, content: string, table: MedialTable): string {
  return before !== undefined && !table.ofTitles.has(before.lower) && content.includes(' ')
    ? content.replace(/\.$/, '')
    : content;
}

/** What is no saying, whatever stands around it: `id="12"`, “(Applause.)”, Robert “Bob” Poe, on “The Late Show”. */
export function plainTerm({ scene, table, tokens, at }: Clause): Reading | null {
  const { content, masked, quote } = scene;
  if (masked.charAt(quote.outer.start - 1) === '=') {
    return term('the value of an attribute');
  }
  if (/^[([][^()[\]]*[)\]]\.?$/.test(content)) {
    return term('a remark in brackets');
  }
  if (tokens[at]?.isBlank === false) {
    return term('a nickname inside a name');
  }
  const before = tokens[at - 1];
  const isLed =
    before !== undefined && (table.titlePrepositions.has(before.lower) || /['’]s?$/.test(before.lower));
  const title = wholeTitle(before, content, table);
  return isLed && looksLikeTitle(title, table) ? term('a title after a preposition or an owner') : null;
}
