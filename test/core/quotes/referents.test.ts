import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language, Mention, MentionLabel, Phrase } from '../../../server/src/core/model.js';
import { mentionOfSpeaker } from '../../../server/src/core/quotes/speakerMention.js';
import { checkReferents, referentsIn } from '../../support/referents.js';
import { spokenIn } from '../../support/speech.js';

describe('whom a pronoun stands for, English', () => {
  const check = (marked: string, ...expected: readonly string[]): void => {
    checkReferents('en', marked, ...expected);
  };

  it('takes the subject of the sentence before rather than others in it', () => {
    check(
      '[[Lena Ruiz|PERSON]] met [[Mia Holt|PERSON]] in May. “It was short,” [[she|HE]] said.',
      'Lena Ruiz',
    );
    check('[[Tom Hale|PERSON]] thanked [[Sam Reed|PERSON]]’s brother. [[He|HE]] said it helped.', 'Tom Hale');
  });

  it('prefers who speaks to who is spoken about', () => {
    check(
      '[[Hans Lund|PERSON]], the mayor, said [[Peter Berg|PERSON]] had left early. [[He|HE]] said nobody knew why.',
      'Hans Lund',
    );
  });

  it('knows sexes by forms of address, nouns, given names and pronouns', () => {
    check('Mr. [[Okoye|PERSON]] wrote to Ms. [[Sand|PERSON]]. [[She|HE]] said no.', 'Sand');
    check('[[Ikem Obi|PERSON]], an actress, met [[Uzo Eke|PERSON]]. “Well,” [[she|HE]] said.', 'Ikem Obi');
    check('[[Uzo Eke|PERSON]] greeted actress [[Ikem Obi|PERSON]]. “Well,” [[she|HE]] said.', 'Ikem Obi');
    check('[[Robert Vance|PERSON]] greeted [[Mary Vance|PERSON]]. “Well,” [[she|HE]] said.', 'Mary Vance');
  });

  it('takes the nearer of two where the sex of the farther is known', () => {
    check(
      'Mr. [[Vance|PERSON]] spoke. Rain fell. [[Uzo Eke|PERSON]] listened. [[He|HE]] said so.',
      'Uzo Eke',
    );
  });

  it('takes a form of address over a given name', () => {
    check('Mr. [[Joyce Eke|PERSON]] came. [[He|HE]] said so.', 'Joyce Eke');
    check('Mr. [[Eke|PERSON]] came. [[She|HE]] said so.', '-');
  });

  it('follows a chain of pronouns', () => {
    check(
      '[[Lena Ruiz|PERSON]] runs the office. She opened it in 2001.\nShe closed it in 2003. [[She|HE]] says it was time.',
      'Lena Ruiz',
    );
  });

  it('does not look inside quotations', () => {
    check(
      '[[Lena Ruiz|PERSON]] spoke. “[[Mia Holt|PERSON]] wrote this. It is good,” [[she|HE]] said.',
      'Lena Ruiz',
    );
    check('“[[Mia Holt|PERSON]] wrote this,” [[she|HE]] said.', '-');
  });

  it('leaves the speakers themselves alone', () => {
    check('[[Lena Ruiz|PERSON]] came. “No,” [[I|HE]] said, and [[we|HE]] said so too.', '-', '-');
  });

  it('takes up somebody who has no name', () => {
    check(
      '[[Lena Ruiz|PERSON]] left. A nurse at the clinic stayed on. “It was loud,” [[she|HE]] said.',
      'A nurse',
    );
    check('[[A man from the town|THE]] said no. [[He|HE]] said it twice.', '-', 'A man from the town');
  });

  it('points to where a family name stands, the nearest place before', () => {
    const [found] = referentsIn(
      'en',
      '[[Lena Ruiz|PERSON]] spoke. [[Ruiz|PERSON/Lena Ruiz]] then left. [[She|HE]] said so.',
    );
    assert.deepEqual(found?.standsFor, { start: 17, end: 21, text: 'Ruiz' });
  });

  it('takes a relative pronoun for the name right before it', () => {
    check('[[Ann Poe|PERSON]] met [[Lena Ruiz|PERSON]], [[who|HE]] said no.', 'Lena Ruiz');
    check('[[Ann Poe|PERSON]] met people [[who|HE]] said no.', '-');
  });

  it('looks forward from the opening of a sentence', () => {
    check('As [[he|HE]] said himself, [[Tom Hale|PERSON]] was late.', 'Tom Hale');
    check('“No,” [[he|HE]] said, and [[Tom Hale|PERSON]] was late.', '-');
    check('As [[he|HE]] said himself, Ms. [[Hale|PERSON]] was late.', '-');
  });

  it('takes it for a body that was the subject just before, and they for several people', () => {
    check('[[Acme Corp|ORG]] cut jobs. [[It|HE]] said sales fell.', 'Acme Corp');
    check('Prices at [[Acme Corp|ORG]] fell. Nobody knew why. [[It|HE]] said so.', '-');
    check(
      '[[Researchers at the clinic|THE]] said no. [[They|HE]] said it twice.',
      '-',
      'Researchers at the clinic',
    );
    check('[[Lena Ruiz|PERSON]] left. [[They|HE]] said so.', '-');
  });

  it('tells two people of one family name apart', () => {
    check(
      '[[Ole Lund|PERSON]] and [[Eva Lund|PERSON]] own it. Mrs. [[Lund|PERSON]] runs it. Mr. [[Lund|PERSON]] sings. [[She|HE]] said so.',
      'Lund',
    );
  });
});

