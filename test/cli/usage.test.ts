import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { glossa, root } from './glossa.js';

async function checkWrongUse(args: readonly string[], message: RegExp): Promise<void> {
  const { code, stdout, stderr } = await glossa(args);
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.match(stderr[0] ?? '', message);
  assert.match(stderr[1] ?? '', /^usage: glossa /);
}

describe('glossa', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await glossa(['--version']), { code: 0, stdout: `${version}\n`, stderr: [] });
  });

  it('prints its usage', async () => {
    const { code, stdout, stderr } = await glossa(['--help']);
    assert.equal(code, 0);
    assert.deepEqual(stderr, []);
    for (const command of ['annotate', 'check', 'export', 'formats', 'serve']) {
      assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
    }
  });

  for (const command of ['annotate', 'check', 'export', 'formats', 'serve']) {
    it(`prints how to use ${command}`, async () => {
      const { code, stdout } = await glossa([command, '--help']);
      assert.equal(code, 0);
      assert.ok(stdout.startsWith(`usage: glossa ${command}`));
    });
  }

  it('lists formats, one id a line first, from any folder', async () => {
    const { code, stdout } = await glossa(['formats'], { cwd: tmpdir() });
    assert.equal(code, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => /^[a-z0-9-]+(?=\t)/.exec(line)?.[0]),
      ['jsonl', 'csv'],
    );
  });

  describe('used wrongly', () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /no command given/],
      [['nonsense'], /unknown command “nonsense”/],
      [['annotate'], /name at least one file or folder/],
      [['annotate', '--nonsense', 'x'], /--nonsense/],
      [['annotate', '--format', 'xml', 'x'], /--format must be one of json, not “xml”/],
      [['annotate', '-', 'x'], /“-” stands alone/],
      [['annotate', 'x', '--document-date', 'date'], /annotate -/],
      [['check'], /name at least one file or folder/],
      [['check', '--fail-on', 'never', 'x'], /--fail-on must be one of error, warning, information, hint/],
      [['check', '--format', 'xml', 'x'], /--format must be one of text, sarif/],
      [['export', 'x', '--out', 'y'], /--format is missing/],
      [['export', 'x', '--format', 'csv'], /--out is missing/],
      [['export', 'x', '--format', 'xlsx', '--out', 'y'], /no format “xlsx”/],
      [['export', 'x', '--format', 'csv', '--out', 'y', '--layer', 'decided'], /no decisions are stored/],
      [['formats', 'x'], /takes no arguments/],
      [['serve'], /--stdio/],
    ];
    for (const [args, message] of cases) {
      it(`glossa ${args.join(' ')}`, () => checkWrongUse(args, message));
    }
  });

  it('runs as `npm run build` left it, from any folder', () => {
    const program = join(root, 'dist', 'cli', 'glossa.js');
    assert.ok(existsSync(program), 'build first: npm run build');
    const output = execFileSync(process.execPath, [program, 'formats'], { cwd: tmpdir(), encoding: 'utf8' });
    assert.match(output, /^jsonl\t/);
  });

  it('writes control characters of an argument as escapes', async () => {
    const { stderr } = await glossa(['bad\u001b[31m\nname']);
    assert.equal(stderr[0], 'glossa: unknown command “bad\\u001b[31m\\u000aname”');
  });
});
