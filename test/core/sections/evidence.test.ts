import assert from 'node:assert/strict';
import { commentHeads } from '../../../server/src/core/sections/evidence/comments.js';
import { isCredit } from '../../../server/src/core/sections/evidence/credits.js';
import { authorPortraits } from '../../../server/src/core/sections/evidence/portraits.js';
import { repeatedLines } from '../../../server/src/core/sections/evidence/repetition.js';
import { shareKnown, wordsOf } from '../../../server/src/core/sections/evidence/vocabulary.js';
import { candidatesFrom } from '../../support/checkSections.js';

const paragraph =
  'The harbour town of Eastley voted on Sunday to build a bridge across the bay, after years of debate in its council.';
const text = [paragraph, `${paragraph} Work begins in May.`, `${paragraph} The ferry will stop.`];

describe('who took a picture', () => {
  it('is said by a word and a mark, in any language, or by an agency of pictures', () => {
    for (const line of [
      'Photo: Jonas Berg',
      '(Image credit: Eastley Courier)',
      'The bridge at night (Photo: Jonas Berg)',
      '사진=동해일보',
      '写真：東浜新聞',
      'Foto: Jonas Berg',
      'The mayor on Sunday. Jonas Berg/Getty Images',
    ]) {
      assert.ok(isCredit(line), line);
    }
  });

  it('is not said by a sentence on pictures', () => {
    for (const line of [
      'Photos of the bridge were shown to the council.',
      'The source of the river lies in Norham.',
      '',
    ]) {
      assert.ok(!isCredit(line), line);
    }
  });
});

describe('the words of a line', () => {
  it('are those of four letters and more, without their case', () => {
    assert.deepEqual(wordsOf('The Bridge of Eastley, 2024'), ['bridge', 'eastley', '2024']);
  });

  it('are pairs of characters where no spaces stand between words', () => {
    assert.deepEqual(wordsOf('橋が開通した'), ['開通']);
    assert.deepEqual(wordsOf('다리를 놓는다'), ['다리', '리를', '놓는', '는다']);
  });

  it('are known by their share', () => {
    assert.equal(shareKnown(['bridge', 'ferry'], new Set(['bridge'])), 0.5);
    assert.equal(shareKnown([], new Set(['bridge'])), 0);
  });
});

describe('lines that come again and again', () => {
  const repeated = (lines: readonly string[]): [string, number][] => [
    ...repeatedLines(candidatesFrom(lines)),
  ];

  it('are found between paragraphs from the third time on', () => {
    const lines = text.flatMap((line) => [line, 'Enlarge the plan']);
    assert.deepEqual(repeated(lines), [['Enlarge the plan', 3]]);
    assert.deepEqual(repeated(lines.slice(0, 4)), []);
  });

  it('are none in a table, or where they are entries of a list', () => {
    assert.deepEqual(repeated(['Boat', 'Eastley', 'Boat', 'Norham', 'Boat', 'Westbay', paragraph]), []);
    assert.deepEqual(repeated(text.flatMap((line) => [line, '- Yes'])), []);
  });
});

describe('the heads of comments', () => {
  const heads = (lines: readonly string[]): string[] =>
    [...commentHeads(candidatesFrom([...text, ...lines]))].map((head) => head.text);

  it('are dates with a word that says that somebody wrote, from the second on', () => {
    const lines = [
      'Jonas on March 3, 2024 at 9:14 am said:',
      'Good.',
      'gull77',
      'March 4, 2024 | Reply',
      'Bad.',
    ];
    assert.deepEqual(heads(lines), [
      'Jonas on March 3, 2024 at 9:14 am said:',
      'gull77',
      'March 4, 2024 | Reply',
    ]);
    assert.deepEqual(heads(lines.slice(0, 2)), []);
    assert.deepEqual(
      heads(['갈매기', '2024.03.03. 09:14 답글', '좋아요.', '바다', '2024.03.04. 10:02 답글']),
      ['갈매기', '2024.03.03. 09:14 답글', '바다', '2024.03.04. 10:02 답글'],
    );
  });

  it('are ages below names, from the third on', () => {
    const lines = [
      'Jonas',
      '2 days ago',
      'Good.',
      'gull77',
      '3 days ago',
      'Bad.',
      'Mary',
      '4 days ago',
      'So so.',
    ];
    assert.deepEqual(
      heads(lines),
      lines.filter((_, at) => at % 3 !== 2),
    );
    assert.deepEqual(heads(lines.slice(0, 6)), []);
  });

  it('are not the times of a live blog, or the entries of one author', () => {
    assert.deepEqual(
      heads(['Vote', '14:02', 'Long.', 'Count', '15:02', 'Short.', 'Result', '16:02', 'Yes.']),
      [],
    );
    const byOne = ['Ann Keller', '2 hours ago', 'The count begins.'];
    assert.deepEqual(heads([...byOne, ...byOne, ...byOne, ...byOne]), []);
  });

  it('are not labels with their dates', () => {
    assert.deepEqual(
      heads(['Begun:', 'March 3, 2024', 'Opened:', 'March 3, 2027', 'Closed:', 'March 3, 2127', 'Unknown']),
      [],
    );
  });

  it('are none above a text', () => {
    const above = ['Jonas', '2 days ago', 'gull77', '3 days ago', 'Mary', '4 days ago'];
    assert.equal(commentHeads(candidatesFrom([...above, ...text])).size, 0);
  });
});

describe('sentences on the author', () => {
  const portraits = (line: string, above: readonly string[] = text): boolean =>
    authorPortraits(candidatesFrom([...above, line])).size === 1;

  it('begin with a name and say what somebody is or does', () => {
    for (const line of [
      'Ann Keller is a reporter for the Eastley Courier.',
      'Ann van der Berg (@annberg) is the deputy editor of the Courier.',
      'Ann Keller has been our correspondent in Norham since 2019.',
      'Jonas Berg writes about the sea.',
      'Anna Keller ist Redakteurin beim Ostleyer Boten.',
      'Anna Keller schreibt für den Boten über die See.',
      'Ana Gil es periodista.',
      'Anne Petit est journaliste au Courrier.',
    ]) {
      assert.ok(portraits(line), line);
    }
  });

  it('are not those on others, or above the most of the text', () => {
    assert.ok(!portraits('Maria Holm is the mayor of Eastley.'));
    assert.ok(!portraits('The reporter is known in town.'));
    assert.ok(!portraits('Ann Keller is a reporter for the Eastley Courier.', []));
  });
});
