import { names } from '../../data/names.js';
import type { Language } from '../model.js';

/** The order of the columns of the table. */
const languages = ['en', 'ko', 'ja'] as const satisfies readonly Language[];

export interface LexicalName {
  readonly language: Language;
  readonly text: string;
}

let byId: ReadonlyMap<string, readonly LexicalName[]> | undefined;

/** All names that the public lexicons have for one of their ids, whether a text has them or not; parsed on first use. */
export function lexicalNames(id: string): readonly LexicalName[] {
  byId ??= parseNames();
  return byId.get(id) ?? [];
}

function parseNames(): Map<string, readonly LexicalName[]> {
  return new Map(
    names.split('\n').map((line): [string, readonly LexicalName[]] => {
      const [id = '', , ...cells] = line.split(';');
      const own = languages.flatMap((language, column) =>
        (cells[column] ?? '')
          .split('|')
          .filter((text) => text !== '')
          .map((text) => ({ language, text })),
      );
      return [id, own];
    }),
  );
}
