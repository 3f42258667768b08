import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportDocuments, findFormat, formats, lossSentence, type ExportedFile } from '../../core/index.js';
import { parseOptions, WrongUse, type Command, type ExitCode } from './command.js';
import { errorCode, fileError } from './fileError.js';
import type { Io } from './io.js';
import { readCorpus } from './readCorpus.js';
import { writeFileAtomically } from './writeFile.js';

export const exportAnnotations: Command = {
  name: 'export',
  summary: 'write what is found in articles to files in a format',
  usage: `usage: glossa export PATH… --format FORMAT --out DIR [--layer all|suggested] [--with-noise]

Writes the marks of all articles into DIR, which is made where it is missing, and names on stderr and in
DIR/losses.json what the format could not hold.

  --format FORMAT   one of ${formats.map(({ id }) => id).join(', ')}
  --out DIR         the folder to write to
  --layer LAYER     all (default) or suggested; without stored decisions the two are the same
  --with-noise      mark names, figures and quotes in noise sections too
`,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      format: { type: 'string' },
      out: { type: 'string' },
      layer: { type: 'string', default: 'all' },
      'with-noise': { type: 'boolean', default: false },
    });
    const format = findFormat(required('--format', values.format));
    if (format === undefined) {
      throw new WrongUse(`no format “${values.format ?? ''}”; “glossa formats” lists them`);
    }
    const out = required('--out', values.out);
    if (values.layer !== 'all' && values.layer !== 'suggested') {
      throw new WrongUse(`no layer “${values.layer}”: no decisions are stored for these articles`);
    }
    const withNoise = values['with-noise'];
    const folderError = await makeFolder(out);
    if (folderError !== undefined) {
      io.say(`${out}: cannot write here: ${folderError.why}`);
      return folderError.code;
    }
    const { documents, code } = await readCorpus(positionals, io, { withNoise });
    const { files, losses } = exportDocuments(format, documents, { withNoise });
    const report = { format: format.id, documents: documents.length, losses };
    const written = await writeAll(
      out,
      [...files, { path: 'losses.json', content: `${JSON.stringify(report, undefined, 2)}\n` }],
      io,
    );
    for (const loss of losses) {
      io.say(lossSentence(format, loss));
    }
    return written ? code : 3;
  },
};

function required(option: string, value: string | undefined): string {
  if (value === undefined || value === '') {
    throw new WrongUse(`${option} is missing`);
  }
  return value;
}

/** A file that stands where the folder should is wrong use; what the disk refuses is not. */
async function makeFolder(path: string): Promise<{ code: ExitCode; why: string } | undefined> {
  try {
    await mkdir(path, { recursive: true });
    return undefined;
  } catch (error) {
    const wrongUse = ['EEXIST', 'ENOTDIR'].includes(errorCode(error) ?? '');
    return { code: wrongUse ? 2 : 3, why: fileError(error) };
  }
}

/** Writes what can be written and names the rest; whether all was written. */
async function writeAll(folder: string, files: readonly ExportedFile[], io: Io): Promise<boolean> {
  let all = true;
  for (const { path, content } of files) {
    const target = join(folder, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFileAtomically(target, content);
    } catch (error) {
      io.say(`${target}: not written: ${fileError(error)}`);
      all = false;
    }
  }
  return all;
}
