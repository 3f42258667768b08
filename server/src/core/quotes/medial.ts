import type { Mention } from '../model.js';
import type { Span } from '../text/span.js';
import { subjectOf } from './nounPhrase.js';
import { lastBefore, unclear } from './scene.js';
import type { Reading, Scene, Subject } from './scene.js';
import type { MedialTable } from './tables.js';
import { indexAt, tokenise } from './tokens.js';
import type { Token } from './tokens.js';

/** The words around one quotation of a language like English. */
interface Clause {
  readonly scene: Scene;
  readonly table: MedialTable;
  readonly tokens: readonly Token[];
  /** The token that stands for the quotation. */
  readonly at: number;
}

const farthestCue = 45;
const longestSubject = 18;
const nearCue = 3;
const longestTitle = 10;

/** Reads a quotation by the reporting verb that governs it: before it, after it, or around it. */
export function readMedial(scene: Scene, table: MedialTable): Reading {
  const tokens = tokenise(scene.masked, scene.start, scene.end);
  const clause: Clause = { scene, table, tokens, at: indexAt(tokens, scene.quote.outer.start) };
  const after = attributionAfter(clause);
  if (after !== null && (after.inverted || endsOpen(scene))) {
    return speech(after.subject, after.cue, 'reporting verb after the quotation');
  }
  return (
    bySignature(clause) ??
    announcedTerm(clause) ??
    byCueBefore(clause) ??
    bySource(clause) ??
    byColon(clause) ??
    byLateCue(clause, after)
  );
}

function speech(speaker: Subject | null, cue: Span | null, reason: string): Reading {
  return { kind: 'speech', speaker, cue, reason };
}

function term(reason: string): Reading {
  return { kind: 'term', speaker: null, cue: null, reason };
}

/** “…,” and “…?” go on outside the marks; “…” without a comma before the mark may be a mere part of a sentence. */
function endsOpen({ content, masked, quote }: Scene): boolean {
  return /[,?!.…—-]$/.test(content) || masked.startsWith(',', quote.outer.end);
}

function isCue({ table, tokens }: Clause, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.isWord || token.isCapital) {
    return false;
  }
  if (table.plain.has(token.lower) && !table.finite.has(token.lower)) {
    const before = tokens[index - 1];
    const beforeFiller =
      before !== undefined && table.fillers.has(before.lower) ? tokens[index - 2] : undefined;
    return [before, beforeFiller].some(
      (word) =>
        word !== undefined &&
        (table.auxiliaries.has(word.lower) ||
          (word === before && word.isCapital && !table.naming.has(token.lower))),
    );
  }
  if (
    table.naming.has(token.lower) &&
    tokens[index + 1]?.isBlank === true &&
    !isRelativeSubject({ table, tokens }, index)
  ) {
    return false;
  }
  if (table.participles.has(token.lower) || table.idioms.get(token.lower) === tokens[index + 1]?.lower) {
    return true;
  }
  const isPassive = table.copulas.has(tokens[index - 1]?.lower ?? '');
  return table.finite.has(token.lower) && !isPassive && !isNoun({ table, tokens }, index);
}

