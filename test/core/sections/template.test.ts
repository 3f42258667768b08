import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseDocument, digestDocument, surveyFolder } from '../../../server/src/core/index.js';
import type { DocumentAnalysis, Section } from '../../../server/src/core/model.js';
import { articles, template, wrapped } from '../../support/siteFolder.js';
import { nastyText } from '../../support/nastyText.js';

/** Each text with what the others tell of it; paths as given, or all in one folder. */
function analysed(
  texts: readonly string[],
  paths: readonly string[] = texts.map((_, at) => `news/${at}.txt`),
): DocumentAnalysis[] {
  const survey = surveyFolder(
    texts.map((text, at) => ({ path: paths[at] ?? '', digest: digestDocument(text) })),
  );
  return texts.map((text, at) => {
    const folder = survey.evidenceOf(paths[at] ?? '');
    return analyseDocument(text, folder === undefined ? {} : { folder });
  });
}

function sectionAt({ text, sections }: DocumentAnalysis, line: string): Section | undefined {
  const at = text.indexOf(line);
  assert.notEqual(at, -1, line);
  return sections.find(({ start, end }) => start <= at && at < end);
}

function kindsOf(analysis: DocumentAnalysis, lines: readonly string[]): string[] {
  return lines.map((line) => sectionAt(analysis, line)?.kind ?? 'none');
}

function isArticle(analysis: DocumentAnalysis, lines: readonly string[]): void {
  assert.deepEqual(
    kindsOf(analysis, lines),
    lines.map((_, at) => ['headline', 'lead'][at] ?? 'body'),
    analysis.text,
  );
}

const all = (kind: string, lines: readonly unknown[]): string[] => lines.map(() => kind);
const [first = [], second = []] = articles;

describe('a site’s template', () => {
  it('is found in five documents, its paragraphs too, and no article loses a line', () => {
    const found = analysed(articles.map((article) => wrapped(article)));
    for (const [at, article] of articles.entries()) {
      const analysis = found[at];
      assert.ok(analysis !== undefined);
      isArticle(analysis, article);
      const lines = [...template.above, ...template.below];
      assert.deepEqual(kindsOf(analysis, lines), all('noise', lines));
    }
  });

  it('is not known from one document alone', () => {
    const [alone] = analysed([wrapped(first)]);
    assert.ok(alone !== undefined);
    assert.notEqual(sectionAt(alone, template.below[1] ?? '')?.kind, 'noise');
  });

  it('says in how many documents a line stands', () => {
    const [analysis] = analysed([
      ...articles.slice(0, 4).map((article) => wrapped(article)),
      first.join('\n'),
    ]);
    assert.ok(analysis !== undefined);
    const section = sectionAt(analysis, 'Tide tables');
    assert.equal(section?.rule, 'section-template');
    assert.deepEqual(section.reasons, ['stands in 4 of 4 documents']);
  });

  it('says so of furniture that is known by its words, too', () => {
    const [analysis] = analysed(
      articles.map((article) => wrapped(article, { above: [], below: ['Add Comment'] })),
    );
    assert.ok(analysis !== undefined);
    const section = sectionAt(analysis, 'Add Comment');
    assert.equal(section?.noise, 'comment-prompt');
    assert.deepEqual(section.reasons, ['stands in 5 of 5 documents', 'comment phrase “Add Comment”']);
  });

  it('is counted among the documents of its own folder and language', () => {
    const texts = articles.map((article, at) => (at < 3 ? wrapped(article) : article.join('\n\n')));
    const paths = texts.map((_, at) => (at < 3 ? `bay/${at}.txt` : `elsewhere/${at}.txt`));
    const [analysis] = analysed(texts, paths);
    assert.ok(analysis !== undefined);
    assert.deepEqual(sectionAt(analysis, 'Tide tables')?.reasons, ['stands in 3 of 3 documents']);
  });

  it('takes lines that differ in a number only for one', () => {
    const found = analysed(
      articles.map((article, at) =>
        wrapped(article, { above: [`Seen ${at * 7 + 3} times so far`], below: [] }),
      ),
    );
    for (const analysis of found) {
      assert.equal(sectionAt(analysis, 'Seen')?.kind, 'noise');
    }
  });

  it('takes a remark right after the article for the site’s where nearly all documents have it', () => {
    const remark =
      'The Bay Observer is printed on the quay and paid for by its readers alone, since the day it was founded.';
    const short = articles.map((article) =>
      wrapped([...article, ...article.slice(1).map((line) => `Again: ${line}`)], {
        above: [],
        below: [remark],
      }),
    );
    for (const analysis of analysed(short)) {
      assert.equal(sectionAt(analysis, remark)?.kind, 'noise');
    }
    const few = [...short.slice(0, 3), ...articles.slice(3).map((article) => article.join('\n'))];
    assert.equal(sectionAt(analysed(few)[0] ?? assert.fail(), remark)?.kind, 'body');
  });
});

