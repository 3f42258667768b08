/**
 * The date at the start of a text, `YYYY-MM-DD`, with its time of the day where there is one, `YYYY-MM-DDTHH:MM[:SS]`;
 * a zone is left out, as the date is that of the place. Undefined where it is none that the calendar has.
 */
export function documentMoment(text: string): string | undefined {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?))?(?![\d-])/.exec(text) ?? [];
  if (day === undefined) {
    return undefined;
  }
  const date = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return isReal ? (time === undefined ? day : `${day}T${time}`) : undefined;
}
