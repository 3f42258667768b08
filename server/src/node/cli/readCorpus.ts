import { constants } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import {
  analyseCorpus,
  analyseDocument,
  decodeText,
  digestDocument,
  ParagraphMemo,
  surveyFolder,
  type Decoded,
  type CorpusDocument,
  type DocumentAnalysis,
  type DocumentDigest,
} from '../../core/index.js';
import { WrongUse, type ExitCode } from './command.js';
import { fileError } from './fileError.js';
import { FolderDictionaries } from './dictionaries.js';
import { collectInputs } from './inputs.js';
import type { Io } from './io.js';

export interface Corpus {
  /** In the order of their paths. */
  readonly documents: readonly CorpusDocument[];
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
  /** 3 where an input could not be read, or something in a dictionary not be used, else 0. */
  readonly code: ExitCode;
}

interface ReadDocument {
  readonly path: string;
  readonly text: string;
  readonly digest: DocumentDigest;
}

/** Analyses all that `named` names; what can't be read is named on stderr, and the rest is done. */
export async function readCorpus(
  named: readonly string[],
  io: Io,
  options: { readonly withNoise: boolean },
): Promise<Corpus> {
  if (named.length === 0) {
    throw new WrongUse('name at least one file or folder');
  }
  const inputs = await collectInputs(named);
  const unreadable = [...inputs.unreadable];
  for (const folder of inputs.empty) {
    io.say(`${folder}: no articles in this folder`);
  }
  const memo = new ParagraphMemo();
  const read: ReadDocument[] = [];
  for (const [index, path] of inputs.paths.entries()) {
    io.progress(`reading ${index + 1} of ${inputs.paths.length}: ${path}`);
    try {
      const decoded = await readText(path);
      if ('error' in decoded) {
        unreadable.push({ path, why: decoded.error });
      } else {
        read.push({ path, text: decoded.text, digest: digestDocument(decoded.text, memo) });
      }
    } catch (error) {
      unreadable.push({ path, why: fileError(error) });
    }
  }
  const survey = surveyFolder(read);
  const dictionaries = new FolderDictionaries(io);
  const analysed: { path: string; analysis: DocumentAnalysis }[] = [];
  for (const [index, { path, text }] of read.entries()) {
    io.progress(`${index + 1} of ${read.length}: ${path}`);
    const folder = survey.evidenceOf(path);
    const dictionary = await dictionaries.of(path, inputs.rootOf(path));
    const own = {
      ...options,
      memo,
      ...(folder === undefined ? {} : { folder }),
      ...(dictionary === undefined ? {} : { dictionary }),
    };
    analysed.push({ path, analysis: analyseDocument(text, own) });
  }
  for (const { path, why } of unreadable) {
    io.say(`${path}: ${why}`);
  }
  const { documents } = analyseCorpus(analysed);
  return {
    documents: analysed.flatMap(({ path }) => documents.get(path) ?? []),
    unreadable,
    code: unreadable.length === 0 && !dictionaries.failed ? 0 : 3,
  };
}

async function readText(path: string): Promise<Decoded> {
  const bytes = await readFile(path);
  return bytes.length > constants.MAX_STRING_LENGTH
    ? { error: 'is too large to be read at once' }
    : decodeText(bytes);
}