describe('what stands in many documents and is no template', () => {
  it('leaves copies of one article alone', () => {
    for (const analysis of analysed(articles.map(() => first.join('\n\n')))) {
      isArticle(analysis, first);
    }
  });

  it('leaves copies in the template of their site alone', () => {
    const found = analysed([first, first, first, ...articles.slice(1)].map((article) => wrapped(article)));
    isArticle(found[0] ?? assert.fail(), first);
    assert.deepEqual(sectionAt(found[0] ?? assert.fail(), 'Tide tables')?.reasons, [
      'stands in 5 of 5 documents',
    ]);
  });

  it('leaves versions of one article alone, and texts that are a part of it', () => {
    const long = articles.flatMap((article) => article.slice(1));
    const versions = articles.map((_, at) =>
      long.map((line, own) => (own % 5 === at ? `${line} (Corrected ${at}.)` : line)),
    );
    versions.push(long.slice(0, 6), long.slice(4));
    for (const [at, analysis] of analysed(versions.map((version) => version.join('\n'))).entries()) {
      assert.deepEqual(
        [...new Set(analysis.sections.map(({ kind }) => kind))],
        ['lead', 'body'],
        versions[at]?.join('\n'),
      );
    }
  });

  it('leaves a paragraph that an agency repeats, and a subhead that an author uses again', () => {
    const background =
      'Eastley has two thousand inhabitants and lives from fishing, and from guests who come for its long beaches.';
    const texts = articles.map(([title, lead = '', ...rest]) =>
      [title, lead, 'What it means', background, ...rest].join('\n'),
    );
    for (const analysis of analysed(texts)) {
      assert.deepEqual(kindsOf(analysis, ['What it means', background]), ['body', 'body']);
    }
  });

  it('leaves the story so far at the end of some articles, be it below a subhead', () => {
    const soFar = [
      'The story so far',
      'Eastley has two thousand inhabitants and lives from fishing, and from guests who come for its long beaches.',
      'The ferry is the only way across the bay, and in winter it stays in the harbour on every third day or so.',
    ];
    const texts = [...articles, articles.flatMap((article) => article.slice(2, 3))].map((article, at) =>
      wrapped(at < 3 ? [...article, ...soFar] : article),
    );
    for (const analysis of analysed(texts).slice(0, 3)) {
      assert.deepEqual(kindsOf(analysis, soFar), all('body', soFar));
    }
  });

  it('finds no template in the rows of a table, though their words are the same', () => {
    const rows = (day: number): string[] => [
      `Herring ${day}.40`,
      `Cod ${day + 3} 40 ${day}`,
      `Mussels up ${day} %`,
    ];
    const texts = articles.map((article, at) => [...article, ...rows(at + 2)].join('\n'));
    for (const [at, analysis] of analysed(texts).entries()) {
      for (const row of rows(at + 2)) {
        assert.notEqual(sectionAt(analysis, row)?.rule, 'section-template');
      }
    }
  });

  it('leaves a byline that many documents have', () => {
    const texts = articles.map(([title, ...rest]) => [title, 'By Ann Poe', ...rest].join('\n'));
    for (const analysis of analysed(texts)) {
      assert.notEqual(sectionAt(analysis, 'By Ann Poe')?.kind, 'noise');
    }
  });

  it('leaves documents of short lines, however often they stand there', () => {
    const poem = ['Grey is the sea', 'Grey is the sky', 'Grey is the gull', 'That goes sailing by'];
    for (const analysis of analysed(articles.map(() => poem.join('\n')))) {
      assert.ok(analysis.sections.every(({ rule }) => rule !== 'section-template'));
    }
  });
});

