import type { MentionLabel } from '../../model.js';
import { isHan, isHangul, isKana, isLatin } from '../../text/scripts.js';
import { foldName } from '../foldName.js';

/** What a label says of how names of its kind are made; taggers confuse labels of one class, seldom of two. */
export type NameClass = 'person' | 'place' | 'title' | 'people';

const classes: Readonly<Record<MentionLabel, NameClass>> = {
  PERSON: 'person',
  GPE: 'place',
  LOC: 'place',
  FAC: 'title',
  ORG: 'title',
  PRODUCT: 'title',
  EVENT: 'title',
  WORK_OF_ART: 'title',
  LAW: 'title',
  NORP: 'people',
  LANGUAGE: 'people',
};

export function classOf(label: MentionLabel): NameClass {
  return classes[label];
}

/** The script that tells in which language a name is: kana and Han characters are Japanese, Latin letters beside others nothing. */
export type WrittenIn = 'latin' | 'hangul' | 'japanese' | 'other';

export function writtenIn(name: string): WrittenIn {
  let script: WrittenIn = 'other';
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    if (isHangul(code)) {
      return 'hangul';
    }
    if (isKana(code) || isHan(code)) {
      return 'japanese';
    }
    if (isLatin(code)) {
      script = 'latin';
    }
  }
  return script;
}

/** Without spaces too, which Korean and Japanese set freely inside names: 핵심 광물, 핵심광물. */
export function spaceless(name: string): string {
  const folded = foldName(name);
  return writtenIn(name) === 'latin' ? folded : folded.replace(/-/g, '');
}
