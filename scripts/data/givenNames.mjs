/**
 * Writes server/src/data/givenNames.ts: given names in Latin script that men alone or women alone bear, by the name
 * lists of @faker-js/faker. Run: node scripts/data/givenNames.mjs
 */
import { allLocales } from '@faker-js/faker';
import { flat, listLines, writeTable } from './sources.mjs';

const latinName = (name) => /^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name);
const names = (sex) =>
  new Set(
    Object.values(allLocales)
      .flatMap(({ person }) => flat(person?.first_name?.[sex]))
      .filter(latinName),
  );

const men = names('male');
const women = names('female');

writeTable(
  'givenNames.ts',
  `
/*!
 * Given names of men and of women. Made by scripts/data/givenNames.mjs from @faker-js/faker (MIT). See README.md here.
 */`,
  [
    {
      name: 'givenNames',
      docstring: 'A line a sex: male or female, then the names, separated by spaces.',
      text: listLines({
        male: [...men].filter((name) => !women.has(name)),
        female: [...women].filter((name) => !men.has(name)),
      }),
    },
  ],
);