describe('whom a description stands for, English', () => {
  const check = (marked: string, ...expected: readonly string[]): void => {
    checkReferents('en', marked, ...expected);
  };

  it('takes the one whose title or apposition it is', () => {
    check(
      'Governor [[Lena Ruiz|PERSON]] met Sen. [[Ann Poe|PERSON]]. [[The senator|THE]] said no.',
      'Ann Poe',
    );
    check(
      '[[Lena Ruiz|PERSON]], 52, a retired judge, met [[Ann Poe|PERSON]]. [[The judge|THE]] said no.',
      'Lena Ruiz',
    );
    check(
      'Acme president [[Lena Ruiz|PERSON]] met [[Ann Poe|PERSON]]. [[The president|THE]] said no.',
      'Lena Ruiz',
    );
    check('The mayor, [[Lena Ruiz|PERSON]], met [[Ann Poe|PERSON]]. [[The mayor|THE]] said no.', 'Lena Ruiz');
    check(
      '[[Lena Ruiz|PERSON]], who is a surgeon, met [[Ann Poe|PERSON]]. [[The surgeon|THE]] said no.',
      'Lena Ruiz',
    );
  });

  it('takes countries in any form', () => {
    check(
      'French President [[Luc Morel|PERSON]] met U.S. President [[Ann Poe|PERSON]]. [[The American president|THE]] said no.',
      'Ann Poe',
    );
    check(
      'French President [[Luc Morel|PERSON]] met [[Ann Poe|PERSON]], president of the United States. [[The US president|THE]] said no.',
      'Ann Poe',
    );
  });

  it('takes the president of a country for its leader', () => {
    check(
      'Chinese President [[Xu Wen|PERSON]] met President [[Ann Poe|PERSON]]. [[The Chinese leader|THE]] said no.',
      'Xu Wen',
    );
  });

  it('does not take the holder of another office', () => {
    check('Vice President [[Ann Poe|PERSON]] spoke. [[The president|THE]] said no.', '-');
    check('Former President [[Ann Poe|PERSON]] spoke. [[The president|THE]] said no.', '-');
    check('Foreign Minister [[Ann Poe|PERSON]] spoke. [[The finance minister|THE]] said no.', '-');
    check('French President [[Luc Morel|PERSON]] spoke. [[The US president|THE]] said no.', '-');
    check('President [[Ann Poe|PERSON]] spoke.\nIt rained.\n[[The Chinese president|THE]] said no.', '-');
  });

  it('tells a former holder from the present one', () => {
    check(
      'President [[Ann Poe|PERSON]] met former President [[Luc Morel|PERSON]]. [[The former president|THE]] said no.',
      'Luc Morel',
    );
  });

  it('says nothing where two are called so and neither is ahead', () => {
    check(
      'Senators: Sen. [[Lena Ruiz|PERSON]] and Sen. [[Ann Poe|PERSON]]. [[The senator|THE]] said no.',
      '-',
    );
  });

  it('takes the party and the place behind a name', () => {
    check(
      'Rep. [[Lena Ruiz|PERSON]] (D-Ohio) met Rep. [[Ann Poe|PERSON]] (R-Vt.). [[The Vermont Republican|THE]] said no.',
      'Ann Poe',
    );
  });

  it('takes other words for one office', () => {
    check('Gov. [[Lena Ruiz|PERSON]] met [[Ann Poe|PERSON]]. [[The governor|THE]] said no.', 'Lena Ruiz');
    check(
      'Spokeswoman [[Lena Ruiz|PERSON]] met [[Ann Poe|PERSON]]. [[The spokesperson|THE]] said no.',
      'Lena Ruiz',
    );
    check(
      'GOP nominee [[Lena Ruiz|PERSON]] met [[Ann Poe|PERSON]]. [[The Republican candidate|THE]] said no.',
      'Lena Ruiz',
    );
  });

  it('takes the one who leads a government, named in the same sentence', () => {
    check(
      'The [[Klein|PERSON]] administration hopes. A talk of [[Klein|PERSON]] and [[Xu Wen|PERSON]], which [[the US president|THE]] called good, was long.',
      'Klein',
    );
  });

  it('takes a body by its name or by what it is said to be', () => {
    check('[[Acme Corp|ORG]] met [[Park Agency|ORG]]. [[The company|THE]] said no.', 'Acme Corp');
    check('[[Acme Corp|ORG]] met [[Park Agency|ORG]]. [[The agency|THE]] said no.', 'Park Agency');
    check('[[Nutrel|ORG]], a maker of cups, met [[Park Agency|ORG]]. [[The maker|THE]] said no.', 'Nutrel');
    check('The firm [[Nutrel|ORG]] met [[Park Agency|ORG]]. [[The company|THE]] said no.', 'Nutrel');
    check('[[Daily Post|ORG]] asked [[Acme Corp|ORG]]. [[The newspaper|THE]] said no.', 'Daily Post');
    check('[[Park Agency|ORG]] spoke. [[The company|THE]] said no.', '-');
    check('[[National Seed Fund|ORG]] spoke. Rain fell. [[NSF|ORG]] left. [[The fund|THE]] said no.', 'NSF');
  });

  it('points to the fuller words for somebody without a name', () => {
    check(
      '[[A spokesman for the port|THE]] said no. It rained. [[The spokesman|THE]] said it twice.',
      '-',
      'A spokesman for the port',
    );
    check('[[The spokesman|THE]] said no. It rained. [[The spokesman|THE]] said it twice.', '-', '-');
  });

  it('leaves alone what brings somebody up', () => {
    check('Sen. [[Ann Poe|PERSON]] spoke. [[A senator|THE]] said no. [[Her aide|THE]] said no.', '-', '-');
    check('President [[Ann Poe|PERSON]] spoke. [[The report|THE]] said no.', '-');
  });

  it('takes the first place where no name stands before', () => {
    check('[[The mayor|THE]] said no. Mayor [[Lena Ruiz|PERSON]] then left.', 'Lena Ruiz');
  });
});

