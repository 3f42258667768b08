import type { CorpusDocument } from '../model.js';
import { csv } from './csv.js';
import { loss, type Exported, type Format } from './format.js';
import { jsonl } from './jsonl.js';

/** Every format that Glossa writes, in the order in which people are shown them. */
export const formats: readonly Format[] = [jsonl, csv];

export function findFormat(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}

/**
 * The files of an export, in memory, and what they could not hold.
 *
 * @param options.withNoise whether the documents were analysed with their noise
 */
export function exportDocuments(
  format: Format,
  documents: readonly CorpusDocument[],
  options: { readonly withNoise: boolean },
): Exported {
  const { files, losses } = format.write(documents);
  const noise = loss(
    documents,
    'noise sections',
    'marks are not looked for in what is not article',
    ({ analysis }) =>
      options.withNoise ? 0 : analysis.sections.filter(({ kind }) => kind === 'noise').length,
  );
  return { files, losses: [...noise, ...losses] };
}
