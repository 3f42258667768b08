import { announces } from './ko/announces.js';
import { clauseStart, goesOn } from './ko/clauseStart.js';
import { edgeOf } from './ko/edges.js';
import { labelBefore } from './ko/labels.js';
import { findLandmarks } from './ko/landmarks.js';
import { nounPhrase } from './ko/nounPhrase.js';
import { canSpeak, noSpeakers, pronouns } from './ko/speakers.js';
import { endsUtterance } from './ko/utterance.js';
import type { FinalTable } from './table.js';

export const ko: FinalTable = {
  findLandmarks,
  edgeOf,
  nounPhrase,
  labelBefore,
  isPronoun: (phrase) => pronouns.has(phrase),
  isNoSpeaker: (phrase) => noSpeakers.has(phrase),
  canSpeak,
  isOwner: (after) => after.includes('의 '),
  endsUtterance,
  announces,
  clauseStart,
  goesOn,
};
