import type { Epithet } from '../notice.js';
import type { UnspacedTable } from './table.js';

/** The longest title that a phrase ends with. */
export function titleAtEnd(table: UnspacedTable, phrase: string): string | undefined {
  return table.titles.find((title) => phrase.endsWith(title));
}

/** The epithet of a title with what stands before it: 米 and 財務相, 前 and 首相. */
export function epithetOf(table: UnspacedTable, before: string, title: string): Epithet {
  const base = table.baseHeads.find((head) => title.length > head.length && title.endsWith(head));
  const own = base === undefined ? '' : title.slice(0, -base.length);
  const isLesser = table.lesser.includes(own);
  const head = base === undefined || isLesser ? title : base;
  const rest = `${before}${isLesser ? '' : own}`;
  const former = table.formerly.find((word) => rest.endsWith(word) || rest.startsWith(word));
  const plain = former === undefined ? rest : rest.replace(former, '');
  return {
    head: former === undefined ? head : `former ${head}`,
    narrowing: narrowingOf(table, plain),
  };
}

/** The parts of what narrows a title, countries by their ids. */
export function narrowingOf(table: UnspacedTable, text: string): string[] {
  return text
    .split(table.link)
    .flatMap((part) => {
      const country = table.shortCountries.get(part.charAt(0));
      const whole = table.nationOf(part);
      if (whole !== undefined) {
        return [whole];
      }
      const from = countryAtStart(table, part);
      if (from !== undefined) {
        return [from.id, part.slice(from.length)];
      }
      return country === undefined ? [part] : [country, part.slice(1)];
    })
    .filter((part) => part !== '');
}

const longestCountry = 8;

function countryAtStart(table: UnspacedTable, text: string): { id: string; length: number } | undefined {
  for (let length = Math.min(longestCountry, text.length - 1); length >= 2; length--) {
    const id = table.nationOf(text.slice(0, length));
    if (id !== undefined) {
      return { id, length };
    }
  }
  return undefined;
}
