/** English words that are no names in themselves: what packages list as words, and what a corpus writes small. */
import { allLocales } from '@faker-js/faker';
import { compact, corpusRows, counts, flat } from './sources.mjs';

/** Seen once in lower case may be a slip of a writer of the web. */
const leastInLowerCase = 2;

export function ordinaryEnglish() {
  const en = allLocales.en;
  const lists = [
    en.word,
    en.hacker,
    en.commerce,
    en.color,
    en.food?.ingredient,
    en.person.job_area,
    en.person.job_type,
    en.company,
  ];
  const listed = lists.flatMap(flat).flatMap((phrase) => phrase.toLowerCase().split(/[^a-z]+/));
  const written = counts(
    corpusRows('ner-en-uner-ewt/train/en.jsonl').flatMap(
      ({ text }) => text.match(/(?<![\p{L}\p{N}@./_'’-])[a-z]+(?![\p{L}\p{N}@/_])/gu) ?? [],
    ),
  );
  const seen = [...written].filter(([, count]) => count >= leastInLowerCase).map(([word]) => word);
  return compact([...listed, ...seen].filter((word) => word.length > 1));
}
