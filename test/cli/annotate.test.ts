import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { articles, template, wrapped } from '../support/siteFolder.js';
import { builtProgram, folderWith, glossa, parseDocuments, root, startGlossa } from './glossa.js';

const story =
  'Japan will pay $12 billion\n\n“We agree,” Prime Minister Ada Byron said on Wednesday in Tokyo.\n';

async function annotatedPaths(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const { stdout } = await glossa(['annotate', ...args], { cwd });
  return parseDocuments(stdout).map(({ path }) => path);
}

describe('glossa annotate', () => {
  it('prints one object a document, with the keys of the contract in order', async () => {
    const cwd = await folderWith({ 'story.txt': story });
    const { code, stdout, stderr } = await glossa(['annotate', 'story.txt', '--format', 'json'], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(stderr, []);
    const [document, ...others] = parseDocuments(stdout);
    assert.ok(document);
    assert.deepEqual(others, []);
    assert.deepEqual(Object.keys(document), [
      ...['path', 'length', 'offsetUnit', 'language', 'sections', 'sentences'],
      ...['entities', 'figures', 'quotes', 'links', 'problems', 'indirectQuotes'],
    ]);
    assert.equal(document.length, story.length);
    assert.equal(document.language, 'en');
    assert.ok(document.figures.some(({ text, label }) => text === '$12 billion' && label === 'MONEY'));
    assert.ok(document.quotes.some(({ text }) => text === 'We agree,'));
    assert.ok(document.entities.some(({ text }) => text === 'Tokyo'));
  });

  it('finds marks in each of the sample articles, and links between them', async () => {
    const { code, stdout } = await glossa(['annotate', 'seeds']);
    assert.equal(code, 0);
    const documents = parseDocuments(stdout);
    assert.equal(documents.length, 5);
    for (const { path, entities, figures, quotes } of documents) {
      assert.ok(entities.length > 0 && figures.length > 0 && quotes.length > 0, path);
    }
    assert.ok(documents.some(({ links }) => links.some(({ kind }) => kind === 'translation')));
  });

  it('tells who says what, directly and indirectly, and whom a pronoun stands for', async () => {
    const text = 'Maria Lopez said that it would rain. “Take a coat,” she added.';
    const cwd = await folderWith({ 'story.txt': text });
    const [document] = parseDocuments((await glossa(['annotate', 'story.txt'], { cwd })).stdout);
    const [quote] = document?.quotes ?? [];
    const [clause] = document?.indirectQuotes ?? [];
    assert.equal(clause?.text, 'it would rain');
    assert.equal(clause.speaker?.text, 'Maria Lopez');
    assert.equal(quote?.speaker?.text, 'Maria Lopez');
    assert.equal(quote.speaker.said, 'she');
    assert.equal(text.slice(quote.speaker.start, quote.speaker.end), 'she');
    assert.equal(quote.speaker.entity, clause.speaker.entity);
  });

  it('gives mentions of one entity the same id in all documents', async () => {
    const cwd = await folderWith({
      'en.txt': 'The talks were held in Tokyo.',
      'ja.txt': '会談は東京で行われた。',
    });
    const { stdout } = await glossa(['annotate', '.'], { cwd });
    const ids = parseDocuments(stdout).map(({ entities }) => entities[0]?.entity);
    assert.equal(ids.length, 2);
    assert.ok(ids[0] !== undefined);
    assert.equal(ids[0], ids[1]);
  });

  it('knows a site’s template by the documents of the run, and by those alone', async () => {
    const cwd = await folderWith(
      Object.fromEntries(articles.map((article, at) => [`${at}.txt`, wrapped(article)])),
    );
    const line = template.below[1] ?? '';
    const kindIn = async (...args: readonly string[]): Promise<string | undefined> => {
      const { stdout } = await glossa(['annotate', ...args], { cwd });
      const at = wrapped(articles[0] ?? []).indexOf(line);
      return parseDocuments(stdout)[0]?.sections.find(({ start, end }) => start <= at && at < end)?.kind;
    };
    assert.equal(await kindIn('.'), 'noise');
    assert.equal(await kindIn('0.txt'), 'body');
  });

  it('links from both sides', async () => {
    const { stdout } = await glossa(['annotate', 'seeds']);
    const sides = parseDocuments(stdout).flatMap(({ path, links }) =>
      links.map(
        ({ start, end, to }) => [`${path}:${start}-${end}`, `${to.path}:${to.start}-${to.end}`] as const,
      ),
    );
    const all = new Set(sides.map(([from, to]) => `${from} ${to}`));
    assert.ok(all.size > 0);
    for (const [from, to] of sides) {
      assert.ok(all.has(`${to} ${from}`), `${from} ${to}`);
    }
  });

  it('prints documents in the order of their paths, each once', async () => {
    const cwd = await folderWith({ 'b/2.txt': story, 'b/10.txt': story, 'a.txt': story, 'B.txt': story });
    assert.deepEqual(await annotatedPaths(['b', 'a.txt', './b//2.txt', 'B.txt', 'b/../a.txt'], cwd), [
      'B.txt',
      'a.txt',
      'b/10.txt',
      'b/2.txt',
    ]);
  });

  it('takes the articles of a folder, and any file that is named', async () => {
    const cwd = await folderWith({
      'in/story.txt': story,
      'in/requirements.txt': 'one==1\n',
      'in/story.md': story,
      'in/node_modules/x/story.txt': story,
      'in/.hidden/story.txt': story,
    });
    assert.deepEqual(await annotatedPaths(['in'], cwd), ['in/story.txt']);
    assert.deepEqual(await annotatedPaths(['in/story.md', 'in/requirements.txt'], cwd), [
      'in/requirements.txt',
      'in/story.md',
    ]);
  });

  it('walks into linked folders once, also where links lead in a circle', async () => {
    const cwd = await folderWith({ 'in/z/story.txt': story });
    await symlink('.', join(cwd, 'in', 'circle'));
    await symlink('z', join(cwd, 'in', 'a'));
    await symlink('nowhere', join(cwd, 'in', 'broken.txt'));
    const { code, stdout, stderr } = await glossa(['annotate', 'in'], { cwd });
    assert.deepEqual(
      parseDocuments(stdout).map(({ path }) => path),
      ['in/z/story.txt'],
    );
    assert.equal(code, 0);
    assert.deepEqual(stderr, []);
  });

  it('takes absolute paths and paths above the working folder', async () => {
    const cwd = await folderWith({ 'a.txt': story, 'sub/b.txt': story });
    assert.deepEqual(await annotatedPaths(['../a.txt'], join(cwd, 'sub')), ['../a.txt']);
    const absolute = join(cwd, 'a.txt');
    assert.deepEqual(await annotatedPaths([absolute], root), [absolute]);
  });

  it('takes a path that begins with a hyphen after --', async () => {
    const cwd = await folderWith({ '-h': story });
    assert.deepEqual(await annotatedPaths(['--', '-h'], cwd), ['-h']);
  });

  it('marks what is in noise only when asked', async () => {
    const cwd = await folderWith({
      'story.txt': `${story}\nWe use cookies on this website since May 4, 2020.\n`,
    });
    const figuresWith = async (...options: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await glossa(['annotate', 'story.txt', ...options], { cwd });
      return parseDocuments(stdout).flatMap(({ figures }) => figures.map(({ text }) => text));
    };
    assert.ok(!(await figuresWith()).includes('May 4, 2020'));
    assert.ok((await figuresWith('--with-noise')).includes('May 4, 2020'));
  });

  describe('--clean', () => {
    const noisy = `${story}\nWe use cookies to improve this website.\n`;

    it('prints the article alone', async () => {
      const cwd = await folderWith({ 'a.txt': noisy });
      const { code, stdout, stderr } = await glossa(['annotate', '--clean', 'a.txt'], { cwd });
      assert.equal(code, 0);
      assert.equal(stdout, story);
      assert.deepEqual(stderr, []);
    });

    it('parts several articles by a line with a form feed, one without text too', async () => {
      const cwd = await folderWith({
        'c.txt': `${noisy}\n`,
        'a.txt': noisy,
        'b.txt': 'We use cookies to improve this website.\n',
      });
      const { code, stdout } = await glossa(['annotate', '.', '--clean', '--format', 'text'], { cwd });
      assert.equal(code, 0);
      assert.deepEqual(stdout.split('\f\n'), [story, '', story]);
    });

    it('prints JSON Lines where they are asked for', async () => {
      const cwd = await folderWith({ 'a.txt': noisy, 'b.txt': story });
      const { stdout } = await glossa(['annotate', '.', '--clean', '--format', 'json'], { cwd });
      assert.equal(
        stdout,
        ['a.txt', 'b.txt'].map((path) => `${JSON.stringify({ path, clean: story })}\n`).join(''),
      );
    });

    it('goes on after a file that cannot be read', async () => {
      const cwd = await folderWith({ 'a.txt': noisy });
      const { code, stdout, stderr } = await glossa(['annotate', '--clean', 'missing.txt', 'a.txt'], { cwd });
      assert.equal(code, 3);
      assert.equal(stdout, story);
      assert.match(stderr.join(), /missing\.txt/);
    });

    it('leaves every line of the sample articles as it is, or out', async () => {
      const { stdout } = await glossa(['annotate', '--clean', 'seeds']);
      const texts = stdout.split('\f\n');
      assert.equal(texts.length, 5);
      for (const text of texts) {
        assert.ok(text.endsWith('\n') && !/cookie|쿠키|クッキー|Add Comment/u.test(text), text.slice(-200));
      }
    });

    for (const wrong of [['--with-noise'], ['--document-date', 'date'], ['--format', 'xml']]) {
      it(`is not to be had with ${wrong.join(' ')}`, async () => {
        const { code, stdout } = await glossa(['annotate', '--clean', 'seeds', ...wrong]);
        assert.equal(code, 2);
        assert.equal(stdout, '');
      });
    }

    it('alone knows the format text', async () => {
      assert.equal((await glossa(['annotate', 'seeds', '--format', 'text'])).code, 2);
    });
  });

  it('stops quietly when nobody reads on', async () => {
    const long = Array.from({ length: 3000 }, (_, at) => `It paid $${at + 1} million.`).join('\n');
    const cwd = await folderWith({ 'a.txt': long, 'b.txt': story });
    const child = await startGlossa(['annotate', '.'], cwd);
    let complaint = '';
    child.stderr.on('data', (data: Buffer) => {
      complaint += data.toString();
    });
    await once(child.stdout, 'readable');
    child.stdout.destroy();
    await once(child, 'close');
    assert.equal(complaint, '');
  });

  it('does all the work also when nobody hears what it has to say', async () => {
    const cwd = await folderWith({ 'a.txt': story });
    const child = await startGlossa(['annotate', 'missing', 'a.txt'], cwd);
    child.stderr.destroy();
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
    });
    await once(child, 'close');
    assert.equal(child.exitCode, 3);
    assert.equal(parseDocuments(output).length, 1);
  });

  // Only Linux has a file that is always full.
  if (existsSync('/dev/full')) {
    it('says why nothing more could be written', async () => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [await builtProgram(), 'annotate', 'seeds'], {
        cwd: root,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      assert.equal(status, 3);
      assert.equal(stderr, 'glossa: standard output: no space left on the disk\n');
    });
  }
});
