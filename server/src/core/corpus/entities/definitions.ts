import type { DocumentAnalysis, Mention } from '../../model.js';
import { initialsOf, isAcronymOf, acronymLetters, mayBeAcronym } from './acronyms.js';
import { groupKeysOf } from './groups.js';
import { classOf, spaceless, writtenIn } from './nameClass.js';

/** That a name has another, by the text itself. */
export interface Definition {
  /** The group key of the one. */
  readonly key: string;
  /** Or the other's group key, */
  readonly otherKey?: string;
  /** or, where it is no mention there, what it may be, `spaceless`, the likeliest first. */
  readonly others?: readonly string[];
}

const opening = /^["”’'」』》〉]?\s?[(（]["“‘「『]?$/;
const closing = /^["”’」』]?[)）]/;
const longestInside = 60;
/** What stands in parentheses whole, from the end of a name on. */
const inParentheses =
  /^["”’'」』》〉]?\s?[(（](?:이하|以下|hereafter|or)?\s*["“‘「『]?([^()（）"“”‘’「」『』]{2,60})["”’」』]?[)）]/;
/** A name in quotation marks before the parenthesis. */
const quoted = /["“‘'「『《〈]([^"“”‘’「」『』《》〈〉()（）]{2,60})["”’'」』》〉]\s?[(（]["“‘「『]?$/;
/** “the Forum for All,” or FFA */
const orShort = /^,?["”’]?,? or (?:the )?["“‘]?$/;
const mostWordsBefore = 7;

const known = new WeakMap<DocumentAnalysis, readonly Definition[]>();

/**
 * Names that the text itself explains: by the original in parentheses, “맨해튼 계획”(Manhattan Project), by what it is
 * short for, European Union (EU), or by `or`. Across scripts anything counts that is not a person beside something
 * else; within one script only what the initials speak for, since there the parentheses mostly say something else: the
 * state of a city, the party of a person.
 */
export function definitionsIn(analysis: DocumentAnalysis): readonly Definition[] {
  const before = known.get(analysis);
  if (before !== undefined) {
    return before;
  }
  const keys = groupKeysOf(analysis);
  const found = analysis.mentions.flatMap((mention, at): Definition[] => {
    const key = keys[at] ?? '';
    const next = analysis.mentions[at + 1];
    if (next !== undefined && next.start - mention.end <= 12 && explains(analysis.text, mention, next)) {
      return [{ key, otherKey: keys[at + 1] ?? '' }];
    }
    const others = [
      ...insideOf(analysis, mention, next),
      ...beforeOf(analysis, mention, analysis.mentions[at - 1]),
    ];
    return others.length === 0 ? [] : [{ key, others }];
  });
  known.set(analysis, found);
  return found;
}

function explains(text: string, name: Mention, other: Mention): boolean {
  const between = text.slice(name.end, other.start);
  const [own, theirs] = [text.slice(name.start, name.end), text.slice(other.start, other.end)];
  const isShort = isAcronymOf(theirs, own) || isAcronymOf(own, theirs);
  if (orShort.test(between)) {
    return isShort && haveOneKind(name, other);
  }
  return (
    opening.test(between) &&
    closing.test(text.slice(other.end, other.end + 2)) &&
    haveOneKind(name, other) &&
    (isShort || writtenIn(own) !== writtenIn(theirs))
  );
}

function haveOneKind(name: Mention, other: Mention): boolean {
  const isPerson = [name, other].filter(({ label }) => classOf(label) === 'person').length;
  return isPerson !== 1 && (name.lexicalId === undefined || other.lexicalId === undefined);
}

/** What stands in parentheses after a name and is no mention. */
function insideOf({ text }: DocumentAnalysis, mention: Mention, next: Mention | undefined): string[] {
  if (classOf(mention.label) !== 'title') {
    return [];
  }
  const match = inParentheses.exec(text.slice(mention.end, mention.end + longestInside + 8));
  const inside = match?.[1]?.trim() ?? '';
  const own = text.slice(mention.start, mention.end);
  const isFree = next === undefined || next.start >= mention.end + (match?.[0].length ?? 0);
  return inside !== '' && isFree && mayStandFor(own, inside) ? [spaceless(inside)] : [];
}

function mayStandFor(own: string, other: string): boolean {
  return isAcronymOf(other, own) || isAcronymOf(own, other) || writtenIn(own) !== writtenIn(other);
}

/** What stands before the parenthesis that a name is in, and is no mention. */
function beforeOf({ text }: DocumentAnalysis, mention: Mention, before: Mention | undefined): string[] {
  const head = text.slice(Math.max(0, mention.start - longestInside - 8, before?.end ?? 0), mention.start);
  if (
    classOf(mention.label) !== 'title' ||
    !/[(（]["“‘「『]?$/.test(head) ||
    !closing.test(text.slice(mention.end, mention.end + 2))
  ) {
    return [];
  }
  const own = text.slice(mention.start, mention.end);
  const inQuotes = quoted.exec(head)?.[1];
  if (inQuotes !== undefined) {
    return mayStandFor(own, inQuotes) ? [spaceless(inQuotes)] : [];
  }
  const words = head
    .replace(/\s?[(（]["“‘「『]?$/, '')
    .split(/\s+/)
    .slice(-mostWordsBefore);
  const tails = words.map((_, at) => words.slice(at).join(' ')).filter((tail) => tail !== '');
  return tails
    .filter((tail) =>
      writtenIn(tail) === writtenIn(own)
        ? mayBeAcronym(own) && initialsOf(tail).includes(acronymLetters(own))
        : true,
    )
    .map(spaceless);
}
