import assert from 'node:assert/strict';
import { glossa, folderWith } from './glossa.js';
import { toSarif } from '../../server/src/node/cli/sarif.js';
import { phraseOf, sampleDocument } from '../core/formats/sample.js';

/** An unclosed quotation mark is a problem of one document alone. */
const unbalanced =
  'A headline of this story\n\nThe minister said: “We will pay for this and more. Then he left the room.\n';
const sound = 'A headline of this story\n\nThe minister left the room.\n';

describe('glossa check', () => {
  it('prints path, line, column, severity, code and message', async () => {
    const cwd = await folderWith({ 'a.txt': unbalanced, 'b.txt': sound });
    const { stdout, stderr } = await glossa(['check', '.'], { cwd });
    assert.deepEqual(stderr, []);
    assert.match(stdout, /^a\.txt:3:20: (?:error|warning|information|hint) quote-unbalanced \S.*\n$/);
  });

  it('fails on problems as severe as --fail-on', async () => {
    const cwd = await folderWith({ 'a.txt': unbalanced });
    const { stdout } = await glossa(['check', 'a.txt'], { cwd });
    const severity = / (error|warning|information|hint) /.exec(stdout)?.[1];
    assert.ok(severity !== undefined);
    for (const failOn of ['error', 'warning', 'information', 'hint']) {
      const order = ['error', 'warning', 'information', 'hint'];
      const { code } = await glossa(['check', 'a.txt', '--fail-on', failOn], { cwd });
      assert.equal(code, order.indexOf(severity) <= order.indexOf(failOn) ? 1 : 0, failOn);
    }
  });

  it('is content with articles that have none', async () => {
    const cwd = await folderWith({ 'b.txt': sound });
    assert.deepEqual(await glossa(['check', '.', '--fail-on', 'hint'], { cwd }), {
      code: 0,
      stdout: '',
      stderr: [],
    });
  });

  it('prints SARIF, what could not be read included', async () => {
    const cwd = await folderWith({ 'in/a b.txt': unbalanced, 'in/bad.txt': Buffer.from([0xff, 0x41]) });
    const { code, stdout, stderr } = await glossa(['check', 'in', '--format', 'sarif'], { cwd });
    assert.equal(code, 3);
    assert.equal(stderr.length, 1);
    const log = JSON.parse(stdout) as Sarif;
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.equal(run.results[0]?.ruleId, 'quote-unbalanced');
    assert.equal(run.results[0].locations[0]?.physicalLocation.artifactLocation.uri, 'in/a%20b.txt');
    assert.equal(run.invocations[0]?.executionSuccessful, false);
    assert.equal(run.invocations[0].toolExecutionNotifications.length, 1);
  });
});

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: Readonly<Record<string, number>>;
  };
  readonly message?: { readonly text: string };
}

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: {
      readonly driver: { readonly version: string; readonly rules: readonly { readonly id: string }[] };
    };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly object[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly Location[];
      readonly relatedLocations: readonly Location[];
    }[];
  }[];
}

describe('SARIF', () => {
  const text = '😀 one\r\ntwo three';
  const documents = [
    sampleDocument(text, {
      path: 'a.txt',
      problems: [
        {
          ...phraseOf(text, 'three'),
          code: 'name-differs',
          severity: 'information',
          message: 'differs',
          related: [{ path: '/far/b.txt', start: 0, end: 3, message: 'here' }],
        },
      ],
    }),
    sampleDocument('one', { path: '/far/b.txt' }),
  ];
  const log = toSarif({ documents, unreadable: [], code: 0 }, '1.2.3') as Sarif;

  it('places problems by lines and columns from 1, and by offsets', () => {
    const [result] = log.runs[0]!.results;
    assert.equal(result?.level, 'note');
    assert.deepEqual(result.locations[0]?.physicalLocation.region, {
      startLine: 2,
      startColumn: 5,
      endLine: 2,
      endColumn: 10,
      charOffset: 12,
      charLength: 5,
    });
  });

  it('names each problem by a rule of the tool', () => {
    const { tool, results } = log.runs[0]!;
    assert.equal(tool.driver.rules[results[0]!.ruleIndex]?.id, 'name-differs');
    assert.equal(tool.driver.version, '1.2.3');
  });

  it('points to the other side', () => {
    const [related] = log.runs[0]!.results[0]!.relatedLocations;
    assert.equal(related?.physicalLocation.artifactLocation.uri, 'file:///far/b.txt');
    assert.equal(related.message?.text, 'here');
  });
});
