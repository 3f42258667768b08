import { checkQuotes } from '../../support/speech.js';

const check = (marked: string, ...expected: readonly string[]): void => {
  checkQuotes('en', marked, ...expected);
};

describe('who speaks in English: where the verb stands', () => {
  it('before, after, and inside', () => {
    check('[[Ann Poe|PERSON]] said: “It is late.”', 'Ann Poe / said');
    check('“It is late,” [[Ann Poe|PERSON]] said.', 'Ann Poe / said');
    check('“It is late,” said [[Ann Poe|PERSON]].', 'Ann Poe / said');
    check('“It is,” [[Ann Poe|PERSON]] said, “rather late.”', 'Ann Poe / said', '+ Ann Poe / said');
    check('“It is,” says [[Ann Poe|PERSON]], “rather late.”', 'Ann Poe / says', '+ Ann Poe / says');
    check('She was, he said, “a fine sailor.”', 'he / said');
    check('The deal, [[Ann Poe|PERSON]] argued, would “ruin the town.”', 'Ann Poe / argued');
  });

  it('in a sentence of its own behind the quotation', () => {
    check('“Who did this?” The mayor asked.', 'The mayor / asked');
    check('“Go home at once, all of you!” The mayor said later that he was ill.', '? / -');
    check('“Go home!” [[Ann Poe|PERSON]] shouted to the crowd.', 'Ann Poe / shouted');
  });

  it('after a full stop, where a sentence goes on with the speaker', () => {
    check('“It is late,” [[Ann Poe|PERSON]] said. “Go home.”', 'Ann Poe / said', 'Ann Poe / -');
  });

  it('late, behind the rest of the sentence', () => {
    check('The fee is a “lawful source of income,” as a ministry memo put it.', 'a ministry memo / put');
    check('They “squeezed the staff” to raise their pay, she said, pointing at the board.', 'she / said');
  });

  it('late, behind another quotation or a list', () => {
    check('It is “a chance” and a day to “end the strife,” he said.', 'he / said', 'he / said');
    check(
      'It “drives growth,” with rain, wind and snow, [[Ann Poe|PERSON]] explained.',
      'Ann Poe / explained',
    );
    check('“It is late,” [[Al Cole|PERSON]], head of the [[Rail Union|ORG]] (RU) said.', 'Al Cole / said');
    check('“It is late,” [[Al Cole|PERSON]], an aide, a man of few words, pointed out.', 'Al Cole / pointed');
    check('“It is late,” he has reportedly said.', 'he / said');
    check('“It is late,” an aide who declined to be named told the paper.', 'an aide / told');
  });

  it('with an adverb or an object between', () => {
    check('“It is late,” [[Ann Poe|PERSON]] later told reporters in [[Rome|GPE]].', 'Ann Poe / told');
    check('“It is late,” [[Ann Poe|PERSON]] has repeatedly warned.', 'Ann Poe / warned');
    check('The mayor said of [[Ann Poe|PERSON]], “She works hard.”', 'The mayor / said');
    check('The office says on its site that “there were problems with the sound.”', 'The office / says');
  });
});

