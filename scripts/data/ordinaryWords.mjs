/**
 * Writes server/src/data/ordinaryWords.ts, from the word lists of @faker-js/faker and the words that UNER English-EWT
 * writes in lower case at least twice. Run: node scripts/data/ordinaryWords.mjs [--data DIR]
 */
import { ordinaryEnglish } from './ordinary.mjs';
import { writeTable } from './sources.mjs';

writeTable(
  'ordinaryWords.ts',
  `
/*!
 * English words. Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
 * Made by scripts/data/ordinaryWords.mjs from UNER English-EWT (Universal NER, CC BY-SA 4.0) and @faker-js/faker (MIT);
 * changed: words only, with no text. See README.md here.
 */`,
  [
    {
      name: 'ordinaryWords',
      docstring: 'English words that are no names in themselves, in lower case, separated by spaces.',
      text: ordinaryEnglish().join(' '),
    },
  ],
);
