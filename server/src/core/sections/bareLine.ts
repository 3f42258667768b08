import type { FurnitureMatch } from './furniture.js';

const longestBare = 140;
/** What begins with a letter and is longer is text or an address. */
const longestLetters = 30;

const address = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/;
const handle = /^@[\p{L}\p{N}_.]{2,40}$/u;
const hashtag = /^#[\p{L}\p{N}_·-]{1,50}$/u;
const phone =
  /^(?:(?:tel|t|fax|phone|전화|팩스|電話|电话|tél|tfno?)\s?[.:：]? ?)?\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){2,4}$/i;
const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3|\s)+$/u;
const stars = /^[★☆⭐✩✭✮⯨\s]+(?:\(?\d(?:[.,]\d)?(?:\s?\/\s?\d{1,2})?\)?)?$/u;
const gallery = /^(?:\d{1,3} ?\/ ?\d{1,3}|\d{1,3} of \d{1,3})$/i;
const arrows = /^[▲▼△▽◀▶◁▷←→↑↓«»‹›<>×✕✖☰⋮…]+$/u;

/** A line that shows by its form alone, in any language, that nobody reads it as text. */
export function matchBareLine(line: string): FurnitureMatch | null {
  const text = line.trim();
  if (text === '' || text.length > longestBare) {
    return null;
  }
  if (text.length > longestLetters && /^\p{L}/u.test(text) && !text.includes('@')) {
    return null;
  }
  if (address.test(text)) {
    return { kind: 'other', reason: 'nothing but an e-mail address' };
  }
  if (phone.test(text) && /\D\d/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 8 && !isDate(text)) {
    return { kind: 'other', reason: 'nothing but a telephone number' };
  }
  if (stars.test(text)) {
    return { kind: 'other', reason: 'nothing but a rating in stars' };
  }
  if (arrows.test(text)) {
    return { kind: 'navigation', reason: 'nothing but arrows' };
  }
  if (emoji.test(text) && !/^[\d\s]+$/.test(text)) {
    return { kind: 'other', reason: 'nothing but emoji' };
  }
  if (gallery.test(text)) {
    return { kind: 'navigation', reason: 'the count of a gallery or of pages' };
  }
  return matchWords(text);
}

function matchWords(text: string): FurnitureMatch | null {
  if (!/^[#@\d[«‹<…]/.test(text)) {
    return null;
  }
  const words = text.split(/[\s,|]+/).filter((word) => word !== '');
  if (words.every((word) => hashtag.test(word))) {
    return { kind: 'navigation', reason: 'nothing but hashtags' };
  }
  if (words.every((word) => handle.test(word))) {
    return { kind: 'share', reason: 'nothing but the names of accounts' };
  }
  return isPagination(words) ? { kind: 'navigation', reason: 'the numbers of pages' } : null;
}

function isDate(text: string): boolean {
  return (
    /^\(?(?:19|20)\d\d[ .-]\d{1,2}[ .-]\d{1,2}\b/.test(text) ||
    /^\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d\b/.test(text)
  );
}

/** “1 2 3 4 … 9”: at least three numbers, each the next one but for a gap at an ellipsis. */
function isPagination(words: readonly string[]): boolean {
  let last = 0;
  let pages = 0;
  let gap = false;
  for (const word of words) {
    if (/^(?:…|\.{2,3}|[«»‹›<>]+)$/.test(word)) {
      gap = true;
      continue;
    }
    const page = /^\[?\d{1,4}\]?$/.test(word) ? Number(word.replace(/\D/g, '')) : 0;
    if (page <= last || (page !== last + 1 && !(gap && last > 0) && pages > 0)) {
      return false;
    }
    last = page;
    pages++;
    gap = false;
  }
  return pages >= 3 && words.length <= 30;
}

const clock = String.raw`(?:[ap]\.?m\.? ?|오전 ?|오후 ?|午前 ?|午後 ?|上午 ?|下午 ?)?\d{1,2}(?:[:.]\d{2}|[시時点點] ?(?:\d{1,2} ?[분分])?)(?:[:.]\d{2}| ?\d{1,2}[초秒])?(?: ?[ap]\.?m\.?)?`;
const day = String.raw`(?:\d{4} ?[-./년年] ?\d{1,2} ?[-./월月](?: ?\d{1,2} ?[.일日]?)?|\d{1,2} ?[-./월月] ?\d{1,2} ?(?:[-./일日] ?(?:\d{2,4})?)?)`;
const stamp = new RegExp(
  String.raw`^[\s([]*(?:${day})?(?: ?[([][^\s()[\]]{1,4}[)\]])?[\s,T|·-]*(?:${clock})?(?: ?(?:Z|[A-Z]{2,4}|기준|現在))?[\s)\]]*$`,
  'iu',
);

/** A date or time of day in digits and nothing else, or a bare number. */
export function isBareStamp(line: string): boolean {
  const text = line.trim();
  return text.length <= 50 && /\d/.test(text) && (/^[\d.,]+$/.test(text) || stamp.test(text));
}
