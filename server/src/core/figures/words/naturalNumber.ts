import { partsOf, scaledDown, type Numeric } from './decimals.js';
import { fill } from './phrases/index.js';
import type { NumberNames } from './phrases/phrases.js';

/**
 * An amount as a language writes large ones, exactly: `12.5 billion`, 125억, 7억 5030만, 1.25亿. Undefined where
 * digits alone are the natural way: below the first scale, or where too many decimals would be needed.
 *
 * @param digits writes a number that stands before the name of a scale
 */
export function naturalNumber(
  amount: Numeric,
  names: NumberNames,
  digits: (amount: Numeric) => string,
): string | undefined {
  const { whole } = partsOf(amount);
  const scale = names.scales.find(([power]) => whole.length > power);
  if (scale === undefined) {
    return undefined;
  }
  const [power, name] = scale;
  const scaled = scaledDown(amount, power);
  return partsOf(scaled).fraction.length <= names.decimals
    ? `${digits(scaled)}${names.joint}${name}`
    : names.between === null || partsOf(amount).fraction !== ''
      ? undefined
      : composed(amount, names, names.between);
}

/** Scale after scale, down to the ones: 123억 4567만 8900. */
function composed(amount: Numeric, { scales, joint, gap = '' }: NumberNames, between: string): string {
  const { sign, whole } = partsOf(amount);
  const written: string[] = [];
  let isGap = false;
  let from = 0;
  for (const [power, name] of [...scales, [0, ''] as const]) {
    const to = whole.length - power;
    if (to <= 0) {
      continue;
    }
    const group = whole.slice(from, to);
    const value = group.replace(/^0+/, '');
    if (value !== '') {
      const isShort = isGap || value.length < group.length;
      written.push(`${isShort && written.length > 0 ? gap : ''}${value}${joint}${name}`);
      isGap = false;
    } else {
      isGap = true;
    }
    from = to;
  }
  return sign + written.join(between);
}

/** `hundreds of billions`, 수천억: what a power of ten of 10 or more is called where no count is given. */
export function vagueNumber(magnitude: string, { vague }: NumberNames): string | undefined {
  const zeros = /^1(0+)$/.exec(magnitude)?.[1]?.length ?? 0;
  const tens = vague.tens[zeros % vague.tens.length] ?? '';
  const scale = vague.scales[Math.floor(zeros / vague.tens.length)];
  if (zeros === 0 || scale === undefined) {
    return undefined;
  }
  if (scale === '') {
    return fill(vague.onlyScale, { scale: tens });
  }
  return fill(tens === '' ? vague.onlyScale : vague.whole, { tens, scale });
}
