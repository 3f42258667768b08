import type { Language, Mention } from '../model.js';
import { baseLanguage } from '../text/baseLanguage.js';
import { settle } from './candidates.js';
import type { Candidate } from './candidates.js';
import { englishCandidates } from './english/index.js';
import { japaneseCandidates } from './japanese/index.js';
import { koreanCandidates } from './korean/index.js';
import { latinLexiconCandidates } from './latin/lexiconNames.js';

/**
 * The names in one paragraph that lexicons, grammar and cue words tell. Offsets are UTF-16 code units into `text`;
 * the mentions are in reading order and do not overlap. Never throws; an unknown language gets what the lexicon holds.
 */
export function findByRules(text: string, language: Language): Mention[] {
  return settle(text, candidatesOf(text, language));
}

function candidatesOf(text: string, language: Language): Candidate[] {
  switch (baseLanguage(language)) {
    case 'en':
      return englishCandidates(text);
    case 'ko':
      return koreanCandidates(text);
    case 'ja':
      return japaneseCandidates(text);
    case 'zh':
      return [];
    case 'und':
      return latinLexiconCandidates(text);
  }
}
