import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LineIndex, problemCodes, type CorpusDocument, type Place, type Severity } from '../../core/index.js';
import type { Corpus } from './readCorpus.js';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The problems as SARIF 2.1.0 (OASIS), for tools that show what checks found in continuous integration. */
export function toSarif({ documents, unreadable }: Corpus, version: string): object {
  const indexes = new Map(documents.map(({ path, analysis }) => [path, new LineIndex(analysis.text)]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'glossa', version, rules: problemCodes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(({ path, why }) => ({
              level: 'error',
              message: { text: why },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
            })),
          },
        ],
        results: documents.flatMap((document) => resultsOf(document, indexes)),
      },
    ],
  };
}

function resultsOf(
  { path, problems }: CorpusDocument,
  indexes: ReadonlyMap<string, LineIndex>,
): readonly object[] {
  return problems.map(({ code, severity, message, start, end, related = [] }) => ({
    ruleId: code,
    ruleIndex: problemCodes.indexOf(code),
    level: levels[severity],
    message: { text: message },
    locations: [locationOf({ path, start, end }, indexes)],
    relatedLocations: related.map((place, id) => ({
      id,
      ...locationOf(place, indexes),
      message: { text: place.message },
    })),
  }));
}

function locationOf({ path, start, end }: Place, indexes: ReadonlyMap<string, LineIndex>): object {
  const index = indexes.get(path);
  const from = index?.positionAt(start);
  const to = index?.positionAt(end);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: {
        ...(from === undefined ? {} : { startLine: from.line + 1, startColumn: from.character + 1 }),
        ...(to === undefined ? {} : { endLine: to.line + 1, endColumn: to.character + 1 }),
        charOffset: start,
        charLength: end - start,
      },
    },
  };
}

function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}
