import type { Mention } from '../../../model.js';
import type { Page } from '../../reading.js';
import type { Party } from '../landmarks.js';
import { endsWithOneOf, isNounAt } from './letters.js';
import { bodyEndings, reports, sayings } from './nouns.js';
import { isBehindNoun } from './phrases.js';

const sources = ['によりますと', 'によると', 'によれば', 'に言わせると', 'に言わせれば'];
/** After によると these make it a cause: 過失によるとみられる. */
const notSource = /^(?:み|見|思|考|さ|い[いうわ]|の|断|推|判)/u;

/** The nouns whose particle makes them a topic, a subject or a source. */
export function partiesIn({ masked, mentions }: Page): Party[] {
  const parties: Party[] = [];
  const nameEnds = new Set(mentions.map(({ end }: Mention) => end));
  const isNoun = (at: number): boolean => at > 0 && (nameEnds.has(at) || isBehindNoun(masked, at));
  const bodyEnds = new Set(mentions.filter(({ label }) => label === 'ORG').map(({ end }) => end));
  const isBody = (at: number): boolean => bodyEnds.has(at) || endsWithBody(masked, at);
  for (let at = 0; at < masked.length; at++) {
    const party = partyAt(masked, at, isNoun, isBody);
    if (party !== null) {
      parties.push(party);
      at = party.end - 1;
    }
  }
  return parties;
}

type Test = (at: number) => boolean;

/** Whether a body that is no place ends at an offset. */
const endsWithBody = (text: string, at: number): boolean =>
  endsWithOneOf(bodyEndings, text, 0, at) > 0 && !/[国県市町村区都州府]/u.test(text.charAt(at - 1));

function partyAt(text: string, at: number, isNoun: Test, isBody: Test): Party | null {
  switch (text.charAt(at)) {
    case 'は':
      return isNoun(at) && !/^(?:じめ|ず|か[らり])/u.test(text.slice(at + 1, at + 3))
        ? party('topic', at, at + 1)
        : null;
    case 'が':
      return isNoun(at) ? party(text.charAt(at + 1) === '、' ? 'topic' : 'subject', at, at + 1) : null;
    case 'も':
      return isNoun(at) && !/[うのちっしとたら]/u.test(text.charAt(at + 1))
        ? party('also', at, at + 1)
        : null;
    case 'で':
      return text.charAt(at + 1) === 'は' && isNoun(at) && text.charAt(at + 2) !== 'な'
        ? placeOrReport(text, at, isBody(at))
        : null;
    case 'か':
      return /^から[はも]/u.test(text.slice(at, at + 3)) && isNoun(at) ? party('also', at, at + 3) : null;
    case 'に':
      return isNoun(at) ? sourceAt(text, at) : null;
    case 'を':
      return isNoun(at) && /^を引用し?/u.test(text.slice(at, at + 4)) ? party('quoted', at, at + 3) : null;
    default:
      return null;
  }
}

const party = (kind: Party['kind'], start: number, end: number): Party => ({ kind, start, end });

/** 政府では tells who speaks, 政府の調べでは by what is known. */
function placeOrReport(text: string, at: number, isBody: boolean): Party | null {
  const owner = ownerEnd(text, at);
  if (owner < at) {
    return party('source', owner, at + 2);
  }
  return isBody ? party('also', at, at + 2) : null;
}

function sourceAt(text: string, at: number): Party | null {
  const word = sources.find((own) => text.startsWith(own, at));
  return word === undefined || notSource.test(text.slice(at + word.length, at + word.length + 2))
    ? null
    : party('source', ownerEnd(text, at), at + word.length);
}

/** Where the owner of a saying or document ends: 気象庁の発表によると. */
function ownerEnd(text: string, at: number): number {
  let start = at;
  for (let length = endsWithOneOf(reports, text, 0, at); length > 0;) {
    const rest = start - length;
    if (text.charAt(rest - 1) === 'の' && isNounAt(text, rest - 2)) {
      return rest - 1;
    }
    start = rest;
    length = 0;
  }
  return at;
}

export const isSaying = (phrase: string): boolean => endsWithOneOf(sayings, phrase, 0, phrase.length) > 0;
