import type { Mention, Paragraph } from '../../model.js';
import { baseLanguage } from '../../text/baseLanguage.js';
import type { Span } from '../../text/span.js';
import { latinTokens, lineCaseOf, type LineCase } from '../latin/tokens.js';
import { strengthOf, sureStrength, textAt } from './evidence.js';

/** A headline is no longer than that, in UTF-16 code units. */
const longestHeadline = 200;

/** What capitals tell in a document: nothing in some of its lines, and of some of its words. */
export interface Casing {
  /** Of each paragraph, in their order. */
  readonly cases: readonly LineCase[];
  /** Whether the text writes this word in small letters where it is free to. */
  readonly isPlain: (word: string) => boolean;
}

export function casingOf(text: string, paragraphs: readonly Paragraph[]): Casing {
  const cases = paragraphs.map((paragraph) => caseOf(text, paragraph));
  let plain: Set<string> | undefined;
  return {
    cases,
    isPlain: (word) => {
      plain ??= plainWords(text, paragraphs);
      return plain.has(word.toLowerCase());
    },
  };
}

function caseOf(text: string, { start, end, language }: Paragraph): LineCase {
  const base = baseLanguage(language);
  return (base !== 'en' && base !== 'und') ||
    end - start > longestHeadline ||
    /[.?!]["”’)]?\s*$/u.test(text.slice(end - 4, end))
    ? 'sentence'
    : lineCaseOf(latinTokens(text.slice(start, end)));
}

/** The words that stand in small letters somewhere; those of other scripts have no capitals. */
function plainWords(text: string, paragraphs: readonly Span[]): Set<string> {
  const words = new Set<string>();
  for (const { start, end } of paragraphs) {
    for (const [word] of text.slice(start, end).matchAll(/(?<![\p{L}\p{N}.@_/-])\p{Ll}[\p{L}’']*/gu)) {
      words.add(word.replace(/['’]s?$/u, ''));
    }
  }
  return words;
}

/**
 * Without what is a name only by the capitals of a headline: words that the text below writes in small letters go from
 * the ends of a name, and if none is left, it goes. What a lexicon, a title or a person knows stays, and so does what
 * stands in the text too.
 */
export function withoutHeadlineWords(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  { cases, isPlain }: Casing,
): Mention[] {
  if (cases.every((lineCase) => lineCase === 'sentence')) {
    return [...mentions];
  }
  const caseAt = followCases(paragraphs, cases);
  const inText = new Set(
    mentions.filter((mention) => caseAt(mention) === 'sentence').map((mention) => textAt(text, mention)),
  );
  const again = followCases(paragraphs, cases);
  return mentions.flatMap((mention) => {
    const isWeak = again(mention) !== 'sentence' && strengthOf(mention) < sureStrength;
    const spelling = textAt(text, mention);
    if (!isWeak || mention.lexicalId !== undefined || inText.has(spelling)) {
      return mention;
    }
    const words = [...spelling.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*\.?/gu)];
    const first = words.findIndex((word) => !isPlain(word[0]));
    const last = words.findLastIndex((word) => !isPlain(word[0]));
    if (first < 0) {
      return words.length === 0 ? mention : [];
    }
    const start = words[first]?.index ?? 0;
    const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
    const rest = spelling.slice(start, end);
    return rest.length < spelling.length && inText.has(rest)
      ? { ...mention, start: mention.start + start, end: mention.start + end, name: rest }
      : mention;
  });
}

/** The case of the paragraph that a span stands in; the spans must come in reading order. */
function followCases(paragraphs: readonly Paragraph[], cases: readonly LineCase[]): (span: Span) => LineCase {
  let at = 0;
  return ({ start }) => {
    while ((paragraphs[at]?.end ?? Infinity) <= start) {
      at++;
    }
    return cases[at] ?? 'sentence';
  };
}
