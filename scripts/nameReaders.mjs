/**
 * Readers of names in English, for `npm run bench`: each reads one paragraph. The small model of wink-nlp labels figures
 * and dates, and no names.
 */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const wink = winkNLP(model, ['sbd', 'ner']);

/** `length`: how many characters it reads in a reasonable time. */
export const nameReaders = [
  {
    name: 'compromise',
    length: 50_000,
    read: (text) => {
      const document = nlp(text);
      return [document.people(), document.places(), document.organizations()].map((view) =>
        view.out('array'),
      );
    },
  },
  { name: 'wink-nlp', length: 200_000, read: (text) => wink.readDoc(text).entities().out().length },
];
