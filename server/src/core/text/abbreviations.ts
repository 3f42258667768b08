import { englishAbbreviations } from './sentences/index.js';

export const { starters: sentenceStarters } = englishAbbreviations;
