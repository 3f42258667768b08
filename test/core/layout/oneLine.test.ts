import assert from 'node:assert/strict';
import { oneLine } from '../../../server/src/core/layout/oneLine.js';

describe('oneLine', () => {
  it('joins the lines of a stretch as its paragraph is read', () => {
    for (const [text, expected] of [
      ['Vice President', 'Vice President'],
      ['Vice\nPresident', 'Vice President'],
      ['Vice \r\n> President', 'Vice President'],
      ['東\n京', '東京'],
      ['2,100만\n    달러', '2,100만 달러'],
      ['JD\n  バンス', 'JD バンス'],
      ['\none\n\n', 'one'],
      ['\n', ''],
    ] as const) {
      assert.equal(oneLine(text), expected);
    }
  });
});
