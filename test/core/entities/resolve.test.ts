import assert from 'node:assert/strict';
import { findByRules } from '../../../server/src/core/entities/rulesOnly.js';
import { resolveMentions } from '../../../server/src/core/entities/resolve.js';
import type { Language, Mention, Paragraph } from '../../../server/src/core/model.js';
import { parseMarked, renderMarked } from '../../support/markedText.js';

function resolve(text: string, language: Language): Mention[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      paragraphs.push({ start, end: start + line.length, language });
    }
    start += line.length + 1;
  }
  const mentions = paragraphs.flatMap((paragraph) =>
    findByRules(text.slice(paragraph.start, paragraph.end), language).map((mention) => ({
      ...mention,
      start: mention.start + paragraph.start,
      end: mention.end + paragraph.start,
    })),
  );
  return resolveMentions(text, paragraphs, mentions);
}

function check(marked: string, language: Language): readonly string[] {
  const { text } = parseMarked(marked);
  const mentions = resolve(text, language);
  assert.equal(renderMarked(text, mentions), marked);
  return mentions.map((mention) => mention.name);
}

describe('mentions of a document', () => {
  it('finds a part of a name and gives it the full name', () => {
    const names = check(
      'President [[Tomas Varga|PERSON]] arrived.\n[[Varga|PERSON]] left again, and [[Varga|PERSON]]’s aides too.',
      'en',
    );
    assert.deepEqual(names, ['Tomas Varga', 'Tomas Varga', 'Tomas Varga']);
  });

  it('finds it with a particle in Korean and in its own script in Japanese', () => {
    assert.deepEqual(check('[[로버트 클라인|PERSON]] 대통령이 왔다.\n[[클라인|PERSON]]은 갔다.', 'ko'), [
      '로버트 클라인',
      '로버트 클라인',
    ]);
    assert.deepEqual(check('[[JDミラー|PERSON]]氏は話した。\n[[ミラー|PERSON]]は帰った。', 'ja'), [
      'JDミラー',
      'JDミラー',
    ]);
  });

  it('leaves the name of a part that two people share', () => {
    const names = check(
      'Senator [[Ann Varga|PERSON]] and Judge [[Tomas Varga|PERSON]] met. [[Varga|PERSON]] lost.',
      'en',
    );
    assert.deepEqual(names, ['Ann Varga', 'Tomas Varga', 'Varga']);
  });

  it('finds a name again where its place alone would not tell', () => {
    check('They bought [[Cobalt Borealis|ORG]], a maker of cells.\n[[Cobalt Borealis|ORG]] grew.', 'en');
  });

  it('does not find a name inside another word', () => {
    check('Governor [[Lena Quill|PERSON]] spoke of Quillfeather and a quill.', 'en');
  });

  it('searches only the paragraphs that it is given', () => {
    const text = 'Senator Tomas Varga spoke.\nVarga';
    const paragraphs: Paragraph[] = [{ start: 0, end: 26, language: 'en' }];
    const mentions = resolveMentions(text, paragraphs, findByRules(text.slice(0, 26), 'en'));
    assert.deepEqual(
      mentions.map(({ start, end }) => text.slice(start, end)),
      ['Tomas Varga'],
    );
  });

  it('finds the acronym that stands in parentheses beside its name', () => {
    const names = check(
      'The [[Baltic Harbour Agency|ORG]] ([[BHA|ORG]]) met. The [[BHA|ORG]] grew.\n[[BHA|ORG]] staff left.',
      'en',
    );
    assert.deepEqual(new Set(names), new Set(['Baltic Harbour Agency']));
    assert.deepEqual(check('[[국제항만연맹|ORG]]([[IPA|ORG]])은 왔다.\n[[IPA|ORG]]는 갔다.', 'ko'), [
      '국제항만연맹',
      '국제항만연맹',
      '국제항만연맹',
    ]);
  });

  it('reads a name off its initials where nothing else tells it', () => {
    check('Talks with the [[Coasts and Marshes Watch|ORG]] ([[CMW|ORG]]) failed.\n[[CMW|ORG]] left.', 'en');
    check('Many houses and rooms ([[HAR|ORG]]) and the old mill ([[TOM|ORG]]) closed.', 'en');
  });

  it('calls a company by its name with and without its legal form', () => {
    const names = check(
      '[[Quillfeather Borealis Inc.|ORG]] grew.\nShares of [[Quillfeather Borealis|ORG]] fell.',
      'en',
    );
    assert.deepEqual(names, ['Quillfeather Borealis Inc.', 'Quillfeather Borealis Inc.']);
  });

  it('gives a family name before a title the full name', () => {
    const names = check('[[김도윤|PERSON]] 장관이 왔다.\n[[김|PERSON]] 장관은 갔다.', 'ko');
    assert.deepEqual(names, ['김도윤', '김도윤']);
  });

  it('finds a family name of one letter before the title that the full name has', () => {
    const korean = check(
      '[[이서준|PERSON]] 장관이 왔다.\n[[이|PERSON]] 장관은 갔다. 이 사람과 이 총리는 남았다.',
      'ko',
    );
    assert.deepEqual(korean, ['이서준', '이서준']);
  });

  it('takes a half of a double name for no name', () => {
    check(
      'Senator [[Tomas Varga|PERSON]] met Judge [[Ann Lindqvist|PERSON]].\nThe Varga-Quillor test was [[Varga|PERSON]]’s, a [[Varga|PERSON]]-[[Lindqvist|PERSON]] row.',
      'en',
    );
  });

  it('finds a name of the text in a headline in capitals', () => {
    check('[[LINDQVIST|PERSON]] DENIES HARBOUR TALKS\nSenator [[Olaf Lindqvist|PERSON]] said no.', 'en');
  });
});

