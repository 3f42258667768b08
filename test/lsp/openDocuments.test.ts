import assert from 'node:assert/strict';
import type { DocumentAnalysis, Overrule } from '../../server/src/core/index.js';
import { Analyser } from '../../server/src/lsp/analyser.js';
import { Decisions } from '../../server/src/lsp/decisions.js';
import type { Environment } from '../../server/src/lsp/environment.js';
import { OpenDocuments } from '../../server/src/lsp/openDocuments.js';

describe('OpenDocuments', () => {
  const environment = { now: () => 0, breathe: () => Promise.resolve() } as unknown as Environment;
  const text = 'Oslo pays $5 million.\n';
  const uri = 'file:///a.txt';
  const overrules: readonly Overrule[] = [{ start: 0, end: 4, as: 'noise' }];
  const analyser = new Analyser(environment);
  let known: DocumentAnalysis;
  before(async () => {
    known = await analyser.analyse(text, { overrules }, () => false, { known: [] });
  });

  async function analysisOf(content: string, limit: number, decided = overrules) {
    const documents = new OpenDocuments(analyser, new Decisions());
    const document = documents.open(uri, 'article', 1, content);
    return (await documents.analysed(document, limit, { overrules: decided }, known)).analysis;
  }

  it('takes the analysis of the file on disk for the same text', async () => {
    assert.equal(await analysisOf(text, 1000), known);
  });

  it('analyses another text, and another part of the text, anew', async () => {
    assert.equal((await analysisOf(`${text}More.`, 1000)).text, `${text}More.`);
    assert.equal((await analysisOf(text, 4)).text, 'Oslo');
  });

  it('analyses the same text anew after another decision', async () => {
    assert.equal(known.sections[0]?.rule, 'section-decided');
    assert.notEqual((await analysisOf(text, 1000, [])).sections[0]?.rule, 'section-decided');
    const documents = new OpenDocuments(analyser, new Decisions());
    const document = documents.open(uri, 'article', 1, text);
    const rules: (string | undefined)[] = [];
    for (const context of [{ overrules }, {}, { overrules }]) {
      rules.push((await documents.analysed(document, 1000, context)).analysis.sections[0]?.rule);
    }
    assert.deepEqual(
      rules.map((rule) => rule === 'section-decided'),
      [true, false, true],
    );
  });

  it('moves decisions with each of the changes that come together', () => {
    const decisions = new Decisions();
    const documents = new OpenDocuments(analyser, decisions);
    const { text: content } = documents.open(uri, 'article', 1, 'one\r\ntwo\r\nthree\r\n');
    decisions.set(uri, content.getText(), [
      { start: 5, end: 8, as: 'noise' },
      { start: 10, end: 15, as: 'article' },
    ]);
    const at = (line: number, character: number) => ({ line, character });
    documents.change(uri, 2, [
      { range: { start: at(0, 0), end: at(0, 0) }, text: '😀\n' },
      { range: { start: at(1, 3), end: at(2, 0) }, text: ' ' },
      { range: { start: at(2, 4), end: at(2, 5) }, text: '' },
    ]);
    const now = content.getText();
    assert.equal(now, '😀\none two\r\nthre\r\n');
    assert.deepEqual(
      decisions.of(uri, now).map(({ start, end, as }) => [now.slice(start, end), as]),
      [
        ['two', 'noise'],
        ['thre', 'article'],
      ],
    );
    documents.change(uri, 3, [{ text: 'one two\r\nthre\r\n' }]);
    assert.deepEqual(
      decisions.of(uri, content.getText()).map(({ start }) => start),
      [4, 9],
    );
  });
});
