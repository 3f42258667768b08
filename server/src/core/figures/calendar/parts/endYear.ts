/** The second year of a range, from two digits too: `1991-94` ends in `1994`. Null where it is not the later one. */
export function endYear(from: string, digits: string): string | null {
  const to = digits.length === 4 ? digits : digits.length === 2 ? from.slice(0, 2) + digits : '';
  return to > from && to < '3000' ? to : null;
}
