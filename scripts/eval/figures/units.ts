import { dividedBy, exact, one, times, type Exact } from './exact.js';

/** What a unit measures, and how many of the base unit it is. */
interface Measure {
  readonly base: string;
  readonly factor: Exact;
}

/** How many base units each unit is that no prefix makes: the definitions in force, exact. By CLDR ids. */
const definitions: Readonly<Record<string, readonly [base: string, factor: string]>> = {
  inch: ['meter', '0.0254'],
  foot: ['meter', '0.3048'],
  yard: ['meter', '0.9144'],
  mile: ['meter', '1609.344'],
  'nautical-mile': ['meter', '1852'],
  hectare: ['square meter', '10000'],
  acre: ['square meter', '4046.8564224'],
  liter: ['cubic meter', '0.001'],
  gallon: ['cubic meter', '0.003785411784'],
  quart: ['cubic meter', '0.000946352946'],
  pint: ['cubic meter', '0.000473176473'],
  cup: ['cubic meter', '0.0002365882365'],
  'fluid-ounce': ['cubic meter', '0.0000295735295625'],
  tablespoon: ['cubic meter', '0.00001478676478125'],
  teaspoon: ['cubic meter', '0.00000492892159375'],
  barrel: ['cubic meter', '0.158987294928'],
  tonne: ['gram', '1000000'],
  pound: ['gram', '453.59237'],
  ounce: ['gram', '28.349523125'],
  ton: ['gram', '907184.74'],
  stone: ['gram', '6350.29318'],
  // Chinese market units, as China's measures law has had them since 1959.
  'jin-cn': ['gram', '500'],
  'liang-cn': ['gram', '50'],
  minute: ['second', '60'],
  hour: ['second', '3600'],
  byte: ['bit', '8'],
  calorie: ['joule', '4.184'],
  foodcalorie: ['joule', '4184'],
};

const prefixes: Readonly<Record<string, string>> = {
  pico: '1E-12',
  nano: '1E-9',
  micro: '1E-6',
  milli: '1E-3',
  centi: '1E-2',
  deci: '1E-1',
  deca: '1E1',
  hecto: '1E2',
  kilo: '1E3',
  mega: '1E6',
  giga: '1E9',
  tera: '1E12',
  peta: '1E15',
};

/**
 * How many of unit `to` one of `from` is, exactly; undefined where they do not measure the same, or where, as between
 * the scales of temperature, no factor leads from one to the other. A unit that is not known here equals itself alone.
 */
export function conversion(from: string, to: string): Exact | undefined {
  const source = measure(from);
  const target = measure(to);
  return source.base === target.base ? dividedBy(source.factor, target.factor) : undefined;
}

function measure(unit: string): Measure {
  const [over = '', ...under] = unit.split('-per-');
  return under.map(powered).reduce(
    (whole, part) => ({
      base: `${whole.base} per ${part.base}`,
      factor: dividedBy(whole.factor, part.factor),
    }),
    powered(over),
  );
}

function powered(unit: string): Measure {
  const [, power, name = unit] = /^(square|cubic)-(.+)$/.exec(unit) ?? [];
  const { base, factor } = prefixed(name);
  if (power === undefined) {
    return { base, factor };
  }
  const square = times(factor, factor);
  return { base: `${power} ${base}`, factor: power === 'square' ? square : times(square, factor) };
}

function prefixed(unit: string): Measure {
  const defined = definitions[unit];
  if (defined !== undefined) {
    return { base: defined[0], factor: exact(defined[1]) ?? one };
  }
  for (const [prefix, power] of Object.entries(prefixes)) {
    if (unit.startsWith(prefix)) {
      const { base, factor } = prefixed(unit.slice(prefix.length));
      return { base, factor: times(factor, exact(power) ?? one) };
    }
  }
  return { base: unit, factor: one };
}

/**
 * Names that sets give to units and that are not, lower-cased and hyphenated, CLDR's ids. Several ids where a set's
 * name leaves open which is meant, so that the text alone says: "Ton" of Recognizers-Text is ton, tonne, トン and 吨,
 * and a degree without a scale is one of an angle or of a temperature.
 */
const unlikeIds: Readonly<Record<string, readonly string[]>> = {
  // Recognizers-Text
  ton: ['ton', 'tonne'],
  'metric-ton': ['tonne'],
  'short-ton-(us)': ['ton'],
  'long-ton-(british)': ['long-ton'],
  'short-hundredweight-(us)': ['short-hundredweight'],
  microns: ['micrometer'],
  'cubic-feet': ['cubic-foot'],
  'cubic-millimiter': ['cubic-millimeter'],
  'fluid-dram': ['dram'],
  pt: ['point'],
  turn: ['revolution'],
  degree: ['degree', 'generic', 'temperature-generic'],
  f: ['fahrenheit'],
  c: ['celsius'],
  k: ['kelvin'],
  r: ['rankine'],
  d: ['delisle'],
  // Units of China that CLDR does not have: our own ids, made as CLDR makes those of Japan (jo-jp).
  ...Object.fromEntries(
    ['li', 'zhang', 'chi', 'cun', 'fen', 'hao', 'mu', 'dou', 'dan', 'jin', 'liang'].map((name) => [
      name,
      [`${name}-cn`],
    ]),
  ),
  // quantulum3
  'pound-mass': ['pound'],
  'degree-celsius': ['celsius'],
  'degree-fahrenheit': ['fahrenheit'],
  'degree-angle': ['degree'],
  'minute-of-arc': ['arc-minute'],
  'second-of-arc': ['arc-second'],
  'british-thermal-unit': ['british-thermal-unit', 'british-thermal-unit-it'],
  // normalizeNumexp
  g: ['gram'],
  m: ['meter'],
  'm/h': ['meter-per-hour'],
};

/** The CLDR ids that a set's name of a unit may stand for: `Square kilometre` is square-kilometer. */
export function unitIds(name: string): readonly string[] {
  const id = name
    .toLowerCase()
    .replaceAll('metre', 'meter')
    .replaceAll('litre', 'liter')
    .replaceAll(' ', '-');
  return unlikeIds[id] ?? [id];
}
