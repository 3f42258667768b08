import { clauseStart } from './ja/clauseStart.js';
import { edgeOf, endsUtterance } from './ja/edge.js';
import { labelOf } from './ja/labels.js';
import { findLandmarks } from './ja/landmarks.js';
import { pronouns } from './ja/nouns.js';
import { isNoSpeaker } from './ja/parties.js';
import { canSpeak, isOwner, nounPhrase } from './ja/phrases.js';
import type { FinalTable } from './table.js';

export const ja: FinalTable = {
  findLandmarks,
  edgeOf,
  nounPhrase,
  labelBefore: labelOf,
  isPronoun: (phrase) => pronouns.has(phrase),
  isNoSpeaker,
  canSpeak,
  isOwner,
  endsUtterance,
  clauseStart,
};
