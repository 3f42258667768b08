import type { MarkedSpan } from '../../trainingRow.js';
import { readingOf, type Reading } from './labels.js';

/** `type` is one of NIKL's 150, `conf` how sure the reconstruction of the label is. */
export interface KonecEntity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly conf: string;
}

export interface KonecRow {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly KonecEntity[];
}

interface Draft extends Reading {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** konec's names as KLUE marks them: 경남 진해 is one name, 심천(深圳) two. */
export function konecSpans({ text, entities }: KonecRow): MarkedSpan[] {
  const drafts: Draft[] = [];
  for (const entity of [...entities].sort((a, b) => a.start - b.start)) {
    const reading = readingOf(entity.type, entity.text);
    if (reading === undefined) {
      continue;
    }
    const isUnsure = reading.unsure === true || entity.conf === 'weak';
    for (const edges of namesIn(entity)) {
      const draft: Draft = {
        ...edges,
        labels: reading.labels,
        type: entity.type,
        ...(isUnsure ? { unsure: true } : {}),
      };
      const last = drafts.at(-1);
      if (last !== undefined && text.slice(last.end, draft.start) === ' ' && areOne(last, draft)) {
        drafts[drafts.length - 1] = { ...draft, start: last.start };
      } else {
        drafts.push(draft);
      }
    }
  }
  return drafts.map(({ start, end, labels, unsure }) => ({
    start,
    end,
    labels,
    ...(unsure === true ? { unsure } : {}),
  }));
}

/** The larger before the smaller is one name: 경남 진해, 미국 경찰, 국회 국토교통위원회. */
function areOne(left: Draft, right: Draft): boolean {
  const isGround = /^(?:LC[PG]_|LC_OTHERS)/.test(left.type);
  const isBody = left.type.startsWith('OGG_');
  const isLater = right.type.startsWith('OGG_') || (isGround && isPlace(right.type));
  return left.unsure === right.unsure && (isGround || isBody) && isLater;
}

function isPlace(type: string): boolean {
  return /^(?:LC[PG]_|LC_OTHERS|AF_BUILDING|AF_CULTURAL_ASSET|AF_ROAD)/.test(type);
}

const withOriginal = /^([^()]{2,})\(([^()]+)/;
const originalName = /^[A-Za-z\p{Script=Han} .&-]{2,}$/u;

/** A name and its original in parentheses apart, and 이 of 이모, who is called no more than that. */
function namesIn({
  start,
  end,
  text,
  type,
}: KonecEntity): { readonly start: number; readonly end: number }[] {
  const [, name, original] = withOriginal.exec(text) ?? [];
  if (name === undefined || original === undefined) {
    return [{ start, end: type === 'PS_NAME' && /^.모$/.test(text) ? end - 1 : end }];
  }
  const own = { start, end: start + name.length };
  const from = own.end + 1;
  return originalName.test(original) ? [own, { start: from, end: from + original.length }] : [own];
}
