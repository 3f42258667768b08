import { englishAbbreviations } from './sentences/tables/en.js';

export const {
  leading: leadingAbbreviations,
  closing: closingAbbreviations,
  starters: sentenceStarters,
} = englishAbbreviations;