describe('teasers of other documents', () => {
  const [title = '', lead = ''] = second;
  const cut = `${lead.slice(0, 70)}…`;

  it('are known by their headline and lead, also without a heading and cut short', () => {
    const page = [...first, title, cut].join('\n');
    const [analysis] = analysed([page, second.join('\n')]);
    assert.ok(analysis !== undefined);
    assert.deepEqual(kindsOf(analysis, [...first, title, cut]), [
      ...['headline', 'lead', 'body', 'body'],
      ...['related', 'related'],
    ]);
    assert.deepEqual(sectionAt(analysis, title)?.reasons, [
      'the headline of another document',
      'the lead of another document',
    ]);
  });

  it('are known as a list without a heading, those too that no other document has', () => {
    const [third = [], elsewhere = [], unseen = []] = articles.slice(2);
    const label = 'AI-generated image';
    const teasers = [elsewhere[1], lead, unseen[2], elsewhere[2], elsewhere[3]].map((line) => line ?? '');
    const [analysis] = analysed([
      [...first, ...teasers.flatMap((teaser) => [teaser, label])].join('\n'),
      second.join('\n'),
      [...third, ...elsewhere.slice(1).flatMap((teaser) => [label, teaser])].join('\n'),
    ]);
    assert.ok(analysis !== undefined);
    isArticle(analysis, first);
    assert.deepEqual(kindsOf(analysis, teasers), all('related', teasers));
  });

  it('are nothing in a copy of the other document, or in one that quotes its paragraph', () => {
    const copy = [
      ...second,
      'Snow is expected on the summit in the last days of October, as it is in most of the years.',
    ];
    isArticle(analysed([copy.join('\n'), second.join('\n')])[0] ?? assert.fail(), copy);
    const quoting = [...first.slice(0, 3), lead, ...first.slice(3)];
    isArticle(analysed([quoting.join('\n'), second.join('\n')])[0] ?? assert.fail(), quoting);
    const ending = [...first, lead];
    isArticle(analysed([ending.join('\n'), second.join('\n')])[0] ?? assert.fail(), ending);
  });
});

describe('any folder', () => {
  const text = fc.oneof(
    nastyText,
    fc
      .array(fc.constantFrom(...articles.flat(), ...template.above, ...template.below), { maxLength: 12 })
      .map((lines) => lines.join('\n')),
  );

  it('loses no body to an exact copy of one of its documents', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(), (texts, pick) => {
        const copied = texts[pick % texts.length] ?? '';
        const before = analysed(texts);
        const after = analysed([...texts, copied]);
        for (const [at, { sections }] of before.entries()) {
          const noise = after[at]?.sections.filter(({ kind }) => kind === 'noise') ?? [];
          for (const { start, end } of sections.filter(({ kind }) => kind !== 'noise')) {
            assert.ok(
              noise.every((section) => section.end <= start || end <= section.start),
              texts[at],
            );
          }
        }
      }),
    );
  });

  it('is told the same by the same documents in another order', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const paths = texts.map((_, at) => `${at}.txt`);
        const backwards = analysed(texts.toReversed(), paths.toReversed()).toReversed();
        assert.deepEqual(backwards, analysed(texts, paths));
      }),
    );
  });
});
