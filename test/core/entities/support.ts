import assert from 'node:assert/strict';
import { findByRules } from '../../../server/src/core/entities/rulesOnly.js';
import type { Language } from '../../../server/src/core/model.js';
import { parseMarked, renderMarked } from '../../support/markedText.js';

/** The names that one paragraph's rules find, written into the text. */
export function checkMentions(marked: string, language: Language): void {
  const { text } = parseMarked(marked);
  assert.equal(renderMarked(text, findByRules(text, language)), marked);
}