describe('who speaks in English: the subject', () => {
  it('has titles, appositions and initials', () => {
    check('“Good,” Gen. [[J. R. Smith|PERSON]] said.', 'J. R. Smith / said');
    check('[[J. R. Smith|PERSON]] said, “Good.”', 'J. R. Smith / said');
    check('[[J.R. Smith|PERSON]], 45, of [[Ohio|GPE]], said, “Good.”', 'J.R. Smith / said');
    check('“Good,” said [[Wade Moss|PERSON]], president of [[Acme Magnet Lab|ORG]].', 'Wade Moss / said');
    check('The head of the union, [[Ann Poe|PERSON]], said it was “far too late.”', 'Ann Poe / said');
    check('Rep. [[Ann Poe|PERSON]] (D-Ohio) said it was “far too late.”', 'Ann Poe / said');
  });

  it('is a noun phrase', () => {
    check(
      '“We follow the rules,” a foreign ministry spokesperson said.',
      'a foreign ministry spokesperson / said',
    );
    check('A ministry aide on Monday said: “We are late.”', 'A ministry aide / said');
    check('A joint press statement said the talks were “useful.”', 'A joint press statement / said');
    check('Police in the city said he was “armed.”', 'Police in the city / said');
    check(
      'Two officials with knowledge of the talks called them “a farce.”',
      'Two officials with knowledge of the talks / called',
    );
  });

  it('is qualified by a name', () => {
    check('A [[Doe|PERSON]] campaign aide said it was “over.”', 'A Doe campaign aide / said');
    check('[[Doe|PERSON]] adviser [[Ann Poe|PERSON]] said it was “over.”', 'Ann Poe / said');
  });

  it('has an apposition between dashes', () => {
    check(
      'The vestry - the parish’s board, made up of laymen - wrote that it would “not pay.”',
      'The vestry / wrote',
    );
  });

  it('has a nickname in quotation marks', () => {
    check('“Go now,” [[Robert|PERSON]] “Bob” [[Moss|PERSON]] shouted.', 'Moss / shouted', 'term');
  });

  it('has a relative clause', () => {
    check('The man who found the dog said it was “quite tame.”', 'The man / said');
    check(
      '[[Ann Poe|PERSON]], who has led the board since he left in May, blasted it as “a disgrace.”',
      'Ann Poe / blasted',
    );
  });

  it('has an adverbial before its verb', () => {
    check(
      'They met [[Ann Poe|PERSON]], now the leader, who in 2010 said they wanted “one term.”',
      'Ann Poe / said',
    );
  });

  it('is two people', () => {
    check('[[Ann Poe|PERSON]] and [[Al Cole|PERSON]] said they were “ready.”', 'Ann Poe / said');
    check('The mayor and her aide called it “a success.”', 'The mayor and her aide / called');
  });

  it('stands behind an adverbial', () => {
    check('On [[May 4|DATE]] they announced that the claim was “true.”', 'they / announced');
    check('[[Cole|PERSON]], who also serves as deputy mayor, said it was “late.”', 'Cole / said');
    check('Two groups deny it, likening it to “a joke.”', 'Two groups / likening');
    check('A few days ago in an interview with the paper he blasted it as “dishonest.”', 'he / blasted');
    check('Asked about the vote, [[Ann Poe|PERSON]] said it was “a shame.”', 'Ann Poe / said');
    check(
      'In [[May|DATE]], several groups granted the firm a delay, saying its “funds were low.”',
      'several groups / saying',
    );
  });
});

describe('who speaks in English: clauses within clauses', () => {
  it('shares the subject of the clause before, in the same tense', () => {
    check('When her mother called while driving, I laughed and said, “No.”', 'I / said');
    check('[[Ann Poe|PERSON]] said that she thinks it is good but said “time is short.”', 'Ann Poe / said');
    check(
      '[[Al Cole|PERSON]] left after she attacked the police and blamed it on “bias.”',
      'she <Al Cole> / blamed',
    );
  });

  it('gives a participle or infinitive to the main clause', () => {
    check(
      '[[Ann Poe|PERSON]] told them that she believes in it, saying that “race matters.”',
      'Ann Poe / saying',
    );
    check('After saying that her foot was “swollen,” [[Ann Poe|PERSON]] left.', 'Ann Poe / saying');
    check('[[Ann Poe|PERSON]] went on to say the land had “years of strife.”', 'Ann Poe / say');
    check('He sang with a crowd shouting, “More!”', 'a crowd / shouting');
    check('He took to the radio to accuse them of “fraud.”', 'He / accuse');
  });

  it('gives way to who reports where a pronoun only takes up that name', () => {
    check('[[Ann Poe|PERSON]] says she admired her through what she calls “a war.”', 'Ann Poe / says');
    check('[[Ann Poe|PERSON]] condemned what she called a “breach.”', 'Ann Poe / condemned');
    check('[[Ann Poe|PERSON]] said she thought it was “a shame.”', 'Ann Poe / said');
    check('He says it underscores that she is “unfit.”', 'He / says');
  });

  it('keeps to the nearest subject elsewhere', () => {
    check('Police said the man shouted “Get out!” and fled.', 'the man / shouted');
    check('[[Al Cole|PERSON]] left when he said it was “over.”', 'he <Al Cole> / said');
    check('Workers rejected what [[Ann Poe|PERSON]] called “a fair offer.”', 'Ann Poe / called');
  });
});

