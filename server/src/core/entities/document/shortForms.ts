import type { Mention, MentionLabel, Paragraph } from '../../model.js';
import { bySpan } from '../../text/span.js';
import { commonAcronyms } from '../en.js';
import { headLabel } from '../english/heads.js';
import { withoutLegalForm } from './legalForms.js';
import { strengthOf, textAt } from './evidence.js';

/** What a short form stands for. */
export interface ShortForm {
  readonly full: string;
  readonly label: MentionLabel;
  readonly strength: number;
}

/** By the short form. */
export type ShortForms = ReadonlyMap<string, ShortForm>;

/** Names with those that the text spells out beside their short form, and all short forms. */
export interface SpelledOut {
  readonly mentions: Mention[];
  readonly shortForms: ShortForms;
}

const beforeShort = /[(（]\s?([A-Z][A-Za-z0-9&.-]{1,9})(?=[)）,;:，、·])/g;
const afterShort = /(?<![A-Za-z0-9])([A-Z][A-Za-z0-9&.-]{1,9}) ?[(（]/g;
const closing = /[)）”’」』》"]/;

/** Whose short forms are acronyms. */
const withAcronyms: ReadonlySet<MentionLabel> = new Set([
  'ORG',
  'EVENT',
  'LAW',
  'PRODUCT',
  'FAC',
  'WORK_OF_ART',
]);

/**
 * Companies without their legal form, and acronyms beside what they stand for: International Energy Agency (IEA), 국제에너지기구(IEA), IEA（国際エネルギー機関）. In
 * Latin script the letters must be those that the words begin with, which also tells a name that nothing else told
 * (after Schwartz and Hearst 2003).
 */
export function spellOut(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
): SpelledOut {
  const byEnd = new Map(mentions.map((mention) => [mention.end, mention]));
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const shortForms = new Map<string, ShortForm>();
  const found: Mention[] = [];
  const add = (short: string, name: Mention): void => {
    const full = textAt(text, name);
    if (full.length > short.length && !shortForms.has(short)) {
      shortForms.set(short, { full, label: name.label, strength: strengthOf(name) });
    }
  };
  const companies = new Set<string>();
  for (const mention of mentions) {
    const name = mention.label === 'ORG' ? textAt(text, mention) : '';
    const short = name === '' || companies.has(name) ? undefined : withoutLegalForm(name);
    companies.add(name);
    if (short !== undefined) {
      add(short, mention);
    }
  }
  for (const { start, end } of paragraphs) {
    const own = text.slice(start, end);
    for (const match of own.matchAll(beforeShort)) {
      const short = match[1] ?? '';
      const at = withoutClosing(text, start + match.index, start);
      const before = byEnd.get(at);
      const spelled = isLatinAt(text, at - 1) ? spelledBefore(text, start, at, short) : undefined;
      if (before !== undefined && (spelled === undefined || before.start <= spelled)) {
        if (isAcronymOf(short, textAt(text, before), before.label)) {
          add(short, before);
        }
      } else if (spelled !== undefined && isWithin(spelled, at, byEnd)) {
        const name = spelledMention(text, spelled, at, before);
        found.push(name);
        add(short, name);
      }
    }
    for (const match of own.matchAll(afterShort)) {
      const short = match[1] ?? '';
      const inside = byStart.get(start + match.index + match[0].length);
      if (
        inside !== undefined &&
        closing.test(text.charAt(inside.end)) &&
        isAcronymOf(short, textAt(text, inside), inside.label)
      ) {
        add(short, inside);
      }
    }
  }
  return { mentions: withInserted(mentions, found), shortForms };
}

function withoutClosing(text: string, from: number, least: number): number {
  let at = from;
  while (at > least && (text[at - 1] === ' ' || closing.test(text.charAt(at - 1)))) {
    at--;
  }
  return at;
}

const isLatinAt = (text: string, at: number): boolean => /[\p{Script=Latin}.]/u.test(text.charAt(at));

function isAcronymOf(short: string, full: string, label: MentionLabel): boolean {
  const letters = short.replaceAll(/[^A-Z]/g, '');
  if (letters.length < 2 || commonAcronyms.has(short)) {
    return false;
  }
  return /\p{Script=Latin}/u.test(full)
    ? label !== 'PERSON' &&
        isInitials(
          letters,
          wordsOf(full).map(({ word }) => word),
        )
    : withAcronyms.has(label);
}

const small: ReadonlySet<string> = new Set(
  'of the and for in on to at de la del der des du und et y a an'.split(' '),
);

/** Whether words begin with these letters, in order: each capital one, small words at will, and none left over. */
function isInitials(letters: string, words: readonly string[]): boolean {
  const initials = words.flatMap((word) =>
    word.split('-').flatMap((part) => (small.has(part.toLowerCase()) ? [] : [part.charAt(0).toUpperCase()])),
  );
  const all = words.flatMap((word) => word.split('-').map((part) => part.charAt(0).toUpperCase()));
  return [initials, all].some((own) => own.join('') === letters);
}

interface Word {
  readonly word: string;
  readonly start: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)].map((match) => ({
    word: match[0],
    start: match.index,
  }));
}

const longestSpelled = 120;

/** Where the words begin that end at `end` and spell a short form of three letters or more. */
function spelledBefore(text: string, least: number, end: number, short: string): number | undefined {
  const letters = short.replaceAll(/[^A-Z]/g, '');
  if (letters.length < 3 || commonAcronyms.has(short)) {
    return undefined;
  }
  const from = Math.max(least, end - longestSpelled);
  const words = wordsOf(text.slice(from, end));
  const most = Math.min(words.length, 2 * letters.length + 1);
  for (let count = letters.length - 1; count <= most; count++) {
    const own = words.slice(words.length - count);
    const [first] = own;
    const isNameLike = own.every(({ word }) => /^[\p{Lu}\p{N}]/u.test(word) || small.has(word));
    if (
      first !== undefined &&
      isNameLike &&
      !small.has(first.word.toLowerCase()) &&
      !/[.!?;:,(（"“]\s/u.test(text.slice(from + first.start, end)) &&
      isInitials(
        letters,
        own.map(({ word }) => word),
      )
    ) {
      return from + first.start;
    }
  }
  return undefined;
}

/** Whether no mention reaches into the span from before it; the span is short. */
function isWithin(start: number, end: number, byEnd: ReadonlyMap<number, Mention>): boolean {
  for (let at = start + 1; at <= end; at++) {
    const mention = byEnd.get(at);
    if (mention !== undefined && mention.start < start) {
      return false;
    }
  }
  return true;
}

function spelledMention(text: string, start: number, end: number, shorter: Mention | undefined): Mention {
  const name = text.slice(start, end);
  const head = headLabel((wordsOf(name).at(-1)?.word ?? '').toLowerCase());
  const label = shorter !== undefined && shorter.label !== 'PERSON' ? shorter.label : (head ?? 'ORG');
  return {
    start,
    end,
    label,
    name,
    rule: 'mention-gloss',
    reasons: ['its initials in parentheses after it'],
  };
}

/** The found ones take the place of what they hold. */
function withInserted(mentions: readonly Mention[], found: readonly Mention[]): Mention[] {
  if (found.length === 0) {
    return [...mentions];
  }
  const inOrder = [...found].sort(bySpan);
  let at = 0;
  const kept = mentions.filter((mention) => {
    while ((inOrder[at]?.end ?? Infinity) <= mention.start) {
      at++;
    }
    return (inOrder[at]?.start ?? Infinity) >= mention.end;
  });
  return [...kept, ...inOrder].sort(bySpan);
}
