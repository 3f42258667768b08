import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotations } from '../../server/src/core/index.js';
import { folderWith, glossa, parseDocuments } from './glossa.js';

const sentence = 'The sale brought in $12 billion on Wednesday. ';

function annotationsOf(stdout: string, path: string): Annotations {
  const found = parseDocuments(stdout).find((document) => document.path === path);
  assert.ok(found, path);
  return found;
}

/** Each mark's text is what stands at its place; returns the texts of the figures. */
function checkMarks({ entities, figures, quotes, length }: Annotations, text: string): readonly string[] {
  assert.equal(length, text.length);
  for (const mark of [...entities, ...figures, ...quotes]) {
    assert.equal(mark.text, text.slice(mark.start, mark.end));
  }
  return figures.map((figure) => figure.text);
}

describe('what can be read, however odd', () => {
  const oddities: Readonly<Record<string, string>> = {
    CRLF: `One headline\r\n\r\n${sentence}\r\n${sentence}\r\n`,
    'lone CR': `One headline\r\r${sentence}\r${sentence}`,
    NUL: `One\0headline\n\n${sentence}\0${sentence}\n`,
    'U+2028': `One headline\n\n${sentence}\u2028${sentence}\n`,
    emoji: `😀 headline 𠮷\n\n👩‍👩‍👧 ${sentence}🇯🇵${sentence}\n`,
    'combining marks': `e\u0301 headline\n\n${sentence}\u0301${sentence}\n`,
    'right to left': `مرحبا بالعالم\n\n\u202e${sentence}\u202c\n${sentence}`,
  };
  for (const [name, text] of Object.entries(oddities)) {
    it(name, async () => {
      const cwd = await folderWith({ 'a.txt': text });
      const { code, stdout, stderr } = await glossa(['annotate', 'a.txt'], { cwd });
      assert.equal(code, 0);
      assert.deepEqual(stderr, []);
      const figures = checkMarks(annotationsOf(stdout, 'a.txt'), text);
      assert.equal(figures.filter((figure) => figure === '$12 billion').length, 2);
    });
  }

  it('an empty file', async () => {
    const cwd = await folderWith({ 'a.txt': '' });
    const { code, stdout } = await glossa(['annotate', 'a.txt'], { cwd });
    assert.equal(code, 0);
    const document = annotationsOf(stdout, 'a.txt');
    assert.equal(document.length, 0);
    assert.deepEqual(
      [document.sentences, document.entities, document.figures, document.quotes],
      [[], [], [], []],
    );
  });

  it('UTF-8 with a byte order mark, which is not part of the text', async () => {
    const text = `Headline\n\n${sentence}`;
    const cwd = await folderWith({ 'a.txt': `\ufeff${text}` });
    const { code, stdout } = await glossa(['annotate', 'a.txt'], { cwd });
    assert.equal(code, 0);
    assert.ok(checkMarks(annotationsOf(stdout, 'a.txt'), text).includes('$12 billion'));
  });

  it('UTF-16 with a byte order mark', async () => {
    const text = `日本 😀\n\n${sentence}`;
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    const cwd = await folderWith({ 'little.txt': little, 'big.txt': big });
    const { code, stdout, stderr } = await glossa(['annotate', '.'], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(stderr, []);
    for (const path of ['little.txt', 'big.txt']) {
      assert.ok(checkMarks(annotationsOf(stdout, path), text).includes('$12 billion'));
    }
  });

  it('one line of a megabyte', async () => {
    const text = sentence.repeat(Math.ceil(1_000_000 / sentence.length));
    const cwd = await folderWith({ 'a.txt': text });
    const { code, stdout } = await glossa(['annotate', 'a.txt'], { cwd });
    assert.equal(code, 0);
    assert.equal(
      checkMarks(annotationsOf(stdout, 'a.txt'), text).length,
      2 * (text.length / sentence.length),
    );
  }).timeout(60_000);

  it('five megabytes', async () => {
    const paragraph = `${sentence.repeat(8)}\n\n`;
    const text = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
    const cwd = await folderWith({ 'a.txt': text });
    const { code, stdout } = await glossa(['annotate', 'a.txt'], { cwd });
    assert.equal(code, 0);
    checkMarks(annotationsOf(stdout, 'a.txt'), text);
  }).timeout(120_000);

  it('ten thousand quotation marks that are never closed', async () => {
    const text = '“'.repeat(10_000) + sentence;
    const cwd = await folderWith({ 'a.txt': text });
    const { code, stdout } = await glossa(['annotate', 'a.txt'], { cwd });
    assert.equal(code, 0);
    checkMarks(annotationsOf(stdout, 'a.txt'), text);
  }).timeout(60_000);
});

describe('what cannot be read', () => {
  const latin1 = Buffer.from('Caf\u00e9 for $12 billion', 'latin1');
  const good = `Headline\n\n${sentence}`;

  const readable = ['in/2.txt', 'in/4.txt'];
  const pathsIn = (output: string): readonly string[] => parseDocuments(output).map(({ path }) => path);
  const commands: readonly {
    readonly args: readonly string[];
    readonly done: (cwd: string, stdout: string) => void | Promise<void>;
  }[] = [
    {
      args: ['annotate', 'in', 'missing'],
      done: (_, stdout) => {
        assert.deepEqual(pathsIn(stdout), readable);
      },
    },
    {
      args: ['check', 'in', 'missing'],
      done: (_, stdout) => {
        assert.match(stdout, /^in\/4\.txt:4:\d+: \w+ quote-unbalanced /m);
      },
    },
    {
      args: ['export', 'in', 'missing', '--format', 'jsonl', '--out', 'out'],
      done: async (cwd) => {
        assert.deepEqual(pathsIn(await readFile(join(cwd, 'out', 'annotations.jsonl'), 'utf8')), readable);
      },
    },
  ];
  for (const { args, done } of commands) {
    it(`is named by ${args[0] ?? ''}, and the rest is done`, async () => {
      const cwd = await folderWith({
        'in/1.txt': latin1,
        'in/2.txt': good,
        'in/3.txt': Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
        'in/4.txt': `${good}\n“An end that never comes.\n`,
      });
      const { code, stdout, stderr } = await glossa(args, { cwd });
      assert.equal(code, 3);
      for (const message of [
        'glossa: missing: no such file or folder',
        'glossa: in/1.txt: is not UTF-8',
        'glossa: in/3.txt: has the mark of UTF-16 but is not',
      ]) {
        assert.ok(stderr.includes(message), `${message} in ${stderr.join('\n')}`);
      }
      await done(cwd, stdout);
    });
  }

  it('is said of a folder without articles', async () => {
    const cwd = await folderWith({ 'in/requirements.txt': 'one==1\n' });
    const { code, stdout, stderr } = await glossa(['annotate', 'in'], { cwd });
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.deepEqual(stderr, ['glossa: in: no articles in this folder']);
  });

  it('is said of a path below a file', async () => {
    const cwd = await folderWith({ 'a.txt': good });
    const { code, stderr } = await glossa(['annotate', join('a.txt', 'b.txt'), 'a.txt'], { cwd });
    assert.equal(code, 3);
    assert.deepEqual(stderr, ['glossa: a.txt/b.txt: a part of the path is a file, not a folder']);
  });
});