describe('who speaks in English: what reports', () => {
  it('a description', () => {
    check('[[Ann Poe|PERSON]] portrayed him as “weak.”', 'Ann Poe / portrayed');
    check('[[Ann Poe|PERSON]] has been pounding [[Al Cole|PERSON]] as a “con artist.”', 'Ann Poe / pounding');
    check('He has gone after [[Al Cole|PERSON]] as a “leech” and a “brat.”', 'He / gone', 'He / gone');
    check('[[Ann Poe|PERSON]] likened it to “a bad dream.”', 'Ann Poe / likened');
    check('The paper hailed [[Al Cole|PERSON]] as “The Comeback Kid.”', 'The paper / hailed');
    check('[[Ann Poe|PERSON]] referred to them as “freeloaders.”', 'Ann Poe / referred');
    check('He called her “Miss Clumsy” on air.', 'He / called');
    check('She calls people “losers” and “sad.”', 'She / calls', 'She / calls');
  });

  it('words that somebody uses', () => {
    check('[[Ann Poe|PERSON]] has used the phrase “deep pockets” at times.', 'Ann Poe / used');
    check('Chemists use the term “wet ash” for it.', 'term');
  });

  it('a noun', () => {
    check('[[Ann Poe|PERSON]]’s claim that it was “a hoax” fell flat.', 'Ann Poe / claim');
    check('[[Ann Poe|PERSON]] made the bold claim that it was “a hoax.”', 'Ann Poe / claim');
    check('[[Ann Poe|PERSON]] said the march sends a message that “we stand together.”', 'Ann Poe / said');
    check('He sent a letter from the bank that says he has “ample means.”', 'a letter / says');
    check('I had to change my answer: “Of course I do.”', 'I / answer');
    check('The report came despite his earlier insistence that it was “a hoax.”', 'his / insistence');
  });

  it('a source', () => {
    check('It was “a long night,” according to the mayor.', 'the mayor / according to');
    check('In the words of [[Ann Poe|PERSON]], it was “a long night.”', 'Ann Poe / In the words of');
    check('Members must “fill a vacancy,” per the party’s bylaws.', 'the party’s bylaws / per');
  });

  it('a passive', () => {
    check('The night was described by [[Ann Poe|PERSON]] as “long and cold.”', 'Ann Poe / described');
    check('The night was called “long and cold” by [[Ann Poe|PERSON]].', 'Ann Poe / called');
    check('[[Ann Poe|PERSON]] was quoted as saying it was “cold.”', 'Ann Poe / saying');
    check('“We are cold,” [[Ann Poe|PERSON]] was quoted as saying.', 'Ann Poe / quoted');
    check('She was told to bring “warm clothes” and left.', 'term');
  });

  it('a manner of speaking, beside the quotation alone', () => {
    check('“Come in,” [[Ann Poe|PERSON]] laughed.', 'Ann Poe / laughed');
    check('She smiled at the “special” menu.', 'term');
    check('[[Ann Poe|PERSON]] continued: “It was cold.”', 'Ann Poe / continued');
  });

  it('a headline', () => {
    check('Mayor Calls Council Plan ‘Reckless’', 'Mayor / Calls');
    check('Mayor calls council plan ‘reckless’', 'Mayor / calls');
    check('‘It is over’: [[Ann Poe|PERSON]] quits the race', 'Ann Poe / -');
    check('‘Lost Nights’: [[Ann Poe|PERSON]] sings again', 'term');
  });

  it('a transcript', () => {
    check('“WARD: We are late.', 'WARD / -');
    check('“Ward: We are late today, all of us.”', '? / -');
  });
});

describe('who speaks in English: what is no cue', () => {
  it('a noun that looks like a verb', () => {
    check(
      '[[Ann Poe|PERSON]] says [[Al Cole|PERSON]]’s flurry of late-night tweets accusing her was “odd.”',
      'Ann Poe / says',
    );
    check('[[Ann Poe|PERSON]] rated a third of the party’s claims as “false.”', 'Ann Poe / rated');
    check('In order to win, they had to do some jobs, or “deeds,” at home.', 'term');
    check('The town can “if necessary” resort to its walls, the mayor said.', 'the mayor / said');
    check('The alleged “plot” was never found.', 'term');
  });

  it('a comparison, or a noun behind the quotation', () => {
    check('She rated it “poor,” compared to last year.', 'She / rated');
    check('He sorted his “personal” emails from her files.', 'term');
    check('With every “no-trust” motion or change of rules the party suffers.', 'term');
    check('The age of “gentler” talk has been forgotten if, indeed, it ever began.', 'term');
    check('They vote on changing its name to the “Republic of North Arcadia.”', 'term');
  });

  it('a title', () => {
    check('On “Face the Town,” Sen. [[Ann Poe|PERSON]] said she was “glad.”', 'term', 'Ann Poe / said');
    check('“It is late,” [[Ann Poe|PERSON]] said on [[RTN|ORG]]’s “Late Night.”', 'Ann Poe / said', 'term');
  });

  it('an attribute or a remark in brackets', () => {
    check('<post id="12345"> [[Ann Poe|PERSON]] said: “Good.”', 'term', 'Ann Poe / said');
    check('“(Applause.)”', 'term');
  });

  it('a name given to a thing, and a word for a person', () => {
    check('[[Poe|PERSON]] described the plan as the “Harbour Renewal Plan,” which is new.', 'term');
    check('Critics hailed [[Poe|PERSON]] as the “Harbour King.”', 'Critics / hailed');
  });

  it('a plural subject of a relative clause', () => {
    check(
      'The band played “Tides,” which critics hailed as “the sound of a town.”',
      'term',
      'critics / hailed',
    );
  });
});
