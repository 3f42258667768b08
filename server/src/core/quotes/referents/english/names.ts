import { abbreviations, functionWords } from '../../../entities/en.js';
import type { Mention } from '../../../model.js';
import { lastBefore } from '../../../text/sortedSpans.js';
import { blank, type Page } from '../../reading.js';
import { lexicalIdOf } from '../nations.js';
import type { Epithet, Gender, Kind, NameNotice } from '../notice.js';
import { calledBy, isPersonNoun, isTitleNoun, narrowingOf, type Called } from './epithets.js';
import { standingOf } from './standing.js';
import * as en from './table.js';
import { isCapital, isPossessive, tokensOf, withoutOwner, type Token } from './tokens.js';

const farthestBefore = 90;
const farthestAfter = 140;
const longestTitle = 8;
const longestApposition = 14;
const longestModified = 50;

const kinds: Partial<Record<Mention['label'], Kind>> = { PERSON: 'person', ORG: 'body', GPE: 'body' };

/** The names of people and bodies outside quotations, with what the words around them tell. */
export function noticeNames(page: Page): readonly NameNotice[] {
  return page.mentions.flatMap((mention, at) => {
    const kind = kinds[mention.label];
    return kind === undefined || page.masked.startsWith(blank, mention.start)
      ? []
      : [noticeOf(page, mention, at, kind)];
  });
}

function noticeOf(page: Page, mention: Mention, at: number, kind: Kind): NameNotice {
  const { masked, sentences } = page;
  const { start, end } = mention;
  const sentence = lastBefore(sentences, start + 1);
  const lowest = Math.max(sentence?.start ?? 0, start - farthestBefore);
  const highest = Math.min(Math.max(sentence?.end ?? 0, end), end + farthestAfter);
  const before = tokensOf(masked, lowest, start);
  const after = tokensOf(masked, end, highest);
  const called =
    mention.label === 'GPE'
      ? []
      : [titleOf(before, after), titleWithComma(before, after), appositionOf(after), complementOf(after)];
  const own = called.flatMap((one) => (one?.kinds.includes(kind) === true ? [one] : []));
  const gender = kind === 'person' ? (addressOf(before) ?? own.find((one) => one.gender)?.gender) : undefined;
  return {
    start,
    end,
    mention: at,
    kind,
    standing: modifiesNext(page, at) ? 'owner' : standingOf(before, after),
    epithets: [
      ...own.map(({ epithet }) => epithet),
      ...(kind === 'person'
        ? [...partyOf(after), ...leaderOf(after)]
        : bodyEpithets(masked.slice(start, end), mention.label)),
    ],
    ...(gender === undefined ? {} : { gender }),
  };
}

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
    run.unshift(token);
    if (isPossessive(token)) {
      break;
    }
  }
  return run;
}

/** “U.S. Secretary of State”, “Acme president”: what stands right before the name. */
function titleOf(before: readonly Token[], after: readonly Token[]): Called | null {
  const run = before.at(-1)?.lower === 'and' ? [] : runBefore(before, before.length);
  const last = run.at(-1);
  if (last === undefined || (isCapital(last) && isPersonNoun(last.lower) && !isTitleNoun(last.lower))) {
    return null;
  }
  const isOfPerson = isPersonNoun(last.lower);
  const cut = run.findLastIndex(({ lower }) => en.prepositions.has(lower) || (isOfPerson && lower === 'and'));
  const tail = run.slice(cut + 1);
  const isOffice = cut > 0 && !isOfPerson && tail.every(isCapital);
  const words = (isOffice ? run : tail).map(({ text }) => text);
  return calledBy([...words, ...placeAfter(after)]);
}

/** Senator Lena Ruiz of Utah */
function placeAfter(after: readonly Token[]): string[] {
  const [link, first, second] = after;
  return (link?.lower === 'of' || link?.lower === 'from') && first !== undefined && isCapital(first)
    ? [link.text, first.text, ...(second !== undefined && isCapital(second) ? [second.text] : [])]
    : [];
}

