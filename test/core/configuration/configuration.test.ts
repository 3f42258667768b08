import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { configurationFile, parseConfiguration } from '../../../server/src/core/configuration/glossaJson.js';
import { loadDictionaries } from '../../../server/src/core/configuration/loadDictionaries.js';
import { nameDictionary } from '../../../server/src/core/configuration/nameDictionary.js';
import { replaceAll } from '../../../server/src/core/text/replacement.js';
import { nastyText } from '../../support/nastyText.js';

const pathsIn = (text: string): readonly string[] | undefined =>
  parseConfiguration(text).configuration?.dictionaries.map(({ path }) => path);
/** Each problem with the text at its place. */
const problemsIn = (text: string): string[] =>
  parseConfiguration(text).problems.map(
    ({ start, end, severity, message }) => `${severity} ${text.slice(start, end)}: ${message}`,
  );

describe('parseConfiguration', () => {
  it('reads comments, trailing commas and an empty file', () => {
    const text =
      '// ours\n{\n  /* x */ "$schema": "x",\n  "dictionaries": ["./a.tsv", "b/*.TSV",], // y\n}\n';
    assert.deepEqual(pathsIn(text), ['a.tsv', 'b/*.TSV']);
    assert.deepEqual(problemsIn(text), []);
    assert.deepEqual([pathsIn(''), pathsIn('\n// nothing'), pathsIn('{}')], [[], [], []]);
  });

  it('knows nothing of a broken text, and says where it is broken', () => {
    assert.equal(pathsIn('{"dictionaries": ["a.tsv" "b.tsv"]}'), undefined);
    assert.deepEqual(problemsIn('{"dictionaries": ["a.tsv" "b.tsv"]}'), [
      'error "b.tsv": A comma is missing here.',
    ]);
    assert.deepEqual(problemsIn('{"dictionaries": [a]}').length, 1);
    assert.equal(pathsIn('[]'), undefined);
    assert.deepEqual(problemsIn('7'), ['error 7: This must be an object: { … }.']);
    assert.equal(pathsIn('{"dictionaries": "a.tsv"}'), undefined);
  });

  it('refuses paths that lead out of the folder, and uses the others', () => {
    const wrong = [
      '/a.tsv',
      '../a.tsv',
      'x/../../a.tsv',
      'C:/a.tsv',
      'file:///a.tsv',
      '~/a.tsv',
      'x\\a.tsv',
      'a.txt',
      '.tsv',
      '',
    ];
    const text = JSON.stringify({ dictionaries: [...wrong, 'in/side.tsv', 7] });
    assert.deepEqual(pathsIn(text), ['in/side.tsv']);
    const problems = parseConfiguration(text).problems.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(
      problems,
      [...wrong, 7].map((value) => JSON.stringify(value)),
    );
  });

  it('tells of what means nothing', () => {
    assert.deepEqual(problemsIn('{"dictionary": []}'), [
      'warning "dictionary": “dictionary” means nothing in glossa.json.',
    ]);
  });

  it('comes to an end on any text', () => {
    const pieces = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"dictionaries"', ':', ',', '"a.tsv"', '//', '\n', '7'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          nastyText,
          pieces.map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { start, end } of parseConfiguration(text).problems) {
            assert.ok(0 <= start && start <= end && end <= text.length);
          }
        },
      ),
      { numRuns: 500 },
    );
    assert.equal(pathsIn('['.repeat(200_000)), undefined);
  });

  it('is what the manifest gives VS Code a schema and comments for', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: {
        languages: { id: string; filenames?: string[] }[];
        jsonValidation: { fileMatch: string; url: string }[];
      };
    };
    const language = contributes.languages.find(({ filenames }) => filenames?.includes(configurationFile));
    assert.equal(language?.id, 'jsonc');
    assert.deepEqual(contributes.jsonValidation, [
      { fileMatch: configurationFile, url: './schemas/glossa.schema.json' },
    ]);
  });

  it('reads what the schema describes', () => {
    const schema = JSON.parse(readFileSync(join('schemas', 'glossa.schema.json'), 'utf8')) as {
      properties: Record<string, unknown>;
    };
    for (const key of Object.keys(schema.properties)) {
      assert.deepEqual(problemsIn(JSON.stringify({ [key]: key === 'dictionaries' ? [] : 'x' })), [], key);
    }
  });
});

