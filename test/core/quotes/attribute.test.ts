import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {
  Language,
  Mention,
  MentionLabel,
  Paragraph,
  Quote,
  Sentence,
  Speaker,
} from '../../../server/src/core/model.js';
import { attributeQuotes } from '../../../server/src/core/quotes/attribute.js';
import { findQuoteMarks, shiftQuoteMarks } from '../../../server/src/core/quotes/marks.js';
import { splitLines } from '../../../server/src/core/text/lines.js';
import { splitSentences } from '../../../server/src/core/text/sentences/index.js';
import { shift } from '../../../server/src/core/text/span.js';
import { parseMarked } from '../../support/markedText.js';

function quotesOf(
  language: Language,
  marked: string,
): { readonly text: string; readonly quotes: readonly Quote[] } {
  const { text, marks } = parseMarked(marked);
  const mentions = marks.map(({ start, end, label }): Mention => ({
    start,
    end,
    label: label as MentionLabel,
    name: text.slice(start, end),
    rule: 'mention-given',
    reasons: [],
  }));
  const paragraphs = splitLines(text)
    .filter(({ start, end }) => end > start)
    .map(({ start, end }): Paragraph => ({ start, end, language }));
  const inParagraphs = <T>(find: (own: string, by: number) => T[]): T[] =>
    paragraphs.flatMap(({ start, end }) => find(text.slice(start, end), start));
  const sentences = inParagraphs((own, by) =>
    splitSentences(own, language).map((span): Sentence => ({ ...shift(span, by), language })),
  );
  const quoteMarks = inParagraphs((own, by) =>
    findQuoteMarks(own, language).quotes.map((found) => shiftQuoteMarks(found, by)),
  );
  return { text, quotes: attributeQuotes({ text, paragraphs, sentences, quoteMarks, mentions }).quotes };
}

/** What the text says, and in angle brackets whom that stands for. */
function said(speaker: Speaker | null): string {
  const standsFor = speaker?.standsFor;
  return `${speaker?.text ?? '?'}${standsFor === undefined ? '' : ` <${standsFor.text}>`}`;
}

/** One entry a quotation: its speaker and cue, or `term`. */
function check(language: Language, marked: string, ...expected: readonly string[]): void {
  const { text, quotes } = quotesOf(language, marked);
  assert.deepEqual(
    quotes.map(({ kind, speaker, cue }) =>
      kind === 'term' ? 'term' : `${said(speaker)} / ${cue?.text ?? '-'}`,
    ),
    expected,
    text,
  );
}

