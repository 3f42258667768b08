import type { FurnitureMatch } from './furniture.js';
import { furnitureTables } from './phrases/index.js';

const longestBadge = 200;
const parts = furnitureTables.flatMap((table) => table.badgeParts);
const badgeParts = parts.map((part) => new RegExp(`${part}(?![\\p{L}\\p{N}])`, 'uy'));
const beginning = new RegExp(`^[\\s([]*(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** A line of badges: one maker or check after another and nothing else. */
export function matchBadge(folded: string): FurnitureMatch | null {
  if (folded === '' || folded.length > longestBadge || !beginning.test(folded)) {
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
  return { kind: 'ai-badge', reason: `nothing but badges: “${folded}”` };
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
