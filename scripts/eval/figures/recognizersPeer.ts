import {
  Culture,
  DateTimeOptions,
  NumberOptions,
  NumberWithUnitOptions,
  recognizeAge,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
  recognizeTemperature,
} from '@microsoft/recognizers-text-suite';
import { overlaps } from '../../../server/src/core/index.js';
import { sameAmount } from './exact.js';
import type { FigureRow, Resolution } from './score.js';

/** `end` is the last character. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly resolution: Resolution | null;
}

type Recognizer = (text: string, culture: string, reference: string | null) => readonly Found[];

const { None: numbers } = NumberOptions;
const { None: units } = NumberWithUnitOptions;

/** By the types that the table has for the set; what a culture does not have it may not borrow from English. */
const recognizers: Readonly<Record<string, Recognizer>> = {
  number: (text, culture) => recognizeNumber(text, culture, numbers, false),
  ordinal: (text, culture) => recognizeOrdinal(text, culture, numbers, false),
  percent: (text, culture) => recognizePercentage(text, culture, numbers, false),
  currency: (text, culture) => recognizeCurrency(text, culture, units, false),
  dimension: (text, culture) => recognizeDimension(text, culture, units, false),
  temperature: (text, culture) => recognizeTemperature(text, culture, units, false),
  age: (text, culture) => recognizeAge(text, culture, units, false),
  DateTimeModel: (text, culture, reference) =>
    recognizeDateTime(
      text,
      culture,
      DateTimeOptions.None,
      reference === null ? new Date() : new Date(reference),
      false,
    ),
};

const cultures: Readonly<Record<string, { readonly culture: string; readonly lacks: readonly string[] }>> = {
  en: { culture: Culture.English, lacks: [] },
  ja: { culture: Culture.Japanese, lacks: ['dimension', 'temperature', 'DateTimeModel'] },
  zh: { culture: Culture.Chinese, lacks: [] },
};

/**
 * How many of the row's gold figures the npm package of Recognizers-Text finds with their value, by its own scheme of
 * values: the specifications are those of its C# version. Null where it does not read such figures.
 */
export function recognizersRight({
  set,
  language,
  type,
  text,
  gold,
  documentDate,
}: FigureRow): number | null {
  const recognize = recognizers[type];
  const own = cultures[language];
  if (set !== 'fig-recognizers' || recognize === undefined || own === undefined || own.lacks.includes(type)) {
    return null;
  }
  const found = orNone(() => recognize(text, own.culture, documentDate ?? null));
  return gold.filter((figure) =>
    found.some(
      ({ start, end, resolution }) =>
        overlaps(figure, { start, end: end + 1 }) && sameResolution(figure.resolution ?? null, resolution),
    ),
  ).length;
}

/** The package throws on some texts; then it has found nothing. */
function orNone(recognize: () => readonly Found[]): readonly Found[] {
  try {
    return recognize();
  } catch {
    return [];
  }
}

function sameResolution(gold: Resolution | null, own: Resolution | null): boolean {
  if (gold === null || own === null) {
    return false;
  }
  const { values } = gold;
  if (values !== undefined) {
    return values.some((value) => own.values?.some((other) => sameDate(value, other)));
  }
  const bare = ({ value }: Resolution): string => (value ?? '').replace('%', '');
  return sameAmount(bare(gold), bare(own)) && gold.unit === own.unit && gold.isoCurrency === own.isoCurrency;
}

type DateResolution = NonNullable<Resolution['values']>[number];

const sameDate = (a: DateResolution, b: DateResolution): boolean =>
  a.timex === b.timex && a.value === b.value && a.start === b.start && a.end === b.end;
