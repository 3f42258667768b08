import assert from 'node:assert/strict';
import { findByRules } from '../../../server/src/core/entities/rulesOnly.js';
import { checkMentions } from './support.js';

const check = (marked: string): void => {
  checkMentions(marked, 'en');
};

describe('mentions in English', () => {
  it('finds countries and cities without the determiner and the possessive', () => {
    check(
      "The [[United States|GPE]] and [[Kenya|GPE]] met in [[Nairobi|GPE]] to discuss [[Brazil|GPE]]'s exports.",
    );
    check('The [[U.K.|GPE]] and the [[US|GPE]] agreed with the [[Democratic Republic of the Congo|GPE]].');
  });

  it('leaves the country of an amount to the figure', () => {
    check('The fund paid US$40 million to [[Chile|GPE]].');
  });

  it('cuts titles off a name and marks nothing in them', () => {
    check('Vice President [[Ana Ribeiro|PERSON]] met Foreign Minister [[Olaf Lindqvist|PERSON]].');
    check('Minister of Trade, Industry and Energy [[Ruth Okafor|PERSON]] spoke.');
    check('The deal pleased US Trade Representative [[Dana Whitlock|PERSON]].');
    check('[[Japanese|NORP]] Vice Minister for Foreign Affairs [[Kenta Mori|PERSON]] agreed.');
  });

  it('finds organisations by their last word, their first word and their holder', () => {
    check('The [[Northfield Research Council|ORG]] works with [[Harlow Systems Inc.|ORG]] on it.');
    check('She left the [[Ministry of Health, Labour and Welfare|ORG]] for the [[University of Leeds|ORG]].');
    check("A note from the [[U.S. Trade Representative's office|ORG]] came late.");
    check('The [[US State Department|ORG]] told the [[European Commission|ORG]] so.');
  });

  it('tells a company by the noun after it', () => {
    check('They bought [[Cobalt Borealis|ORG]], a maker of batteries, in the spring.');
  });

  it('reads an apposition as a person and an organisation', () => {
    check('[[Laura Stone|PERSON]], president of [[Tidewater Robotics Lab|ORG]], said so.');
  });

  it('splits names that a hyphen joins', () => {
    check('A [[Nixon|PERSON]]-[[Angela Merkel|PERSON]] call followed the [[China|GPE]]-[[Japan|GPE]] talks.');
    check('[[Jean-Claude Martin|PERSON]] left the [[US|GPE]]-led group.');
  });

  it('keeps double surnames, but not two people who meet', () => {
    check('[[Laura Stone-Baker|PERSON]], a lawyer, said so.');
    check('Diplomats prepare an [[Anna Novak|PERSON]]-[[Petersen|PERSON]] summit.');
    check('[[Kenya|GPE]]’s Trade Minister [[J.W. Mwangi|PERSON]] agreed.');
  });

  it('keeps compound given names and second names', () => {
    check('Chairman [[Han Seo-jun|PERSON]] met the [[EU|ORG]]-backed group.');
    check('The “[[Forum on Rural Broadband|ORG]],” or [[Broadway|ORG]], meets in June.');
  });

  it('knows peoples and languages apart', () => {
    check('A [[French|NORP]] buyer wrote to us in [[French|LANGUAGE]].');
  });

  it('finds acronyms, but not those of things', () => {
    check('The [[WTO|ORG]] and the [[KRTA|ORG]] bought a GPS unit and a TV.');
  });

  it('finds events, places, projects and vessels by their head words', () => {
    check('The [[Clean Water Ministerial|EVENT]] was held near the [[Sea of Azov|LOC]].');
    check('They announced “[[Project Lantern|PRODUCT]]” aboard the research vessel [[Aldebaran|PRODUCT]].');
  });

  it('wants more evidence than a capital at the beginning of a sentence', () => {
    check('Critical supplies ran low. Officials hope for more. Prices fell.');
    check('Add Comment');
  });

  it('keeps out of addresses and files', () => {
    check('Write to jane.Miller@example.org or read Miller_notes.txt today.');
  });

  it('gives a lexicon entry the same id as other languages do', () => {
    const ids = (text: string, language: 'en' | 'ko' | 'ja'): (string | undefined)[] =>
      findByRules(text, language).map((mention) => mention.lexicalId);
    const expected = ['territory:US', 'org:EU', 'city:Asia/Tokyo'];
    assert.deepEqual(ids('America, the European Union and Tokyo', 'en'), expected);
    assert.deepEqual(ids('미국, 유럽연합, 도쿄', 'ko'), expected);
    assert.deepEqual(ids('米国、欧州連合、東京', 'ja'), expected);
  });
});
