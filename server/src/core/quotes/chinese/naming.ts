import { term, type Reading } from '../reading.js';
import type { Noun } from './nouns.js';
import type { Passage } from './passage.js';
import { spoken, type Quotation } from './quotation.js';
import { subjectBetween, subjectIn } from './subjects.js';
import { naming } from './tables/terms.js';
import { isSentence } from './terms.js';

const farthestSpeaker = 60;

/** X calls it “…”: how somebody puts it; “…” as people call it: its name. */
export function named(quotation: Quotation): Reading | null {
  const { passage, before, open, content } = quotation;
  const verb = naming.exec(before);
  if (verb === null) {
    return null;
  }
  const { text } = passage;
  const at = open - (before.length - verb.index);
  const clause = passage.segments.find(({ start, end }) => start <= at && at <= end);
  const from = Math.max(clause?.start ?? 0, at - farthestSpeaker);
  const head = text.slice(from, at);
  const passive = head.lastIndexOf('被');
  const subject =
    passive >= 0 ? subjectBetween(passage, from + passive + 1, at) : activeSubject(passage, from, at);
  const isPersonal =
    subject !== null && subject.isSpeaker && !/[们人]$/.test(text.slice(subject.start, subject.end));
  if (!isPersonal) {
    return isSentence(content) ? null : term('the words before the marks give a name');
  }
  return spoken(quotation, subject, { start: at, end: at + verb[0].length }, 'how somebody puts it');
}

function activeSubject(passage: Passage, from: number, at: number): Noun | null {
  const head = passage.text.slice(from, at);
  const object = Math.max(head.lastIndexOf('将'), head.lastIndexOf('把'));
  return subjectBetween(passage, from, object < 0 ? at : from + object);
}

/** 引用他的话“…” */
export function wordsOf(quotation: Quotation): Reading | null {
  const { before, open, passage } = quotation;
  const found =
    /(援引|引述|引用|借用|转述)([^，。；：\ufffc]{1,20}?)的?(?:话|说话|原话|说法|名言)[：:，,]?$/.exec(
      before,
    );
  if (found === null) {
    return null;
  }
  const [all, verb = '', owner = ''] = found;
  const start = open - all.length;
  const from = start + verb.length;
  return spoken(
    quotation,
    subjectIn(passage, from, from + owner.length),
    { start, end: from },
    'words that somebody quotes',
  );
}