describe('attributeQuotes, English', () => {
  it('finds the speaker after the quotation, in both orders', () => {
    check('en', '“It hurts,” said [[Maria Lopez|PERSON]], 34, a nurse.', 'Maria Lopez / said');
    check(
      'en',
      '“We are ready,” Prime Minister [[Anna Keller|PERSON]] told parliament.',
      'Anna Keller / told',
    );
    check('en', '“Why did they do it?” asked the mayor.', 'the mayor / asked');
  });

  it('finds the speaker before the quotation, past an apposition', () => {
    check(
      'en',
      '[[Sam Reed|PERSON]], president of [[Acme Labs|ORG]], said: “It is critical.”',
      'Sam Reed / said',
    );
    check(
      'en',
      '[[Al Cole|PERSON]], aide to President [[Ann Poe|PERSON]], stated it would “go ahead.”',
      'Al Cole / stated',
    );
    check('en', 'On Monday, [[Poe|PERSON]] described the talks as “productive.”', 'Poe / described');
  });

  it('gives a participle the subject of its main clause', () => {
    check(
      'en',
      'Secretary [[Max Ruiz|PERSON]] urged an end to it, warning that it could be used as “a lever.”',
      'Max Ruiz / warning',
    );
  });

  it('shares the speaker among the parts of an interrupted quotation', () => {
    check('en', '“You lose,” [[Ann Poe|PERSON]] says, “unless you try.”', 'Ann Poe / says', 'Ann Poe / says');
    check('en', '“It is late,” said [[Ann Poe|PERSON]]. “Go home.”', 'Ann Poe / said', 'Ann Poe / -');
  });

  it('takes a noun phrase where there is no name', () => {
    check(
      'en',
      'A [[Foreign Ministry|ORG]] spokesperson ahead of the talks said all should “follow the rules.”',
      'A Foreign Ministry spokesperson / said',
    );
    check(
      'en',
      'It met in May, which the [[US|GPE]] president called “very positive.”',
      'the US president / called',
    );
    check(
      'en',
      'A joint statement by [[France|GPE]], [[Spain|GPE]] and [[Italy|GPE]] said they were “taking steps”.',
      'A joint statement by France, Spain and Italy / said',
    );
  });

  it('prefers the name in an apposition to the office before it', () => {
    check(
      'en',
      'The ministry’s spokesman, [[Li Wen|PERSON]], called it "a serious matter".',
      'Li Wen / called',
    );
  });

  it('gives a reported saying to its own subject', () => {
    check('en', 'The agency quoted the official as saying the "matter is closed".', 'the official / saying');
    check('en', 'Police said the man shouted "Get out!" and fled.', 'the man / shouted');
  });

  it('takes no passive and no relative clause about the hearer for a cue', () => {
    check('en', 'When they were told, [[Ann Poe|PERSON]] answered: “Good.”', 'Ann Poe / answered');
    check(
      'en',
      '[[Ann Poe|PERSON]] said anybody who complains about a noise “is not having fun.”',
      'Ann Poe / said',
    );
  });

  it('names the source behind a statement', () => {
    check(
      'en',
      'According to a statement from the [[Trade Office|ORG]], they will “explore a deal.”',
      'Trade Office / According to',
    );
    check(
      'en',
      'The deal is “a mistake,” according to Senator [[Mark Rowe|PERSON]].',
      'Mark Rowe / according to',
    );
  });

  it('resolves a pronoun to who spoke or was named last', () => {
    check(
      'en',
      '[[Jo Vale|PERSON]] avoided the question. He urged them: “Let us move.”',
      'He <Jo Vale> / urged',
    );
    check('en', '“No,” he said.', 'he / said');
  });

  it('reads a name after a dash as a signature', () => {
    check('en', '“He scares me.” ― Carla Diaz', 'Carla Diaz / -');
  });

  it('takes names, coined words and scare quotes for terms', () => {
    check('en', 'The band released “Blue Monday” in 1983.', 'term');
    check('en', 'On Monday, [[Poe|PERSON]] announced "Project Attic," a reserve.', 'term');
    check('en', 'Scientists call the process known as "photolysis" a risk.', 'term');
    check('en', 'Their “strategic partnership” has two parts.', 'term');
    check('en', 'The plan includes a “trade initiative with friends.”', 'term');
  });

  it('says which rule and why', () => {
    const { quotes } = quotesOf('en', '“No,” said [[Ann Poe|PERSON]].');
    assert.equal(quotes[0]?.rule, 'quote-speech');
    assert.deepEqual(quotes[0].reasons, ['reporting verb after the quotation', 'speaker “Ann Poe”']);
  });

  it('goes on with the speaker in the next paragraph', () => {
    check(
      'en',
      '“One,” said [[Ann Poe|PERSON]].\n“This is the second thing.”',
      'Ann Poe / said',
      'Ann Poe / -',
    );
    check('en', '[[Ann Poe|PERSON]] made the following remark:\n“This is it.”', 'Ann Poe / -');
  });
});

