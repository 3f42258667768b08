const longest = 300;

/** Who took or supplied a picture, by language: with what the line, or the bracket at its end, begins. */
const creditWords = [
  'image|photo|picture|pic|credit|source|file|photograph',
  '사진|이미지|제공|출처|자료',
  '写真|画像|図|提供|出典',
  '图片|圖片|来源|來源|图|圖|摄影|攝影',
  'foto|fotografía|imagen|crédito',
  'crédit|illustration',
  'bild|grafik',
].join('|');

const credits: readonly RegExp[] = [
  // “Photo: A. Person/Agency”, “Image credit: …”, “사진=…”
  new RegExp(`^[[(<【]?\\s?(?:${creditWords})s?(?: credits?| ?출처| ?제공)?\\s?(?:[:：=／/]|by )`, 'iu'),
  /^(?:image|photo) (?:caption|copyright|credits?|source)\b|^image \d+ of\b/iu,
  // A caption that ends with its credit in brackets: “… (Image: Agency)”
  new RegExp(
    `[([（<［【]\\s?(?:${creditWords})s?(?: credits?| ?출처| ?제공)?\\s?[:：=／/][^()（）[\\]<>]{1,60}[)\\]）>］】]\\.?$`,
    'iu',
  ),
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