/** “the answers”, “his calls”, “of claims”: forms that are nouns as well, after what only a noun follows. */
function isNoun({ table, tokens }: Pick<Clause, 'table' | 'tokens'>, index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const before = tokens[index - 1];
  if (before === undefined || !(word.endsWith('s') || word === 'read' || word === 'forecast')) {
    return false;
  }
  return (
    (table.determiners.has(before.lower) && !table.pronouns.has(before.lower)) ||
    table.dependents.has(before.lower) ||
    /['’]s?$/.test(before.lower)
  );
}

interface Attribution {
  readonly cue: Span;
  readonly subject: Subject | null;
  readonly inverted: boolean;
}

function attributionAfter(clause: Clause): Attribution | null {
  const { tokens, table, at } = clause;
  let from = at + 1;
  while (tokens[from]?.lower === ',') {
    from++;
  }
  const first = tokens[from];
  if (first === undefined || first.isBlank) {
    return null;
  }
  const verb = table.fillers.has(first.lower) && !/^(?:and|but|or)$/.test(first.lower) ? from + 1 : from;
  const cue = tokens[verb];
  if (cue !== undefined && isInverting(clause, verb)) {
    const subject = subjectAfter(clause, verb + 1);
    return subject === null ? null : { cue, subject, inverted: true };
  }
  const opensAdverbial = table.adverbialOpeners.has(first.lower) && !table.pronouns.has(first.lower);
  if (
    !first.isWord ||
    opensAdverbial ||
    table.dependents.has(first.lower) ||
    table.clauseOpeners.has(first.lower)
  ) {
    return null;
  }
  return subjectThenVerb(clause, from);
}

function isFiniteCue(clause: Clause, index: number): boolean {
  const word = clause.tokens[index]?.lower ?? '';
  return (clause.table.finite.has(word) || clause.table.idioms.has(word)) && isCue(clause, index);
}

/** A verb that its subject may follow. */
function isInverting(clause: Clause, index: number): boolean {
  return isFiniteCue(clause, index) && !clause.table.addressing.has(clause.tokens[index]?.lower ?? '');
}

function subjectThenVerb(clause: Clause, from: number): Attribution | null {
  const { tokens, table, scene } = clause;
  let inApposition = false;
  for (let index = from; index < Math.min(tokens.length, from + longestSubject * 2); index++) {
    const token = tokens[index];
    if (token === undefined || token.isBlank || token.lower === ';' || token.lower === ':') {
      return null;
    }
    if (token.lower === ',') {
      inApposition = !inApposition;
    } else if (!inApposition && index > from && isFiniteCue(clause, index)) {
      const subject = subjectOf(scene, table, headSegment(scene, tokens.slice(from, index)));
      return subject === null ? null : { cue: token, subject, inverted: false };
    } else if (!inApposition && table.clauseOpeners.has(token.lower)) {
      return null;
    }
  }
  return null;
}

/** Of “Jo Doe, head of the agency,” and of “The head of the agency, Jo Doe,” the name. */
function headSegment(scene: Scene, tokens: readonly Token[]): readonly Token[] {
  const segments = segmentsOf(tokens);
  const [first = tokens] = segments;
  const startsWithName = (segment: readonly Token[]): boolean => personAt(scene, segment[0]) !== undefined;
  const holdsName = first.some((token) => personAt(scene, token) !== undefined);
  return holdsName ? first : (segments.find(startsWithName) ?? first);
}

function personAt({ mentions }: Scene, token: Token | undefined): Mention | undefined {
  const mention = token === undefined ? undefined : lastBefore(mentions, token.start + 1);
  return mention?.label === 'PERSON' && mention.start === token?.start ? mention : undefined;
}

function segmentsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.lower === ',') {
      segments.push([]);
    } else {
      segments.at(-1)?.push(token);
    }
  }
  return segments.filter((segment) => segment.length > 0);
}

function subjectAfter({ tokens, table, scene }: Clause, from: number): Subject | null {
  let to = from;
  while (to < Math.min(tokens.length, from + longestSubject)) {
    const token = tokens[to];
    if (token === undefined || !token.isWord || table.afterSubject.has(token.lower)) {
      break;
    }
    to++;
  }
  return to === from ? null : subjectOf(scene, table, tokens.slice(from, to));
}

function announcedTerm({ scene, table, tokens, at }: Clause): Reading | null {
  const head = scene.masked.slice(
    Math.max(scene.start, scene.quote.outer.start - 60),
    scene.quote.outer.start,
  );
  if (table.announcesTerm.test(head)) {
    return term('the words before the mark announce a name or a word');
  }
  const before = tokens[at - 1];
  if (before === undefined || !table.naming.has(before.lower)) {
    return null;
  }
  return isRelativeSubject({ table, tokens }, at - 1) && !looksLikeTitle(scene.content, table)
    ? null
    : term(`named by “${before.lower}”`);
}

/** “which the president called”, “what he calls”: the verb has a subject of its own and names what went before. */
function isRelativeSubject({ table, tokens }: Pick<Clause, 'table' | 'tokens'>, verb: number): boolean {
  const from = clauseFrom(tokens, table, verb);
  const opener = tokens[from - 1];
  return (
    from < verb && opener !== undefined && (table.relatives.has(opener.lower) || opener.lower === 'what')
  );
}

function byCueBefore(clause: Clause): Reading | null {
  const { tokens, table, scene, at } = clause;
  const lowest = Math.max(0, at - farthestCue);
  for (let index = at - 1; index >= lowest; index--) {
    const token = tokens[index];
    if (token === undefined || token.lower === ';') {
      return null;
    }
    if (!isCue(clause, index)) {
      continue;
    }
    const between = tokens.slice(index + 1, at).filter(({ isWord }) => isWord).length;
    if (between > 1 && isRelativeVerb(clause, index)) {
      continue;
    }
    const isAdjacent =
      between <= nearCue && !table.naming.has(token.lower) && /[,:]/.test(tokens[at - 1]?.lower ?? '');
    if (!isAdjacent && looksLikeTitle(scene.content, table)) {
      return term('capitalised like a name');
    }
    return speech(subjectOfCue(clause, index), token, 'reporting verb before the quotation');
  }
  return null;
}

