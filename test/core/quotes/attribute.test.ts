import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkQuotes, spokenIn } from '../../support/speech.js';
import type { Language } from '../../../server/src/core/model.js';

describe('attributeQuotes, English', () => {
  it('finds the speaker after the quotation, in both orders', () => {
    checkQuotes('en', '“It hurts,” said [[Maria Lopez|PERSON]], 34, a nurse.', 'Maria Lopez / said');
    checkQuotes(
      'en',
      '“We are ready,” Prime Minister [[Anna Keller|PERSON]] told parliament.',
      'Anna Keller / told',
    );
    checkQuotes('en', '“Why did they do it?” asked the mayor.', 'the mayor / asked');
  });

  it('finds the speaker before the quotation, past an apposition', () => {
    checkQuotes(
      'en',
      '[[Sam Reed|PERSON]], president of [[Acme Labs|ORG]], said: “It is critical.”',
      'Sam Reed / said',
    );
    checkQuotes(
      'en',
      '[[Al Cole|PERSON]], aide to President [[Ann Poe|PERSON]], stated it would “go ahead.”',
      'Al Cole / stated',
    );
    checkQuotes('en', 'On Monday, [[Poe|PERSON]] described the talks as “productive.”', 'Poe / described');
  });

  it('gives a participle the subject of its main clause', () => {
    checkQuotes(
      'en',
      'Secretary [[Max Ruiz|PERSON]] urged an end to it, warning that it could be used as “a lever.”',
      'Max Ruiz / warning',
    );
  });

  it('shares the speaker among the parts of an interrupted quotation', () => {
    checkQuotes(
      'en',
      '“You lose,” [[Ann Poe|PERSON]] says, “unless you try.”',
      'Ann Poe / says',
      '+ Ann Poe / says',
    );
    checkQuotes('en', '“It is late,” said [[Ann Poe|PERSON]]. “Go home.”', 'Ann Poe / said', 'Ann Poe / -');
  });

  it('takes a noun phrase where there is no name', () => {
    checkQuotes(
      'en',
      'A [[Foreign Ministry|ORG]] spokesperson ahead of the talks said all should “follow the rules.”',
      'A Foreign Ministry spokesperson / said',
    );
    checkQuotes(
      'en',
      'It met in May, which the [[US|GPE]] president called “very positive.”',
      'the US president / called',
    );
    checkQuotes(
      'en',
      'A joint statement by [[France|GPE]], [[Spain|GPE]] and [[Italy|GPE]] said they were “taking steps”.',
      'A joint statement by France, Spain and Italy / said',
    );
  });

  it('prefers the name in an apposition to the office before it', () => {
    checkQuotes(
      'en',
      'The ministry’s spokesman, [[Li Wen|PERSON]], called it "a serious matter".',
      'Li Wen / called',
    );
  });

  it('gives a reported saying to its own subject', () => {
    checkQuotes(
      'en',
      'The agency quoted the official as saying the "matter is closed".',
      'the official / saying',
    );
    checkQuotes('en', 'Police said the man shouted "Get out!" and fled.', 'the man / shouted');
  });

  it('takes no passive and no relative clause about the hearer for a cue', () => {
    checkQuotes('en', 'When they were told, [[Ann Poe|PERSON]] answered: “Good.”', 'Ann Poe / answered');
    checkQuotes(
      'en',
      '[[Ann Poe|PERSON]] said anybody who complains about a noise “is not having fun.”',
      'Ann Poe / said',
    );
  });

  it('names the source behind a statement', () => {
    checkQuotes(
      'en',
      'According to a statement from the [[Trade Office|ORG]], they will “explore a deal.”',
      'Trade Office / According to',
    );
    checkQuotes(
      'en',
      'The deal is “a mistake,” according to Senator [[Mark Rowe|PERSON]].',
      'Mark Rowe / according to',
    );
  });

  it('resolves a pronoun to who spoke or was named last', () => {
    checkQuotes(
      'en',
      '[[Jo Vale|PERSON]] avoided the question. He urged them: “Let us move.”',
      'He <Jo Vale> / urged',
    );
    checkQuotes('en', '“No,” he said.', 'he / said');
  });

  it('reads a name after a dash as a signature', () => {
    checkQuotes('en', '“He scares me.” ― Carla Diaz', 'Carla Diaz / -');
  });

  it('takes names, coined words and scare quotes for terms', () => {
    checkQuotes('en', 'The band released “Blue Monday” in 1983.', 'term');
    checkQuotes('en', 'On Monday, [[Poe|PERSON]] announced "Project Attic," a reserve.', 'term');
    checkQuotes('en', 'Scientists call the process known as "photolysis" a risk.', 'term');
    checkQuotes('en', 'Their “strategic partnership” has two parts.', 'term');
    checkQuotes('en', 'The plan includes a “trade initiative with friends.”', 'term');
  });

  it('says which rule and why', () => {
    const { quotes } = spokenIn('en', '“No,” said [[Ann Poe|PERSON]].');
    assert.equal(quotes[0]?.rule, 'quote-speech');
    assert.deepEqual(quotes[0].reasons, ['reporting verb after the quotation', 'speaker “Ann Poe”']);
  });

  it('goes on with the speaker in the next paragraph', () => {
    checkQuotes(
      'en',
      '“One,” said [[Ann Poe|PERSON]].\n“This is the second thing.”',
      'Ann Poe / said',
      'Ann Poe / -',
    );
    checkQuotes('en', '[[Ann Poe|PERSON]] made the following remark:\n“This is it.”', 'Ann Poe / remark');
  });
});

describe('attributeQuotes, any text', () => {
  it('reads a sentence in an unknown language as speech without a speaker', () => {
    checkQuotes('und-Latn', 'Il dit : « Nous sommes prêts. »', '? / -');
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
          const { text, quotes } = spokenIn(own, pieces.join('').replaceAll('[', ''));
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