describe('nameDictionary', () => {
  const named = (text: string): string => replaceAll(text, [nameDictionary(text, 'a.tsv')]);

  it('changes nothing of what a person wrote', () => {
    const cases = [
      ['{"$schema": "x"} // y', '{"dictionaries": ["a.tsv"], "$schema": "x"} // y'],
      [
        '{ // x\r\n\t// y\r\n\t"$schema": "x"\r\n}',
        '{ // x\r\n\t"dictionaries": ["a.tsv"],\r\n\t// y\r\n\t"$schema": "x"\r\n}',
      ],
      ['{\n}\n', '{\n  "dictionaries": ["a.tsv"]\n}\n'],
      ['{"dictionaries": [ /* none */ ]}', '{"dictionaries": ["a.tsv" /* none */ ]}'],
      ['{"dictionaries": ["b/*.tsv"]}', '{"dictionaries": ["a.tsv", "b/*.tsv"]}'],
      [
        '{\n "dictionaries": [\n  "b/*.tsv",\n ],\n}',
        '{\n "dictionaries": [\n  "a.tsv",\n  "b/*.tsv",\n ],\n}',
      ],
    ] as const;
    for (const [before, after] of cases) {
      assert.equal(named(before), after);
    }
  });

  it('can be read again', () => {
    for (const text of [
      '',
      '// x\n',
      '{}',
      '{ }\r\n',
      '{"dictionaries": []}',
      '{"dictionaries": [\n  "b/*.tsv",\n],}',
    ]) {
      assert.equal(pathsIn(named(text))?.[0], 'a.tsv', text);
      assert.deepEqual(problemsIn(named(text)), [], text);
    }
  });
});

describe('loadDictionaries', () => {
  const files: Readonly<Record<string, string>> = {
    'b.tsv': 'Orvane\tGPE\tb\n',
    'd/2.tsv': 'Orvane\tGPE\td2\nZorlen\tGPE\n',
    'd/1.tsv': 'Orvane\tGPE\td1\nbad\n',
  };
  const load = (...dictionaries: readonly string[]): ReturnType<typeof loadDictionaries> =>
    loadDictionaries(parseConfiguration(JSON.stringify({ dictionaries })).configuration!, {
      find: () => Promise.resolve(Object.keys(files)),
      read: (path) =>
        files[path] === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(files[path]),
    });

  it('reads paths and globs in their order, each file once', async () => {
    const { files: read, dictionary, problems } = await load('d/*.tsv', 'b.tsv', 'd/1.tsv');
    assert.deepEqual(
      read.map(({ path, problems: own }) => [path, own.map(({ code }) => code)]),
      [
        ['d/1.tsv', ['dictionary-row']],
        ['d/2.tsv', ['dictionary-repeated']],
        ['b.tsv', ['dictionary-repeated']],
      ],
    );
    assert.deepEqual(
      dictionary?.entries.map(({ id }) => id),
      ['d1', 'd2', '', 'b'],
    );
    assert.deepEqual(problems, []);
  });

  it('tells of what is not there', async () => {
    const { dictionary, problems } = await load('gone.tsv', 'x/*.tsv');
    assert.equal(dictionary, undefined);
    assert.deepEqual(
      problems.map(({ severity, message }) => `${severity} ${message}`),
      [
        "error “gone.tsv” can't be read beside glossa.json: no such file.",
        'warning No file matches “x/*.tsv”.',
      ],
    );
  });
});
