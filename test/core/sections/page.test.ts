import assert from 'node:assert/strict';
import fc from 'fast-check';
import { another, headline, lead, paragraph, third } from '../../support/bridgeArticle.js';
import { checkSections as check, kindsOf } from '../../support/checkSections.js';

const menu = ['World', 'Politics', 'Business', 'Culture', 'Travel'].map(
  (word) => ['navigation', word] as const,
);
const copyright = ['copyright', '© 2024 Eastley Courier'] as const;

describe('the article on a page', () => {
  it('has its headline above a standfirst that says more of it', () => {
    check(
      ...menu,
      headline,
      ['lead', 'The town voted for the bridge after years of debate, and work begins in the spring.'],
      ['other', 'By Ann Keller'],
      ['body', lead[1]],
      paragraph,
      another,
    );
  });

  it('has a standfirst right under its headline that shares little with its text', () => {
    check(
      ...menu,
      headline,
      ['body', 'Opponents of the bridge vow to fight the council; ferries fear the end'],
      ['other', 'By Ann Keller'],
      lead,
      paragraph,
      another,
    );
  });

  it('ends above the comments of readers, also below teasers', () => {
    check(
      headline,
      lead,
      paragraph,
      another,
      third,
      ['related-heading', 'Related articles'],
      ['related', 'Ferries face an uncertain future'],
      ['comment-prompt', 'Comments (2)'],
      ['other', 'harbourgirl'],
      ['other', 'About time. I have waited for this since I was at school in the town.'],
      ['related-heading', 'Most read'],
      ['related', 'Bin strike enters its third week'],
    );
  });

  it('has the line for its headline that shares its words, not the one that is longest', () => {
    check(
      ...menu,
      ['navigation', 'Win one of fifty tickets for the summer festival in Norham'],
      headline,
      lead,
      paragraph,
      another,
    );
  });

  it('has the widest line for its headline where none shares its words', () => {
    check(...menu, ['headline', 'A long way over water'], lead, paragraph, another);
  });

  it('has no headline in a line that is none', () => {
    check(...menu, ['other', '3 March 2024'], ['navigation', 'Eastley'], lead, paragraph, another);
  });

  it('is told from a remark of the site above and below it', () => {
    check(
      ...menu,
      [
        'other',
        'The Courier is free to read for everybody on the coast. It has been printed here since 1871.',
      ],
      ...menu,
      headline,
      lead,
      paragraph,
      another,
      third,
      ['comment-prompt', 'Comments'],
      [
        'other',
        'The Courier is free to read for everybody on the coast. It has been printed here since 1871.',
      ],
      copyright,
    );
  });

  it('goes on below share buttons with a paragraph that speaks of the same things', () => {
    check(headline, lead, paragraph, ['share', 'Share'], another, ['share', 'Tweet'], third, copyright);
  });

  it('keeps a table in its midst, and a line that ends like a sentence at its end', () => {
    check(
      headline,
      lead,
      ['body', 'Yes 52 %'],
      ['body', 'No 48 %'],
      paragraph,
      another,
      ['body', 'Work begins in May.'],
      copyright,
    );
  });

  it('does not hold what stands again and again between its paragraphs', () => {
    check(
      headline,
      lead,
      ['other', 'Enlarge the plan'],
      paragraph,
      ['other', 'Enlarge the plan'],
      another,
      ['other', 'Enlarge the plan'],
      third,
      copyright,
    );
  });

  it('does not hold who took a picture', () => {
    check(headline, lead, ['other', 'Photo: Jonas Berg'], paragraph, another, copyright);
  });

  it('names its author and date outside its text, be it English, Korean or Japanese', () => {
    check(...menu, headline, ['other', 'By Ann Keller'], ['other', 'March 3, 2024'], lead, paragraph);
  });

  it('ends where it says who wrote it', () => {
    check(
      headline,
      lead,
      paragraph,
      another,
      third,
      [
        'other',
        'Ann Keller is a reporter for the Eastley Courier, where she covers the harbour and the sea.',
      ],
      copyright,
    );
  });

  it('goes on below a sentence on a journalist that it speaks of', () => {
    check(
      headline,
      lead,
      paragraph,
      another,
      ['body', 'Ann Keller is a reporter for the Eastley Courier, and she led the campaign for the bridge.'],
      third,
      paragraph,
      copyright,
    );
  });

  it('ends where readers comment on it', () => {
    const comment =
      'I have waited for this bridge all my life, and now that it comes I shall miss the ferry.';
    check(
      headline,
      lead,
      paragraph,
      another,
      ['comment-prompt', 'Jonas B.'],
      ['comment-prompt', 'March 3, 2024 at 9:14 am | Reply'],
      ['other', comment],
      ['comment-prompt', 'gull77'],
      ['comment-prompt', 'March 3, 2024 at 10:02 am | Reply'],
      ['other', `${comment} So will my dog, who has a seat of his own.`],
    );
    check(
      headline,
      lead,
      paragraph,
      another,
      ...['Jonas', 'gull77', 'Mary Ferryman'].flatMap(
        (name) =>
          [
            ['comment-prompt', name],
            ['comment-prompt', '2 days ago'],
            ['other', comment],
          ] as const,
      ),
      copyright,
    );
  });

  it('goes on below a box whose titles are followed by long paragraphs', () => {
    const long = [paragraph, another, third].map(([, line]) => line).join(' ');
    check(
      headline,
      lead,
      paragraph,
      another,
      ['related-heading', 'Related articles'],
      ['related', 'Ferries face an uncertain future'],
      ['related', 'Gull Island asks for a school'],
      ['body', long],
      ['body', 'What it costs'],
      ['body', `${long} Nobody knows what it will cost.`],
      copyright,
    );
  });

  it('is told from headings in a box that no list of phrases holds', () => {
    check(
      headline,
      lead,
      paragraph,
      another,
      ['related-heading', 'More great Courier stories'],
      ['related', 'Ferries face an uncertain future'],
      ['related', 'Gull Island asks for a school'],
      copyright,
    );
    check(
      ['headline', '항구 도시, 새 다리 건설 투표'],
      ['lead', '항구 도시 동해읍은 일요일 수년간의 논의 끝에 만을 가로지르는 다리를 건설하기로 투표했다.'],
      ['body', '다리에는 왕복 2차선 도로와 자전거 도로가 놓인다고 의회가 보고서에서 밝혔다.'],
      ['body', '공사는 봄에 시작되어 3년 뒤에 끝날 예정이며 그동안 여객선은 계속 운항한다고 한다.'],
      ['related-heading', '이 시각 주요 뉴스'],
      ['related', '여객선의 불확실한 앞날'],
    );
  });

  it('is the same whatever furniture stands below it', () => {
    const lines = [headline, lead, paragraph, another, third].map(([, line]) => line);
    const alone = kindsOf(lines);
    const furniture = fc.constantFrom(
      'Share this article',
      'Related articles',
      'Ferries face an uncertain future',
      'Comments',
      'Sign up for our newsletter',
      'Advertisement',
      'This website uses cookies',
      'Privacy policy',
      '© 2024 Eastley Courier',
      'World',
      'Gull Island',
    );
    fc.assert(
      fc.property(fc.array(furniture, { maxLength: 12 }), (below) => {
        assert.deepEqual(kindsOf([...lines, ...below]).slice(0, lines.length), alone);
      }),
    );
  });
});
