import type { FurnitureMatch } from './furniture.js';
import { furnitureTables } from './phrases/index.js';

const longestBadge = 200;
const parts = furnitureTables.flatMap((table) => table.badgeParts);
const badgeParts = parts.map((part) => new RegExp(part, 'uy'));
const wordCharacter = /[\p{L}\p{N}]/uy;
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
    const length = part.exec(folded)?.[0].length ?? 0;
    end = Math.max(end, endsWord(folded, at + length) ? at + length : at);
  }
  return end;
}

function endsWord(folded: string, at: number): boolean {
  wordCharacter.lastIndex = at;
  return !wordCharacter.test(folded);
}

/** Whether a badge may begin with this word: one that names the maker, the thing made or the check. */
export function mayBeginBadge(folded: string): boolean {
  return /^(?:an?$|ai|a\.i|generat|artificial|chatgpt|image|photo|fact|ki|ia|verific|vérifi|fakten|생성형|인공지능|챗gpt|이미지|사진|사실|팩트|生成|人工|本文|画像|图片|圖片|写真|事実|事实|事實|ファクト)/u.test(
    folded,
  );
}