describe('names that the whole document decides', () => {
  const mention = (text: string, name: string, label: Mention['label'], rule: string, from = 0): Mention => {
    const start = text.indexOf(name, from);
    return { start, end: start + name.length, label, name, rule, reasons: ['said so'] };
  };
  const marked = (text: string, language: Language, mentions: readonly Mention[]): string => {
    const lines = text.split('\n');
    const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + (at === 0 ? 0 : 1));
    const paragraphs = lines.map((line, at): Paragraph => {
      const start = starts[at] ?? 0;
      return { start, end: start + line.length, language };
    });
    return renderMarked(text, resolveMentions(text, paragraphs, mentions));
  };

  it('ends a Korean name where other particles show that it ends', () => {
    const text = '마레나가 왔다.\n마레나를 보았다. 마레 그룹.';
    assert.equal(
      marked('사나에 모리가 왔다. 사나에를 보았다.', 'ko', [
        mention('사나에 모리가 왔다. 사나에를 보았다.', '사나', 'PERSON', 'mention-tagger'),
        mention('사나에 모리가 왔다. 사나에를 보았다.', '사나에', 'PERSON', 'mention-tagger', 5),
      ]),
      '[[사나에|PERSON]] 모리가 왔다. [[사나에|PERSON]]를 보았다.',
    );
    assert.equal(
      marked('클라인은 왔다. 클라인을 보았다.', 'ko', [
        mention('클라인은 왔다. 클라인을 보았다.', '클라인은', 'PERSON', 'mention-tagger'),
      ]),
      '[[클라인|PERSON]]은 왔다. [[클라인|PERSON]]을 보았다.',
    );
    assert.equal(
      marked(text, 'ko', [mention(text, '마레나', 'PERSON', 'mention-tagger')]),
      '[[마레나|PERSON]]가 왔다.\n[[마레나|PERSON]]를 보았다. 마레 그룹.',
    );
  });

  it('finds an acronym in parentheses after a name of whatever script, but not after a person', () => {
    const text = '国際港湾協会（IHB）が来た。IHBは帰った。';
    assert.equal(
      marked(text, 'ja', [mention(text, '国際港湾協会', 'ORG', 'mention-tagger')]),
      '[[国際港湾協会|ORG]]（[[IHB|ORG]]）が来た。[[IHB|ORG]]は帰った。',
    );
    assert.equal(
      marked(text, 'ja', [mention(text, '国際港湾協会', 'PERSON', 'mention-tagger')]),
      '[[国際港湾協会|PERSON]]（IHB）が来た。IHBは帰った。',
    );
  });

  it('gives one spelling one label where the votes leave no doubt', () => {
    const text = 'Varga won. Varga lost. Varga left. Varga sang.';
    const all = [0, 5, 16, 28].map((from, at) =>
      mention(text, 'Varga', at === 3 ? 'ORG' : 'PERSON', 'mention-tagger', from),
    );
    assert.equal(
      marked(text, 'en', all),
      '[[Varga|PERSON]] won. [[Varga|PERSON]] lost. [[Varga|PERSON]] left. [[Varga|PERSON]] sang.',
    );
    assert.equal(
      marked(text, 'en', [
        ...all.slice(0, 2),
        ...all.slice(2).map((one): Mention => ({ ...one, label: 'ORG' })),
      ]),
      '[[Varga|PERSON]] won. [[Varga|PERSON]] lost. [[Varga|ORG]] left. [[Varga|ORG]] sang.',
    );
  });

  it('follows the lexicon where the tagger is not sure of another label', () => {
    const text = 'Paris lost. Paris won. Paris sang.';
    const place = { ...mention(text, 'Paris', 'GPE', 'mention-lexicon'), lexicalId: 'city:Europe/Paris' };
    const others = [12, 23].map((from, at) => ({
      ...mention(text, 'Paris', 'ORG', 'mention-tagger', from),
      confidence: at === 0 ? 0.5 : 0.95,
    }));
    assert.equal(
      marked(text, 'en', [place, ...others]),
      '[[Paris|GPE]] lost. [[Paris|GPE]] won. [[Paris|ORG]] sang.',
    );
  });

  it('takes the last part of a person’s name for a person', () => {
    const text = 'Ruth Varga won. Varga aides sang. The Varga camp won.';
    const full = { ...mention(text, 'Ruth Varga', 'PERSON', 'mention-tagger'), confidence: 0.98 };
    const others = [12, 30].map((from) => mention(text, 'Varga', 'ORG', 'mention-tagger', from));
    assert.equal(
      marked(text, 'en', [full, ...others]),
      '[[Ruth Varga|PERSON]] won. [[Varga|PERSON]] aides sang. The [[Varga|PERSON]] camp won.',
    );
  });

  it('cuts a title off where the document has the name without it, and forms of address always', () => {
    const english = 'Mr Olaf Brunn left. Baron Varga sang. Varga won.';
    assert.equal(
      marked(english, 'en', [
        mention(english, 'Mr Olaf Brunn', 'PERSON', 'mention-tagger'),
        mention(english, 'Baron Varga', 'PERSON', 'mention-tagger'),
        mention(english, 'Varga', 'PERSON', 'mention-tagger', 30),
      ]),
      'Mr [[Olaf Brunn|PERSON]] left. Baron [[Varga|PERSON]] sang. [[Varga|PERSON]] won.',
    );
    const japanese = 'ヴァルガ大統領が来た。ヴァルガは帰った。';
    assert.equal(
      marked(japanese, 'ja', [
        mention(japanese, 'ヴァルガ大統領', 'PERSON', 'mention-tagger'),
        mention(japanese, 'ヴァルガ', 'PERSON', 'mention-tagger', 8),
      ]),
      '[[ヴァルガ|PERSON]]大統領が来た。[[ヴァルガ|PERSON]]は帰った。',
    );
    const korean = '바르가 대통령이 왔다.';
    assert.equal(
      marked(korean, 'ko', [mention(korean, '바르가 대통령', 'PERSON', 'mention-tagger')]),
      '[[바르가|PERSON]] 대통령이 왔다.',
    );
  });

  it('finds a family name in characters before the end of its title', () => {
    const text = '林志遠国家主席が来た。林主席は帰り、前首相は残り、林氏は話した。';
    assert.equal(
      marked(text, 'ja', [
        mention(text, '林志遠', 'PERSON', 'mention-title'),
        mention(text, '林氏', 'PERSON', 'mention-tagger'),
      ]),
      '[[林志遠|PERSON]]国家主席が来た。[[林|PERSON]]主席は帰り、前首相は残り、[[林|PERSON]]氏は話した。',
    );
  });

  it('leaves addresses and names of files alone', () => {
    const text = 'Ruth Varga wrote. See Varga_notes.txt or ann.Varga@example.org, said Varga.';
    assert.equal(
      marked(text, 'en', [mention(text, 'Ruth Varga', 'PERSON', 'mention-person')]),
      '[[Ruth Varga|PERSON]] wrote. See Varga_notes.txt or ann.Varga@example.org, said [[Varga|PERSON]].',
    );
  });

  it('leaves a place of the lexicon and a person of that family name apart', () => {
    const text = 'Paris lost. Ruth Paris said so.';
    const place = { ...mention(text, 'Paris', 'GPE', 'mention-lexicon'), lexicalId: 'city:Europe/Paris' };
    const person = mention(text, 'Ruth Paris', 'PERSON', 'mention-title');
    assert.equal(marked(text, 'en', [place, person]), '[[Paris|GPE]] lost. [[Ruth Paris|PERSON]] said so.');
  });

  it('takes for no name what only a headline writes with a capital', () => {
    const text = 'Varga Meeting Delayed Before Harbour Vote\nThe meeting with Varga was delayed.';
    assert.equal(
      marked(text, 'en', [
        mention(text, 'Varga Meeting', 'PERSON', 'mention-tagger'),
        mention(text, 'Delayed', 'ORG', 'mention-tagger'),
        mention(text, 'Varga', 'PERSON', 'mention-tagger', 40),
      ]),
      '[[Varga|PERSON]] Meeting Delayed Before Harbour Vote\nThe meeting with [[Varga|PERSON]] was delayed.',
    );
  });

  it('does not spread, and takes back, what few of its places speak for', () => {
    const text = '하늘이 맑다. 하늘은 높다. 하늘을 본다. 하늘도 본다. 하늘의 별. 하늘에 뜬 달.';
    assert.equal(marked(text, 'ko', [mention(text, '하늘', 'PERSON', 'mention-tagger')]), text);
    assert.equal(
      marked(text, 'ko', [mention(text, '하늘', 'PERSON', 'mention-title')]).split('[[').length - 1,
      6,
    );
  });

  it('changes nothing that a person decided', () => {
    const text = 'Varga Borealis met Varga. Varga Borealis left.';
    const decided = mention(text, 'Borealis', 'PRODUCT', 'mention-dictionary');
    assert.equal(
      marked(text, 'en', [decided, mention(text, 'Varga Borealis', 'ORG', 'mention-title', 20)]),
      'Varga [[Borealis|PRODUCT]] met Varga. [[Varga Borealis|ORG]] left.',
    );
  });
});
