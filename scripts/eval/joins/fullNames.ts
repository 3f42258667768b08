import { analyseCorpus, type DocumentAnalysis } from '../../../server/src/core/index.js';
import { noCounts, type Counts } from '../scores.js';
import { knownPeople, type KnownPerson } from './people.js';

type NameLanguage = keyof KnownPerson;

const pairs: readonly (readonly [NameLanguage, NameLanguage])[] = [
  ['en', 'ko'],
  ['en', 'ja'],
  ['ko', 'ja'],
];

/** Each name of one language with each of the other, the names alone in a folder of a document a name. */
export function fullNames(): { readonly languages: string; readonly counts: Counts }[] {
  return pairs.map(([left, right]) => ({
    languages: `${left}-${right}`,
    counts: countJoins(left, right),
  }));
}

function countJoins(left: NameLanguage, right: NameLanguage): Counts {
  const people = knownPeople.filter((person) => person[left] !== '' && person[right] !== '');
  const { documents } = analyseCorpus(
    people.flatMap((person, at) => [
      { path: `${at}.${left}`, analysis: documentOf(person, left) },
      { path: `${at}.${right}`, analysis: documentOf(person, right) },
    ]),
  );
  const idOf = (at: number, language: NameLanguage): string | undefined =>
    documents.get(`${at}.${language}`)?.entityIds[0];
  const counts = noCounts();
  people.forEach((_, own) => {
    people.forEach((_, other) => {
      const isJoined = idOf(own, left) === idOf(other, right);
      counts.right += own === other && isJoined ? 1 : 0;
      counts.missed += own === other && !isJoined ? 1 : 0;
      counts.wrong += own !== other && isJoined ? 1 : 0;
    });
  });
  return counts;
}

function documentOf(person: KnownPerson, language: NameLanguage): DocumentAnalysis {
  const text = person[language];
  const span = { start: 0, end: text.length };
  return {
    text,
    language,
    sections: [{ ...span, kind: 'body', language, rule: 'section-body', reasons: [] }],
    paragraphs: [{ ...span, language }],
    sentences: [{ ...span, language }],
    mentions: [{ ...span, label: 'PERSON', name: text, rule: 'mention-person', reasons: [] }],
    figures: [],
    quotes: [],
    indirectQuotes: [],
    problems: [],
  };
}
