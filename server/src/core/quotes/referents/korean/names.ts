import type { Page } from '../../reading.js';
import { namesOutside, type Name } from '../names.js';
import type { Epithet, NameNotice, Standing } from '../notice.js';
import { epithetOf, narrowingOf, titleOf } from './epithets.js';
import * as ko from './table.js';

const farthest = 40;
const mostWords = 4;

export function noticeNames(page: Page): readonly NameNotice[] {
  return namesOutside(page).map((name) => noticeOf(page, name));
}

function noticeOf({ masked }: Page, { mention, at, kind }: Name): NameNotice {
  const { start, end } = mention;
  const bracket = /^\([^()]{0,30}\)/.exec(masked.slice(end, end + 32))?.[0].length ?? 0;
  const behind = masked.slice(end + bracket, end + bracket + farthest);
  const title = kind === 'person' ? titleBehind(behind) : null;
  const before = kind === 'person' ? titleBefore(masked.slice(Math.max(0, start - farthest), start)) : null;
  const own = [title?.epithet, before].filter((one) => one !== null && one !== undefined);
  return {
    start,
    end,
    mention: at,
    kind,
    standing: standingOf(title?.particle ?? /^(?:\s?씨)?([가-힣]*)/u.exec(behind)?.[1] ?? ''),
    epithets:
      mention.label === 'ORG' ? bodyEpithets(masked.slice(start, end)) : [...own, ...leaderOf(behind)],
  };
}

/** 클라인 행정부 */
function leaderOf(behind: string): Epithet[] {
  const [, word = ''] = /^ ([가-힣]{2,3})/u.exec(behind) ?? [];
  const head = ko.leadersOf.get(word);
  return head === undefined ? [] : [{ head, narrowing: [] }];
}

interface TitleBehind {
  readonly epithet: Epithet;
  readonly particle: string;
}

const particle = /(?:께서는|께서|은|는|이|가|을|를|의|에게|에|과|와|도|측은|측이|측)$/u;

/** 미국 대통령은 behind a name: the words up to a title. */
function titleBehind(behind: string): TitleBehind | null {
  if (!/^\s?[가-힣A-Za-z]/u.test(behind)) {
    return null;
  }
  const words = behind.trimStart().split(' ', mostWords);
  for (const [at, word] of words.entries()) {
    const [, plain = ''] = /^([\p{L}\p{N}·&-]+)/u.exec(word) ?? [];
    for (const stem of new Set([plain, plain.replace(particle, '')])) {
      const title = titleOf(stem);
      if (title !== null) {
        return { epithet: epithetOf(words.slice(0, at), title), particle: plain.slice(stem.length) };
      }
    }
    if (plain !== word || /[은는이가을를에서로고며도]$/u.test(word)) {
      return null;
    }
  }
  return null;
}

/** 미국 대통령 before a name: a title and the words that narrow it. */
function titleBefore(text: string): Epithet | null {
  if (!text.endsWith(' ')) {
    return null;
  }
  const words = text.trimEnd().split(' ').slice(-mostWords);
  const title = titleOf(words.at(-1) ?? '');
  if (title === null) {
    return null;
  }
  const before = words.slice(0, -1);
  const from = before.findLastIndex((word) => /[,.·]$|[은는이가을를에서로고며도]$/u.test(word)) + 1;
  return epithetOf(before.slice(from), title);
}

function standingOf(tail: string): Standing {
  if (/^(?:은|는|이|가|께서|도)/u.test(tail)) {
    return 'subject';
  }
  return tail.startsWith('의') ? 'owner' : /^[을를]/u.test(tail) ? 'object' : 'oblique';
}

function bodyEpithets(name: string): Epithet[] {
  const narrowing = narrowingOf(name.split(/\s+/));
  const heads = [...ko.bodyHeads].filter(([, endings]) => endings.some((ending) => name.endsWith(ending)));
  return (heads.length === 0 ? [...ko.companyNouns] : heads.map(([head]) => head)).map((head) => ({
    head,
    narrowing,
  }));
}
