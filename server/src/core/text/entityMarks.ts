import type { PairedMark } from './pairTable.js';

/** Quotation marks as the references of HTML that a scraper left in the text, without `&` and `;`. */
const references: Readonly<Record<string, PairedMark>> = {
  quot: { family: 'double', direction: 'either' },
  '#34': { family: 'double', direction: 'either' },
  ldquo: { family: 'double', direction: 'open' },
  '#8220': { family: 'double', direction: 'open' },
  bdquo: { family: 'double', direction: 'open' },
  rdquo: { family: 'double', direction: 'close' },
  '#8221': { family: 'double', direction: 'close' },
  apos: { family: 'single', direction: 'either' },
  '#39': { family: 'single', direction: 'either' },
  lsquo: { family: 'single', direction: 'open' },
  '#8216': { family: 'single', direction: 'open' },
  rsquo: { family: 'single', direction: 'close' },
  '#8217': { family: 'single', direction: 'close' },
  laquo: { family: 'angle', direction: 'open' },
  raquo: { family: 'angle', direction: 'close' },
};

const reference = /&([a-z]{4,5}|#\d{2,4});/y;

/** The mark that a reference at an offset stands for, and where that ends. */
export function entityMarkAt(
  text: string,
  at: number,
): { readonly mark: PairedMark; readonly end: number } | undefined {
  reference.lastIndex = at;
  const [whole = '', name = ''] = reference.exec(text) ?? [];
  const mark = Object.hasOwn(references, name) ? references[name] : undefined;
  return mark === undefined ? undefined : { mark, end: at + whole.length };
}