/** “The mayor, Lena Ruiz, …” */
function titleWithComma(before: readonly Token[], after: readonly Token[]): Called | null {
  if (before.at(-1)?.text !== ',' || !/^[,.]$/.test(after[0]?.text ?? '')) {
    return null;
  }
  const from = before.findLastIndex(
    (token, at) =>
      at < before.length - 1 &&
      (en.definite.has(token.lower) || en.owners.has(token.lower) || isPossessive(token)),
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
  isCapital(token);

/** “Lena Ruiz, 52, a former mayor of Ghent,” */
function appositionOf(after: readonly Token[]): Called | null {
  if (after[0]?.text !== ',' && after[0]?.text !== '(') {
    return null;
  }
  const isAged = /^\d{1,3}$/.test(after[1]?.text ?? '') && after[2]?.text === ',';
  const phrase = phraseFrom(after, isAged ? 3 : 1);
  const first = phrase[0];
  return first === undefined || !opensApposition(first) ? null : calledBy(phrase.map(({ text }) => text));
}

/** “Lena Ruiz, who is the mayor”, “Lena Ruiz was a senator” */
function complementOf(after: readonly Token[]): Called | null {
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
function leaderOf([next]: readonly Token[]): Epithet[] {
  const head = next === undefined ? undefined : en.leadersOf.get(withoutOwner(next.lower));
  return head === undefined ? [] : [{ head, narrowing: [] }];
}

/** (D-Ohio) behind a name */
function partyOf(after: readonly Token[]): Epithet[] {
  const bracket = after.findIndex(({ text }) => text === '(' || text === ',');
  const [, party = '', place = ''] = /^([RD])-(.+)$/.exec(after[bracket + 1]?.text ?? '') ?? [];
  const head = en.parties.get(party);
  const state = en.states.get(place.replace(/[.\s]/g, '').toLowerCase()) ?? place;
  return head === undefined || bracket !== 0
    ? []
    : [{ head, narrowing: narrowingOf([head, ...state.split('_')]) }];
}

function addressOf(before: readonly Token[]): Gender | undefined {
  const last = before.at(-1);
  const word = last?.text === '.' ? before.at(-2) : last;
  return word !== undefined && isCapital(word) ? en.address.get(word.lower) : undefined;
}

/** “Ruiz campaign manager Ann Poe”: a name that modifies the title of another. */
function modifiesNext({ masked, mentions }: Page, at: number): boolean {
  const [own, next] = [mentions[at], mentions[at + 1]];
  if (own === undefined || next?.label !== 'PERSON' || next.start - own.end > longestModified) {
    return false;
  }
  const between = masked.slice(own.end, next.start).trim().split(' ');
  return (
    isPersonNoun(between.at(-1)?.toLowerCase() ?? '') &&
    between.every((word) => /^[\p{L}-]+$/u.test(word) && !functionWords.has(word.toLowerCase()))
  );
}

/** What the words of its own name call a body: the Park Agency is an agency. */
function bodyEpithets(name: string, label: Mention['label']): Epithet[] {
  if (label === 'GPE') {
    const [kind = ''] = lexicalIdOf('en', name)?.split(':') ?? [];
    const place = en.stateNames.has(name) ? 'state' : en.placeById.get(kind);
    return place === undefined ? [] : [{ head: place, narrowing: [] }];
  }
  const words = name.split(/\s+/);
  const cut = words.findIndex((word, at) => at > 0 && en.prepositions.has(word.toLowerCase()));
  const last = withoutOwner((cut === -1 ? words : words.slice(0, cut)).at(-1) ?? '')
    .toLowerCase()
    .replace(/\.$/, '');
  const head = en.bodyByName.get(last);
  const narrowing = narrowingOf(words);
  const generic = head === undefined ? undefined : en.genericBody.get(head);
  return [head, generic].flatMap((one) => (one === undefined ? [] : [{ head: one, narrowing }]));
}
