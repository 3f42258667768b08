import assert from 'node:assert/strict';
import type { Speaker } from '../../../server/src/core/index.js';
import { toAnnotations } from '../../../server/src/core/formats/annotations.js';
import { speakerAnnotation } from '../../../server/src/core/formats/speakers.js';
import { phraseOf, sampleDocument } from './sample.js';

const text = 'Ada Byron, the countess, rose. She said that it would rain.';
const document = sampleDocument(text, { mentions: [phraseOf(text, 'Ada Byron')] });

function check(speaker: Speaker | null, expected: object | null): void {
  assert.deepEqual(speakerAnnotation(document, speaker), expected);
}

describe('speakers, as other programs read them', () => {
  const name = phraseOf(text, 'Ada Byron');

  it('are names, with the id of their entity', () => {
    check({ ...name, form: 'name' }, { ...name, entity: 'e0' });
    check(null, null);
  });

  it('have the name for a pronoun, and keep the pronoun and its place', () => {
    const { start, end } = phraseOf(text, 'She');
    check(
      { ...phraseOf(text, 'She'), form: 'pronoun', standsFor: name },
      { text: 'Ada Byron', start, end, said: 'She', standsFor: name, entity: 'e0' },
    );
    check({ ...phraseOf(text, 'She'), form: 'pronoun' }, phraseOf(text, 'She'));
  });

  it('have a description as the text says it, and beside it whom it stands for', () => {
    const countess = phraseOf(text, 'the countess');
    check(
      { ...countess, form: 'description', standsFor: name },
      { ...countess, standsFor: name, entity: 'e0' },
    );
    check({ ...countess, form: 'description' }, countess);
  });

  it('stand at indirect speech too', () => {
    const clause = phraseOf(text, 'it would rain');
    const { analysis } = document;
    const [own] = toAnnotations({
      ...document,
      analysis: {
        ...analysis,
        indirectQuotes: [
          {
            ...clause,
            kind: 'indirect',
            speaker: { ...phraseOf(text, 'She'), form: 'pronoun', standsFor: name },
            cue: phraseOf(text, 'said'),
            rule: 'quote-indirect',
            reasons: [],
          },
        ],
      },
    }).indirectQuotes;
    assert.deepEqual(own, {
      ...clause,
      kind: 'indirect',
      speaker: {
        text: 'Ada Byron',
        start: phraseOf(text, 'She').start,
        end: phraseOf(text, 'She').end,
        said: 'She',
        standsFor: name,
        entity: 'e0',
      },
      cue: phraseOf(text, 'said'),
    });
  });
});
