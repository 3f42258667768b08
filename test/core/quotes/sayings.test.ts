import { checkQuotes } from '../../support/speech.js';

describe('sayings', () => {
  it('takes an interrupted quotation for one saying', () => {
    checkQuotes(
      'en',
      '“The harbour,” [[Maria Lopez|PERSON]] said, “stays closed.”',
      'Maria Lopez / said',
      '+ Maria Lopez / said',
    );
    checkQuotes('en', '“Well,” she said on Tuesday — “we shall see.”', 'she / said', '+ she / said');
  });

  it('does not where the reporting verb stands before both, or each has its own', () => {
    checkQuotes(
      'en',
      '[[Maria Lopez|PERSON]] called it “rash” and “unkind.”',
      'Maria Lopez / called',
      'Maria Lopez / called',
    );
    checkQuotes('en', '“I went home,” she said, adding, “It was late.”', 'she / said', 'she / adding');
  });

  it('does not where a sentence ended between the two', () => {
    checkQuotes(
      'en',
      '“We will go,” said [[Maria Lopez|PERSON]]. “We must.”',
      'Maria Lopez / said',
      'Maria Lopez / -',
    );
  });
});
