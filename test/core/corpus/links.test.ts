import assert from 'node:assert/strict';
import { analyseCorpus } from '../../../server/src/core/corpus/index.js';
import type { CorpusAnalysis, Link } from '../../../server/src/core/model.js';
import { LineIndex } from '../../../server/src/core/text/lineIndex.js';
import { documentOf } from '../../support/documents.js';

type Lines = readonly string[];

function corpusOf(...sources: readonly Lines[]): CorpusAnalysis {
  return analyseCorpus(sources.map((lines, at) => ({ path: `${at}`, analysis: documentOf(...lines) })));
}

/** `copy 0:1 ~ 1:3`: line 1 of document 0 and line 3 of document 1, each pair of lines once. */
function linkedLines(corpus: CorpusAnalysis): string[] {
  const line = (path: string, offset: number): number => {
    const text = corpus.documents.get(path)!.analysis.text;
    return new LineIndex(text).positionAt(offset).line + 1;
  };
  const pairs = [...corpus.documents.values()].flatMap(({ path, links }) =>
    links
      .filter(({ to }) => path < to.path)
      .map(
        (link) =>
          `${link.kind} ${path}:${line(path, link.start)} ~ ${link.to.path}:${line(link.to.path, link.to.start)}`,
      ),
  );
  return [...new Set(pairs)];
}

function check(sources: readonly Lines[], expected: readonly string[]): void {
  assert.deepEqual(linkedLines(corpusOf(...sources)), expected);
}

/** The links of document 0 with the text of both sides. */
function linkedTexts(corpus: CorpusAnalysis): string[] {
  const text = (path: string, { start, end }: { start: number; end: number }): string =>
    corpus.documents.get(path)!.analysis.text.slice(start, end);
  return corpus.documents
    .get('0')!
    .links.map((link: Link) => `${text('0', link)} ~ ${text(link.to.path, link.to)}`);
}

const ferry = 'The ferry to the northern islands will leave an hour later until the end of the month.';

const english = [
  'en headline: [[Canada|GPE =territory:CA]] and [[Mexico|GPE =territory:MX]] agree on hydrogen projects',
  'en lead: [[Canada|GPE =territory:CA]] will invest [[$12 billion|MONEY USD 12000000000]] in hydrogen projects by [[Acme Gas|ORG]].',
  'en body: Minister [[Angela Murphy|PERSON]] met [[40|CARDINAL 40]] mayors in [[Paris|GPE =city:Europe/Paris]] on [[Tuesday|DATE XXXX-WXX-2]]. She did not answer any questions.',
  'en body: [[Mexico|GPE =territory:MX]] expects [[25 percent|PERCENT 25]] more tourists on [[Sunday|DATE XXXX-WXX-7]].',
];
const korean = [
  'ko headline: [[캐나다|GPE =territory:CA]]와 [[멕시코|GPE =territory:MX]], 수소 프로젝트 합의',
  'ko lead: [[캐나다|GPE =territory:CA]]는 [[Acme Gas|ORG]]의 수소 프로젝트에 [[120억 달러|MONEY USD 12000000000]]를 투자한다.',
  'ko body: [[앤절라 머피|PERSON]] 장관은 [[화요일|DATE XXXX-WXX-2]] [[파리|GPE =city:Europe/Paris]]에서 시장 [[40명|CARDINAL 40]]을 만났다. 그는 질문에 일절 답하지 않았다.',
  'ko body: [[멕시코|GPE =territory:MX]]는 [[일요일|DATE XXXX-WXX-7]]에 관광객이 [[25%|PERCENT 25]] 늘 것으로 본다.',
];
const other = [
  'ko headline: [[프랑스|GPE =territory:FR]] 축구 대표팀 [[월요일|DATE XXXX-WXX-1]] 귀국',
  'ko body: [[프랑스|GPE =territory:FR]] 대표팀은 [[멕시코|GPE =territory:MX]]를 [[3|CARDINAL 3]]대 [[1|CARDINAL 1]]로 이겼다.',
];

