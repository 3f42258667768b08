import assert from 'node:assert/strict';
import { analyseDocument } from '../../../server/src/core/index.js';

/** `lines`: those, counted from 1, whose marks are reported as unbalanced. */
function check(text: string, lines: readonly number[], ...quotes: readonly string[]): void {
  const analysis = analyseDocument(text);
  assert.deepEqual(
    analysis.problems
      .filter(({ code }) => code === 'quote-unbalanced')
      .map(({ start }) => text.slice(0, start).split('\n').length),
    lines,
  );
  assert.deepEqual(
    analysis.quotes.map(({ start, end }) => text.slice(start, end)),
    quotes,
  );
}

describe('quotes over several paragraphs', () => {
  it('open anew in each paragraph and close in the last', () =>
    check(
      '“We began in May.\n“We went on in June.\n“That is all.”\n',
      [],
      'We began in May.',
      'We went on in June.',
      'That is all.',
    ));

  it('are balanced with straight marks and those of other languages too', () => {
    check('"We began in May.\n\n"We end in June."\n', [], 'We began in May.', 'We end in June.');
    check('「五月に始めた。\n「六月に終わる。」\n', [], '五月に始めた。', '六月に終わる。');
    check('«On a commencé en mai.\n«On finit en juin.»\n', [], 'On a commencé en mai.', 'On finit en juin.');
  });

  it('open anew with single marks where British texts do', () =>
    check('‘We began in May.\n‘It’s over in June.’\n', [], 'We began in May.', 'It’s over in June.'));

  it('may begin inside a paragraph', () =>
    check(
      'Smith said: “We began in May.\n“We end in June,” Smith said.\n',
      [],
      'We began in May.',
      'We end in June,',
    ));

  it('hold quotations of their own', () =>
    check('“We call it ‘the end’ here.\n“We do.”\n', [], 'We call it ‘the end’ here.', 'We do.'));

  it('may open in the first paragraph alone and close in the last', () =>
    check(
      'Smith said: “We began in May.\nWe went on in June.\nThat is all,” Smith said. “Good bye.”\n',
      [],
      'We began in May.',
      'We went on in June.',
      'That is all,',
      'Good bye.',
    ));

  it('end unbalanced where the last paragraph does not close them', () =>
    check(
      '“We began in May.\n“We end in June.\nNobody else spoke that day.\n',
      [2],
      'We began in May.',
      'We end in June.',
    ));

  it('do not run over the next quotation', () =>
    check(
      'Smith called it “the end and left.\nBy then Cole said: “We stay.”\nBut Poe did not,” she wrote.\n',
      [1, 3],
      'We stay.',
    ));

  it('do not reach far', () => {
    const between = 'Nobody else spoke that day in June.\n'.repeat(9);
    check(`“We began in May.\n${between}That is all,” Smith said.\n`, [1, 11], 'We began in May.');
  });

  it('tell the same paragraph by where it stands', () =>
    check(
      'Smith said “We stay.\n“We go.”\nSmith said “We stay.\nNobody else spoke.\n',
      [3],
      'We stay.',
      'We go.',
    ));
});

describe('what quotes over several paragraphs continue', () => {
  it('is told of every paragraph but the first', () => {
    const { quotes } = analyseDocument('Smith said: “We began in May.\n“We went on.\n“That is all.”\n');
    assert.deepEqual(
      quotes.map(({ continues }) => continues === true),
      [false, true, true],
    );
  });
});
