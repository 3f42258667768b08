import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseDocument } from '../../../server/src/core/analyse.js';
import { layOut } from '../../../server/src/core/layout/index.js';
import { nastyText } from '../../support/nastyText.js';
import { wrapText } from '../../../scripts/eval/wrapText.js';
import type { DocumentAnalysis } from '../../../server/src/core/model.js';
import { chinese, english, japanese, korean, seedTexts } from './articles.js';

/** The paragraphs of a text as its author wrote them. */
function paragraphsOf(source: string): string[] {
  const { text, paragraphs } = layOut(source);
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** Puts `lines` below an article that is wrapped at 60 columns; what they become. */
function below(...lines: readonly string[]): string[] {
  const article = wrapText(english, { width: 60, by: 'words' });
  const known = paragraphsOf(article).length;
  return paragraphsOf(`${article}\n\n${lines.join('\n')}`).slice(known);
}

describe('layOut', () => {
  it('leaves a text of one paragraph a line as it is', () => {
    for (const text of [english, korean, japanese, chinese, english.replace(/\n+/g, '\n')]) {
      const { map, paragraphs } = layOut(text);
      assert.equal(map, null);
      assert.deepEqual(
        paragraphs.map(({ start, end }) => text.slice(start, end)),
        text.split('\n').filter((line) => line !== ''),
      );
    }
  });

  it('leaves menus, titles, verse and addresses as they are', () => {
    for (const text of [
      'Home\nNews and views\nSport and games\nArts and books\nlogin\nsign up now\ncontact us here',
      'A river of no return to the sea\nwhere the ships go by\nand the gulls, in the evening, cry\nover the roofs\nand the long, slow, rising, silver smoke\nof the town',
      '経済、回復の兆し 専門家が指摘\n都心で大雪のおそれ 気象庁\n新型車を来春に発売へ\n首相、来月に訪米で調整\n人気作の続編が公開',
    ]) {
      assert.deepEqual(paragraphsOf(text), text.split('\n'));
    }
  });

  it('ends a paragraph at the separators of Unicode', () => {
    assert.deepEqual(paragraphsOf('One.\u2028Two.\u2029Three.\vFour.\fFive.\u0085Six.'), [
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
      'Six.',
    ]);
  });

  it('keeps apart what stands around wrapped paragraphs', () => {
    const furniture = ['Home', 'News', 'Sport', '', 'River tunnel opens at last', 'By Mara Quist', ''];
    const after = ['', 'Share this article', 'Subscribe to our newsletter', '© 2026 The Norburg Post'];
    const article = wrapText(english, { width: 70, by: 'words' });
    assert.deepEqual(paragraphsOf([...furniture, article, ...after].join('\n')), [
      ...furniture.filter((line) => line !== ''),
      ...english.split('\n').filter((line) => line !== ''),
      ...after.filter((line) => line !== ''),
    ]);
  });

  it('joins an item of a list with what hangs below its mark', () => {
    assert.deepEqual(
      below(
        '- the light at both ends, which changes with the time of the',
        '  day',
        '- the ramps',
        '• the two- and the three-lane roads that lead down to it and',
        '  away from it',
      ),
      [
        '- the light at both ends, which changes with the time of the day',
        '- the ramps',
        '• the two- and the three-lane roads that lead down to it and away from it',
      ],
    );
  });

  it('joins quoted mail by its depth', () => {
    assert.deepEqual(
      below(
        '> Thank you for the letter of 12 March. We have read it with',
        '> care.',
        '>> I say it is too narrow for the trucks that come over the',
        '>> bridge.',
      ),
      [
        '> Thank you for the letter of 12 March. We have read it with care.',
        '>> I say it is too narrow for the trucks that come over the bridge.',
      ],
    );
  });

  it('does not join tables', () => {
    const table = ['Item       Cost of the whole, in millions of dollars    Year', 'tunnel     1200    2025'];
    assert.deepEqual(below(...table), table);
  });

  it('ends a paragraph at a line that is not full', () => {
    const [, ...paragraphs] = english.split('\n').filter((line) => line !== '');
    const wrapped = wrapText(paragraphs.join('\n'), { width: 64, by: 'words' });
    assert.deepEqual(paragraphsOf(wrapped), paragraphs);
  });
});

describe('The seam of two lines', () => {
  const seams = (first: string, second: string): string | undefined => below(first, second)[0];

  it('is a space between words', () => {
    assert.equal(
      seams(
        'The Norburg tunnel is the longest in the north, said Vice',
        'President Thomas Ahlers, who opened it.',
      ),
      'The Norburg tunnel is the longest in the north, said Vice President Thomas Ahlers, who opened it.',
    );
  });

  it('keeps a hyphen, unless the word stands without it elsewhere', () => {
    assert.equal(
      seams('It was hard work for all, and the city had to become self-', 'sufficient in steel.'),
      'It was hard work for all, and the city had to become self-sufficient in steel.',
    );
    assert.equal(
      seams(
        'Nobody who took part in it wants to see another tunnel fin-',
        'ished so late, if this one is finished in time.',
      ),
      'Nobody who took part in it wants to see another tunnel finished so late, if this one is finished in time.',
    );
    assert.equal(
      seams('Nobody who took part in it wants to see either the two- or', 'three-lane roads again.'),
      'Nobody who took part in it wants to see either the two- or three-lane roads again.',
    );
  });

  it('is nothing between Chinese or Japanese characters, a space between other words', () => {
    const text = wrapText(japanese, { width: 25, by: 'characters' });
    assert.ok(!/[\u3040-\u9fff] [\u3040-\u9fff]/u.test(layOut(text).text.replace('開通 着工', '')));
  });
});

describe('A name or figure that a line end breaks', () => {
  const check = (
    text: string,
    wrapping: Parameters<typeof wrapText>[1],
    expected: readonly string[],
  ): void => {
    const analysis = analyseDocument(wrapText(text, wrapping));
    const marks = [...analysis.mentions, ...analysis.figures].map(({ start, end }) =>
      analysis.text.slice(start, end),
    );
    const broken = marks.filter((mark) => mark.includes('\n'));
    assert.deepEqual(broken.sort(), [...expected].sort());
  };

  it('is found whole, with the line end in its text', () => {
    check(english, { width: 68, by: 'words' }, [
      'United\nKingdom',
      'eleven\nyears',
      '5 a.m. until\nmidnight',
      'four years\nlater',
      '$85\nmillion',
    ]);
    check(korean, { width: 44, by: 'words' }, ['2021년\n3월', '8500만\n달러']);
    check(japanese, { width: 36, by: 'characters' }, ['佐々木\n健一', '2\n021年3月', '210\n円']);
  });

  it('has the name that its text has without the line end', () => {
    const nameOf = (text: string, wrapping: Parameters<typeof wrapText>[1], broken: string): unknown => {
      const analysis = analyseDocument(wrapText(text, wrapping));
      return analysis.mentions.find(({ start, end }) => analysis.text.slice(start, end) === broken)?.name;
    };
    assert.equal(nameOf(english, { width: 68, by: 'words' }, 'United\nKingdom'), 'United Kingdom');
    assert.equal(nameOf(japanese, { width: 36, by: 'characters' }, '佐々木\n健一'), '佐々木健一');
  });

  it('is the text of a speaker as the document has it', () => {
    const { quotes, text } = analyseDocument(wrapText(japanese, { width: 36, by: 'characters' }));
    const speaker = quotes.flatMap((quote) => quote.speaker ?? []).find((one) => one.text === '佐々木\n健一');
    assert.equal(text.slice(speaker?.start, speaker?.end), '佐々木\n健一');
  });
});

describe('A line that holds a whole page', () => {
  const filler = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

  it('is cut into its headline and groups of sentences', () => {
    const { sections, sentences } = analyseDocument(filler(english));
    assert.deepEqual(
      sections.map(({ kind }) => kind),
      ['headline', 'lead', 'body'],
    );
    assert.equal(sentences.length, analyseDocument(english).sentences.length);
  });

  it('has its title apart where a capital letter or a space shows its end', () => {
    for (const text of [english, japanese]) {
      const [headline] = analyseDocument(filler(text)).sections;
      const [expected] = text.split('\n');
      assert.deepEqual([headline?.kind, headline?.end], ['headline', (expected?.length ?? 0) + 1]);
    }
  });

  it('keeps the sentences and the noise of the sample articles', () => {
    for (const text of seedTexts) {
      const [lines, line] = [analyseDocument(text), analyseDocument(filler(text))];
      assert.ok(Math.abs(lines.sentences.length - line.sentences.length) <= 2);
      const noise = ({ sections }: DocumentAnalysis): Set<unknown> =>
        new Set(sections.flatMap((section) => (section.noise === 'filler' ? [] : (section.noise ?? []))));
      assert.deepEqual(noise(line), noise(lines));
    }
  });

  it('is not cut inside a quotation', () => {
    const said = '“We will build it, and we will pay for it. It is ours. Nobody else wants it.”';
    const text = `${`Ann Poe spoke for an hour. ${said} `.repeat(20)}${said}`;
    const { quotes, problems } = analyseDocument(text);
    assert.deepEqual(
      quotes.map(({ outer }) => text.slice(outer.start, outer.end)),
      Array.from({ length: 21 }, () => said),
    );
    assert.deepEqual(problems, []);
  });

  it('has its page furniture in sections of its own', () => {
    const cookie = 'This website uses cookies to improve your experience. Accept all';
    for (const page of [
      `${english}\n${cookie}`,
      `${english}\nRelated Articles\nA bridge for the north is planned by the same city for the year 2031.`,
      `${korean}\n관련 기사\nA bridge for the north is planned by the same city for the year 2031.\nAI에 의해 생성된 이미지`,
      `${japanese}\nこのウェブサイトはCookieを使用します。\n拒否`,
      `${japanese}\nAIによって生成された画像\n${japanese}`,
    ]) {
      const kinds = (text: string): Set<unknown> =>
        new Set(analyseDocument(text).sections.flatMap(({ noise }) => noise ?? []));
      const noise = kinds(page);
      assert.ok(noise.size > 0, page);
      assert.deepEqual(kinds(filler(page)), noise, page);
    }
  });

  it('is none where it stands among others, or is as short as a paragraph', () => {
    const long = filler(english);
    const page = `${english}\n${long}\n${korean}`;
    assert.ok(paragraphsOf(page).includes(long));
    assert.equal(paragraphsOf(english.split('\n')[2] ?? '').length, 1);
  });
});

describe('What people decided about a line', () => {
  it('counts for the whole paragraph that it belongs to', () => {
    const wrapped = wrapText(english, { width: 60, by: 'words', lineEnd: '\r\n' });
    const start = wrapped.indexOf('2021');
    const { sections, text } = analyseDocument(wrapped, {
      overrules: [{ start, end: start + 4, as: 'noise' }],
    });
    const noise = sections.filter(({ kind }) => kind === 'noise');
    assert.deepEqual(
      noise.map((section) => text.slice(section.start, section.end).replace(/\s+/g, ' ').trim()),
      english.split('\n').filter((line) => line.includes('2021')),
    );
  });
});

describe('Any text', () => {
  it('is laid out without loss, in order', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const layout = layOut(text);
        let end = 0;
        for (const paragraph of layout.paragraphs) {
          assert.ok(paragraph.start >= end && paragraph.end > paragraph.start);
          end = paragraph.end;
        }
        assert.ok(end <= layout.text.length);
        const bare = (from: string): string => from.replace(/\s/gu, '');
        if (layout.map === null) {
          assert.equal(layout.text, text);
        }
        const read = layout.paragraphs.map((span) => layout.text.slice(span.start, span.end)).join('');
        assert.ok(bare(read).length <= bare(text).length);
      }),
    );
  });

  it('has each character of its layout in the source', () => {
    const wraps = fc.record({
      text: fc.constantFrom(english, korean, japanese, chinese),
      width: fc.integer({ min: 20, max: 90 }),
      by: fc.constantFrom('words' as const, 'characters' as const),
      noise: nastyText,
    });
    fc.assert(
      fc.property(wraps, ({ text, width, by, noise }) => {
        const source = `${noise}\n\n${wrapText(text, { width, by })}\n\n${noise}`;
        const { map, text: unwrapped } = layOut(source);
        for (let at = 0; map !== null && at < unwrapped.length; at++) {
          const there = map.toSource(at);
          assert.ok(
            unwrapped[at] === source[there] || (unwrapped[at] === ' ' && /\s/u.test(source[there] ?? '')),
          );
          assert.equal(map.endToSource(at + 1), there + 1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
