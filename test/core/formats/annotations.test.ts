import assert from 'node:assert/strict';
import { toAnnotations, toPathlessAnnotations } from '../../../server/src/core/formats/annotations.js';
import { phraseOf, sampleDocument } from './sample.js';

const text = 'Ada Byron said: “About 3 of us 😀 left.”';

const document = sampleDocument(text, {
  mentions: [{ ...phraseOf(text, 'Ada Byron'), label: 'PERSON' }],
  figures: [
    { ...phraseOf(text, 'About 3'), value: { type: 'number', amount: '3', approx: true }, label: 'CARDINAL' },
  ],
  quotes: [
    {
      ...phraseOf(text, 'About 3 of us 😀 left.'),
      kind: 'speech',
      speaker: { ...phraseOf(text, 'Ada Byron'), form: 'name' },
      cue: phraseOf(text, 'said'),
    },
  ],
  links: [{ start: 0, end: 9, kind: 'translation', score: 0.5, to: { path: 'two.txt', start: 1, end: 2 } }],
  problems: [
    {
      start: 16,
      end: 23,
      code: 'figure-differs',
      severity: 'warning',
      message: 'differs',
      related: [{ path: 'two.txt', start: 3, end: 4, message: 'here' }],
    },
  ],
});

describe('annotations', () => {
  it('is the contract, key for key and in its order', () => {
    assert.equal(
      JSON.stringify(toAnnotations(document)),
      '{"path":"folder/one.txt","length":40,"offsetUnit":"utf-16","language":"en",' +
        '"sections":[{"kind":"body","start":0,"end":40,"language":"en"},' +
        '{"kind":"noise","noise":"cookie","start":40,"end":40,"language":"und"}],' +
        '"sentences":[{"start":0,"end":40,"language":"en"}],' +
        '"entities":[{"start":0,"end":9,"label":"PERSON","text":"Ada Byron","entity":"e0"}],' +
        '"figures":[{"start":17,"end":24,"label":"CARDINAL","text":"About 3",' +
        '"value":{"type":"number","amount":"3","approx":true}}],' +
        '"quotes":[{"start":17,"end":39,"text":"About 3 of us 😀 left.","kind":"speech",' +
        '"speaker":{"text":"Ada Byron","start":0,"end":9,"entity":"e0"},"cue":{"text":"said","start":10,"end":14}}],' +
        '"links":[{"start":0,"end":9,"kind":"translation","score":0.5,"to":{"path":"two.txt","start":1,"end":2}}],' +
        '"problems":[{"code":"figure-differs","severity":"warning","message":"differs","start":16,"end":23,' +
        '"related":[{"path":"two.txt","start":3,"end":4,"message":"here"}]}],' +
        '"indirectQuotes":[]}',
    );
  });

  it('writes null where a quote has no speaker', () => {
    const [quote] = toAnnotations(sampleDocument('a “b” c', { quotes: [{ start: 3, end: 4 }] })).quotes;
    assert.deepEqual(quote, { start: 3, end: 4, text: 'b', kind: 'term', speaker: null, cue: null });
  });

  it('leaves the path out for a text that is no file, and nothing else', () => {
    const { path, ...rest } = toAnnotations(document);
    assert.equal(path, 'folder/one.txt');
    assert.deepEqual(toPathlessAnnotations(document), rest);
  });
});
