/** Years in two digits are of this century up to this one. */
const lastOfThisCentury = 39;

/** 98 as 1998, 08 as 2008. */
export function fullYear(digits: string): string {
  return `${Number(digits) <= lastOfThisCentury ? '20' : '19'}${digits}`;
}

/** The second year of a range, from two digits too: `1991-94` ends in `1994`. Null where it is not the later one. */
export function endYear(from: string, digits: string): string | null {
  const to = digits.length === 4 ? digits : digits.length === 2 ? from.slice(0, 2) + digits : '';
  return to > from && to < '3000' ? to : null;
}
