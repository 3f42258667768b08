import type { Page } from '../../reading.js';
import type { Landmark } from '../landmarks.js';
import { citedAt } from './cited.js';
import { flagged } from './flags.js';
import { final, finalOf } from './hangul.js';
import { headAfter, partyAt } from './parties.js';
import { readSayings, type Reading } from './readSayings.js';
import { reportAt } from './reports.js';
import { takes } from './sayingLexicon.js';
import type { SayingWord } from './sayingVerb.js';
import type { Word } from './words.js';

/** The landmarks of a Korean paragraph: each word is looked at once, by its beginning and by its end. */
export function findLandmarks({ masked, mentions }: Page): Landmark[] {
  const nameEnds = new Set(mentions.map(({ end }) => end));
  const reading = readSayings(masked);
  const { words, sayings } = reading;
  const landmarks: Landmark[] = [];
  let turned = 0;
  words.forEach((word, at) => {
    const party = partyAt(reading, at, nameEnds);
    if (party !== null) {
      landmarks.push(party);
    }
    const saying = sayings[at] ?? null;
    if (saying !== null && isReporting(reading, at, saying)) {
      landmarks.push({
        kind: 'saying',
        start: word.start,
        end: saying.end,
        modifies: saying.modifies,
      });
      const head = saying.modifies ? headAfter(reading, at + saying.words) : null;
      if (head !== null) {
        landmarks.push(head);
      }
    }
    const told = reportAt(reading, at) ?? citedAt(reading, at);
    if (told !== null) {
      landmarks.push(told);
    }
    if (isTurn(masked, word) && word.end > turned) {
      landmarks.push({ kind: 'turn', start: word.end - 1, end: word.end });
      turned = word.end;
    }
  });
  return landmarks.sort((a, b) => a.start - b.start);
}

/** A noun of saying reports where what is said stands before it and no verb of saying follows. */
function isReporting({ text, words, nextVerb }: Reading, at: number, saying: SayingWord): boolean {
  if (saying.kind === 'verb') {
    return true;
  }
  const verb = nextVerb[at] ?? -1;
  if ((saying.takes & takes.thing) === 0 || (verb !== -1 && verb - at <= 2)) {
    return false;
  }
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const word = words[before];
    if (word === undefined || word.isLast) {
      return false;
    }
    if (saysWhat(text, word)) {
      return true;
    }
  }
  return false;
}

/** …다는, …라는, and 는 or 라는 behind a closing mark. */
function saysWhat(text: string, word: Word): boolean {
  const last = text.charAt(word.end - 1);
  return (
    (last === '는' || last === '던' || last === '란') &&
    (word.isGlued || '다라자냐'.includes(text.charAt(word.end - 2)))
  );
}

const turnEnds = flagged('며고만나데서자');
const turning = ['으며', '고', '지만', '으나', '는데', '으면서', '자'];

/** A verb in the past with an ending that links what follows. */
function isTurn(text: string, { start, end }: Word): boolean {
  return (
    turnEnds[text.charCodeAt(end - 1)] === 1 &&
    turning.some(
      (ending) =>
        end - start > ending.length &&
        text.startsWith(ending, end - ending.length) &&
        finalOf(text.charCodeAt(end - ending.length - 1)) === final.ss,
    )
  );
}
