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
});
