import { digitAt } from '../characters.js';

/** Thirty-two digits in groups of three. */
const mostGroups = 11;

const spaces = ' \u00a0\u202f\u2009';
const apostrophes = "'’";

/**
 * What groups the digits behind `first`, the end of the first one to three of them from `start`; empty where nothing
 * does. A plain space groups only where no telephone number can be meant.
 */
export function groupSeparatorAt(text: string, start: number, first: number, western: boolean): string {
  const length = first - start;
  const separator = text.charAt(first);
  if (length > 3 || separator === '') {
    return '';
  }
  if (separator === ',' || separator === '，') {
    return isGroup(text, first, 3) || (western && isLakhs(text, first)) ? separator : '';
  }
  if (text.charAt(start) === '0' || !isGroup(text, first, 3)) {
    return '';
  }
  if (!western) {
    return ' \u3000'.includes(separator) && isSpaced(text, start, first, 3) ? separator : '';
  }
  if (separator === '.') {
    const second = text.charAt(first + 4);
    const more = second === '.' && isGroup(text, first + 4, 3);
    const comma = second === ',' && digitAt(text, first + 5) >= 0;
    return more || comma ? separator : '';
  }
  if (apostrophes.includes(separator)) {
    return separator;
  }
  if (!spaces.includes(separator)) {
    return '';
  }
  return separator !== ' ' || isSpaced(text, start, first, 2) ? separator : '';
}

/** The end of the groups behind `first`. */
export function skipGroups(text: string, first: number, separator: string, western: boolean): number {
  let end = first;
  for (let count = 0; count < mostGroups && text.charAt(end) === separator; count++) {
    if (isGroup(text, end, 3)) {
      end += 4;
    } else if (western && separator === ',' && isLakhs(text, end)) {
      end += 3;
    } else {
      break;
    }
  }
  return end;
}

/** 192.168.100.200: four numbers below 256 are an address. */
export function isAddress(text: string, start: number, end: number): boolean {
  const parts = text.slice(start, end).split('.');
  return parts.length === 4 && parts.every((part) => Number(part) < 256);
}

/** Whether a separator stands before so many digits and no more. */
function isGroup(text: string, at: number, digits: number): boolean {
  for (let place = 1; place <= digits; place++) {
    if (digitAt(text, at + place) < 0) {
      return false;
    }
  }
  return digitAt(text, at + digits + 1) < 0;
}

/** Whether two digits stand behind the comma, and after more twos three: `,34,567` of `12,34,567`. */
function isLakhs(text: string, at: number): boolean {
  let group = at;
  for (let count = 0; count < mostGroups && isGroup(text, group, 2); count++) {
    group += 3;
    if (text.charAt(group) === ',' && isGroup(text, group, 3)) {
      return true;
    }
  }
  return false;
}

/**
 * `40 000`, `1 234 567`: groups of three and nothing but groups of three, no digits or `+` before them. Three and more
 * groups that begin with three digits are a telephone number unless one is all zeros.
 */
function isSpaced(text: string, start: number, first: number, least: number): boolean {
  const before = text.charAt(start - 1);
  const numbered = digitAt(text, start - 2) >= 0 && /[ \-./,]/.test(before);
  if (numbered || '+#(-/'.includes(before || ' ') || digitAt(text, start - 1) >= 0) {
    return false;
  }
  let end = first;
  let zeros = false;
  let groups = 1;
  for (; groups < mostGroups && text.charAt(end) === text.charAt(first) && isGroup(text, end, 3); groups++) {
    zeros ||= text.startsWith('000', end + 1);
    end += 4;
  }
  const more = /[-/ ]/.test(text.charAt(end)) && digitAt(text, end + 1) >= 0;
  return !more && groups >= least && (groups === 2 || zeros || first - start < 3);
}
