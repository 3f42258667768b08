import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nastyText } from '../../support/nastyText.js';
import { checkIndirect, spokenIn } from '../../support/speech.js';

describe('attributeQuotes, indirect speech in English', () => {
  it('takes a quotation and what the speaker did next for no clause', () => {
    checkIndirect('en', '[[Ann Poe|PERSON]] said “we win” and left.');
  });

  it('keeps a subject and its apposition behind a source', () => {
    checkIndirect(
      'en',
      'According to [[Wire Daily|ORG]], the head of the office, [[Al Cole|PERSON]], warned of floods.',
      'the head of the office, Al Cole, warned of floods / Wire Daily / According to',
    );
  });

  it('finds the clause behind a reporting verb, with and without a word to open it', () => {
    checkIndirect(
      'en',
      '[[Ada Poe|PERSON]] said that the bridge was safe.',
      'the bridge was safe / Ada Poe / said',
    );
    checkIndirect('en', 'The mayor says the bridge is safe.', 'the bridge is safe / The mayor / says');
    checkIndirect(
      'en',
      'Police in the town believe three boys took the boat.',
      'three boys took the boat / Police in the town / believe',
    );
    checkIndirect(
      'en',
      '[[Poe|PERSON]], who owns the mill, wrote in a letter on Friday that it would close.',
      'it would close / Poe / wrote',
    );
  });

  it('passes the hearer', () => {
    checkIndirect(
      'en',
      '[[Poe|PERSON]] told the court on Monday he had lost the key.',
      'he had lost the key / Poe / told',
    );
    checkIndirect('en', 'He warned us that ice is thin.', 'ice is thin / He / warned');
    checkIndirect(
      'en',
      '[[Ann Lee|PERSON]] told [[Acme News|ORG]] the strike was over.',
      'the strike was over / Ann Lee / told',
    );
  });

  it('finds the clause in front of its tag, in both orders', () => {
    checkIndirect(
      'en',
      'The bridge is safe, [[Ada Poe|PERSON]] said.',
      'The bridge is safe / Ada Poe / said',
    );
    checkIndirect(
      'en',
      'The bridge is safe, said [[Ada Poe|PERSON]], the mayor of the town.',
      'The bridge is safe / Ada Poe / said',
    );
    checkIndirect('en', 'Prices will fall, experts say.', 'Prices will fall / experts / say');
    checkIndirect(
      'en',
      'Prices will fall, [[Jo Bell|PERSON]], a broker, told the radio.',
      'Prices will fall / Jo Bell / told',
    );
  });

  it('takes what goes on behind a tag as a second part', () => {
    checkIndirect('en', 'The bridge, he said, is safe.', 'The bridge / he / said', 'is safe / he / said');
    checkIndirect(
      'en',
      'The bridge is safe, he said, but nobody uses it.',
      'The bridge is safe / he / said',
      'but nobody uses it / he / said',
    );
    checkIndirect('en', 'The bridge is safe, he said, in a low voice.', 'The bridge is safe / he / said');
  });

  it('finds what a source phrase tells', () => {
    checkIndirect(
      'en',
      'According to the [[Acme Institute|ORG]], a third of all bees are gone.',
      'a third of all bees are gone / Acme Institute / According to',
    );
    checkIndirect(
      'en',
      'A third of all bees are gone, according to [[Jo Bell|PERSON]].',
      'A third of all bees are gone / Jo Bell / according to',
    );
    checkIndirect(
      'en',
      'The plan, according to [[Jo Bell|PERSON]], is dead.',
      'The plan / Jo Bell / according to',
      'is dead / Jo Bell / according to',
    );
    checkIndirect(
      'en',
      'According to the guards the hall was empty.',
      'the hall was empty / the guards / According to',
    );
    checkIndirect('en', 'Nobody was hurt, as the guards said.', 'Nobody was hurt / the guards / said');
  });

  it('finds infinitives, questions and verbal nouns that report', () => {
    checkIndirect('en', '[[Poe|PERSON]] promised to mend the roof.', 'to mend the roof / Poe / promised');
    checkIndirect('en', 'The union urged them to wait.', 'them to wait / The union / urged');
    checkIndirect('en', '[[Poe|PERSON]] called on the banks to wait.', 'the banks to wait / Poe / called on');
    checkIndirect('en', 'She asked whether it was late.', 'whether it was late / She / asked');
    checkIndirect('en', 'The judge wondered why he had fled.', 'why he had fled / The judge / wondered');
    checkIndirect('en', '[[Poe|PERSON]] denied taking the ring.', 'taking the ring / Poe / denied');
    checkIndirect(
      'en',
      '[[Poe|PERSON]] accused the club of hiding the bill.',
      'hiding the bill / Poe / accused',
    );
  });

  it('finds what nouns and adjectives report', () => {
    checkIndirect(
      'en',
      'Nobody shared [[Poe|PERSON]]’s claim that the moon was hollow.',
      'the moon was hollow / Poe / claim',
    );
    checkIndirect(
      'en',
      'The bank issued a warning that fees would rise.',
      'fees would rise / The bank / warning',
    );
    checkIndirect('en', '[[Poe|PERSON]] is confident that he can win.', 'he can win / Poe / confident');
    checkIndirect(
      'en',
      '[[Poe|PERSON]] made it clear that he would stay.',
      'he would stay / Poe / made it clear',
    );
  });

  it('gives a participle the subject of its main clause', () => {
    checkIndirect(
      'en',
      '[[Ann Lee|PERSON]] left the hall, saying she was ill.',
      'she was ill / Ann Lee / saying',
    );
    checkIndirect(
      'en',
      '[[Ann Lee|PERSON]] said the hall was cold, adding that she was ill.',
      'the hall was cold / Ann Lee / said',
      'she was ill / Ann Lee / adding',
    );
  });

  it('gives verbs that follow each other one speaker', () => {
    checkIndirect(
      'en',
      '[[Ann Lee|PERSON]] said [[Jo Bell|PERSON]] had left and insisted that the door was shut.',
      'Jo Bell had left / Ann Lee / said',
      'the door was shut / Ann Lee / insisted',
    );
    checkIndirect(
      'en',
      'The firm denied [[Poe|PERSON]]’s claim that it lied, saying that he was wrong.',
      'it lied / Poe / claim',
      'he was wrong / The firm / saying',
    );
  });

  it('ends where somebody else, or the same one anew, is reported', () => {
    checkIndirect(
      'en',
      'The bank said the money was gone, but the police said it was safe.',
      'the money was gone / The bank / said',
      'it was safe / the police / said',
    );
    checkIndirect(
      'en',
      'The bank said the money was gone and warned that more would follow.',
      'the money was gone / The bank / said',
      'more would follow / The bank / warned',
    );
    checkIndirect(
      'en',
      'The bank claimed the money was gone, but offered no proof.',
      'the money was gone / The bank / claimed',
    );
    checkIndirect('en', 'After he said it was late, we left.', 'it was late / he / said');
    checkIndirect('en', 'The mill (police said it was empty) burned.', 'it was empty / police / said');
  });

  it('takes a clause that quotes, and leaves what is quoted whole to direct speech', () => {
    checkIndirect('en', '[[Poe|PERSON]] said the plan was “dead.”', 'the plan was “dead.” / Poe / said');
    checkIndirect('en', 'The plan “is dead,” [[Poe|PERSON]] said.', 'The plan “is dead,” / Poe / said');
    checkIndirect('en', '[[Poe|PERSON]] said: “The plan is dead.”');
    checkIndirect('en', '“The plan is dead,” said [[Poe|PERSON]], who wrote it.');
    checkIndirect(
      'en',
      '“The plan is dead,” [[Poe|PERSON]] said, adding that he was sad.',
      'he was sad / Poe / adding',
    );
  });

  it('reads headlines', () => {
    checkIndirect('en', '[[Poe|PERSON]] Says Bridge Will Close', 'Bridge Will Close / Poe / Says');
    checkIndirect('en', 'Bridge Will Close, [[Poe|PERSON]] Says', 'Bridge Will Close / Poe / Says');
    checkIndirect('en', 'Mill to cut jobs, union says', 'Mill to cut jobs / union / says');
    checkIndirect('en', 'Meeting may move, says [[Poe|PERSON]]', 'Meeting may move / Poe / says');
  });

  it('takes no noun for a verb, and no object for a clause', () => {
    checkIndirect('en', 'The two states that lost the vote were small.');
    checkIndirect('en', 'His remarks about the mill were short.');
    checkIndirect('en', 'The paper reported the theft of a boat.');
    checkIndirect('en', 'She said nothing about it.');
    checkIndirect('en', 'They told him a story.');
    checkIndirect('en', 'It goes without saying that tea is hot.');
    checkIndirect('en', 'The claim that he made was false.');
    checkIndirect('en', 'The men charged with the theft ran.');
    checkIndirect('en', 'If you say that, you are wrong.');
    checkIndirect('en', '[[Poe|PERSON]] hopes to open the hall he bought.');
    checkIndirect('en', 'He failed to show up at the feast they gave.');
  });

  it('takes no part of a verb, and no time, for a subject', () => {
    checkIndirect(
      'en',
      '[[Poe|PERSON]] has long insisted that the name is wrong.',
      'the name is wrong / Poe / insisted',
    );
    checkIndirect(
      'en',
      '[[Poe|PERSON]] this week also said the name was wrong.',
      'the name was wrong / Poe / said',
    );
    checkIndirect('en', 'He’ll say the name is wrong.', 'the name is wrong / He / say');
  });

  it('names who reports in the passive only where the text does', () => {
    checkIndirect('en', 'We were told that it was safe.', 'it was safe / ? / told');
    checkIndirect('en', 'We were told by the guards it was safe.', 'it was safe / the guards / told');
  });

  it('gives clauses in reading order, apart from each other and within the text', () => {
    const words = fc.constantFrom(
      ...[
        'Poe',
        'said',
        'that',
        'he',
        'told',
        'us',
        ',',
        'was',
        '“no,”',
        'and',
        'claim',
        'according to',
        'the',
      ],
      ...['urged', 'to', 'go', '(', ')', ';', ':', '—', '"', '.', 'who', 'adding', 'whether', '\ud83d', '😀'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), nastyText, (list, nasty) => {
        for (const given of [list.join(' '), `He said that ${nasty}, and ${nasty} said it.`]) {
          const { text, indirectQuotes } = spokenIn('en', given.replaceAll(/[[\]|]/g, ''));
          let from = 0;
          for (const { start, end, speaker, cue } of indirectQuotes) {
            assert.ok(start >= from && end > start && end <= text.length, text);
            for (const part of [speaker, cue]) {
              assert.ok(part === null || part.text === text.slice(part.start, part.end), text);
            }
            from = end;
          }
        }
      }),
    );
  });
});
