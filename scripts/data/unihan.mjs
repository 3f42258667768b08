/** Readings of Han characters by the Unihan database, those of a variant where a character has none of its own. */
import { hangulOfYale } from './readings.mjs';
import { compact, unihanFields } from './sources.mjs';

const readings = unihanFields('Unihan_Readings');
const variants = unihanFields('Unihan_Variants');

const variantFields = ['kTraditionalVariant', 'kZVariant', 'kSemanticVariant', 'kSimplifiedVariant'].map(
  (name) => variants.get(name) ?? new Map(),
);

/** The characters that a character may stand for, the likeliest first: its old form, and other spellings of it. */
export const variantsOf = (character) =>
  variantFields
    .flatMap((field) =>
      [...(field.get(character) ?? '').matchAll(/U\+([0-9A-F]+)/g)].map(([, code]) =>
        String.fromCodePoint(parseInt(code, 16)),
      ),
    )
    .filter((other) => other !== character);

/** The first value of the field that the character has, or what it may stand for; empty where none has. */
export function unihanReading(field, character) {
  const own = [character, ...variantsOf(character)].find((one) => readings.get(field)?.has(one));
  return own === undefined ? '' : readings.get(field).get(own);
}

const inHangul = (character) =>
  compact([...unihanReading('kHangul', character).matchAll(/[가-힣]/g)].map(([own]) => own));

/** Whether only Japan writes the character: the database then has no Hangul for it, nor for what it may stand for. */
export const isOnlyJapanese = (character) => inHangul(character).length === 0;

/** In Hangul; those characters that only Japan writes have their readings in Yale’s letters. */
export function koreanReadings(character) {
  const own = inHangul(character);
  return own.length > 0
    ? own
    : compact(
        unihanReading('kKorean', character)
          .split(' ')
          .flatMap((yale) => hangulOfYale(yale) ?? []),
      );
}
