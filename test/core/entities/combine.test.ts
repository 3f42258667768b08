import assert from 'node:assert/strict';
import { combine } from '../../../server/src/core/entities/combine.js';
import type { MentionRule } from '../../../server/src/core/entities/rules.js';
import type { MentionLabel } from '../../../server/src/core/model.js';
import { parseMarked, renderMarked } from '../../support/markedText.js';

interface Found {
  readonly rules: string;
  readonly tagger: string;
  readonly rule?: MentionRule;
  readonly lexicalId?: string;
  readonly confidence?: number;
}

/** What becomes of the names that the rules and the tagger mark in one text. */
function check({ rules, tagger, rule, lexicalId, confidence = 0.9 }: Found, expected: string): void {
  const { text, marks } = parseMarked(rules);
  const byRules = marks.map(({ start, end, label }) => ({
    start,
    end,
    label: label as MentionLabel,
    name: text.slice(start, end),
    rule: rule ?? 'mention-lexicon',
    reasons: ['as the test says'],
    ...(lexicalId === undefined ? {} : { lexicalId }),
  }));
  const tagged = parseMarked(tagger).marks.map(({ start, end, label }) => ({
    start,
    end,
    label: label as MentionLabel,
    confidence,
  }));
  assert.equal(renderMarked(text, combine(text, byRules, tagged, ['PERSON', 'ORG', 'GPE', 'LOC'])), expected);
}

describe('rules and tagger together', () => {
  it('are what the tagger says of labels that it learned', () => {
    check(
      { rules: 'the [[Granite|PERSON]] firm [[Ostrava|GPE]]', tagger: 'the [[Granite|ORG]] firm Ostrava' },
      'the [[Granite|ORG]] firm Ostrava',
    );
  });
  it('are what the rules say of others', () => {
    check(
      { rules: 'the [[Granite Games|EVENT]]', tagger: 'the [[Granite|ORG]] Games' },
      'the [[Granite Games|EVENT]]',
    );
  });
  it('follow a lexicon where the tagger is unsure', () => {
    const found = { rules: '[[Ostrava|GPE]] won', tagger: '[[Ostrava|ORG]] won', lexicalId: 'city:ostrava' };
    check({ ...found, confidence: 0.5 }, '[[Ostrava|GPE]] won');
    check({ ...found, confidence: 0.95 }, '[[Ostrava|ORG]] won');
  });
  it('follow a lexicon where the tagger, unsure, has only pieces of a name', () => {
    const rules = 'the [[Second Republic of Ostrava|GPE]]';
    const tagger = 'the [[Second|ORG]] Republic of [[Ostrava|GPE]]';
    check({ rules, tagger, lexicalId: 'territory:os', confidence: 0.7 }, rules);
    check({ rules, tagger, lexicalId: 'territory:os', confidence: 0.95 }, tagger);
  });
  it('leave it to the rules whether a place is political', () => {
    check({ rules: '[[Holm Island|LOC]]', tagger: '[[Holm Island|GPE]]' }, '[[Holm Island|LOC]]');
  });
  it('take the whole name beside a title', () => {
    check(
      { rules: '大臣[[JDロス|PERSON]]氏', tagger: '大臣JD[[ロス|PERSON]]氏', rule: 'mention-title' },
      '大臣[[JDロス|PERSON]]氏',
    );
  });
  it('leave the word for a government out', () => {
    check({ rules: '[[ロス|PERSON]]政権が', tagger: '[[ロス政権|ORG]]が' }, '[[ロス|PERSON]]政権が');
    check({ rules: '[[체코|GPE]] 정부는', tagger: '[[체코 정부|ORG]]는' }, '[[체코|GPE]] 정부는');
  });
  it('are no name without a letter', () => {
    check({ rules: '😀😀 said', tagger: '[[😀😀|PERSON]] said' }, '😀😀 said');
  });
  it('cut a name where a particle stands between two', () => {
    check(
      { rules: '[[ACME|ORG]]가 [[체코|GPE]]', tagger: '[[ACME가 체코|ORG]]' },
      '[[ACME|ORG]]가 [[체코|GPE]]',
    );
  });
});
