import type { Page } from '../../reading.js';
import type { ReferringNotice, ReferentReader, Sought } from '../notice.js';
import { epithetOf, titleAtEnd } from './epithets.js';
import { noticeUnspacedNames } from './names.js';
import type { UnspacedTable } from './table.js';

/** The reader of a language written without blanks, by its table. */
export function unspacedReader(table: UnspacedTable): ReferentReader {
  return {
    notice: (page) => [...noticeUnspacedNames(page, table), ...noticePronouns(page, table)],
    isBody: (name) => isBody(name, table),
    ...(table.knowsFewNames === true ? { knowsFewNames: true } : {}),
    seekPronoun: (pronoun) => seekPronoun(pronoun, table),
    seekDescription: (description) => seekDescription(description, table),
  };
}

function noticePronouns({ masked }: Page, table: UnspacedTable): readonly ReferringNotice[] {
  return Array.from(masked.matchAll(table.pronouns)).flatMap(({ 0: own, index }) => {
    const sought = seekPronoun(own, table);
    const end = index + own.length;
    const behind = masked.slice(end, end + 2);
    const standing = table.standings.find(([particle]) => particle.test(behind))?.[1] ?? table.standing;
    return sought === null ? [] : [{ start: index, end, sought, standing }];
  });
}

function seekPronoun(pronoun: string, table: UnspacedTable): Sought | null {
  const own = table.pronounKinds.get(pronoun);
  if (own !== undefined) {
    const { kind, gender } = own;
    return gender === undefined ? { kinds: [kind] } : { kinds: [kind], gender };
  }
  return table.demonstrative.test(pronoun) ? seekDescription(pronoun, table) : null;
}

function seekDescription(description: string, table: UnspacedTable): Sought | null {
  const demonstrative = table.demonstrative.exec(description)?.[0] ?? '';
  const indefinite = table.indefinite.exec(description)?.[0] ?? '';
  const isPlural = table.plural.test(description);
  const phrase = description
    .slice(Math.max(demonstrative.length, indefinite.length))
    .replace(table.plural, '');
  const flags = {
    ...(demonstrative === '' ? {} : { isTakenUp: true as const }),
    ...(indefinite === '' ? {} : { isNew: true as const }),
  };
  const title =
    titleAtEnd(table, phrase) ??
    [...table.baseHeads, ...table.personNouns].find((noun) => phrase.endsWith(noun));
  if (title !== undefined) {
    const epithet = epithetOf(table, phrase.slice(0, -title.length), title);
    return { kinds: [isPlural ? 'group' : 'person'], epithet, ...flags };
  }
  const body = [...table.bodyHeads.keys(), ...table.companyNouns].find((noun) => phrase.endsWith(noun));
  if (body !== undefined) {
    return { kinds: ['body'], epithet: epithetOf(table, phrase.slice(0, -body.length), body), ...flags };
  }
  return demonstrative === '' ? { kinds: ['body'], isNew: true } : null;
}

function isBody(name: string, { bodyHeads, companyNouns }: UnspacedTable): boolean {
  return [...bodyHeads.values(), companyNouns].some((endings) =>
    endings.some((ending) => name.endsWith(ending)),
  );
}
