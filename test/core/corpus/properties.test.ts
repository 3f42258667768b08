import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseDocument } from '../../../server/src/core/analyse.js';
import { analyseCorpus, analyseCorpusSteps } from '../../../server/src/core/corpus/index.js';
import type { CorpusAnalysis } from '../../../server/src/core/model.js';
import { nastyText } from '../../support/nastyText.js';

const lines = [
  'Canada and Mexico agree on hydrogen projects',
  'Canada will invest $12 billion in hydrogen projects by Acme Gas on Tuesday, minister Angela Murphy said.',
  'Mexico expects 25 percent more tourists from France and Germany on Sunday. She met 40 mayors in Paris.',
  '캐나다와 멕시코, 수소 프로젝트 합의',
  '캐나다는 화요일 Acme Gas의 수소 프로젝트에 120억 달러를 투자한다고 앤절라 머피 장관이 말했다.',
  '멕시코는 일요일에 프랑스와 독일 관광객이 26% 늘 것으로 본다. 그는 파리에서 시장 40명을 만났다.',
  'カナダは火曜日、Acme Gasの水素プロジェクトに120億ドルを投資するとアンジェラ・マーフィー大臣が述べた。',
  'メキシコは日曜日にフランスとドイツからの観光客が25％増えると見ている。',
  '이 웹사이트는 쿠키를 사용합니다',
  'Read more',
  '관련 기사',
];

const document: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: nastyText }), {
    maxLength: 8,
  })
  .map((parts) => parts.join('\n'));

const folder = fc.array(document, { maxLength: 5 });

function analyse(
  texts: readonly string[],
  order: readonly number[] = texts.map((_, at) => at),
): CorpusAnalysis {
  return analyseCorpus(
    order.map((at) => ({ path: `${at}.txt`, analysis: analyseDocument(texts[at] ?? '') })),
  );
}

describe('properties of the analysis of a folder', () => {
  it('puts every link on both sides, in bounds and outside noise', () => {
    fc.assert(
      fc.property(folder, (texts) => {
        const { documents } = analyse(texts);
        for (const { path, analysis, links } of documents.values()) {
          for (const link of links) {
            assert.ok(0 <= link.start && link.start < link.end && link.end <= analysis.text.length);
            assert.ok(link.score > 0 && link.score <= 1);
            assert.notEqual(link.to.path, path);
            const back = documents
              .get(link.to.path)!
              .links.filter(
                ({ start, end, to, kind, score }) =>
                  start === link.to.start &&
                  end === link.to.end &&
                  to.path === path &&
                  to.start === link.start &&
                  to.end === link.end &&
                  kind === link.kind &&
                  score === link.score,
              );
            assert.equal(back.length, 1);
            const noise = analysis.sections.filter(({ kind }) => kind === 'noise');
            assert.ok(!noise.some(({ start, end }) => start < link.end && link.start < end));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives each mention an id of an entity that lists it', () => {
    fc.assert(
      fc.property(folder, (texts) => {
        const { documents, entities } = analyse(texts);
        for (const { path, analysis, entityIds } of documents.values()) {
          assert.equal(entityIds.length, analysis.mentions.length);
          analysis.mentions.forEach(({ start, end }, index) => {
            const entity = entities.get(entityIds[index] ?? '');
            const listed = entity?.mentions.filter((place) => place.path === path && place.index === index);
            assert.deepEqual(listed, [{ path, start, end, index }]);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the documents', () => {
    fc.assert(
      fc.property(folder, (texts) => {
        const order = texts.map((_, at) => at);
        assert.deepEqual(analyse(texts, order.toReversed()), analyse(texts, order));
      }),
      { numRuns: 40 },
    );
  });

  it('says the same after a change as from scratch', () => {
    fc.assert(
      fc.property(folder, document, (texts, changed) => {
        const inputs = texts.map((text, at) => ({ path: `${at}.txt`, analysis: analyseDocument(text) }));
        analyseCorpus(inputs);
        const next = inputs.map((input, at) =>
          at === 0 ? { ...input, analysis: analyseDocument(changed) } : input,
        );
        const scratch = analyse(texts.map((text, at) => (at === 0 ? changed : text)));
        assert.deepEqual(analyseCorpus(next), scratch);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps problems inside their documents, in reading order, with places in others', () => {
    fc.assert(
      fc.property(folder, (texts) => {
        const { documents } = analyse(texts);
        for (const { analysis, problems } of documents.values()) {
          let before = 0;
          for (const { start, end, related } of problems) {
            assert.ok(before <= start && start <= end && end <= analysis.text.length);
            before = start;
            for (const place of related ?? []) {
              assert.ok(
                place.start <= place.end && place.end <= documents.get(place.path)!.analysis.text.length,
              );
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('pauses between documents and between pairs', () => {
    const inputs = lines.map((line, at) => ({ path: `${at}.txt`, analysis: analyseDocument(line) }));
    const steps = [...analyseCorpusSteps(inputs)];
    assert.ok(steps.length > (inputs.length * (inputs.length - 1)) / 2);
  });
});
