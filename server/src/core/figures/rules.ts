/** The rules of this pass: their ids, and what each says of a mark. */
export const figureRules = {
  'figure-money': 'An amount with a currency sign, code or word.',
  'figure-percent': 'A number with a percent sign or word, percentage points included.',
  'figure-quantity': 'A number with a unit of measurement.',
  'figure-cardinal':
    'A number that counts, with its bound and, where the language writes them as one, its counter.',
  'figure-fraction': 'A part of a whole, in words or as numerator and denominator.',
  'figure-magnitude': 'An order of magnitude without a count, such as “hundreds of billions”.',
  'figure-ordinal': 'A number that names a place in an order.',
  'figure-date': 'A day, week, month, quarter, year, decade or century of the calendar.',
  'figure-relative-date': 'A day or longer stretch named by its distance from another.',
  'figure-duration': 'A length of time.',
  'figure-time': 'A time of the clock.',
} as const;
export type FigureRule = keyof typeof figureRules;
