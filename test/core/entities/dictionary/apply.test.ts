import assert from 'node:assert/strict';
import { analyseDocument } from '../../../../server/src/core/analyse.js';
import { analyseCorpus } from '../../../../server/src/core/corpus/index.js';
import { checkDictionary, dictionaryOf } from './support.js';

describe('a dictionary in a document', () => {
  const check = (rows: readonly string[], marked: string): void => {
    it(marked, () => checkDictionary(rows, marked));
  };

  describe('wins over what the rules say', () => {
    check(['France|PERSON|anatole'], 'In [[France|PERSON anatole]] it rained.');
    check(['Ministry|ORG'], 'The [[Ministry|ORG]] of Finance of France said so.');
    check(['May|PERSON'], 'Then [[May|PERSON]] spoke.');
    check(['7 Seas|ORG'], 'They sailed the [[7 Seas|ORG]].');
    check(['Orvane Bank|ORG|b', 'Orvane|GPE|o'], '[[Orvane Bank|ORG b]] of [[Orvane|GPE o]].');
  });

  describe('leaves a figure whole that holds a name', () => {
    check(['Hong Kong|GPE|hk'], 'It cost 500 Hong Kong dollars in [[Hong Kong|GPE hk]].');
  });

  describe('takes a person’s full name for the person', () => {
    check(['Harlan|PERSON|h'], 'President [[John Harlan|PERSON h]] came. [[Harlan|PERSON h]] left.');
    check(
      ['John Harlan|PERSON|h'],
      'President [[John Harlan|PERSON h]] came. Then [[Harlan|PERSON h]] left.',
    );
    check(['Harlan|PERSON|h'], 'President John Harlan met Senator Mary Harlan. [[Harlan|PERSON h]] left.');
    check(['Harlan|PERSON|h'], 'President John Harlan Jr. came. [[Harlan|PERSON h]] left.');
  });

  it('has an entry for the paragraph’s language alone, the closest one first', () => {
    const rows = ['Orvane|ORG|any', 'Orvane|GPE|english|en', 'Orvane|LAW|swiss|de-CH', 'Zorlen|GPE|z|ko'];
    checkDictionary(
      rows,
      'The [[Orvane|GPE english]] of the north and Zorlen said that it was there with them.',
    );
    checkDictionary(rows, '그는 [[Orvane|ORG any]]에 갔다고 말했다. [[Zorlen|GPE z]]은 조용했다.');
  });

  it('names line and file as its reason', () => {
    const { mentions } = analyseDocument('In Orvane.', { dictionary: dictionaryOf('# a', 'Orvane|GPE') });
    assert.deepEqual(
      mentions.map(({ rule, reasons }) => [rule, reasons]),
      [['mention-dictionary', ['line 2 of names.tsv']]],
    );
  });

  it('marks nothing in noise', () => {
    const text =
      'A dam is built in Norway\n\nThe dam will be finished soon, they said.\n\nAccept all cookies\n';
    const { mentions } = analyseDocument(text, { dictionary: dictionaryOf('cookies|PRODUCT') });
    assert.deepEqual(
      mentions.filter(({ label }) => label === 'PRODUCT'),
      [],
    );
  });
});

describe('a dictionary’s ids', () => {
  /** The ids of all mentions, by their text. */
  function idsIn(rows: readonly string[], ...texts: readonly string[]): Record<string, string> {
    const dictionary = dictionaryOf(...rows);
    const documents = texts.map((text, at) => ({
      path: String(at),
      analysis: analyseDocument(text, { dictionary }),
    }));
    return Object.fromEntries(
      [...analyseCorpus(documents).documents.values()].flatMap(({ analysis, entityIds }) =>
        analysis.mentions.map(({ start, end }, at) => [analysis.text.slice(start, end), entityIds[at] ?? '']),
      ),
    );
  }

  it('come out as they are written, in every language', () => {
    const ids = idsIn(
      ['Vorlane|GPE|Q 42: “x”', '볼레인|GPE|Q 42: “x”', 'ボレイン|GPE|Q 42: “x”'],
      'They met in Vorlane on Monday.',
      '그들은 볼레인에서 만났다.',
      '彼らはボレインで会った。',
    );
    assert.deepEqual(
      [ids['Vorlane'], ids['볼레인'], ids['ボレイン']],
      ['Q 42: “x”', 'Q 42: “x”', 'Q 42: “x”'],
    );
  });

  it('are shared by what has the same id without it', () => {
    const ids = idsIn(['the Republic|GPE|GPE:territory:FR'], 'In France the Republic was praised.');
    assert.deepEqual([ids['France'], ids['the Republic']], ['GPE:territory:FR', 'GPE:territory:FR']);
  });

  it('are shared by the same name where the dictionary does not reach', () => {
    const ids = idsIn(
      ['John Harlan|PERSON|h|en'],
      'President John Harlan came to the meeting with them.',
      'このJohn Harlan氏は来た。',
    );
    assert.equal(ids['John Harlan'], 'h');
  });

  it('keep two apart that would else be one', () => {
    const ids = idsIn(
      ['John Kelly|PERSON|general', '존 켈리|PERSON|actor'],
      'President John Kelly came.',
      '배우 존 켈리가 왔다.',
    );
    assert.deepEqual([ids['John Kelly'], ids['존 켈리']], ['general', 'actor']);
  });

  it('take in those who sound the same', () => {
    const ids = idsIn(
      ['John Kelly|PERSON|general', '존 켈리|PERSON'],
      'President John Kelly came.',
      '존 켈리가 왔다.',
    );
    assert.equal(ids['존 켈리'], 'general');
  });
});
