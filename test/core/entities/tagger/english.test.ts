import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMentions } from '../../../../server/src/core/entities/index.js';
import { findByRules } from '../../../../server/src/core/entities/rulesOnly.js';
import { clustersOf, noClusters } from '../../../../server/src/core/entities/tagger/english/clusters.js';
import { englishFeatures } from '../../../../server/src/core/entities/tagger/english/index.js';
import { runsOf } from '../../../../server/src/core/entities/tagger/english/runs.js';
import { latinTokens } from '../../../../server/src/core/entities/latin/tokens.js';
import { parseMarked, renderMarked } from '../../../support/markedText.js';

/** The names of one paragraph, as rules and tagger together have them. */
function check(marked: string): void {
  const { text } = parseMarked(marked);
  assert.equal(renderMarked(text, findMentions(text, 'en')), marked);
}

function featuresOf(text: string): ReadonlySet<number>[] {
  const units = englishFeatures.unitsOf(text);
  const found = Array.from({ length: units.length }, () => new Set<number>());
  englishFeatures.read({ text, units, evidence: findByRules(text, 'en') }, (unit, feature) => {
    assert.equal(feature, feature | 0);
    found[unit]?.add(feature);
  });
  return found;
}

describe('names in English as the tagger has them', () => {
  it('are found where no list has them', () => {
    check(
      'The harbour was sold to [[Brightwater Holdings|ORG]] last year, said [[Oluwaseun Adeyemi-Clarke|PERSON]].',
    );
    check('Mr. [[Kowalczyk|PERSON]] told reporters that [[Brussels|GPE]] would wait.');
  });

  it('are told apart', () => {
    check('Analysts at [[Goldman Sachs|ORG]] and [[Nomura|ORG]] expect the rate to fall.');
    check('The ferry crossed the [[Baltic Sea|LOC]] near [[Gotland|GPE]].');
    check('The [[Norwegian|NORP]] parliament met on Monday.');
  });

  it('are found in headlines and in small letters', () => {
    check('[[GERMANY|GPE]] AND [[BRAZIL|GPE]] SIGN FISHING PACT IN [[LIMA|GPE]]');
    check('[[Toyota|ORG]] Opens New Plant In [[Ohio|GPE]] As Demand Grows');
    check('i am moving from [[chicago|GPE]] to [[san diego|GPE]] with my sister');
  });

  it('are found in a line of names alone, whose language is not told', () => {
    const { text } = parseMarked('[[Ida Holm|PERSON]], [[Tarek Mansour|PERSON]]');
    assert.equal(
      renderMarked(text, findMentions(text, 'und-Latn')),
      '[[Ida Holm|PERSON]], [[Tarek Mansour|PERSON]]',
    );
  });
});

describe('features of English', () => {
  it('are there for each unit of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const features of featuresOf(text)) {
          assert.ok(features.size > 0);
        }
      }),
    );
  });

  it('are other ones where a word stands elsewhere', () => {
    const [first, second] = ['Marlow met Greta in Lyon.', 'Greta met Marlow in Lyon.'].map(featuresOf);
    assert.notDeepEqual(first?.[0], second?.[2]);
  });

  it('are fewer for plain words among plain words', () => {
    const features = featuresOf('We met in Lyon and then we went to the old house by the river.');
    const [name, plain] = [features[3], features[11]];
    assert.ok((plain?.size ?? 0) > 0 && (plain?.size ?? 0) * 4 < (name?.size ?? 0));
  });
});

describe('groups of like words', () => {
  it('nest, and are none for a word that is not in the table', () => {
    const [monday, friday, violin] = ['monday', 'friday', 'violin'].map(clustersOf);
    assert.equal(monday?.coarse, friday?.coarse);
    assert.notEqual(monday?.coarse, violin?.coarse);
    assert.notEqual(monday?.fine, violin?.fine);
    assert.equal(clustersOf('qxzvwy'), noClusters);
  });
});

describe('runs of capitalised words', () => {
  it('are words one space apart, without a small word that opens the sentence', () => {
    const tokens = latinTokens('The Holm Bridge Fund, Oslo');
    assert.deepEqual(runsOf(tokens), [
      undefined,
      { from: 1, to: 4 },
      { from: 1, to: 4 },
      { from: 1, to: 4 },
      undefined,
      { from: 5, to: 6 },
    ]);
  });

  it('end before a weekday', () => {
    assert.deepEqual(runsOf(latinTokens('Lyon Monday')), [{ from: 0, to: 1 }, undefined]);
  });
});
