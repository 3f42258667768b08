import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { byteLines } from '../../server/src/node/cli/byteLines.js';
import { setMember } from '../../server/src/node/cli/jsonMember.js';
import type { Annotations } from '../../server/src/core/index.js';
import { glossa, root, startGlossa } from './glossa.js';

interface Line {
  readonly id?: unknown;
  readonly text: string;
  readonly annotations: Omit<Annotations, 'path'>;
}

function parseLines(output: string): readonly Line[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

describe('glossa annotate -', () => {
  it('writes each line again, in order, with its annotations', async () => {
    const input = Array.from({ length: 30 }, (_, id) => ({
      id,
      text: `Sale ${id}: it cost $${id + 1} million.`,
    }));
    const { code, stdout, stderr } = await glossa(['annotate', '-'], {
      input: input.map((line) => `${JSON.stringify(line)}\n`).join(''),
    });
    assert.equal(code, 0);
    assert.deepEqual(stderr, []);
    const output = parseLines(stdout);
    assert.deepEqual(
      output.map(({ id, text }) => ({ id, text })),
      input,
    );
    for (const [id, { text, annotations }] of output.entries()) {
      assert.ok(!('path' in annotations));
      assert.equal(annotations.length, text.length);
      assert.ok(annotations.figures.some((figure) => figure.text === `$${id + 1} million`));
    }
  });

  it('leaves all else of a line as it was written', async () => {
    const line = '{ "id": 12345678901234567890, "x":1.0, "2":"\\u0041","1":[{"text":"}"}],"text":"Oslo"  }';
    const { stdout } = await glossa(['annotate', '-'], { input: line });
    assert.ok(stdout.startsWith(line.slice(0, line.lastIndexOf('}'))), stdout);
    assert.ok(stdout.endsWith('}\n'));
  });

  it('can be run over its own output', async () => {
    const first = await glossa(['annotate', '-'], { input: '{"text":"It cost $3 million."}\n' });
    const second = await glossa(['annotate', '-'], { input: first.stdout });
    assert.equal(second.stdout, first.stdout);
  });

  it('adds the article alone, and no annotations, with --clean', async () => {
    const text =
      'Oslo to pay\r\n\r\nNorway will pay $3 million, it said.\r\n\r\nWe use cookies on this website.';
    const input = `${JSON.stringify({ id: 1, clean: null, text })}\nnot json\n`;
    const { code, stdout, stderr } = await glossa(['annotate', '-', '--clean'], { input });
    const clean = 'Oslo to pay\r\n\r\nNorway will pay $3 million, it said.\r\n';
    assert.equal(stdout, `${JSON.stringify({ id: 1, clean, text })}\nnot json\n`);
    assert.equal(code, 3);
    assert.equal(stderr.length, 1);
    assert.equal((await glossa(['annotate', '-', '--clean', '--format', 'text'], { input })).code, 2);
  });

  it('names a bad line and writes it through unchanged', async () => {
    const bad = [
      Buffer.from('not json'),
      Buffer.from('[1, 2]'),
      Buffer.from('{"id": 1}'),
      Buffer.from('{"text": 7}'),
      Buffer.from([0x7b, 0xff, 0x7d]),
      Buffer.from('{"text": "cut'),
    ];
    const good = Buffer.from('{"text":"It cost $3 million."}');
    const input = Buffer.concat([...bad.flatMap((line) => [line, Buffer.from('\r\n')]), good]);
    const child = await startGlossa(['annotate', '-']);
    child.stdin.end(input);
    const [out, err] = await Promise.all([bytesOf(child.stdout), bytesOf(child.stderr)]);
    if (child.exitCode === null) {
      await once(child, 'exit');
    }
    assert.equal(child.exitCode, 3);
    const unchanged = input.subarray(0, input.length - good.length);
    assert.ok(out.subarray(0, unchanged.length).equals(unchanged));
    const [annotated] = parseLines(out.subarray(unchanged.length).toString());
    assert.equal(annotated?.annotations.figures[0]?.text, '$3 million');
    const messages = err.toString().trimEnd().split('\n');
    assert.equal(messages.length, bad.length);
    for (const [index, message] of messages.entries()) {
      assert.ok(message.startsWith(`glossa: line ${index + 1}: `), message);
    }
    assert.match(messages[2] ?? '', /no “text”/);
    assert.match(messages[4] ?? '', /not UTF-8/);
  });

  it('passes blank lines on, and writes nothing for nothing', async () => {
    assert.deepEqual(await glossa(['annotate', '-'], { input: '\n \n' }), {
      code: 0,
      stdout: '\n \n',
      stderr: [],
    });
    assert.deepEqual(await glossa(['annotate', '-'], { input: '' }), { code: 0, stdout: '', stderr: [] });
  });

  it('takes a byte order mark and halves of characters', async () => {
    const { code, stdout } = await glossa(['annotate', '-'], {
      input: '\ufeff{"text":"\\ud83d $3 million \\udc00"}\n',
    });
    assert.equal(code, 0);
    const { annotations } = JSON.parse(stdout.slice(1)) as Line;
    assert.equal(annotations.figures[0]?.start, 2);
  });

  it('answers a line before the next one comes', async () => {
    const child = await startGlossa(['annotate', '-']);
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"text":"Oslo"}\n`);
      let line = '';
      while (!line.endsWith('\n')) {
        const [data] = (await once(child.stdout, 'data')) as [Buffer];
        line += data.toString();
      }
      assert.equal((JSON.parse(line) as Line).id, id);
    }
    child.stdin.end();
    await once(child, 'close');
    assert.equal(child.exitCode, 0);
  });

  it('holds one line at a time in memory', async () => {
    // Tables and taggers take most of it; the lines together are twice as long.
    const child = await startGlossa(['annotate', '-'], root, ['--max-old-space-size=96']);
    const lines = 200;
    const line = `${JSON.stringify({ text: 'Oslo', other: 'x'.repeat(1_000_000) })}\n`;
    Readable.from(Array.from({ length: lines }, () => line)).pipe(child.stdin);
    let written = 0;
    child.stdout.on('data', (data: Buffer) => {
      written += data.length;
    });
    await once(child, 'close');
    assert.equal(child.exitCode, 0);
    assert.ok(written > lines * line.length);
  });

  it('resolves dates against the field that it is told of', async () => {
    const input = ['2026-02-06', '2026-02-06T10:00:00Z', undefined, 'yesterday']
      .map((date) => `${JSON.stringify({ date, text: 'They met on Wednesday.' })}\n`)
      .join('');
    const { code, stdout, stderr } = await glossa(['annotate', '-', '--document-date', 'date'], { input });
    const values = parseLines(stdout).map(({ annotations }) => annotations.figures[0]?.value);
    const unresolved = { type: 'date', timex: 'XXXX-WXX-3' };
    const resolved = { ...unresolved, resolved: '2026-02-04' };
    assert.deepEqual(values, [resolved, resolved, unresolved, unresolved]);
    assert.equal(code, 3);
    assert.equal(stderr.length, 1);
    assert.match(stderr[0] ?? '', /line 4: “date” is no date/);
  });

  it('resolves dates against the date in the text where no other is given, and says so', async () => {
    const text =
      'SEOUL, Friday, Feb. 6, 2026 — The council of the town closed the bridge on Wednesday after a long debate.';
    const input = [{ text }, { text, date: '2020-01-03' }, { text: 'They met on Wednesday.' }]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');
    const { stdout } = await glossa(['annotate', '-', '--document-date', 'date'], { input });
    const start = text.indexOf('Friday');
    assert.deepEqual(
      parseLines(stdout).map(({ annotations: { documentDate, figures } }) => [
        documentDate,
        (figures.at(-1)?.value as { resolved?: string }).resolved,
      ]),
      [
        [{ date: '2026-02-06', from: 'dateline', start, end: text.indexOf(' —') }, '2026-02-04'],
        [{ date: '2020-01-03', from: 'field' }, '2020-01-01'],
        [undefined, undefined],
      ],
    );
  });
});

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

describe('lines of bytes', () => {
  async function linesOf(chunks: readonly string[], longest?: number): Promise<string[]> {
    const lines: string[] = [];
    for await (const { bytes, whole, endsLine } of byteLines(stream(chunks), longest)) {
      lines.push(`${bytes.toString('latin1')}${whole ? '' : '~'}${endsLine ? '$' : ''}`);
    }
    return lines;
  }

  it('are the same however they come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('', 'a', 'bc', '\n', 'd\n', '\n\n', '\r')),
        async (chunks) => {
          const whole = chunks.join('');
          const lines = (whole.endsWith('\n') ? whole.slice(0, -1) : whole).split('\n');
          assert.deepEqual(await linesOf(chunks), whole === '' ? [] : lines.map((line) => `${line}$`));
        },
      ),
    );
  });

  it('come in pieces where they are too long', async () => {
    assert.deepEqual(await linesOf(['ab', 'cd', 'ef\ng', 'h\n'], 3), ['abcd~', 'ef~$', 'gh$']);
    assert.deepEqual(await linesOf(['abcd'], 3), ['abcd~', '~$']);
  });
});

async function* stream(chunks: readonly string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) {
    yield Buffer.from(chunk);
    await Promise.resolve();
  }
}

describe('a member set in JSON text', () => {
  it('is the member of the object, and all others are as they were', () => {
    const other = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(
        other,
        fc.string(),
        fc.jsonValue(),
        fc.constantFrom(undefined, 1, '\t'),
        (object, key, value, indent) => {
          const json = JSON.stringify(object, undefined, indent);
          const expected = new Map(Object.entries(JSON.parse(json) as object)).set(
            key,
            JSON.parse(JSON.stringify(value)),
          );
          const after: unknown = JSON.parse(setMember(json, key, JSON.stringify(value)));
          assert.deepEqual(new Map(Object.entries(after as object)), expected);
        },
      ),
    );
  });

  it('is written into the text as it stands', () => {
    assert.equal(setMember('{}', 'a', '1'), '{"a":1}');
    assert.equal(setMember(' { "b" : 1.0 , "c":"}" } ', 'a', '[]'), ' { "b" : 1.0 , "c":"}" ,"a":[]} ');
    assert.equal(setMember('{"\\u0061": {"a": 2}, "b": 3}', 'a', '1'), '{"\\u0061": 1, "b": 3}');
  });
});