describe('attributeQuotes, Korean', () => {
  it('takes the last topic before the quotation', () => {
    check('ko', '관계자들은 반겼으며, 사장 [[이센|PERSON]]은 “중요하다”고 말했다.', '이센 / 말했다');
    check(
      'ko',
      '회의 전 [[중국|GPE]] 외교부 대변인은 각국이 “소통해야 한다”고 말했다.',
      '중국 외교부 대변인 / 말했다',
    );
    check(
      'ko',
      '회의는 통화와 맞물렸으며, [[미국|GPE]] 대통령은 이를 “매우 긍정적”이라고 평가했다.',
      '미국 대통령 / 평가했다',
    );
  });

  it('finds a subject between the quotation and the verb', () => {
    check('ko', '“사실이 아닙니다”라고 [[이영희|PERSON]] 대변인이 말했다.', '이영희 / 말했다');
  });

  it('reads a fragment in a reported clause as speech', () => {
    check('ko', '대표 [[김원|PERSON]]은 “공동 정책”을 개발 중이라고 언급했다.', '김원 / 언급했다');
  });

  it('resolves 그 to the last speaker', () => {
    check(
      'ko',
      '[[김원|PERSON]] 대표는 “흑자를 내겠다”고 밝혔다. 그는 “감사하다”고 덧붙였다.',
      '김원 / 밝혔다',
      '그 <김원> / 덧붙였다',
    );
  });

  it('does not take a modifying verb for a topic', () => {
    check('ko', '경찰 관계자는 현장에 있는 시민에게 “물러서라”고 외쳤다.', '경찰 관계자 / 외쳤다');
  });

  it('reads a quotation by the sentence after it', () => {
    check('ko', '“매우 유감이다.” 외교부 관계자는 이렇게 말했다.', '외교부 관계자 / 말했다');
  });

  it('reports what nobody is named for without a speaker', () => {
    check('ko', '업계에서는 “당분간 어렵다”는 전망이 나온다.', '? / 는');
  });

  it('takes names with their originals, titles and so-called things for terms', () => {
    check('ko', '[[김원|PERSON]]은 “볼트 계획”(Project Bolt)을 발표했다.', 'term');
    check('ko', '이른바 ‘검은 수요일’ 사태가 벌어졌다.', 'term');
    check('ko', '《어린 왕자》는 널리 읽힌다.', 'term');
  });
});

describe('attributeQuotes, Japanese', () => {
  it('takes the topic before the quotation', () => {
    check('ja', '[[田中|PERSON]]首相は「経済を立て直す」と述べた。', '田中 / 述べた');
    check('ja', '報告書は「対策が不十分だった」と指摘した。', '報告書 / 指摘した');
  });

  it('finds a subject between the quotation and the verb', () => {
    check('ja', '「とても残念だ」と広報担当者は話した。', '広報担当者 / 話した');
  });

  it('carries the speaker to a sentence without a subject', () => {
    check(
      'ja',
      '[[田中|PERSON]]氏は「行く」と語った。さらに「急ぐ」とも述べた。',
      '田中 / 語った',
      '田中 / 述べた',
    );
  });

  it('takes names of things for terms', () => {
    check('ja', '探査船「みらい」が出港した。', 'term');
    check('ja', 'いわゆる「2024年問題」が迫る。', 'term');
    check('ja', '「みらい」と呼ばれる船だ。', 'term');
  });
});

describe('attributeQuotes, any text', () => {
  it('reads a sentence in an unknown language as speech without a speaker', () => {
    check('und-Latn', 'Il dit : « Nous sommes prêts. »', '? / -');
  });

  it('gives one quote a mark, in order, with texts that match their offsets', () => {
    const piece = fc.constantFrom(
      'said',
      'Ann',
      '“',
      '”',
      '"',
      ' ',
      ', ',
      '. ',
      '\n',
      '그는',
      '고 말했다',
      '「',
      '」',
      'と述べた',
      '😀',
      '\ud800',
      'who',
      'and',
      '는',
      'は',
      '— ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 50 }),
        fc.constantFrom<Language>('en', 'ko', 'ja', 'und'),
        (pieces, own) => {
          const { text, quotes } = quotesOf(own, pieces.join('').replaceAll('[', ''));
          let from = 0;
          for (const { start, end, outer, speaker, cue } of quotes) {
            assert.ok(from <= outer.start && start < end);
            from = outer.end;
            for (const phrase of [speaker, cue]) {
              assert.ok(
                phrase === null ||
                  (phrase.text !== '' && text.slice(phrase.start, phrase.end) === phrase.text),
              );
            }
          }
        },
      ),
    );
  });
});
