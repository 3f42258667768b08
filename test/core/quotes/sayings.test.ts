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

  it('takes a speech of several paragraphs for one, each opened anew', () => {
    checkQuotes(
      'en',
      '[[Maria Lopez|PERSON]] told her story on Monday:\n“We saw the storm come.\n“We stayed.\n“We would do it again.”\n“Good,” said [[Al Cole|PERSON]].',
      'Maria Lopez / told',
      '+ Maria Lopez / -',
      '+ Maria Lopez / -',
      'Al Cole / said',
    );
  });

  it('gives the first paragraphs the speaker that the last one names', () => {
    checkQuotes(
      'en',
      '“We saw the storm come.\n“We stayed,” said [[Maria Lopez|PERSON]].',
      'Maria Lopez / -',
      '+ Maria Lopez / said',
    );
  });

  it('does not go on with a quotation that was closed', () => {
    checkQuotes(
      'en',
      '“We saw the storm come,” [[Maria Lopez|PERSON]] said.\n“We stayed.”',
      'Maria Lopez / said',
      'Maria Lopez / -',
    );
  });
});
