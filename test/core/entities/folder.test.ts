import assert from 'node:assert/strict';
import {
  analyseDocument,
  digestDocument,
  sameDigest,
  surveyFolder,
  type DocumentAnalysis,
  type MentionLabel,
} from '../../../server/src/core/index.js';
import { digestNames } from '../../../server/src/core/entities/folder/digest.js';
import { indexNames, type NamedDocument } from '../../../server/src/core/entities/folder/index.js';
import { runToEnd } from '../../../server/src/core/runToEnd.js';
import { parseMarked, renderMarked } from '../../support/markedText.js';

function analyse(texts: readonly string[], order: readonly number[]): DocumentAnalysis[] {
  const survey = surveyFolder(
    order.map((at) => ({ path: `${at}.txt`, digest: digestDocument(texts[at] ?? '') })),
  );
  return texts.map((text, at) => {
    const folder = survey.evidenceOf(`${at}.txt`);
    return analyseDocument(text, folder === undefined ? {} : { folder });
  });
}

/** Documents of one folder; the names in them are the same in whatever order they are read. */
function check(...marked: string[]): void {
  const texts = marked.map((document) => parseMarked(document).text);
  const order = texts.map((_, at) => at);
  for (const own of [order, order.toReversed()]) {
    assert.deepEqual(
      analyse(texts, own).map(({ text, mentions }) => renderMarked(text, mentions)),
      marked,
    );
  }
}

const introduced =
  'The mayor was elected in autumn, and then Senator [[Tomas Quillor|PERSON]] spoke to the crowd.';
const bare = (name: string): string =>
  `It rained for hours in the valley. Nobody had expected that ${name} would come to the fair on such a day.`;

describe('names of a folder', () => {
  it('are found where only another document tells that they are names', () => {
    check(bare('quillor'));
    check(introduced, bare('[[Quillor|PERSON]]'));
    check(introduced, bare('the quillor'));
  });

  it('are found in Korean and Japanese', () => {
    check(
      '회의는 오전에 열렸다. [[로버트 클라인베르|PERSON]] 대통령이 왔다고 관계자가 말했다.',
      '비가 오래 내렸다고 한다. 사람들은 [[클라인베르|PERSON]]를 기다렸다고 관계자가 말했다.',
    );
    check(
      '会議は午前に開かれた。[[ロバート・クラインベル|PERSON]]大統領が来たと関係者が話した。',
      '雨が長く降ったという。人々は[[クラインベル|PERSON]]を待ったと関係者が話した。',
    );
  });

  it('are none of another language', () => {
    check(introduced, '雨下了很久。人们在等Quillor的到来，大家都很高兴。');
  });

  it('are none where documents disagree on what they name', () => {
    const sureOf = (label: MentionLabel): NamedDocument => ({
      digest: { language: 'en', names: { sure: new Map([['Quillor', label]]), words: new Set() } },
    });
    const asked: NamedDocument = {
      digest: {
        language: 'en',
        names: digestNames('Quillor fell.', [{ start: 0, end: 13, language: 'en' }], []),
      },
    };
    const told = (...labels: MentionLabel[]): (readonly [string, MentionLabel])[] => [
      ...runToEnd(indexNames([asked, ...labels.map(sureOf)]))(asked),
    ];
    assert.deepEqual(told('PERSON', 'ORG'), []);
    assert.deepEqual(told('PERSON', 'ORG', 'PERSON'), [['Quillor', 'PERSON']]);
  });

  it('are none where few of the documents that have the word take it for one', () => {
    const plain = (name: string): string =>
      `It rained for hours. ${name} would come to the fair on such a day.`;
    check(introduced, plain('[[Quillor|PERSON]]'));
    check(introduced, plain('Quillor'), `${plain('Quillor')} So it was.`, `${plain('Quillor')} So they say.`);
  });

  it('change what a document is told only where it has their words', () => {
    const [first, other] = [parseMarked(introduced).text, bare('Quillor')];
    const signature = (texts: readonly string[], at: number): number => {
      const documents = texts.map((text, own) => ({ path: `${own}.txt`, digest: digestDocument(text) }));
      const digest = documents[at]?.digest ?? digestDocument('');
      return surveyFolder(documents).evidenceOf(`${at}.txt`)?.signature(digest) ?? 0;
    };
    assert.notEqual(signature([first, other], 1), signature(['It rained.', other], 1));
    assert.equal(signature([first, bare('she')], 1), signature(['It rained.', bare('she')], 1));
    assert.ok(!sameDigest(digestDocument(first), digestDocument(first.replace('Senator ', ''))));
    assert.ok(sameDigest(digestDocument(first), digestDocument(first)));
  });
});