/** “anybody who complains about it”: the verb of a relative clause governs little beyond it. */
function isRelativeVerb({ tokens, table }: Clause, verb: number): boolean {
  return table.relatives.has(tokens[verb - 1]?.lower ?? '') && tokens[verb - 2]?.lower !== ',';
}

function subjectOfCue(clause: Clause, cue: number): Subject | null {
  const { tokens, table } = clause;
  const token = tokens[cue];
  const before = tokens[cue - 1];
  const followsQuote =
    before?.isBlank === true || (before?.lower === ',' && tokens[cue - 2]?.isBlank === true);
  if (followsQuote && tokens[cue + 1]?.isBlank !== true) {
    return subjectAfter(clause, cue + 1);
  }
  if (token !== undefined && table.participles.has(token.lower)) {
    return ownSubject(clause, cue) ?? subjectOfMainClause(clause, cue);
  }
  return subjectBefore(clause, cue);
}

/** “footage of Poe saying”, “quoted the official as saying”: a participle with a subject of its own. */
function ownSubject({ tokens, table, scene }: Clause, cue: number): Subject | null {
  const before = tokens[cue - 1];
  if (before?.lower === 'as') {
    const from = tokens.slice(0, cue).findLastIndex(({ lower }) => table.finite.has(lower));
    const passive = table.copulas.has(tokens[from - 1]?.lower ?? '');
    const own = tokens.slice(from + 1, cue - 1);
    return from === -1 || passive || own.length === 0 ? null : subjectOf(scene, table, own);
  }
  const name = before === undefined ? undefined : lastBefore(scene.mentions, before.end);
  return name?.label === 'PERSON' && name.end === before?.end
    ? { start: name.start, end: name.end, pronoun: false }
    : null;
}

function subjectOfMainClause(clause: Clause, cue: number): Subject | null {
  const { tokens, table, scene } = clause;
  for (let index = cue - 1; index > 0; index--) {
    const token = tokens[index];
    if (token !== undefined && table.finite.has(token.lower) && isCue(clause, index)) {
      const subject = subjectOfCue(clause, index);
      if (subject !== null) {
        return subject;
      }
    }
  }
  return firstSubject(scene, table, tokens.slice(0, cue));
}

function subjectBefore(clause: Clause, cue: number): Subject | null {
  const { tokens, table, scene } = clause;
  const from = afterEarlierCue(clause, clauseFrom(tokens, table, cue), cue);
  let to = cue;
  let coordinated = false;
  let apposition = false;
  while (to > from) {
    const token = tokens[to - 1];
    if (token === undefined) {
      break;
    }
    const isFiller =
      table.fillers.has(token.lower) || table.auxiliaries.has(token.lower) || /.ly$/.test(token.lower);
    if (token.lower !== ',' && (!isFiller || token.isCapital || table.pronouns.has(token.lower))) {
      break;
    }
    coordinated ||= token.lower === 'and' || token.lower === 'but';
    apposition ||= token.lower === ',';
    to--;
  }
  if (to === from) {
    return from > 0 ? subjectOfMainClause(clause, from) : null;
  }
  if (coordinated) {
    return subjectOfMainClause(clause, to);
  }
  return subjectOf(scene, table, subjectSegment(scene, tokens.slice(from, to), table, apposition));
}

/** “Police said the man shouted”: what is said begins a clause of its own, with no word to open it. */
function afterEarlierCue(clause: Clause, from: number, cue: number): number {
  for (let index = cue - 2; index > from; index--) {
    if (isFiniteCue(clause, index)) {
      return index + 1;
    }
  }
  return from;
}

/** Where the clause with the word at `index` begins; a relative clause begins with the noun it is about. */
function clauseFrom(tokens: readonly Token[], table: MedialTable, index: number): number {
  const lowest = Math.max(0, index - farthestCue);
  let from = index;
  while (from > lowest) {
    const token = tokens[from - 1];
    if (
      token === undefined ||
      token.isBlank ||
      token.lower === ';' ||
      token.lower === ':' ||
      token.lower === '—'
    ) {
      return from;
    }
    if (table.clauseOpeners.has(token.lower) && !token.isCapital) {
      const onlyFillers = tokens
        .slice(from, index)
        .every(({ lower, isWord }) => !isWord || table.fillers.has(lower));
      const skipsNoun = onlyFillers && table.relatives.has(token.lower);
      const inApposition =
        tokens.slice(from, index).some(({ lower }) => lower === ',') && tokens[from - 2]?.lower === ',';
      if (!skipsNoun && !inApposition) {
        return from;
      }
    }
    from--;
  }
  return from;
}

