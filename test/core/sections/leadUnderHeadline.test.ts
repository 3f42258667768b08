import assert from 'node:assert/strict';
import { analyseDocument } from '../../../server/src/core/index.js';

const pages = {
  English: [
    'Home',
    'World',
    'Subscribe',
    'Ferry operators warn of winter cuts after harbour dredging is delayed',
    'Coastal ferry companies said on Tuesday that they may halve their winter timetable unless the channel is reopened.',
    'By Marion Tate and Oluwaseun Bright',
    'Published 14 October 2025, 6:12 am',
    'Share',
    'Facebook',
    'WhatsApp',
    'Three of the four operators said that the harbour, last dredged in 2019, is now too shallow for their larger ferry boats.',
    '“We can’t run a ship aground to please a timetable,” said Helen Ward of Northlink. “Our captains have turned back 11 times.”',
    'The ministry has set aside £4.6m for the dredging, but the contract has been held up by a dispute over where the silt should go.',
  ],
  German: [
    'Startseite',
    'Politik',
    'Anmelden',
    'Reedereien warnen vor halbiertem Winterfahrplan',
    'Die Fährgesellschaften könnten ihren Winterfahrplan halbieren, wenn die Regierung die Fahrrinne nicht bis November wieder öffnet, teilten sie am Dienstag mit.',
    'Von Anke Möller',
    'Stand: 14.10.2025, 06:12 Uhr',
    'Teilen',
    'Drucken',
    'Drei der vier Betreiber sagten, die zuletzt 2019 ausgebaggerte Rinne sei bei Niedrigwasser inzwischen zu flach für ihre größeren Schiffe.',
    '„Wir können kein Schiff auf Grund setzen, um einen Fahrplan einzuhalten“, sagte Helene Wolf, Geschäftsführerin der Nordlinie.',
    'Das Verkehrsministerium hat 4,6 Mio. Euro für die Arbeiten eingeplant, doch der Vertrag hängt an einem Streit über die Ablagerung des Schlamms.',
  ],
} as const;

describe('a lead between the headline and the buttons of its page', () => {
  for (const [language, lines] of Object.entries(pages)) {
    it(`stays the article’s: ${language}`, () => {
      const text = lines.join('\n');
      const kinds = new Map(
        analyseDocument(text).sections.flatMap(({ start, end, kind }) =>
          text
            .slice(start, end)
            .trimEnd()
            .split('\n')
            .map((line) => [line, kind] as const),
        ),
      );
      assert.equal(kinds.get(lines[3]), 'headline');
      assert.equal(kinds.get(lines[4]), 'lead');
      assert.equal(kinds.get(lines[7]), 'noise');
      assert.deepEqual(
        lines.slice(-3).map((line) => kinds.get(line)),
        ['body', 'body', 'body'],
      );
    });
  }

  it('is none where another title stands between it and the text', () => {
    const [home, world, subscribe, headline, , , , ...rest] = pages.English;
    const promo = 'Our weekly letter tells you what the town talked about. Written by people who live in it.';
    const text = [home, world, subscribe, 'A letter for Sundays', promo, headline, ...rest].join('\n');
    const section = analyseDocument(text).sections.find(({ end }) => end > text.indexOf(promo));
    assert.equal(section?.kind, 'noise');
  });

  it('stays the article’s where the headline ran into it', () => {
    const [home, world, subscribe, headline, lead, ...rest] = pages.English;
    const more = 'They have asked for an answer before the first storms of the winter.';
    const text = [home, world, subscribe, `${headline} ${lead} ${more}`, ...rest].join('\n');
    const section = analyseDocument(text).sections.find(({ end }) => end > text.indexOf(headline));
    assert.equal(section?.kind, 'lead');
  });
});
