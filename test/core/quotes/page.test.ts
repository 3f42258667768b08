import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyseCorpus,
  analyseDocument,
  toPathlessAnnotations,
  type Phrase,
  type Span,
  type Speaker,
} from '../../../server/src/core/index.js';

const page = readFileSync(join(__dirname, '../../../docs/QUOTES.md'), 'utf8');

interface Said extends Span {
  readonly kind: string;
  readonly speaker: Speaker | null;
  readonly cue: Phrase | null;
}

function told(text: string, { start, end, kind, speaker, cue }: Said): readonly string[] {
  const standsFor = speaker?.standsFor === undefined ? '' : ` → ${speaker.standsFor.text}`;
  return [text.slice(start, end), kind, `${speaker?.text ?? ''}${standsFor}`, cue?.text ?? ''];
}

describe('the page about quotes', () => {
  const rows = Array.from(
    page.matchAll(/^\| (?:en|ko|ja|zh-Han[st]) +\| (.+?) +\| (speech|term|indirect) +\|(.*?)\|(.*?)\|$/gm),
    ([, marked = '', kind = '', speaker = '', cue = '']) => ({
      marked,
      kind,
      speaker: speaker.trim(),
      cue: cue.trim(),
    }),
  );

  it('has its tables', () => {
    assert.ok(rows.length >= 10);
    assert.equal(rows.length, page.split('\n').filter((line) => line.includes('**')).length);
  });

  for (const { marked, kind, speaker, cue } of rows) {
    it(`says what is found in ${marked}`, () => {
      const text = marked.replaceAll('**', '');
      const [, content = ''] = marked.split('**');
      const { quotes, indirectQuotes } = analyseDocument(text);
      const found = (kind === 'indirect' ? indirectQuotes : quotes).map((own) => told(text, own));
      assert.deepEqual(found, [[content, kind, speaker, cue]]);
    });
  }

  it('shows what programs read', () => {
    const shown = JSON.parse(/^ {4}\{[^]*?\}\}$/m.exec(page)?.[0] ?? '') as unknown;
    const text = /_(Maria Lopez spoke.+?)_/.exec(page)?.[1] ?? '';
    const corpus = analyseCorpus([{ path: 'one.txt', analysis: analyseDocument(text) }]);
    const document = corpus.documents.get('one.txt');
    assert.ok(document !== undefined);
    assert.deepEqual(toPathlessAnnotations(document).quotes, [shown]);
  });
});
