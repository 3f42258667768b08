import { traditionalForms } from './tables/traditional.js';

const simplified = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (const forms of traditionalForms.trim().split(/\s+/)) {
  for (let at = 1; at < forms.length; at++) {
    simplified[forms.charCodeAt(at)] = forms.charCodeAt(0);
  }
}

/** The simplified character of a UTF-16 code unit, as far as the tables have it. */
export function simplifiedCode(code: number): number {
  return simplified[code] ?? code;
}

export function simplify(word: string): string {
  return String.fromCharCode(
    ...Array.from({ length: word.length }, (_, at) => simplifiedCode(word.charCodeAt(at))),
  );
}