describe('whom the speaker stands for, Korean', () => {
  const check = (marked: string, ...expected: readonly string[]): void => {
    checkReferents('ko', marked, ...expected);
  };

  it('takes the topic before for a pronoun', () => {
    check(
      '[[김하늘|PERSON]] 장관은 [[이도윤|PERSON]] 의원을 만났다. [[그|HE]]는 “짧았다”고 말했다.',
      '김하늘',
    );
    check('[[이도윤|PERSON]]은 회견을 열었다. [[그|HE]]는 물러나겠다고 밝혔다.', '이도윤');
    check(
      '[[이도윤|PERSON]]의 동생이 왔다. [[김하늘|PERSON]]이 맞았다. [[그|HE]]는 반겼다고 했다.',
      '김하늘',
    );
    check(
      '“[[이도윤|PERSON]]은 늦었다”라고 [[김하늘|PERSON]]은 말했다. [[그|HE]]는 먼저 갔다고 했다.',
      '김하늘',
    );
    check('비가 왔다. [[그|HE]]는 “춥다”고 말했다.', '-');
  });

  it('follows a chain of pronouns', () => {
    check(
      '[[김하늘|PERSON]] 대표는 회사를 세웠다. 그는 열 해를 일했다. [[그|HE]]는 “길었다”고 말했다.',
      '김하늘',
    );
  });

  it('leaves the speakers themselves alone', () => {
    check('[[김하늘|PERSON]] 장관은 왔다. [[나|HE]]는 말했고 [[우리|HE]]는 답했다.', '-', '-');
  });

  it('takes several people for a plural', () => {
    check('[[연구원들|THE]]은 아니라고 말했다. [[이들|HE]]은 “멀다”고 덧붙였다.', '-', '연구원들');
  });

  it('takes a title behind a name or before it', () => {
    check('[[루카 모렐|PERSON]] 프랑스 대통령은 왔다. [[대통령|THE]]은 “좋다”고 말했다.', '루카 모렐');
    check('프랑스 대통령 [[루카 모렐|PERSON]]은 왔다. [[프랑스 대통령|THE]]은 “좋다”고 말했다.', '루카 모렐');
    check('[[한새랩|ORG]] 사장 [[김하늘|PERSON]]은 왔다. [[사장|THE]]은 “좋다”고 말했다.', '김하늘');
    check('[[김하늘|PERSON]] 외교부 장관은 왔다. [[외교부 장관|THE]]은 “좋다”고 말했다.', '김하늘');
    check('[[김하늘|PERSON]](52) 의원은 왔다. [[의원|THE]]은 “좋다”고 말했다.', '김하늘');
  });

  it('takes the one of two that the words narrow', () => {
    const both = '미국 대통령 [[앤 포|PERSON]]와 [[루카 모렐|PERSON]] 프랑스 대통령이 만났다. ';
    check(`${both}[[미국 대통령|THE]]은 “좋다”고 말했다.`, '앤 포');
    check(`${both}[[프랑스 대통령|THE]]은 “좋다”고 말했다.`, '루카 모렐');
  });

  it('does not take the holder of another office', () => {
    check('[[김하늘|PERSON]] 부통령은 왔다. [[대통령|THE]]은 “좋다”고 말했다.', '-');
    check('[[김하늘|PERSON]] 전 대통령은 왔다. [[대통령|THE]]은 “좋다”고 말했다.', '-');
    check('[[루카 모렐|PERSON]] 프랑스 대통령은 왔다. [[미국 대통령|THE]]은 “좋다”고 말했다.', '-');
    check('[[김하늘|PERSON]] 외교부 장관은 왔다. [[국방부 장관|THE]]은 “좋다”고 말했다.', '-');
  });

  it('takes the former one for what is said of the former', () => {
    check('[[김하늘|PERSON]] 전 대통령은 왔다. [[전 대통령|THE]]은 “좋다”고 말했다.', '김하늘');
  });

  it('takes up with 이 and 해당 who was spoken of last', () => {
    check(
      '[[한 외교부 관계자|THE]]는 아니라고 말했다. [[이 관계자|THE]]는 “멀다”고 덧붙였다.',
      '-',
      '한 외교부 관계자',
    );
    check('[[김하늘|PERSON]] 의원은 왔다. [[한 의원|THE]]은 “좋다”고 말했다.', '-');
    check('[[김하늘|PERSON]] 교수는 왔다. [[이 교수|THE]]는 “좋다”고 말했다.', '김하늘');
  });

  it('takes a body by its name, and any other for a company', () => {
    check('[[한새전자|ORG]]는 공장을 연다. [[회사|THE]]는 “크다”고 밝혔다.', '한새전자');
    check('[[바다은행|ORG]]은 금리를 내렸다. [[은행|THE]]은 “낮다”고 밝혔다.', '바다은행');
    check('[[새날신문|ORG]]은 이를 알렸다. [[이 신문|THE]]은 “크다”고 전했다.', '새날신문');
    check('[[바다은행|ORG]]은 금리를 내렸다. [[이 회사|THE]]는 “크다”고 밝혔다.', '-');
  });
});

