import { givenNames } from '../../../data/givenNames.js';
import type { Gender } from './notice.js';

let genders: ReadonlyMap<string, Gender> | undefined;

/** The sex that a given name in Latin script tells: of a full name, that of its first word. */
export function genderOfName([given = '', ...rest]: readonly string[]): Gender | undefined {
  genders ??= parseNames();
  return rest.length === 0 ? undefined : genders.get(given);
}

function parseNames(): Map<string, Gender> {
  return new Map(
    givenNames.split('\n').flatMap((line) => {
      const [sex, ...names] = line.split(' ');
      const gender = sex?.startsWith('female') === true ? 'female' : 'male';
      return names.map((name): [string, Gender] => [name, gender]);
    }),
  );
}
