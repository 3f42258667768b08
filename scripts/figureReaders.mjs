/**
 * Readers of figures in English, for `npm run bench`: each reads one paragraph. Recognizers-Text has a model for each
 * kind of figure, so that all of them together do what Glossa does; chrono reads dates and times alone; wink-nlp marks
 * numbers, money, dates and the like, without values.
 */
import * as recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const recognizersModels = [
  recognizers.recognizeNumber,
  recognizers.recognizeOrdinal,
  recognizers.recognizePercentage,
  recognizers.recognizeCurrency,
  recognizers.recognizeDimension,
  recognizers.recognizeTemperature,
  recognizers.recognizeAge,
  recognizers.recognizeDateTime,
];

const wink = winkNLP(model, ['sbd', 'ner']);

/** `length`: how many characters it reads in a reasonable time. */
export const figureReaders = [
  { name: 'chrono-node', length: 200_000, read: (text) => chrono.parse(text).length },
  { name: 'wink-nlp', length: 200_000, read: (text) => wink.readDoc(text).entities().out().length },
  {
    name: '@microsoft/recognizers-text-suite',
    length: 10_000,
    read: (text) =>
      recognizersModels.reduce(
        (count, recognize) => count + recognize(text, recognizers.Culture.English).length,
        0,
      ),
  },
];
