import {
  analyseCorpus,
  analyseDocument,
  cleanArticle,
  documentMoment,
  toPathlessAnnotations,
} from '../../core/index.js';
import { byteLines, longestLine } from './byteLines.js';
import type { ExitCode } from './command.js';
import type { Io } from './io.js';
import { setMember } from './jsonMember.js';

export interface LineOptions {
  /** The article alone, as `clean`, instead of `annotations`. */
  readonly clean: boolean;
  readonly withNoise: boolean;
  /** The field of each line that holds the document's date. */
  readonly dateField: string | undefined;
}

/** A line of JSON Lines that could not be annotated; the message says why. */
class BadLine extends Error {}

/**
 * JSON Lines from stdin to stdout, each with `annotations` or `clean` added, one in memory at a time. A line that can't be
 * annotated is named on stderr and written through as it is.
 */
export async function annotateLines(io: Io, options: LineOptions): Promise<ExitCode> {
  let number = 1;
  let code: ExitCode = 0;
  const bad = (why: string): void => {
    io.say(`line ${number}: ${why}`);
    code = 3;
  };
  for await (const { bytes, whole, endsLine } of byteLines(io.stdin)) {
    let out: string | Buffer = bytes;
    if (whole) {
      try {
        out = annotateLine(bytes, options, bad);
      } catch (error) {
        bad(error instanceof Error ? error.message : String(error));
      }
    } else if (endsLine) {
      bad(`it has more than ${longestLine / 1024 / 1024} MB; it is passed on as it is`);
    }
    await io.write(out);
    if (endsLine) {
      await io.write('\n');
      io.progress(`${number} lines`);
      number += 1;
    }
  }
  return code;
}

function annotateLine(bytes: Buffer, options: LineOptions, warn: (why: string) => void): string | Buffer {
  const line = decode(bytes);
  if (line.trim() === '') {
    return bytes;
  }
  const record = parse(line);
  const text = own(record, 'text');
  if (typeof text !== 'string') {
    throw new BadLine('no “text” that is a string');
  }
  if (options.clean) {
    return setMember(line, 'clean', JSON.stringify(cleanArticle(analyseDocument(text))));
  }
  const date = dateOf(record, options.dateField, warn);
  const analysis = analyseDocument(text, {
    withNoise: options.withNoise,
    ...(date === undefined ? {} : { documentDate: { date, from: 'field' } }),
  });
  const id = own(record, 'id');
  const path = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  const document = analyseCorpus([{ path, analysis }]).documents.get(path);
  if (document === undefined) {
    throw new BadLine('it could not be analysed');
  }
  return setMember(line, 'annotations', JSON.stringify(toPathlessAnnotations(document)));
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const byteOrderMark = '\ufeff';

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BadLine('it is not UTF-8');
  }
}

function parse(line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line.startsWith(byteOrderMark) ? line.slice(1) : line);
  } catch (error) {
    throw new BadLine(`it is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine('it is not a JSON object');
  }
  return value;
}

/** The date that a line gives its text; undefined where it gives none that can be used. */
function dateOf(record: object, field: string | undefined, warn: (why: string) => void): string | undefined {
  const date = field === undefined ? undefined : own(record, field);
  if (date === undefined || date === null) {
    return undefined;
  }
  const moment = typeof date === 'string' ? documentMoment(date) : undefined;
  if (moment === undefined) {
    warn(`“${field ?? ''}” is no date such as 2026-02-04, so the date that the text itself gives counts`);
  }
  return moment;
}

function own(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
}