describe('whom the speaker stands for, Japanese', () => {
  const check = (marked: string, ...expected: readonly string[]): void => {
    checkReferents('ja', marked, ...expected);
  };

  it('takes the topic before for a pronoun', () => {
    check('[[森川遥|PERSON]]氏は[[青木健|PERSON]]氏を迎えた。[[彼|HE]]は「短い」と述べた。', '森川遥');
    check('[[森川遥|PERSON]]さんは走った。[[彼女|HE]]は「速い」と話した。', '森川遥');
    check(
      '[[青木健|PERSON]]の弟が来た。[[森川遥|PERSON]]が迎えた。[[同氏|HE]]は「よい」と述べた。',
      '森川遥',
    );
    check(
      '「[[青木健|PERSON]]は遅い」と[[森川遥|PERSON]]は述べた。[[同氏|HE]]は先に帰ったと話した。',
      '森川遥',
    );
    check('雨が降った。[[同氏|HE]]は「寒い」と述べた。', '-');
    check('[[森川遥|PERSON]]氏は来た。[[私|HE]]は行くと述べた。', '-');
  });

  it('takes a title behind a name, before it, and linked to it', () => {
    check('[[モレル|PERSON]]大統領は来た。[[大統領|THE]]は「よい」と述べた。', 'モレル');
    check('[[森川遥|PERSON]]首相は来た。[[首相|THE]]は「よい」と述べた。', '森川遥');
    check('仏大統領の[[モレル|PERSON]]氏は来た。[[フランス大統領|THE]]は「よい」と述べた。', 'モレル');
    check('[[モレル|PERSON]]仏大統領は来た。[[フランスの大統領|THE]]は「よい」と述べた。', 'モレル');
    check('[[森川遥|PERSON]]（52）社長は来た。[[社長|THE]]は「よい」と述べた。', '森川遥');
  });

  it('takes the one of two that the words narrow', () => {
    const both = '[[ポー|PERSON]]米大統領と[[モレル|PERSON]]仏大統領が会った。';
    check(`${both}[[米大統領|THE]]は「よい」と述べた。`, 'ポー');
    check(`${both}[[アメリカ大統領|THE]]は「よい」と述べた。`, 'ポー');
    check(`${both}[[仏大統領|THE]]は「よい」と述べた。`, 'モレル');
  });

  it('does not take the holder of another office', () => {
    check('[[モレル|PERSON]]副大統領は来た。[[大統領|THE]]は「よい」と述べた。', '-');
    check('[[森川遥|PERSON]]前首相は来た。[[首相|THE]]は「よい」と述べた。', '-');
    check('[[森川遥|PERSON]]外相は来た。[[財務相|THE]]は「よい」と述べた。', '-');
  });

  it('takes up with 同 who or what was spoken of last', () => {
    check('[[森川遥|PERSON]]財務相は来た。[[同相|HE]]は「よい」と述べた。', '森川遥');
    check(
      '[[森川遥|PERSON]]首相は来た。[[青木健|PERSON]]氏も来た。[[同首相|HE]]は「よい」と述べた。',
      '森川遥',
    );
    check('[[モレル|PERSON]]仏大統領は来た。[[同大統領|HE]]は「よい」と述べた。', 'モレル');
    check('[[青木健|PERSON]]代表は来た。[[同代表|THE]]は「よい」と述べた。', '青木健');
    check('[[青木健|PERSON]]議員は来た。[[同首相|HE]]は「よい」と述べた。', '-');
    check('[[青木健|PERSON]]容疑者は来た。[[同容疑者|HE]]は「違う」と述べた。', '青木健');
    check('[[はやせ電機|ORG]]は工場を開く。[[同社|HE]]は「大きい」と発表した。', 'はやせ電機');
    check('[[国土省|ORG]]は道を開く。[[同省|HE]]は「広い」と発表した。', '国土省');
    check('[[国土省|ORG]]は道を開く。[[同社|HE]]は「広い」と発表した。', '-');
    check(
      '[[ある省の担当者|THE]]は違うと述べた。[[同担当者|THE]]は「遠い」と話した。',
      '-',
      'ある省の担当者',
    );
  });
});

