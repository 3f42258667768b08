import type { Candidate } from '../candidate.js';

const widestHead = 100;
const widestName = 30;
/** So much running text, in columns, stands above the comments on it. */
const ownTextBefore = 150;
const fewestSaid = 2;
const fewestDated = 3;

/** A date or an age, and then a word that heads what somebody wrote, or answers it: “… at 5:23 pm said:”, “… | Reply”. */
const said =
  /(?:\d{4}|\d{1,2}:\d{2}|\bago\b|전|前).{0,20}(?:\b(?:said|says|wrote|writes|reply|dijo|dice|responder|a dit|répondre|sagte?|schrieb|antworten)\b|답글|답장|返信|回复|回覆) ?[:：]?$/iu;
/** “Ann Lee”, of two or three words. */
const fullName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;
const year = /\d{4}/;
const time = /\d{1,2}[:.]\d{2}/;
/** A day and not a time alone: the entries of a live blog have times, and one or two authors. */
const age =
  /\bago\b|\d ?(?:일|시간|분|주|개월|년) 전|\d ?(?:日|時間|分|週間|年|小时|小時|天)前|\b(?:hace|il y a|vor)\b/iu;

/**
 * The lines over the comments of readers, below a text of its own: a date with “said” or “Reply” in it, two times or
 * more, or a date below a name, three times or more and mostly by others than before. Linear.
 */
export function commentHeads(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const answered = new Set<Candidate>();
  const dated = new Set<Candidate>();
  const names = new Set<string>();
  let answers = 0;
  let dates = 0;
  let width = 0;
  candidates.forEach((candidate, at) => {
    const { shape, text, isStamp, furniture } = candidate;
    const above = candidates[at - 1];
    if (shape.prose) {
      width += furniture === null ? shape.width : 0;
    } else if (width >= ownTextBefore && shape.width <= widestHead) {
      const name = above !== undefined && isName(above) ? above : undefined;
      if (said.test(text.trim())) {
        answers++;
        addHead(answered, candidate, name);
      } else if (isStamp && name !== undefined && datesComment(text, name.text)) {
        dates++;
        addHead(dated, candidate, name);
        names.add(name.text.trim());
      }
    }
  });
  const isThread = dates >= fewestDated && names.size * 2 > dates && names.size >= fewestDated;
  return new Set([...(answers >= fewestSaid ? answered : []), ...(isThread ? dated : [])]);
}

function datesComment(stamp: string, name: string): boolean {
  if (/[:：]|^\d/.test(name)) {
    return false;
  }
  return age.test(stamp) || (year.test(stamp) && (time.test(stamp) || fullName.test(name.trim())));
}

function addHead(heads: Set<Candidate>, head: Candidate, name: Candidate | undefined): void {
  if (name !== undefined) {
    heads.add(name);
  }
  heads.add(head);
}

function isName({ shape, furniture, isStamp }: Candidate): boolean {
  return furniture === null && !shape.prose && !isStamp && shape.width <= widestName;
}
