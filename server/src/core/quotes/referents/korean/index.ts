import type { Page } from '../../reading.js';
import type { ReferringNotice, ReferentReader, Sought } from '../notice.js';
import { epithetOf, narrowingOf, titleOf } from './epithets.js';
import { noticeNames } from './names.js';
import * as ko from './table.js';

export const korean: ReferentReader = {
  notice: (page) => [...noticeNames(page), ...noticePronouns(page)],
  seekPronoun,
  seekDescription,
};

const pronouns = /(?<![\p{L}\p{N}])(그|그녀|그분)(는|가|은|이|의|를|을|에게)(?![\p{L}\p{N}])/gu;

function noticePronouns({ masked }: Page): readonly ReferringNotice[] {
  return Array.from(masked.matchAll(pronouns)).flatMap(({ index, 1: own = '', 2: particle = '' }) => {
    const sought = seekPronoun(own);
    const standing = /[는가은이]/u.test(particle) ? 'subject' : particle === '의' ? 'owner' : 'object';
    return sought === null ? [] : [{ start: index, end: index + own.length, sought, standing }];
  });
}

function seekPronoun(pronoun: string): Sought | null {
  switch (pronoun) {
    case '그':
    case '그도':
    case '그분':
      return { kinds: ['person'] };
    case '그녀':
      return { kinds: ['person'], gender: 'female' };
    case '그들':
    case '이들':
      return { kinds: ['group'] };
    default:
      return null;
  }
}

function seekDescription(description: string): Sought | null {
  const words = description.trim().split(/\s+/);
  const [first = ''] = words;
  const isTakenUp = words.length > 1 && ko.demonstratives.has(first);
  const isNew = words.length > 1 && ko.indefinites.has(first);
  const phrase = isTakenUp || isNew ? words.slice(1) : words;
  const last = phrase.at(-1) ?? '';
  const isPlural = last.length > 2 && last.endsWith('들');
  const noun = isPlural ? last.slice(0, -1) : last;
  const flags = {
    ...(isTakenUp ? { isTakenUp: true as const } : {}),
    ...(isNew ? { isNew: true as const } : {}),
  };
  const title = titleOf(noun);
  if (title !== null) {
    const epithet = epithetOf(phrase.slice(0, -1), title);
    return { kinds: [isPlural ? 'group' : 'person'], epithet, ...flags };
  }
  const body = [...ko.bodyHeads.keys(), ...ko.companyNouns].find((one) => noun.endsWith(one));
  if (body !== undefined) {
    const before = [...phrase.slice(0, -1), noun.slice(0, -body.length)];
    return { kinds: ['body'], epithet: { head: body, narrowing: narrowingOf(before) }, ...flags };
  }
  return { kinds: ['body'], isNew: true };
}