describe('whom the speaker stands for, Chinese', () => {
  const check = (marked: string, ...expected: readonly string[]): void => {
    checkReferents('zh-Hans', marked, ...expected);
  };
  const checkTraditional = (marked: string, ...expected: readonly string[]): void => {
    checkReferents('zh-Hant', marked, ...expected);
  };

  it('takes the subject before for a pronoun', () => {
    check('[[林远|PERSON]]部长昨天到访。[[他|HE]]说：“很短。”', '林远');
    check('[[周敏|PERSON]]女士开了店。[[她|HE]]说：“不大。”', '周敏');
    check('“[[林远|PERSON]]来晚了，”[[周敏|PERSON]]说。[[她|HE]]说先走了。', '周敏');
    check('下雨了。[[他|HE]]说：“冷。”', '-');
    check('[[林远|PERSON]]到访。[[我|HE]]说不。', '-');
    check('[[林远|PERSON]]开了店。他卖书。[[他|HE]]说：“不多。”', '林远');
    checkTraditional('[[林遠|PERSON]]部長昨天到訪。[[他|HE]]說：「很短。」', '林遠');
  });

  it('takes a title behind a name or before it', () => {
    check('法国总统[[莫雷尔|PERSON]]到访。[[总统|THE]]说：“好。”', '莫雷尔');
    check('[[莫雷尔|PERSON]]总统到访。[[总统|THE]]说：“好。”', '莫雷尔');
    check('[[林远|PERSON]]部长到访。[[部长|THE]]说：“好。”', '林远');
    check('公司的总裁[[周敏|PERSON]]到访。[[总裁|THE]]说：“好。”', '周敏');
    checkTraditional('法國總統[[莫雷爾|PERSON]]到訪。[[法國總統|THE]]說：「好。」', '莫雷爾');
  });

  it('takes the one of two that the words narrow', () => {
    const both = '美国总统[[波|PERSON]]与法国总统[[莫雷尔|PERSON]]会面。';
    check(`${both}[[美国总统|THE]]说：“好。”`, '波');
    check(`${both}[[法国总统|THE]]说：“好。”`, '莫雷尔');
    check(`${both}[[美方总统|THE]]说：“好。”`, '-');
  });

  it('does not take the holder of another office', () => {
    check('副总统[[波|PERSON]]到访。[[总统|THE]]说：“好。”', '-');
    check('前总统[[波|PERSON]]到访。[[总统|THE]]说：“好。”', '-');
    check('法国总统[[莫雷尔|PERSON]]到访。[[美国总统|THE]]说：“好。”', '-');
  });

  it('takes up with 该 who or what was spoken of last', () => {
    check('[[一名外交部发言人|THE]]说不。[[该发言人|THE]]说：“远。”', '-', '一名外交部发言人');
    check('[[云海科技|ORG]]开了厂。[[该公司|THE]]说：“大。”', '云海科技');
    check('[[东湖银行|ORG]]降了息。[[该银行|THE]]说：“低。”', '东湖银行');
    check('[[东湖银行|ORG]]降了息。[[该公司|THE]]说：“低。”', '-');
    checkTraditional('[[雲海科技|ORG]]開了廠。[[該公司|THE]]說：「大。」', '雲海科技');
    checkTraditional('[[林遠|PERSON]]教授到訪。[[這位教授|THE]]說：「好。」', '林遠');
  });
});

