import { CreateFile, TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import {
  configurationFile,
  nameDictionary,
  newConfiguration,
  newDictionary,
  parseDictionary,
  putEntry,
  replaceAll,
  type NewEntry,
  type TextReplacement,
} from '../core/index.js';
import { replacementEdits } from '../service/index.js';
import type { ClientFeatures } from './capabilities.js';
import type { Dictionaries, FolderConfiguration } from './dictionaries.js';
import type { OpenDocuments } from './openDocuments.js';
import { uriBelow } from './uris.js';

/** The dictionary of a folder that has none yet. */
const firstDictionary = 'dictionary.tsv';

interface EditedFile {
  readonly path: string;
  /** Undefined where there is no such file yet. */
  readonly before: string | undefined;
  readonly replacements: readonly TextReplacement[];
}

export interface PlannedEntry {
  readonly outcome: 'added' | 'changed' | 'unchanged';
  /** The path of the dictionary that has the row. */
  readonly path: string;
  readonly files: readonly EditedFile[];
}

/** Why a person can't have their way now, in a sentence for them. */
export class Refused extends Error {}

/**
 * What to write for the dictionaries of a folder to have an entry. Where no dictionary is named yet, one is made.
 * @throws Refused where files that can't be read are in the way
 */
export async function planEntry(
  dictionaries: Dictionaries,
  folder: string,
  entry: NewEntry,
): Promise<PlannedEntry> {
  const known = dictionaries.configurationOf(folder);
  const named = targetOf(known);
  const path = named ?? firstDictionary;
  if (named === undefined && known.isBroken) {
    throw new Refused(`${configurationFile} can't be read: put it right first.`);
  }
  const loaded = known.loaded.files.find((file) => file.path === path);
  const before = loaded?.text ?? (await readable(dictionaries, folder, path));
  const content = before ?? newDictionary;
  const target = loaded ?? { ...parseDictionary(content, path), path, text: content };
  const files = loaded === undefined ? [...known.loaded.files, target] : known.loaded.files;
  const { outcome, path: place, changes } = putEntry(files, target, entry);
  const edited = changes.map(({ path: own, replacements }): EditedFile => {
    const isNew = own === path && before === undefined;
    return isNew
      ? { path: own, before: undefined, replacements: [whole(replaceAll(newDictionary, replacements))] }
      : { path: own, before: files.find((file) => file.path === own)?.text ?? '', replacements };
  });
  return {
    outcome,
    path: place,
    files: named === undefined ? [...edited, configurationEdit(known.text, path)] : edited,
  };
}

/** The first that is named; for a glob, the first file that it stands for. */
function targetOf({ configuration, loaded }: FolderConfiguration): string | undefined {
  const [first] = configuration.dictionaries.filter(({ isGlob }) => !isGlob);
  const [file] = loaded.files;
  return configuration.dictionaries[0]?.isGlob === true ? (file?.path ?? first?.path) : first?.path;
}

async function readable(
  dictionaries: Dictionaries,
  folder: string,
  path: string,
): Promise<string | undefined> {
  const read = await dictionaries.read(uriBelow(folder, path));
  if (read !== undefined && 'error' in read) {
    throw new Refused(`${path} ${read.error}.`);
  }
  return read?.text;
}

function configurationEdit(text: string | undefined, dictionary: string): EditedFile {
  return {
    path: configurationFile,
    before: text,
    replacements:
      text === undefined ? [whole(newConfiguration(dictionary))] : [nameDictionary(text, dictionary)],
  };
}

function whole(text: string): TextReplacement {
  return { start: 0, end: 0, text };
}

/** The edit as the client can carry it out. */
export function toWorkspaceEdit(
  folder: string,
  files: readonly EditedFile[],
  open: OpenDocuments,
  client: Pick<ClientFeatures, 'documentChanges' | 'createsFiles'>,
): WorkspaceEdit {
  const edits = files.map(({ path, before, replacements }) => {
    const uri = uriBelow(folder, path);
    const document = open.get(uri);
    return {
      uri: document?.clientUri ?? uri,
      version: document?.text.version ?? null,
      isNew: before === undefined,
      edits: replacementEdits(before ?? '', replacements),
    };
  });
  if (!client.documentChanges) {
    return {
      changes: Object.fromEntries(edits.map(({ uri, edits: own }): [string, TextEdit[]] => [uri, own])),
    };
  }
  return {
    documentChanges: edits.flatMap(({ uri, version, isNew, edits: own }) => [
      ...(isNew && client.createsFiles ? [CreateFile.create(uri, { ignoreIfExists: true })] : []),
      TextDocumentEdit.create({ uri, version }, own),
    ]),
  };
}
