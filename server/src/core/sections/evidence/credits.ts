import { furnitureTables } from '../phrases/index.js';

const longest = 300;

const words = furnitureTables.flatMap(({ creditWords }) => creditWords).join('|');
const endings = furnitureTables.flatMap(({ creditEndings }) => creditEndings).join('|');
const head = `(?:${words})s?(?:${endings})?\\s?`;

const credits: readonly RegExp[] = [
  // “Photo: A. Person/Agency”, “Image credit: …”, “사진=…”
  new RegExp(`^[[(<【]?\\s?${head}(?:[:：=／/]|by )`, 'iu'),
  /^(?:image|photo) (?:caption|copyright|credits?|source)\b|^image \d+ of\b/iu,
  // A caption that ends with its credit in brackets: “… (Image: Agency)”
  new RegExp(`[([（<［【]\\s?${head}[:：=／/][^()（）[\\]<>]{1,60}[)\\]）>］】]\\.?$`, 'iu'),
  // “Ann Poe/Courier”, alone or after the caption
  /(?:^|[\s.!?”’)])\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}\/\p{Lu}[\p{L}&]+(?: \p{L}+){0,2}$/u,
  /^FILE ?[-–—] /u,
  // Agencies of the trade, named behind a slash or by a word of their own, that only sell pictures
  /(?:getty images|shutterstock|istock|\/(?:AP|AFP|EPA|Reuters|ZUMA)|AP Photo|via (?:AP|AFP|Reuters))[^.]{0,30}[)\]]?\.?$/iu,
];

/** Whether a line says who took a picture, alone or at the end of the picture's caption. */
export function isCredit(line: string): boolean {
  const text = line.trim();
  return text.length <= longest && credits.some((pattern) => pattern.test(text));
}