describe('whom a speaker stands for, in texts with names that are no mentions', () => {
  const standingFor = (language: Language, text: string): readonly (string | undefined)[] =>
    spokenIn(language, text).quotes.map(({ speaker }) => speaker?.standsFor?.text);

  it('knows those who speak by name', () => {
    assert.deepEqual(standingFor('zh-Hans', '总统林远表示：“好。”他说：“快了。”'), [undefined, '林远']);
  });

  it('takes no pronoun for somebody of another paragraph where few names are known', () => {
    assert.deepEqual(standingFor('zh-Hans', '总统林远表示：“好。”\n她说：“快了。”'), [undefined, undefined]);
  });
});

describe('mentionOfSpeaker', () => {
  const mention = (start: number, end: number, label: MentionLabel): Mention => ({
    start,
    end,
    label,
    name: 'x',
    rule: 'mention-given',
    reasons: [],
  });
  const mentions = [mention(0, 4, 'ORG'), mention(5, 9, 'PERSON'), mention(20, 25, 'ORG')];
  const phrase = (start: number, end: number): Phrase => ({ start, end, text: 'x'.repeat(end - start) });

  it('is the person that a name holds, else what it holds', () => {
    assert.equal(mentionOfSpeaker(mentions, { ...phrase(0, 9), form: 'name' }), 1);
    assert.equal(mentionOfSpeaker(mentions, { ...phrase(20, 23), form: 'name' }), 2);
    assert.equal(mentionOfSpeaker(mentions, { ...phrase(10, 12), form: 'name' }), undefined);
  });

  it('is the very place that a pronoun or description stands for', () => {
    const speaker = { ...phrase(30, 32), form: 'pronoun' } as const;
    assert.equal(mentionOfSpeaker(mentions, { ...speaker, standsFor: phrase(5, 9) }), 1);
    assert.equal(mentionOfSpeaker(mentions, { ...speaker, standsFor: phrase(10, 25) }), undefined);
    assert.equal(mentionOfSpeaker(mentions, speaker), undefined);
    assert.equal(mentionOfSpeaker(mentions, { ...phrase(20, 25), form: 'description' }), undefined);
  });
});

