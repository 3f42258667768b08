import assert from 'node:assert/strict';
import { analyseDocument } from '../../server/src/core/index.js';
import type { Environment } from '../../server/src/lsp/environment.js';
import { OpenDocuments } from '../../server/src/lsp/openDocuments.js';

describe('OpenDocuments', () => {
  const environment = { now: () => 0, breathe: () => Promise.resolve() } as unknown as Environment;
  const text = 'Oslo pays $5 million.\n';
  const known = analyseDocument(text);

  async function analysisOf(content: string, limit: number) {
    const documents = new OpenDocuments(environment);
    const document = documents.open('file:///a.txt', 'article', 1, content);
    return (await documents.analysed(document, limit, known)).analysis;
  }

  it('takes the analysis of the file on disk for the same text', async () => {
    assert.equal(await analysisOf(text, 1000), known);
  });

  it('analyses another text, and another part of the text, anew', async () => {
    assert.equal((await analysisOf(`${text}More.`, 1000)).text, `${text}More.`);
    assert.equal((await analysisOf(text, 4)).text, 'Oslo');
  });
});
