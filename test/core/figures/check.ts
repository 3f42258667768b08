import assert from 'node:assert/strict';
import { findFigures } from '../../../server/src/core/figures/index.js';
import type { FigureValue, Language } from '../../../server/src/core/model.js';
import { parseMarked, renderMarked } from '../../support/markedText.js';

/** Checks the figures' spans and labels against marked text and, where given, their values in reading order. */
export function check(language: Language, marked: string, ...values: readonly Partial<FigureValue>[]): void {
  const { text } = parseMarked(marked);
  const figures = findFigures(text, language);
  assert.equal(renderMarked(text, figures), marked);
  if (values.length > 0) {
    assert.deepEqual(
      figures.map(({ value }) => value),
      values,
    );
  }
}
