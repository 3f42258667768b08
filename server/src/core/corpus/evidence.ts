import type { DocumentAnalysis, Figure, FigureValue, Language, Mention } from '../model.js';
import { oneLine } from '../layout/oneLine.js';
import { bySpan, type Span } from '../text/span.js';
import { loanSounds, type SoundMemo } from './loans.js';
import type { Sound } from './sound/index.js';
import { tokensOf, type Token } from './tokens.js';
import { within } from '../text/sortedSpans.js';

/** What a passage says that another language says in the same way. */
export interface Evidence {
  /** How much each key tells where both passages have it: 1 is about a country's name. */
  readonly keys: ReadonlyMap<string, number>;
  /** The keys that a translation must have too: values and entities, not any word in Latin letters. */
  readonly expected: number;
  readonly sounds: readonly Sound[];
}

export function evidenceIn(
  analysis: DocumentAnalysis,
  language: Language,
  span: Span,
  memo: SoundMemo,
): Evidence {
  const keys = new Map<string, number>();
  const read: Span[] = [];
  const names: Span[] = [];
  for (const figure of within(analysis.figures, span)) {
    addFigure(keys, figure);
    read.push(figure);
  }
  for (const mention of within(analysis.mentions, span)) {
    addMention(keys, mention);
    (mention.lexicalId === undefined ? names : read).push(mention);
  }
  const isLatin = isLatinLanguage(language);
  let expected = sum(keys.values());
  expected += names.length * nameWeight;
  for (const token of tokensOf(oneLine(textWithout(analysis.text, span, read)))) {
    const key = tokenKey(token);
    if (key !== undefined && !keys.has(key)) {
      keys.set(key, tokenWeight);
      expected += isLatin || token.script === 'digits' ? 0 : tokenWeight;
    }
  }
  const own = tokensOf(oneLine(analysis.text.slice(span.start, span.end))).filter(
    ({ script }) => (script === 'latin') === isLatin,
  );
  return { keys, expected, sounds: loanSounds(own, memo) };
}

/** The text of a span with blanks in place of some spans inside it. */
function textWithout(text: string, { start, end }: Span, holes: readonly Span[]): string {
  let rest = '';
  let from = start;
  for (const hole of [...holes].sort(bySpan)) {
    rest += `${text.slice(from, hole.start)} `;
    from = hole.end;
  }
  return rest + text.slice(from, end);
}

/** How much it tells that two words sound alike: the longer the word, the less by chance. */
export function soundWeight({ consonants }: Sound): number {
  return Math.min(3, 0.6 * (consonants.length - 1));
}

function isLatinLanguage(language: Language): boolean {
  return language === 'en' || language === 'und-Latn';
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) {
    total += number;
  }
  return total;
}

const tokenWeight = 2;
/** A name that no lexicon knows is found again by its sound, or by its Latin letters, if at all. */
const nameWeight = 1.5;
const lexicalWeight = 1;

function addMention(keys: Map<string, number>, mention: Mention): void {
  if (mention.lexicalId !== undefined) {
    keys.set(`entity:${countryOf(mention.lexicalId)}`, lexicalWeight);
  }
}

/** One language writes the Chinese government where the next writes the government of China. */
function countryOf(lexicalId: string): string {
  return lexicalId.replace(/^people:(?=[A-Z]{2}$)/, 'territory:').replace(/^people:/, 'region:');
}

/** Names and the like stand in Latin letters in any language; ordinary words do so only in their own. */
function tokenKey({ text, script }: Token): string | undefined {
  if (script === 'digits') {
    return text.length > 1 ? `digits:${text}` : undefined;
  }
  return script === 'latin' && text.length > 1 && /[A-Z0-9]/.test(text)
    ? `word:${text.toLowerCase()}`
    : undefined;
}

function addFigure(keys: Map<string, number>, { value }: Figure): void {
  for (const [key, weight] of figureKeys(value)) {
    keys.set(key, weight);
  }
}

function figureKeys(value: FigureValue): [string, number][] {
  switch (value.type) {
    case 'date':
    case 'time':
    case 'duration':
      return timexKeys(value.timex);
    case 'money':
      return amountKeys(value, `money:${value.currency}`, 3);
    case 'percent':
      return amountKeys(value, 'percent', 3);
    case 'ordinal':
      return amountKeys(value, 'ordinal', 1);
    case 'number':
    case 'quantity':
      // What is counted is a unit in one language and a noun in the next: 50か国, 50 countries.
      return amountKeys(value, 'number', 2);
  }
}

interface Amounts {
  readonly amount: string | null;
  readonly magnitude?: string;
  readonly low?: string;
  readonly high?: string;
}

function amountKeys(
  { amount, magnitude, low, high }: Amounts,
  kind: string,
  weight: number,
): [string, number][] {
  if (amount === null && magnitude !== undefined) {
    return [[`${kind}:magnitude:${magnitude}`, weight / 2]];
  }
  return [amount, low, high]
    .filter((one) => typeof one === 'string')
    .map((one) => [`${kind}:${one}`, isSmall(one) ? weight / 3 : weight]);
}

/** Any text has its ones and twos. */
function isSmall(amount: string): boolean {
  return amount.length === 1;
}

/** A date's parts each for itself, since one language says February 4 and the next only the 4th. */
function timexKeys(timex: string): [string, number][] {
  const calendar = /^([\dX]{4})-(\d\d|XX)(?:-(\d\d|XX))?/.exec(timex);
  if (calendar === null) {
    return [[`time:${timex}`, 1.2]];
  }
  const [, year = '', month = '', day = 'XX'] = calendar;
  const parts: [string, number][] = [
    [`year:${year}`, 1.5],
    [`month:${month}`, 1],
    [`day:${day}`, 1],
  ];
  return parts.filter(([key]) => !key.includes('X'));
}
