import { abbreviations, functionWords } from '../../../entities/en.js';
import type { Epithet, Gender } from '../notice.js';
import { calledBy, isPersonNoun, isTitleNoun, narrowingOf, type Called } from './epithets.js';
import * as en from './table.js';
import { withoutOwner, type Token } from './tokens.js';

const longestTitle = 8;
const longestApposition = 14;

/** The words right before a name, the nearest last, as far as they may belong to one noun phrase. */
function runBefore(tokens: readonly Token[], to: number): Token[] {
  const run: Token[] = [];
  for (let at = to - 1; at >= 0 && run.length < longestTitle; at--) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token?.text === '.' && previous !== undefined && abbreviations.has(previous.lower)) {
      continue;
    }
    if (
      token === undefined ||
      !token.isWord ||
      (functionWords.has(token.lower) && !en.innerWords.has(token.lower))
    ) {
      break;
    }
    run.push(token);
    if (token.isPossessive) {
      break;
    }
  }
  return run.reverse();
}

/** “U.S. Secretary of State”, “Acme president”: what stands right before the name. */
export function titleOf(before: readonly Token[], after: readonly Token[]): Called | null {
  const run = before.at(-1)?.lower === 'and' ? [] : runBefore(before, before.length);
  const last = run.at(-1);
  if (last === undefined || (last.isCapital && isPersonNoun(last.lower) && !isTitleNoun(last.lower))) {
    return null;
  }
  const isOfPerson = isPersonNoun(last.lower);
  const cut = run.findLastIndex(({ lower }) => en.prepositions.has(lower) || (isOfPerson && lower === 'and'));
  const tail = run.slice(cut + 1);
  const isOffice = cut > 0 && !isOfPerson && tail.every(({ isCapital }) => isCapital);
  const words = (isOffice ? run : tail).map(({ text }) => text);
  return calledBy([...words, ...placeAfter(after)]);
}

/** Senator Lena Ruiz of Utah */
function placeAfter(after: readonly Token[]): string[] {
  const [link, first, second] = after;
  return (link?.lower === 'of' || link?.lower === 'from') && first?.isCapital === true
    ? [link.text, first.text, ...(second?.isCapital === true ? [second.text] : [])]
    : [];
}

/** “The mayor, Lena Ruiz, …” */
export function titleWithComma(before: readonly Token[], after: readonly Token[]): Called | null {
  if (before.at(-1)?.text !== ',' || !/^[,.]$/.test(after[0]?.text ?? '')) {
    return null;
  }
  const from = before.findLastIndex(
    (token, at) =>
      at < before.length - 1 &&
      (en.definite.has(token.lower) || en.owners.has(token.lower) || token.isPossessive),
  );
  const phrase = from === -1 ? [] : before.slice(from, -1);
  return phrase.length < 2 || phrase.length > longestTitle || phrase.some(({ isWord }) => !isWord)
    ? null
    : calledBy(phrase.map(({ text }) => text));
}

const opensApposition = (token: Token): boolean =>
  en.definite.has(token.lower) ||
  en.owners.has(token.lower) ||
  ['a', 'an', 'one', 'then'].includes(token.lower) ||
  en.formerly.has(token.lower) ||
  isPersonNoun(token.lower) ||
  token.isCapital;

/** “Lena Ruiz, 52, a former mayor of Ghent,” */
export function appositionOf(after: readonly Token[]): Called | null {
  if (after[0]?.text !== ',' && after[0]?.text !== '(') {
    return null;
  }
  const isAged = /^\d{1,3}$/.test(after[1]?.text ?? '') && after[2]?.text === ',';
  const phrase = phraseFrom(after, isAged ? 3 : 1);
  const first = phrase[0];
  return first === undefined || !opensApposition(first) ? null : calledBy(phrase.map(({ text }) => text));
}

/** “Lena Ruiz, who is the mayor”, “Lena Ruiz was a senator” */
export function complementOf(after: readonly Token[]): Called | null {
  let at = after[0]?.text === ',' && after[1]?.lower === 'who' ? 1 : 0;
  const from = at;
  while (en.linking.has(after[at]?.lower ?? '')) {
    at++;
  }
  const first = after[at];
  const isNoun = first !== undefined && (en.definite.has(first.lower) || /^an?$/.test(first.lower));
  return at === from || !isNoun ? null : calledBy(phraseFrom(after, at).map(({ text }) => text));
}

function phraseFrom(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (let at = from; at < Math.min(tokens.length, from + longestApposition); at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      !token.isWord ||
      ['who', 'which', 'that', 'whose', 'and'].includes(token.lower)
    ) {
      break;
    }
    phrase.push(token);
  }
  return phrase;
}

/** the Ruiz administration */
export function leaderOf([next]: readonly Token[]): Epithet[] {
  const head = next === undefined ? undefined : en.leadersOf.get(withoutOwner(next.lower));
  return head === undefined ? [] : [{ head, narrowing: [] }];
}

/** (D-Ohio) behind a name */
export function partyOf(after: readonly Token[]): Epithet[] {
  if (after[0]?.text !== '(' && after[0]?.text !== ',') {
    return [];
  }
  const [, party = '', place = ''] = /^([RD])-(.+)$/.exec(after[1]?.text ?? '') ?? [];
  const head = en.parties.get(party);
  const state = en.states.get(place.replace(/[.\s]/g, '').toLowerCase()) ?? place;
  return head === undefined ? [] : [{ head, narrowing: narrowingOf([head, ...state.split('_')]) }];
}

/** Mr., Ms. before a name */
export function addressOf(before: readonly Token[]): Gender | undefined {
  const last = before.at(-1);
  const word = last?.text === '.' ? before.at(-2) : last;
  return word?.isCapital === true ? en.address.get(word.lower) : undefined;
}