describe('whom a speaker stands for, any text', () => {
  const pieces = [
    '[[Ann Poe|PERSON]]', '[[Acme Corp|ORG]]', '[[US|GPE]]', '[[he|HE]]', '[[The president|THE]]', '[[同社|HE]]', '[[그|HE]]',
    '[[이 관계자|THE]]', '[[他|HE]]', ' said ', ', the president, ', 'President ', '. ', '\n', '“', '”', ' the ', ' of ', '’s ', '대통령은 ',
    '大統領は', '总统', '(', ')', '😀', '𠮷', 'é', '\ufeff', '\ud800', '\u2028', 'שלום', '\0',
  ]; // prettier-ignore
  const languages: readonly Language[] = ['en', 'ko', 'ja', 'zh-Hans', 'zh-Hant', 'und-Latn', 'und'];

  it('points into the text, never at the speaker itself, and fails on none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom(...languages),
        (parts, language) => {
          for (const { said, standsFor } of referentsIn(language, parts.join(''))) {
            if (standsFor !== undefined) {
              assert.ok(standsFor.start >= 0 && standsFor.start < standsFor.end);
              assert.equal(standsFor.text.length, standsFor.end - standsFor.start);
              assert.ok(standsFor.end <= said.start || standsFor.start >= said.end);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('says nothing in a language that it does not know', () => {
    checkReferents('und-Latn', '[[Ann Poe|PERSON]] vino. [[He|HE]] said.', '-');
  });
});
