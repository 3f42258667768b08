import assert from 'node:assert/strict';
import {
  articleFilter,
  defaultExclude,
  defaultInclude,
  folderFilter,
} from '../../server/src/core/articles.js';

describe('articleFilter', () => {
  const isArticle = articleFilter(defaultInclude, defaultExclude);

  for (const path of [
    'a.txt',
    'sub/b c.txt',
    'x/y/기사.TXT',
    'news/readings.txt',
    'changes-in-law.txt',
    'distant/a.txt',
  ]) {
    it(`takes ${path}`, () => {
      assert.equal(isArticle(path), true);
    });
  }
  for (const path of [
    'a.md',
    'CMakeLists.txt',
    'lib/cmakelists.txt',
    'requirements.txt',
    'requirements-dev.txt',
    'robots.txt',
    'LICENSE.txt',
    'LICENSE-MIT.txt',
    'README.txt',
    'CHANGELOG.txt',
    'llms.txt',
    'node_modules/a/b.txt',
    'x/node_modules/b.txt',
    'venv/lib/site-packages/a.dist-info/top_level.txt',
    '.git/description.txt',
    'x/.cache/a.txt',
    'dist/a.txt',
  ]) {
    it(`leaves ${path} alone`, () => {
      assert.equal(isArticle(path), false);
    });
  }

  it('goes by the globs it is given', () => {
    const drafts = articleFilter(['drafts/*.{txt,text}'], ['**/old*']);
    assert.deepEqual(['drafts/a.text', 'drafts/old.txt', 'drafts/x/a.txt', 'a.txt'].map(drafts), [
      true,
      false,
      false,
      false,
    ]);
  });

  it('takes ! and # in globs for what they are', () => {
    assert.equal(articleFilter(['!a.txt'], [])('!a.txt'), true);
    assert.equal(articleFilter(['#a.txt'], [])('#a.txt'), true);
  });
});

describe('folderFilter', () => {
  it('names only folders that hold nothing of interest', () => {
    const skips = folderFilter(['**/node_modules/**', '**/*.txt', 'a/*']);
    assert.deepEqual(['node_modules', 'x/node_modules', 'a', 'b'].map(skips), [true, true, false, false]);
  });
});
