import { overlaps } from '../../../server/src/core/index.js';
import { sameAmount } from './exact.js';
import type { Peer, Resolution } from './score.js';

/** `end` is the last character. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly resolution: Resolution | null;
}

type Recognizer = (text: string, culture: string, reference: string | null) => readonly Found[];

const cultures: Readonly<Record<string, { readonly culture: string; readonly lacks: readonly string[] }>> = {
  en: { culture: 'en-us', lacks: [] },
  ja: { culture: 'ja-jp', lacks: ['dimension', 'temperature', 'DateTimeModel'] },
  zh: { culture: 'zh-cn', lacks: [] },
};

/**
 * The npm package of Recognizers-Text, by the set's own scheme of values: the specifications are those of its C# version.
 * It is loaded here since it takes its time to start.
 */
export async function recognizersPeer(): Promise<Peer> {
  const suite = await import('@microsoft/recognizers-text-suite');
  const { None: numbers } = suite.NumberOptions;
  const { None: units } = suite.NumberWithUnitOptions;
  const { None: dates } = suite.DateTimeOptions;
  // By the types that the table has for the set; what a culture does not have it may not borrow from English.
  return peerOf({
    number: (text, culture) => suite.recognizeNumber(text, culture, numbers, false),
    ordinal: (text, culture) => suite.recognizeOrdinal(text, culture, numbers, false),
    percent: (text, culture) => suite.recognizePercentage(text, culture, numbers, false),
    currency: (text, culture) => suite.recognizeCurrency(text, culture, units, false),
    dimension: (text, culture) => suite.recognizeDimension(text, culture, units, false),
    temperature: (text, culture) => suite.recognizeTemperature(text, culture, units, false),
    age: (text, culture) => suite.recognizeAge(text, culture, units, false),
    DateTimeModel: (text, culture, reference) =>
      suite.recognizeDateTime(
        text,
        culture,
        dates,
        reference === null ? new Date() : new Date(reference),
        false,
      ),
  });
}

function peerOf(recognizers: Readonly<Record<string, Recognizer>>): Peer {
  return ({ set, language, type, text, gold, documentDate }) => {
    const recognize = recognizers[type];
    const own = cultures[language];
    if (
      set !== 'fig-recognizers' ||
      recognize === undefined ||
      own === undefined ||
      own.lacks.includes(type)
    ) {
      return null;
    }
    const found = orNone(() => recognize(text, own.culture, documentDate ?? null));
    return gold.filter((figure) =>
      found.some(
        ({ start, end, resolution }) =>
          overlaps(figure, { start, end: end + 1 }) && sameResolution(figure.resolution ?? null, resolution),
      ),
    ).length;
  };
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