describe('links between documents', () => {
  it('links copies, whatever their white space, case and quotation marks', () => {
    check(
      [[`en body: ${ferry}`], ['en body: Hello.', `en related: ${ferry.toUpperCase().replace(/ /g, '  ')}`]],
      ['copy 0:1 ~ 1:2'],
    );
  });

  it('links lines that differ in a word', () => {
    check([[`en body: ${ferry}`], [`en body: ${ferry.replace('later', 'earlier')}`]], ['copy 0:1 ~ 1:1']);
  });

  it('links neither furniture nor noise nor what only begins alike', () => {
    check([['en body: Read more about this'], ['en body: Read more about this']], []);
    check([[`en noise: ${ferry}`], [`en body: ${ferry}`]], []);
    check(
      [[`en body: ${ferry}`], ['en body: The ferry to the northern islands was sold to a museum of ships.']],
      [],
    );
  });

  it('aligns an article with its translation, headline and sentences', () => {
    const corpus = corpusOf(english, korean);
    assert.deepEqual(
      linkedLines(corpus),
      [1, 2, 3, 4].map((line) => `translation 0:${line} ~ 1:${line}`),
    );
    assert.ok(
      linkedTexts(corpus).includes('She did not answer any questions. ~ 그는 질문에 일절 답하지 않았다.'),
      linkedTexts(corpus).join('\n'),
    );
  });

  it('links one paragraph with the several that translate it', () => {
    const joined = `ko body: ${korean
      .slice(1)
      .map((line) => line.replace(/^ko \w+: /, ''))
      .join(' ')}`;
    check(
      [english, [korean[0]!, joined]],
      ['translation 0:1 ~ 1:1', 'translation 0:2 ~ 1:2', 'translation 0:3 ~ 1:2', 'translation 0:4 ~ 1:2'],
    );
  });

  it('skips what a translation leaves out', () => {
    check(
      [english, korean.filter((_, at) => at !== 2)],
      ['translation 0:1 ~ 1:1', 'translation 0:2 ~ 1:2', 'translation 0:4 ~ 1:3'],
    );
  });

  it('links nothing of articles that merely name the same country', () => {
    check([english, other], []);
  });

  it('links a teaser with the lead of the article in another language', () => {
    check(
      [english, [...other, `ko related: ${korean[1]!.replace(/^ko \w+: /, '')}`]],
      ['translation 0:2 ~ 1:3'],
    );
  });

  it('gives both documents each link', () => {
    const corpus = corpusOf(english, korean);
    const back = [...corpus.documents.get('1')!.links];
    for (const link of corpus.documents.get('0')!.links) {
      const same = back.find(
        ({ start, end, to }) =>
          start === link.to.start && end === link.to.end && to.start === link.start && to.end === link.end,
      );
      assert.equal(same?.score, link.score);
    }
    assert.equal(back.length, corpus.documents.get('0')!.links.length);
  });

  it('finds the pairs of a folder too large to compare each with each', () => {
    const strangers = Array.from({ length: 40 }, (_, at) => [
      `en body: Nothing of note, part ${String.fromCharCode(97 + (at % 26))}.`,
    ]);
    check(
      [english, korean, [`en body: ${ferry}`], [`en body: ${ferry}`], ...strangers],
      [...[1, 2, 3, 4].map((line) => `translation 0:${line} ~ 1:${line}`), 'copy 2:1 ~ 3:1'],
    );
  });

  it('takes thousands of lines that all share something', () => {
    const repeat = (line: string): string[] => Array.from({ length: 3000 }, () => line);
    const corpus = corpusOf(repeat(english[3]!), repeat(korean[3]!));
    for (const { analysis, links } of corpus.documents.values()) {
      assert.ok(links.every(({ start, end }) => start < end && end <= analysis.text.length));
    }
    assert.equal(corpus.entities.get('GPE:territory:MX')?.mentions.length, 6000);
  });
});
