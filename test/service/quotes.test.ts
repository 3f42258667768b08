import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MarkupContent } from 'vscode-languageserver-types';
import { analyseCorpus, valueReader } from '../../server/src/core/index.js';
import {
  hover,
  inlayHints,
  references,
  speakerAt,
  speakerQuotes,
  type DocumentSnapshot,
  type Snapshot,
} from '../../server/src/service/index.js';
import { nastyText } from '../support/nastyText.js';
import { analysedDocument, find, markedDocument, snapshotOf, textIn } from '../support/serviceFixtures.js';

const uri = 'file:///en.txt';
const english = markedDocument(
  uri,
  [
    '“[[We pay,|speech]]” said [[Anna Berg|PERSON]], “[[and soon.|speech]]” [[Oslo|GPE]] argued [[Berg|PERSON]] would pay. ' +
      'She called that “[[a start in Oslo|speech]]”. A spokesman said “[[no|speech]]”. They said “[[why|speech]]”. “[[Hm|speech]]”, “[[Up|term]]”.',
    '“We pay,” said Anna Berg, “and soon.” Oslo argued [[Berg would pay|indirect]]. ' +
      'She called that “a start in [[Oslo|GPE]]”. A spokesman said “no”. They said “why”. “Hm”, “Up”.',
  ],
  {
    told: [
      { by: 'Anna Berg', cue: 'said' },
      { by: 'Anna Berg', cue: 'said', continues: true },
      { by: 'She', form: 'pronoun', standsFor: 'Anna Berg', cue: 'called' },
      { by: 'A spokesman', form: 'description', cue: 'said “no' },
      { by: 'They', form: 'pronoun' },
      undefined,
      undefined,
      { by: 'Oslo', cue: 'argued' },
    ],
  },
);
const korean = markedDocument(
  'file:///ko.txt',
  ['[[안나 베리|PERSON]]는 “[[낸다|speech]]”고 말했다.', '안나 베리는 “낸다”고 말했다.'],
  { language: 'ko', told: [{ by: '안나 베리', cue: '말했다' }] },
);
const silent = markedDocument('file:///silent.txt', ['[[Anna Berg|PERSON]] left.']);
const snapshot = snapshotOf([english, korean, silent], {
  berg: ['Anna Berg', 'Berg', '안나 베리'],
  oslo: ['Oslo'],
});

const cardAt = (at: string, markdown = false, document = english): string[] => {
  const answer = hover(snapshot, document, find(document, at).start, { markdown });
  return MarkupContent.is(answer?.contents) ? answer.contents.value.split(/ *\n+/) : [];
};

