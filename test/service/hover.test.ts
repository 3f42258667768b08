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
  const korean = markedDocument('file:///ko.txt', ['첫째 줄\n[[오슬로|GPE]]가 낸다. *별*'], {
    language: 'ko',
  });
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
    const [card, places] = hoverText(snapshot, english, 'Oslo').split('\n\n');
    assert.deepEqual(card?.split('\n'), [
      'Oslo · country, state or city (GPE)',
      'English: Oslo',
      'Korean: 오슬로',
      'Why: a reason; rule test-rule',
    ]);
    assert.deepEqual(places?.split('\n'), [
      '2 mentions here: line 1',
      '3 in 2 documents of the folder:',
      'Korean · ko.txt: line 2',
    ]);
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
    assert.equal(text, 'Korean · [ko.txt:2](<file:///ko.txt#L2,1>)\n\n> 오슬로가 낸다. \\*별\\*');
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
    assert.match(hoverText(alone, english, 'Oslo'), /\n2 mentions here: line 1$/);
  });
});

describe('the card of an entity', () => {
  const lines = (name: string, count: number): string => `[[${name}|PERSON]] spoke.\n`.repeat(count);
  const english = markedDocument('file:///en.txt', [
    `${lines('Ada B. Lovelace', 2)}[[ADA B. LOVELACE|PERSON]]\n[[Lovelace|PERSON]] and [[Lovelace|PERSON]]\n[[Ada|PERSON]]\n`,
  ]);
  const korean = markedDocument('file:///ko.txt', [lines('에이다 러브레이스', 9)], { language: 'ko' });
  const others = Array.from({ length: 6 }, (_, at) =>
    markedDocument(`file:///other%20${at}.txt`, [lines('Ada', 1)]),
  );
  const forms = ['Ada B. Lovelace', 'ADA B. LOVELACE', 'Lovelace', 'Ada', '에이다 러브레이스'];
  const documents = [english, korean, ...others];
  const snapshot = snapshotOf(documents, { ada: forms }, [
    { from: [english, 'Lovelace and Lovelace'], to: [others[5]!, 'Ada'] },
  ]);
  const card = (document: DocumentSnapshot, at: string, markdown = false): string[] => {
    const answer = hover(snapshot, document, find(document, at).start, {
      markdown,
      allMentions: (uri, { line, character }) => `command:show?${uri},${line},${character}`,
    });
    return MarkupContent.is(answer?.contents) ? answer.contents.value.split(/ *\n+/) : [];
  };

  it('begins with the names of the language it stands in, the fullest first, each but once', () => {
    assert.deepEqual(card(english, 'Lovelace').slice(0, 3), [
      'Ada B. Lovelace · person (PERSON)',
      'English: Ada B. Lovelace, Ada, Lovelace',
      'Korean: 에이다 러브레이스',
    ]);
    assert.deepEqual(card(korean, '에이다').slice(1, 3), [
      'Korean: 에이다 러브레이스',
      'English: Ada B. Lovelace, Ada, Lovelace',
    ]);
  });

  it('has the lines of this document, then the documents: linked ones, then those with the most mentions', () => {
    assert.deepEqual(card(english, 'Lovelace').slice(4, 12), [
      '6 mentions here: lines 1, 2, 3, 4, 5',
      '21 in 8 documents of the folder:',
      'English · other 5.txt: line 1',
      'Korean · ko.txt: lines 1, 2, 3 and 6 more',
      'English · other 0.txt: line 1',
      'English · other 1.txt: line 1',
      'and in 3 more documents',
      'Show all 21 mentions',
    ]);
    assert.match(card(korean, '에이다')[4] ?? '', /lines 1, 2, 3, 4, 5, 6 and 3 more$/);
  });

  it('leads to each place, selected, and to all of them', () => {
    const shown = card(english, 'Lovelace', true);
    assert.ok(
      shown.includes('English · other 5.txt: line [1](<file:///other%205.txt#L1,1-1,4>)'),
      shown.join(),
    );
    assert.match(shown.join(), /, \[4\]\(<file:\/\/\/en\.txt#L4,1-4,9>\)/);
    assert.ok(shown.includes('[Show all 21 mentions](<command:show?file:///en.txt,0,0>)'), shown.join());
  });

  it('offers no list of a single mention, and none to an editor that has no such list', () => {
    const one = markedDocument('file:///one.txt', ['[[Ada|PERSON]]']);
    assert.deepEqual(hoverText(snapshotOf([one]), one, 'Ada').split(/\n+/), [
      'Ada · person (PERSON)',
      'Why: a reason; rule test-rule',
      '1 mention here: line 1',
    ]);
    const options = { markdown: false, allMentions: () => 'command:show' };
    const answer = hover(snapshotOf([one]), one, 0, options);
    assert.ok(MarkupContent.is(answer?.contents));
    assert.doesNotMatch(answer.contents.value, /Show all/);
    assert.doesNotMatch(hoverText(snapshot, english, 'Lovelace'), /Show all/);
  });

  it('reads no name as markdown, nor as a link of its own', () => {
    const name = '*A* <b>`x` [y(command:evil)';
    const evil = markedDocument('file:///evil.txt', [`[[${name}|ORG]]`]);
    const plain = markedDocument('file:///plain.txt', ['[[Ax|ORG]]']);
    const text = hoverText(snapshotOf([evil, plain], { a: [name, 'Ax'] }), plain, 'Ax', true);
    assert.ok(text.includes('English: **\\*A\\* \\<b\\>\\`x\\` \\[y(command:evil)**, Ax'), text);
  });

  it('is that of the entity while the folder is older than the document, also of a name written anew', () => {
    const edited = markedDocument(
      'file:///ko.txt',
      [`[[에이다 러브레이스|PERSON]]도.\n${lines('에이다 러브레이스', 9)}`],
      {
        language: 'ko',
      },
    );
    const stale = { ...snapshot, documents: new Map(snapshot.documents).set(edited.uri, edited) };
    const text = hoverText(stale, edited, '에이다');
    assert.match(text, /\n10 mentions here: lines 1, 2, /);
    assert.match(text, /\nEnglish: Ada B\. Lovelace, /);
  });
});
