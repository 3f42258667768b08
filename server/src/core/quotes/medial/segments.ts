import type { Mention } from '../../model.js';
import { lastBefore } from '../../text/sortedSpans.js';
import type { Scene, Subject } from '../reading.js';
import type { MedialTable } from './table.js';
import type { Token } from './tokens.js';
import { longestSubject, segmentsOf } from './clause.js';

/** Of “Jo Doe, head of the agency,” and of “The head of the agency, Jo Doe,” the name. */
export function headSegment(scene: Scene, tokens: readonly Token[]): readonly Token[] {
  const segments = segmentsOf(tokens);
  const [first = tokens] = segments;
  const startsWithName = (segment: readonly Token[]): boolean => personAt(scene, segment[0]) !== undefined;
  const holdsName = first.some((token) => personAt(scene, token) !== undefined);
  return holdsName ? first : (segments.find(startsWithName) ?? first);
}

/** “he has reportedly” without what belongs to the verb behind. */
export function withoutFillers(table: MedialTable, tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(
    ({ lower, isCapital }) => isCapital || !(table.fillers.has(lower) || /.ly$/.test(lower)),
  );
  return last === -1 ? tokens : tokens.slice(0, last + 1);
}

/** The person whose name begins with a token. */
function personAt({ mentions }: Scene, token: Token | undefined): Mention | undefined {
  const mention = token === undefined ? undefined : lastBefore(mentions, token.start + 1);
  return mention?.label === 'PERSON' && mention.start === token?.start ? mention : undefined;
}

/** Of words before a verb, those that are its subject: without adverbial phrases and other clauses. */
export function subjectSegment(
  scene: Scene,
  tokens: readonly Token[],
  table: MedialTable,
  apposition: boolean,
): readonly Token[] {
  const filled = segmentsOf(tokens);
  const isAdverbial = (segment: readonly Token[]): boolean => {
    const first = segment[0];
    return (
      first !== undefined &&
      (table.adverbialOpeners.has(first.lower) || /.ing$/.test(first.lower)) &&
      segment !== filled.at(-1)
    );
  };
  const firstOwn = filled.findIndex((segment) => !isAdverbial(segment));
  const own = filled.slice(Math.max(0, firstOwn));
  const [first = [], ...more] = own;
  const last = own.at(-1) ?? first;
  if (more.length === 0) {
    return first;
  }
  if (apposition) {
    return headSegment(
      scene,
      tokens.filter(({ start }) => start >= (first[0]?.start ?? 0)),
    );
  }
  const isList = last.some(({ lower }) => lower === 'and') && !table.pronouns.has(last[0]?.lower ?? '');
  return isList && first.length < longestSubject && !last.some(({ lower }) => table.finite.has(lower))
    ? tokens.filter(({ start }) => start >= (first[0]?.start ?? 0))
    : last;
}

/** The pronoun or name that words begin with, or the first name among them. */
export function firstSubject(scene: Scene, table: MedialTable, tokens: readonly Token[]): Subject | null {
  const segment = subjectSegment(scene, tokens.slice(0, longestSubject * 2), table, true);
  const first = segment[0];
  if (first === undefined || first.isBlank) {
    return null;
  }
  if (table.pronouns.has(first.lower)) {
    return { start: first.start, end: first.end, form: 'pronoun' };
  }
  const end = segment.at(-1)?.end ?? first.end;
  const name = scene.mentions.find(
    ({ start, end: nameEnd, label }) =>
      start >= first.start && nameEnd <= end && (label === 'PERSON' || label === 'ORG' || label === 'GPE'),
  );
  if (name !== undefined) {
    return { start: name.start, end: name.end, form: 'name' };
  }
  const capitals = segment.findIndex(({ isCapital }) => !isCapital);
  const run = capitals === -1 ? segment : segment.slice(0, capitals);
  const isNameLike =
    run.length > 0 &&
    run.length < 5 &&
    ![table.determiners, table.adverbialOpeners, table.clauseOpeners, table.fillers].some((list) =>
      list.has(first.lower),
    );
  return isNameLike ? { start: first.start, end: run.at(-1)?.end ?? first.end, form: 'name' } : null;
}