function subjectSegment(
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

function firstSubject(scene: Scene, table: MedialTable, tokens: readonly Token[]): Subject | null {
  const segment = subjectSegment(scene, tokens.slice(0, longestSubject * 2), table, true);
  const first = segment[0];
  if (first === undefined || first.isBlank) {
    return null;
  }
  if (table.pronouns.has(first.lower)) {
    return { start: first.start, end: first.end, pronoun: true };
  }
  const end = segment.at(-1)?.end ?? first.end;
  const name = scene.mentions.find(
    ({ start, end: nameEnd, label }) =>
      start >= first.start && nameEnd <= end && (label === 'PERSON' || label === 'ORG' || label === 'GPE'),
  );
  if (name !== undefined) {
    return { start: name.start, end: name.end, pronoun: false };
  }
  const capitals = segment.findIndex(({ isCapital }) => !isCapital);
  const run = capitals === -1 ? segment : segment.slice(0, capitals);
  const isNameLike = run.length > 0 && run.length < 5 && !table.determiners.has(first.lower);
  return isNameLike ? { start: first.start, end: run.at(-1)?.end ?? first.end, pronoun: false } : null;
}

/** “…” — Jo Doe: a dash and a name, and nothing else. */
function bySignature({ scene, table, tokens, at }: Clause): Reading | null {
  const dash = tokens[at + 1]?.lower ?? '';
  const rest = tokens.slice(at + 2);
  const first = rest[0];
  const isName =
    rest.length < longestSubject &&
    first?.isCapital === true &&
    rest.findIndex(({ lower }) => lower === ',') !== 0;
  if (
    !/^[—–―-]+$/.test(dash) ||
    !isName ||
    rest.some(({ lower, isBlank }) => isBlank || table.finite.has(lower))
  ) {
    return null;
  }
  return speech(subjectOf(scene, table, headSegment(scene, rest)), null, 'signed after a dash');
}

function bySource(clause: Clause): Reading | null {
  const { scene, table, tokens } = clause;
  const text = scene.masked.slice(scene.start, scene.end);
  for (const match of text.matchAll(table.sourcePhrase)) {
    const start = scene.start + match.index;
    const from = indexAt(tokens, start + match[0].length);
    let to = from;
    while (to < tokens.length && tokens[to]?.isWord === true && to - from < longestSubject) {
      to++;
    }
    const subject = to === from ? null : subjectOf(scene, table, tokens.slice(from, to));
    if (subject !== null && !looksLikeTitle(scene.content, table)) {
      const cue = { start, end: start + match[0].trimEnd().length };
      return speech(subject, cue, `source named by “${match[0].trim().toLowerCase()}”`);
    }
  }
  return null;
}

function byColon({ scene, table, tokens, at }: Clause): Reading | null {
  if (tokens[at - 1]?.lower !== ':') {
    return null;
  }
  return speech(firstSubject(scene, table, tokens.slice(0, at - 1)), null, 'colon before the quotation');
}

/** “The plan is “good”, he said.” */
function byLateCue(clause: Clause, after: Attribution | null): Reading {
  if (after !== null && !looksLikeTitle(clause.scene.content, clause.table)) {
    return speech(after.subject, after.cue, 'reporting verb after the quotation');
  }
  const { tokens, table, scene, at } = clause;
  for (let index = at + 1; index < Math.min(tokens.length, at + farthestCue); index++) {
    const token = tokens[index];
    if (token?.lower !== ',') {
      continue;
    }
    const late = subjectThenVerb(clause, index + 1);
    const inverted = isInverting(clause, index + 1);
    const subject = inverted ? subjectAfter(clause, index + 2) : late?.subject;
    const cue = inverted ? tokens[index + 1] : late?.cue;
    if (subject !== undefined && subject !== null && cue !== undefined && endsNear(tokens, cue)) {
      return looksLikeTitle(scene.content, table)
        ? term('capitalised like a name')
        : speech(subject, cue, 'reporting verb at the end of the sentence');
    }
  }
  return looksLikeTitle(scene.content, table) ? term('capitalised like a name') : unclear;
}

/** A tag that closes a sentence has little behind its verb. */
function endsNear(tokens: readonly Token[], cue: Span): boolean {
  const index = indexAt(tokens, cue.start);
  return tokens.slice(index + 1).filter(({ isWord }) => isWord).length <= 12;
}

/** All words capitalised but the small ones, and no full stop at the end. */
function looksLikeTitle(content: string, table: MedialTable): boolean {
  const list = content.replace(/[,;]$/, '').split(/\s+/);
  if (list.length > longestTitle || /[.!?…]$/.test(content)) {
    return false;
  }
  return list.every((word, index) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return (
      /^[\p{Lu}\p{N}]/u.test(bare) || bare === '' || (index > 0 && table.smallWords.has(bare.toLowerCase()))
    );
  });
}
