import type { NoiseKind } from '../model.js';
import { foldLine, withoutNumbers } from './fold.js';
import { furnitureTables } from './phrases/index.js';

export interface FurnitureMatch {
  readonly kind: NoiseKind;
  readonly reason: string;
}

const longestWhole = 60;
const longestBeginning = 140;
const longestNotice = 700;
const longestBadge = 200;

const kindsOf = (table: Partial<Record<NoiseKind, readonly string[]>>): [NoiseKind, readonly string[]][] =>
  Object.entries(table) as [NoiseKind, readonly string[]][];
const key = (phrase: string): string => phrase.replaceAll("'", '’');

const whole = new Map<string, NoiseKind>();
const begins: { readonly phrase: string; readonly kind: NoiseKind }[] = [];
for (const table of furnitureTables) {
  for (const [kind, phrases] of kindsOf(table.whole)) {
    phrases.forEach((phrase) => whole.set(key(phrase), kind));
  }
  for (const [kind, phrases] of kindsOf(table.begins)) {
    begins.push(...phrases.map((phrase) => ({ phrase: key(phrase), kind })));
  }
}
const holds = furnitureTables.flatMap((table) => table.holds);
const cookieButtons = new Set(furnitureTables.flatMap((table) => table.cookieButtons.map(key)));
const relatedLeads = new Set(furnitureTables.flatMap((table) => table.relatedLeads.map(key)));
const titleListHeadings = new Set(furnitureTables.flatMap((table) => table.titleListHeadings.map(key)));
const shareWords = new Set(furnitureTables.flatMap((table) => table.shareWords.map(key)));
const bylines = furnitureTables.flatMap((table) => table.bylines);
const badgeParts = furnitureTables.flatMap((table) =>
  table.badgeParts.map((part) => new RegExp(`${part}(?![\\p{L}\\p{N}])`, 'uy')),
);

/** What a line of page furniture is, judged by its words alone; null for anything else. */
export function matchFurniture(line: string): FurnitureMatch | null {
  if (line.length > longestNotice) {
    return null;
  }
  const folded = foldLine(line);
  return (
    matchWhole(folded) ??
    matchBadge(folded) ??
    matchShareWords(folded) ??
    matchCopyright(folded) ??
    matchBeginning(folded) ??
    matchNotice(folded)
  );
}

function matchWhole(folded: string): FurnitureMatch | null {
  if (folded.length > longestWhole) {
    return null;
  }
  const bare = withoutNumbers(folded);
  const kind = whole.get(folded) ?? whole.get(bare) ?? whole.get(bare.replace(/\(.*$/, '').trim());
  return kind === undefined ? null : { kind, reason: `phrase “${bare}”` };
}

/** A line of badges: one maker or check after another and nothing else. */
function matchBadge(folded: string): FurnitureMatch | null {
  if (folded.length > longestBadge) {
    return null;
  }
  let at = 0;
  while (at < folded.length) {
    const gap = /^[\s·|/,.:;。、()[\]-]+/.exec(folded.slice(at));
    if (gap !== null) {
      at += gap[0].length;
      continue;
    }
    const end = endOfBadgePart(folded, at);
    if (end === at) {
      return null;
    }
    at = end;
  }
  return folded === '' ? null : { kind: 'ai-badge', reason: `nothing but badges: “${folded}”` };
}

function endOfBadgePart(folded: string, at: number): number {
  let end = at;
  for (const part of badgeParts) {
    part.lastIndex = at;
    const match = part.exec(folded);
    end = Math.max(end, match === null ? at : at + match[0].length);
  }
  return end;
}

function matchShareWords(folded: string): FurnitureMatch | null {
  if (folded.length > longestBeginning) {
    return null;
  }
  const words = folded.split(/[\s·|/,]+/).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => shareWords.has(word))
    ? { kind: 'share', reason: 'nothing but share buttons' }
    : null;
}

function matchCopyright(folded: string): FurnitureMatch | null {
  return folded.length <= longestBeginning && /^(?:©|\(c\)|copyright ?(?:©|\(c\)|\d{4}))/.test(folded)
    ? { kind: 'copyright', reason: 'begins with a copyright sign' }
    : null;
}

function matchBeginning(folded: string): FurnitureMatch | null {
  if (folded.length > longestBeginning) {
    return null;
  }
  const found = begins.find(({ phrase }) => folded.startsWith(phrase));
  return found === undefined ? null : { kind: found.kind, reason: `begins with “${found.phrase.trim()}”` };
}

function matchNotice(folded: string): FurnitureMatch | null {
  const found = holds.find(({ all }) => all.every((evidence) => evidence.test(folded)));
  return found === undefined ? null : { kind: found.kind, reason: `words of a ${found.kind} notice` };
}

/** A button that only means something under a cookie notice. */
export function isCookieButton(line: string): boolean {
  return line.length <= longestWhole && cookieButtons.has(foldLine(line));
}

/** “Read more: …”, “▶ 관련기사 : …”: one line that names another article. Its lead phrase, or null. */
export function relatedLead(line: string): string | null {
  if (line.length > 250) {
    return null;
  }
  const match = /^[^\p{L}\p{N}]*([\p{L}\p{M}'’ ]{2,30}?)\s?(?:[:：|]|[>▶»→]\s)\s?\S/u.exec(line);
  const lead = match?.[1] === undefined ? '' : foldLine(match[1]);
  return relatedLeads.has(lead) ? lead : null;
}

/** A heading that promises titles only: the first paragraph of text below it is not a teaser. */
export function headsTitlesOnly(line: string): boolean {
  return titleListHeadings.has(withoutNumbers(foldLine(line)));
}

export function isByline(line: string): boolean {
  const text = line.trim();
  return text.length <= 120 && bylines.some((pattern) => pattern.test(text));
}
