import assert from 'node:assert/strict';
import { analyseDocument } from '../../../../server/src/core/analyse.js';
import {
  compileDictionary,
  type Dictionary,
} from '../../../../server/src/core/entities/dictionary/dictionary.js';
import { parseDictionary } from '../../../../server/src/core/entities/dictionary/parse.js';
import type { Mention } from '../../../../server/src/core/model.js';
import { parseMarked, renderMarked } from '../../../support/markedText.js';

/** Rows are written with `|` for the tab, so that tests can be read. */
export function dictionaryOf(...rows: readonly string[]): Dictionary {
  const { rows: read, problems } = parseDictionary(tabbed(...rows), 'names.tsv');
  assert.deepEqual(problems, []);
  return compileDictionary(read.map(({ entry }) => entry));
}

export function tabbed(...rows: readonly string[]): string {
  return rows.map((row) => `${row.replaceAll('|', '\t')}\n`).join('');
}

/** The mentions of a document that have to do with a dictionary: found by it, or of an entity of it. */
export function byDictionary(text: string, dictionary: Dictionary): readonly Mention[] {
  return analyseDocument(text, { dictionary }).mentions.filter(
    ({ rule, canonicalId }) => rule === 'mention-dictionary' || canonicalId !== undefined,
  );
}

/** Marks are `[[text|label]]`, or `[[text|label id]]` for mentions with an id. */
export function checkDictionary(rows: readonly string[], marked: string): void {
  const { text } = parseMarked(marked);
  const mentions = byDictionary(text, dictionaryOf(...rows)).map(({ start, end, label, canonicalId }) => ({
    start,
    end,
    label: canonicalId === undefined ? label : `${label} ${canonicalId}`,
  }));
  assert.equal(renderMarked(text, mentions), marked);
}