describe('hover of a quote', () => {
  it('tells the speaker by the words of the text and by name, the cue and the reason', () => {
    assert.deepEqual(cardAt('start in'), [
      'Quote · speaker: She — Anna Berg · cue: called',
      'Why: a reason; rule test-rule',
    ]);
    assert.equal(cardAt('no”')[0], 'Quote · speaker: A spokesman · cue: said “no');
    assert.equal(cardAt('why')[0], 'Quote · speaker: They');
    assert.equal(cardAt('Hm')[0], 'Quote · speaker not found');
    assert.equal(cardAt('Up')[0], 'Term in quotation marks');
  });

  it('tells it of indirect speech, after the name that stands in it', () => {
    const card = cardAt('would pay');
    assert.deepEqual(card, [
      'Indirect speech · speaker: Oslo · cue: argued',
      'Why: a reason; rule test-rule',
    ]);
    const named = cardAt('Berg would');
    assert.match(named[0] ?? '', /^Berg · person/);
    assert.deepEqual(named.slice(-2), card);
  });

  it('leads to the name, or to its card in an editor that shows cards', () => {
    assert.equal(
      cardAt('start in', true)[0],
      '**Quote** · speaker: She — [Anna Berg](<file:///en.txt#L1,16-1,25>) · cue: called',
    );
    const answer = hover(snapshot, english, find(english, 'start in').start, {
      markdown: true,
      card: (of, { line, character }) => `command:card?${of},${line},${character}`,
      allQuotes: (of, { character }, who) => `command:quotes?${of},${character},${who}`,
    });
    assert.ok(MarkupContent.is(answer?.contents));
    assert.match(answer.contents.value, /She — \[Anna Berg\]\(<command:card\?file:\/\/\/en\.txt,0,15>\)/);
    const { start } = find(english, '“a start');
    assert.ok(
      answer.contents.value.includes(
        `[Show all 3 quotes of this speaker](<command:quotes?file:///en.txt,${start},speaker>)`,
      ),
      answer.contents.value,
    );
  });

  it('stands at the cue and at the pronoun too, with the words that are said', () => {
    for (const at of ['called', 'She']) {
      assert.deepEqual(cardAt(at), [
        'Quote · speaker: She — Anna Berg · cue: called',
        'Why: a reason; rule test-rule',
        '  “a start in Oslo”',
      ]);
    }
    assert.equal(cardAt('said Anna').filter((line) => line.startsWith('Quote')).length, 1, 'one saying');
  });

  it('reads nothing that is said as markdown', () => {
    const evil = markedDocument('file:///e.txt', ['“[[x|speech]]” *said* [y](command:z)'], {
      told: [{ by: '[y](command:z)', form: 'description', cue: '*said*' }],
    });
    const answer = hover(snapshotOf([evil]), evil, 1, { markdown: true });
    assert.ok(MarkupContent.is(answer?.contents));
    assert.match(
      answer.contents.value,
      /speaker: \[\\\[y\\\]\(command:z\)\]\(<file:\/\/\/e\.txt#L1,12-1,26>\) · cue: \\\*said\\\*/,
    );
  });
});

describe('the card of an entity that is quoted', () => {
  it('counts and lists the quotes, interrupted ones once', () => {
    const card = cardAt('Anna Berg');
    assert.ok(card.includes('2 quotes here: line 1'), card.join('\n'));
    assert.ok(card.includes('3 in 2 documents of the folder'), card.join('\n'));
    const elsewhere = cardAt('Anna', false, silent);
    assert.ok(elsewhere.includes('0 quotes here'), elsewhere.join('\n'));
    assert.ok(!cardAt('안나', false, korean).join('\n').includes('Show all'));
    assert.ok(cardAt('Oslo argued').includes('1 quote here, 1 indirect: line 1'));
  });

  it('has a link to all of them', () => {
    const answer = hover(snapshot, silent, 0, {
      markdown: true,
      allQuotes: (of, { line, character }, who) => `command:quotes?${of},${line},${character},${who}`,
    });
    assert.ok(MarkupContent.is(answer?.contents));
    assert.match(
      answer.contents.value,
      /\[Show all 3 quotes\]\(<command:quotes\?file:\/\/\/silent\.txt,0,0,name>\)/,
    );
  });
});

describe('references of a quote', () => {
  const found = (ask: typeof references, document: DocumentSnapshot, at: string): string[] =>
    ask(snapshot, document, find(document, at).start).map((one) =>
      textIn(snapshot.documents.get(one.uri)!, one.range),
    );

  it('are all that its speaker says, direct or not, in every language', () => {
    const berg = ['“We pay,” said Anna Berg, “and soon.”', '“a start in Oslo”', '“낸다”'];
    assert.deepEqual(found(references, english, 'soon'), berg);
    assert.deepEqual(found(references, english, 'start'), berg);
    assert.deepEqual(found(references, korean, '낸다'), ['“낸다”', ...berg.slice(0, 2)]);
    assert.deepEqual(found(references, english, 'would pay'), ['Berg would pay']);
  });
  it('are those of the document where the words are no name, and itself where they are a mere pronoun', () => {
    assert.deepEqual(found(references, english, 'no”'), ['“no”']);
    assert.deepEqual(found(references, english, 'why'), ['“why”']);
  });
  it('are none of what nobody says', () => {
    assert.deepEqual(found(references, english, 'Hm'), []);
    assert.deepEqual(found(references, english, 'Up'), []);
  });
  it('are mentions on a name', () => {
    assert.deepEqual(found(references, english, 'Oslo”'), ['Oslo', 'Oslo']);
  });
  it('are listed for a name, or else for the speaker', () => {
    assert.deepEqual(found(speakerQuotes, english, 'Oslo”'), ['Berg would pay'], 'what Oslo says');
    assert.equal(found(speakerQuotes, english, 'Anna Berg').length, 3);
    assert.equal(found(speakerQuotes, english, 'start').length, 3);
    assert.deepEqual(found(speakerQuotes, english, 'Hm'), []);
    const at = find(english, 'Oslo”').start;
    assert.equal(speakerQuotes(snapshot, english, at, 'speaker').length, 3);
    assert.equal(speakerQuotes(snapshot, english, find(english, 'start').start, 'name').length, 0);
  });
  it('are known by name before the folder is', () => {
    const alone: Snapshot = { ...snapshotOf([]), documents: new Map([[uri, english]]) };
    assert.equal(references(alone, english, find(english, 'soon').start).length, 2);
  });
  it('follow an edit of another document', () => {
    const edited = markedDocument(
      'file:///ko.txt',
      ['어제. [[안나 베리|PERSON]]는 “[[낸다|speech]]”고 말했다.'],
      { language: 'ko', told: [{ by: '안나 베리' }] },
    );
    const stale = { ...snapshot, documents: new Map(snapshot.documents).set(edited.uri, edited) };
    const last = references(stale, english, find(english, 'soon').start).at(-1);
    assert.equal(textIn(edited, last!.range), '“낸다”');
  });
});

describe('speakerAt', () => {
  const told = (at: string): string => {
    const said = speakerAt(english, find(english, at).start);
    const speaker = said?.speaker ?? null;
    return speaker === null
      ? (said?.kind ?? 'nothing')
      : `${said?.kind ?? ''}: ${speaker.text} = ${speaker.name} @${textIn(english, speaker.location.range)}`;
  };

  it('leads to the name, else to the words of the text', () => {
    assert.equal(told('start'), 'speech: She = Anna Berg @Anna Berg');
    assert.equal(told('no”'), 'speech: A spokesman = A spokesman @A spokesman');
    assert.equal(told('why'), 'speech: They = They @They');
    assert.equal(told('would'), 'indirect: Oslo = Oslo @Oslo');
    assert.equal(told('called'), 'speech: She = Anna Berg @Anna Berg');
  });
  it('says where nobody speaks', () => {
    assert.equal(told('Hm'), 'speech');
    assert.equal(told('Up'), 'term');
    assert.equal(told('said “why'), 'nothing');
  });
  it('is, in a term within indirect speech, who says all of it', () => {
    const nested = markedDocument(
      uri,
      ['Kim said [[it is a “good” start|indirect]].', 'Kim said it is a “[[good|term]]” start.'],
      { told: [undefined, { by: 'Kim' }] },
    );
    assert.equal(speakerAt(nested, find(nested, 'good').start)?.speaker?.name, 'Kim');
  });
});

describe('inlayHints of speakers', () => {
  /** The text with the hints that an editor would show in it. */
  const hinted = (document: DocumentSnapshot): string => {
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = inlayHints(document, all, { figures: false, speakers: true, reader: valueReader() });
    return hints
      .sort((a, b) => b.position.line - a.position.line || b.position.character - a.position.character)
      .reduce((text, { position, label }) => {
        const at = document.lineIndex.offsetAt(position);
        const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
        return `${text.slice(0, at)}{${words}}${text.slice(at)}`;
      }, document.text);
  };

  it('follow quotes of a pronoun or description that stands for somebody', () => {
    assert.equal(hinted(english), english.text.replace('a start in Oslo”', 'a start in Oslo”{— Anna Berg}'));
    const described = markedDocument(
      uri,
      ['[[Anna Berg|PERSON]] left. “[[Bye,|speech]]” said the [[Oslo|GPE]] mayor.'],
      {
        told: [{ by: 'the Oslo mayor', form: 'description', standsFor: 'Anna Berg', cue: 'said' }],
      },
    );
    assert.match(hinted(described), /“Bye,”\{— Anna Berg\}/);
  });

  it('follow quotes whose speaker is named in another sentence', () => {
    const text =
      '[[Anna Berg|PERSON]] spoke. “[[We pay.|speech]]”\n“[[And soon.|speech]]”\n“[[Now,|speech]]” said Kim.';
    const document = markedDocument(uri, [text], {
      told: [{ by: 'Anna Berg' }, { by: 'Anna Berg', continues: true }, { by: 'Kim', form: 'description' }],
    });
    assert.equal(
      hinted(document),
      'Anna Berg spoke. “We pay.”{— Anna Berg}\n“And soon.”{— Anna Berg}\n“Now,” said Kim.',
    );
  });

  it('lead to the name, and say why', () => {
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const [hint] = inlayHints(english, all, { figures: false, speakers: true, reader: valueReader() });
    assert.ok(hint !== undefined && typeof hint.label !== 'string');
    const [dash, name] = hint.label;
    assert.equal(dash?.location, undefined);
    assert.equal(textIn(english, name!.location!.range), 'Anna Berg');
    assert.equal(hint.tooltip, 'a reason; rule test-rule');
  });

  it('are those of the lines that are asked for, and only where they are wanted', () => {
    const line = (number: number) => ({
      start: { line: number, character: 0 },
      end: { line: number, character: 1 },
    });
    const reader = valueReader();
    assert.equal(inlayHints(english, line(1), { figures: true, speakers: true, reader }).length, 0);
    const all = { ...line(0), end: { line: 9, character: 0 } };
    assert.equal(inlayHints(english, all, { figures: true, speakers: false, reader }).length, 0);
  });
});

describe('quotes of any text', () => {
  it('never fail, at any offset', () => {
    const speech = fc
      .array(
        fc.constantFrom(
          '“',
          '”',
          '"',
          '「',
          '」',
          ' he said ',
          'Kim',
          ' 말했다',
          'と述べた',
          '고 ',
          '. ',
          '\n',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(nastyText, speech), fc.nat(60), (source, from) => {
        const document = analysedDocument(uri, source);
        const view: Snapshot = {
          documents: new Map([[uri, document]]),
          corpus: analyseCorpus([{ path: uri, analysis: document.analysis }]),
        };
        for (
          let offset = Math.min(from, source.length);
          offset <= Math.min(from + 12, source.length);
          offset++
        ) {
          hover(view, document, offset, { markdown: true });
          references(view, document, offset);
          speakerQuotes(view, document, offset);
          const said = speakerAt(document, offset);
          assert.ok(said?.speaker?.name !== '');
        }
        inlayHints(
          document,
          { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } },
          { figures: false, speakers: true, reader: valueReader() },
        );
      }),
      { numRuns: 60 },
    );
  });
});
