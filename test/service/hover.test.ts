import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { valueReader } from '../../server/src/core/index.js';
import { hover, type DocumentSnapshot, type Snapshot } from '../../server/src/service/index.js';
import {
  analysedDocument,
  find,
  markedDocument,
  section,
  sectionedDocument,
  snapshotOf,
  textIn,
} from '../support/serviceFixtures.js';

function hoverText(snapshot: Snapshot, document: DocumentSnapshot, at: string, markdown = false): string {
  const answer = hover(snapshot, document, find(document, at).start, { markdown });
  return MarkupContent.is(answer?.contents) ? answer.contents.value : '';
}

describe('hover', () => {
  const english = markedDocument(
    'file:///en%20one.txt',
    [
      '[[Oslo|GPE]] pays [[$5 million|MONEY]]. “[[We agree with Oslo|speech]],” said Kim.\nNothing here.',
      'Oslo pays $5 million. “We agree with [[Oslo|GPE]],” said Kim.\nNothing here.',
    ],
    { values: [{ type: 'money', amount: '5000000', currency: 'USD' }] },
  );
  const korean = markedDocument('file:///ko.txt', ['첫째 줄\n[[오슬로|GPE]]가 낸다. *별*']);
  const snapshot = snapshotOf([english, korean], { oslo: ['Oslo', '오슬로'] }, [
    { from: [english, 'Oslo pays $5 million.'], to: [korean, '오슬로가 낸다. *별*'] },
  ]);

  it('tells the value of a figure, and why it is marked', () => {
    const text = hoverText(snapshot, english, '5 million');
    assert.match(
      text,
      /^5 million US dollars \(5,000,000 USD\) · sum of money \(MONEY\)\n5 million = 500만 = 500万 = 500萬\nWhy: a reason; rule test-rule/,
    );
  });

  it('tells it in the language and the number format of the reader', () => {
    const answer = hover(snapshot, english, find(english, '5 million').start, {
      markdown: false,
      reader: valueReader('ko'),
    });
    assert.ok(MarkupContent.is(answer?.contents));
    assert.match(answer.contents.value, /^500만 미국 달러 \(5,000,000 USD\)/);
  });

  it('tells what a date comes to, and what it was counted from', () => {
    const dated = analysedDocument(
      'file:///dated.txt',
      'SEOUL, Friday, Feb. 6, 2026 — The council of the town closed the bridge on Wednesday after engineers had looked at it.',
    );
    assert.match(
      hoverText(snapshotOf([dated]), dated, 'Wednesday'),
      /^Wednesday · date \(DATE\)\nWednesday 4 February 2026, counted from 6 February 2026 \(dateline\)\nWhy: /,
    );
  });

  it('shows the card of an entity', () => {
    const [name, names, counts] = hoverText(snapshot, english, 'Oslo').split('\n');
    assert.equal(name, 'Oslo · country, state or city (GPE)');
    assert.equal(names, 'English: Oslo · English: 오슬로');
    assert.equal(counts, '2 mentions here, 3 in 2 documents of the folder');
  });

  it('shows the quote around a name too', () => {
    const offset = english.text.lastIndexOf('Oslo');
    const answer = hover(snapshot, english, offset, { markdown: false });
    assert.ok(MarkupContent.is(answer?.contents));
    assert.match(answer.contents.value, /^Oslo · [^]*\n\nQuote · speaker not found\n/);
    assert.ok(answer.range !== undefined);
    assert.equal(textIn(english, answer.range), 'Oslo');
  });

  it('leads to the counterparts, without reading them as markdown', () => {
    const text = hoverText(snapshot, english, 'pays', true);
    assert.equal(text, 'English · [ko.txt:2](<file:///ko.txt#L2,1>)\n\n> 오슬로가 낸다. \\*별\\*');
  });

  it('unescapes the name of a file', () => {
    assert.match(hoverText(snapshot, korean, '낸다'), /en one\.txt:1/);
  });

  it('says what noise is', () => {
    const text = 'Body.\n\nWe use cookies\n';
    const document = markedDocument('file:///n.txt', [text], {
      sections: [section('body', 0, 7), section('noise', 7, text.length, 'cookie')],
    });
    assert.match(
      hoverText(snapshotOf([document]), document, 'cookies'),
      /^Noise: cookie notice\nWhy: a reason; rule test-rule$/,
    );
    const beside = hover(snapshotOf([document]), document, 7, { markdown: false, diagnosed: true });
    assert.ok(MarkupContent.is(beside?.contents));
    assert.match(beside.contents.value, /^Why: /, 'the diagnostic says the rest');
  });

  it('says of headlines and teasers what they are, and of other lines what a person decided', () => {
    const plain = sectionedDocument([
      ['headline', 'Title\n'],
      ['lead', 'First.\n'],
      ['body', 'Second.\n'],
      ['related', 'Teaser\n'],
    ]);
    const snapshotOfOne = snapshotOf([plain]);
    assert.equal(hoverText(snapshotOfOne, plain, 'Title'), 'Headline\nWhy: a reason; rule test-rule');
    assert.equal(
      hoverText(snapshotOfOne, plain, 'Teaser'),
      'Related articles\nWhy: a reason; rule test-rule',
    );
    assert.equal(hover(snapshotOfOne, plain, find(plain, 'First').start, { markdown: true }), null);
    const decided = markedDocument('file:///d.txt', ['Second.\n'], {
      sections: [{ ...section('body', 0, 8), rule: 'section-decided', reasons: ['marked by a person'] }],
    });
    assert.equal(
      hoverText(snapshotOf([decided]), decided, 'Second'),
      'Body\nWhy: marked by a person; rule section-decided',
    );
  });

  it('is silent where there is nothing to say', () => {
    assert.equal(hover(snapshot, english, find(english, 'Nothing').start, { markdown: true }), null);
  });

  it('counts the mentions of the document where the folder is not known yet', () => {
    const alone: Snapshot = { ...snapshotOf([]), documents: new Map([[english.uri, english]]) };
    assert.match(hoverText(alone, english, 'Oslo'), /\n2 mentions here\n/);
  });
});
