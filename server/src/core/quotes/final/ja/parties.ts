import type { Page } from '../../reading.js';
import type { Party } from '../landmarks.js';
import { verbsOf } from './cues.js';
import { endsWithOneOf } from './letters.js';
import { bodyEndings, circumstances, reports, sayings } from './nouns.js';
import { canSpeak, isBehindNoun, nounPhrase } from './phrases.js';

/** A paragraph with the ends of the names in it. */
interface NamedText {
  readonly text: string;
  readonly nameEnds: ReadonlySet<number>;
  readonly bodyEnds: ReadonlySet<number>;
}

/** The nouns whose particle makes them a topic, a subject or a source. */
export function partiesIn(page: Page): Party[] {
  const { mentions } = page;
  const named: NamedText = {
    text: verbsOf(page).text,
    nameEnds: new Set(mentions.map(({ end }) => end)),
    bodyEnds: new Set(mentions.filter(({ label }) => label === 'ORG').map(({ end }) => end)),
  };
  const parties: Party[] = [];
  for (let at = 1; at < named.text.length; at++) {
    const party = mayBegin.has(named.text.charCodeAt(at)) ? partyAt(named, at) : null;
    if (party !== null) {
      parties.push(party);
      at = party.end - 1;
    }
  }
  return parties;
}

function partyAt(named: NamedText, at: number): Party | null {
  const { text, nameEnds } = named;
  const particle = particleAt(text, at);
  if (particle === null || !(nameEnds.has(at) || isBehindNoun(text, at))) {
    return null;
  }
  const party = (kind: Party['kind'], start: number): Party => ({ kind, start, end: at + particle.length });
  switch (particle) {
    case 'は':
    case 'が、':
      return { kind: 'topic', start: at, end: at + 1 };
    case 'が':
      return party('subject', at);
    case 'を引用':
      return party('quoted', at);
    case 'では':
      return placeOrReport(named, at);
    case 'も':
    case 'からは':
    case 'からも':
      return party('also', at);
    default:
      return party('source', ownerEnd(named, at));
  }
}

const particles =
  'によりますと に言わせると に言わせれば によれば によると からは からも を引用 では が、 は が も'.split(
    ' ',
  );
const mayBegin: ReadonlySet<number> = new Set(particles.map((own) => own.charCodeAt(0)));
/** What comes after makes these a part of something else: はじめ, 手がけた, もう, ではない, and によると a cause: 過失によるとみられる. */
const others: Readonly<Record<string, RegExp>> = {
  は: /^(?:じめ|ず|か[らり])/u,
  が: /^(?:け[たてるらつ]|か[かり])/u,
  も: /^[うのちっしとたら]/u,
  では: /^な/u,
  によると: /^(?:み|見|思|考|さ|い[いうわ]|の|断|推|判)/u,
};

function particleAt(text: string, at: number): string | null {
  const particle = particles.find((own) => text.startsWith(own, at));
  const end = at + (particle?.length ?? 0);
  return particle === undefined || others[particle]?.test(text.slice(end, end + 2)) === true
    ? null
    : particle;
}

/** 同省では tells who speaks, 同省の調べでは by what is known, and 東京では where. */
function placeOrReport(named: NamedText, at: number): Party | null {
  const { text, bodyEnds } = named;
  const owner = ownerEnd(named, at);
  const end = at + 'では'.length;
  if (owner < at) {
    return { kind: 'source', start: owner, end };
  }
  const isBody =
    endsWithOneOf(bodyEndings, text, 0, at) > 0 && !/[国県市町村区都州府]/u.test(text.charAt(at - 1));
  return isBody || bodyEnds.has(at) ? { kind: 'also', start: at, end } : null;
}

/** Where the owner of a saying or document ends: 気象庁の発表によると. */
function ownerEnd({ text, nameEnds }: NamedText, at: number): number {
  const end = at - endsWithOneOf(reports, text, 0, at) - 1;
  if (end === at - 1 || text.charAt(end) !== 'の') {
    return at;
  }
  const { start } = nounPhrase(text, 0, end);
  return nameEnds.has(end) || canSpeak(text.slice(start, end)) ? end : at;
}

/** Whether a noun phrase is for a saying or a circumstance, which nobody takes for who speaks. */
export const isNoSpeaker = (phrase: string): boolean =>
  circumstances.has(phrase.slice(phrase.lastIndexOf('の') + 1)) ||
  (endsWithOneOf(sayings, phrase, 0, phrase.length) > 0 && !canSpeak(phrase));
