import type { Page } from '../../reading.js';
import { namesOutside, type Name } from '../names.js';
import type { Epithet, NameNotice, Standing } from '../notice.js';
import { epithetOf, narrowingOf, titleAtEnd } from './epithets.js';
import type { UnspacedTable } from './table.js';

const farthest = 16;
const wordCharacter = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー・々]/u;

export function noticeUnspacedNames(page: Page, table: UnspacedTable): readonly NameNotice[] {
  return namesOutside(page).map((name) => noticeOf(page, table, name));
}

function noticeOf({ masked, mentions }: Page, table: UnspacedTable, { mention, at, kind }: Name): NameNotice {
  const { start, end } = mention;
  const last = mentions[at - 1];
  const from = Math.max(0, start - farthest, last?.label === 'PERSON' ? last.end : 0);
  const bracket = /^[（(][^（()）]{0,30}[)）]/u.exec(masked.slice(end, end + 32))?.[0].length ?? 0;
  const behind = masked.slice(end + bracket, end + bracket + farthest);
  const title = kind === 'person' ? titleBehind(table, behind) : null;
  const before = kind === 'person' ? titleBefore(table, masked.slice(from, start)) : null;
  const own = [title?.epithet, before].filter((one) => one !== null && one !== undefined);
  return {
    start,
    end,
    mention: at,
    kind,
    standing: standingOf(table, behind.slice(title?.length ?? honorificLength(table, behind))),
    epithets:
      mention.label === 'ORG'
        ? bodyEpithets(table, masked.slice(start, end))
        : [...own, ...leaderOf(table, behind)],
  };
}

/** クライン政権 */
function leaderOf({ leadersOf }: UnspacedTable, behind: string): Epithet[] {
  return [...leadersOf]
    .filter(([government]) => behind.startsWith(government))
    .flatMap(([, heads]) => heads.map((head): Epithet => ({ head, narrowing: [] })));
}

/** 氏, or a title with what narrows it: 米大統領. */
function titleBehind(
  table: UnspacedTable,
  behind: string,
): { readonly epithet: Epithet; readonly length: number } | null {
  const honorific = behind.slice(0, honorificLength(table, behind));
  if (honorific !== '') {
    return table.personNouns.includes(honorific)
      ? { epithet: { head: honorific, narrowing: [] }, length: honorific.length }
      : null;
  }
  for (let from = 0; from <= table.longestBetween; from++) {
    const title = table.titles.find((one) => behind.startsWith(one, from));
    if (title !== undefined) {
      return { epithet: epithetOf(table, behind.slice(0, from), title), length: from + title.length };
    }
    if (!wordCharacter.test(behind.charAt(from))) {
      return null;
    }
  }
  return null;
}

function honorificLength({ honorifics }: UnspacedTable, behind: string): number {
  return honorifics.find((word) => behind.startsWith(word))?.length ?? 0;
}

/** 大統領の before a name, 总统 before a name; of a body before の, that its bearer is of it. */
function titleBefore(table: UnspacedTable, text: string): Epithet | null {
  const linked = text.endsWith(table.link) ? text.slice(0, -table.link.length) : text;
  const title = titleAtEnd(table, linked);
  if (title === undefined) {
    return null;
  }
  let from = linked.length - title.length;
  while (from > 0 && (wordCharacter.test(linked.charAt(from - 1)) || linked[from - 1] === table.link)) {
    from--;
  }
  return epithetOf(table, linked.slice(from, -title.length).replace(table.joining, ''), title);
}

function standingOf({ standings, standing }: UnspacedTable, behind: string): Standing {
  return standings.find(([particle]) => particle.test(behind))?.[1] ?? standing;
}

function bodyEpithets(table: UnspacedTable, name: string): Epithet[] {
  const narrowing = narrowingOf(table, name);
  const heads = [...table.bodyHeads].filter(([, endings]) => endings.some((ending) => name.endsWith(ending)));
  return (heads.length === 0 ? table.companyNouns : heads.map(([head]) => head)).map((head) => ({
    head,
    narrowing,
  }));
}
