import { ErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import {
  isLanguageTag,
  labelOf,
  mentionLabels,
  overlaps,
  replaceAll,
  type MentionLabel,
} from '../core/index.js';
import type {
  AddToDictionaryArguments,
  AddToDictionaryResult,
  DictionaryEntryParams,
  DictionaryProposal,
} from '../protocol.js';
import { knownEntities, labelWords, proposedEntry, toOffset, type ProposedEntry } from '../service/index.js';
import type { ClientFeatures } from './capabilities.js';
import { planEntry, Refused, toWorkspaceEdit } from './dictionaryEdit.js';
import { isPosition } from './markLines.js';
import type { OpenDocuments } from './openDocuments.js';
import { isRecord } from './settings.js';
import { canonicalUri, uriBelow } from './uris.js';
import type { Workspace } from './workspace.js';

export interface DictionaryParts {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly workspace: Workspace;
  readonly open: OpenDocuments;
}

/** For a client that asks people itself; null where there is nothing to name. */
export async function proposeEntry(
  params: DictionaryEntryParams,
  { workspace }: DictionaryParts,
  token: CancellationToken,
): Promise<DictionaryProposal | null> {
  if (!isRange(params.range)) {
    throw new ResponseError(ErrorCodes.InvalidParams, 'The parameter “range” is missing.');
  }
  const { proposed, folder } = await propose({ ...params, uri: params.textDocument.uri }, workspace, token);
  if (proposed === undefined) {
    return null;
  }
  const dictionary =
    folder === undefined ? undefined : workspace.dictionaries.configurationOf(folder).loaded.dictionary;
  const { label } = proposed;
  return {
    ...proposed,
    label: label ?? null,
    labels: mentionLabels.map((name) => ({ label: name, title: labelWords[name] })),
    entities: label === undefined ? [] : knownEntities(workspace.snapshot(), dictionary, label),
  };
}

/**
 * Has the first dictionary of the article's folder say what a name is, by an edit that the client makes and can undo.
 * Answers once the article is analysed with that.
 *
 * @throws Cancelled where the token says so
 * @throws ResponseError where the argument is none, or names no article
 */
export async function addToDictionary(
  argument: unknown,
  parts: DictionaryParts,
  token: CancellationToken,
): Promise<AddToDictionaryResult> {
  if (!isArguments(argument)) {
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      'The argument must be {uri, range, label?, id?, language?}.',
    );
  }
  try {
    return await add(argument, parts, token);
  } catch (error) {
    if (error instanceof Refused) {
      return { refused: error.message };
    }
    throw error;
  }
}

async function add(
  argument: AddToDictionaryArguments,
  parts: DictionaryParts,
  token: CancellationToken,
): Promise<AddToDictionaryResult> {
  const { connection, client, workspace, open } = parts;
  const { proposed, folder } = await propose(argument, workspace, token);
  if (proposed === undefined) {
    throw new Refused('Select a name, or put the cursor on one.');
  }
  if (folder === undefined) {
    throw new Refused('The article is in no folder of the workspace, so there is no dictionary for it.');
  }
  const asks = argument.label === null || proposed.label === undefined;
  const label = asks ? await askLabel(connection, proposed) : proposed.label;
  if (label === undefined) {
    throw new Refused('Nothing was added: no label was chosen.');
  }
  const given = asks ? (await propose({ ...argument, label }, workspace, token)).proposed : proposed;
  const entry = {
    surface: proposed.surface,
    label,
    id: argument.id ?? given?.id ?? '',
    language: argument.language ?? proposed.language,
  };
  await workspace.dictionaries.settled();
  const planned = await planEntry(workspace.dictionaries, folder, entry);
  if (planned.files.length > 0) {
    await apply(folder, entry.surface, planned.files, parts);
  }
  return {
    ...entry,
    outcome: planned.outcome,
    dictionary: uriBelow(folder, planned.path),
    files: planned.files.map(({ path }) => uriBelow(folder, path)),
    isMarked: await isMarked(argument, proposed, workspace, token),
  };

  async function apply(
    of: string,
    surface: string,
    files: (typeof planned)['files'],
    { connection: remote }: DictionaryParts,
  ): Promise<void> {
    if (!client.appliesEdits) {
      throw new Refused(
        `This editor lets nobody edit its files, so add the row to ${planned.path} yourself.`,
      );
    }
    const { applied, failureReason } = await remote.workspace.applyEdit({
      label: `Add “${surface}” to Dictionary`,
      edit: toWorkspaceEdit(of, files, open, client),
    });
    if (!applied) {
      throw new Refused(
        `The editor did not make the edit${failureReason === undefined ? '' : `: ${failureReason}`}.`,
      );
    }
    await workspace.dictionaries.expect(
      files.map(({ path, before, replacements }) => ({
        uri: uriBelow(of, path),
        before,
        text: replaceAll(before ?? '', replacements),
      })),
    );
  }
}

interface Proposed {
  readonly proposed: ProposedEntry | undefined;
  readonly folder: string | undefined;
}

async function propose(
  { uri: given, range, label }: Pick<AddToDictionaryArguments, 'uri' | 'range' | 'label'>,
  workspace: Workspace,
  token: CancellationToken,
): Promise<Proposed> {
  const uri = canonicalUri(given);
  await workspace.settledSoon(uri, token);
  const document = await workspace.documentOrFile(uri, token);
  if (document === undefined) {
    const name = workspace.displayPath(uri);
    throw new ResponseError(ErrorCodes.InvalidParams, `${name} is not one of the articles.`);
  }
  return {
    proposed: proposedEntry(workspace.snapshot(), document, range, labelOf(label ?? '')),
    folder: workspace.folderOf(uri),
  };
}

/** In an editor that has no question of its own for it. */
async function askLabel(
  connection: Connection,
  { surface, label }: ProposedEntry,
): Promise<MentionLabel | undefined> {
  const [first, ...others] = [...mentionLabels].sort((a, b) => Number(b === label) - Number(a === label));
  const titles = [first, ...others].flatMap((title) => (title === undefined ? [] : [{ title }]));
  const answer = await connection.window.showInformationMessage(`What is “${surface}”?`, ...titles);
  return labelOf(answer?.title ?? '');
}

/** Whether the name shows where it was added: inside a longer word it does not. */
async function isMarked(
  { uri }: AddToDictionaryArguments,
  { range }: ProposedEntry,
  workspace: Workspace,
  token: CancellationToken,
): Promise<boolean> {
  const document = await workspace.documentOrFile(canonicalUri(uri), token);
  if (document === undefined) {
    return false;
  }
  const span = { start: toOffset(document, range.start), end: toOffset(document, range.end) };
  return document.analysis.mentions.some(
    (mention) =>
      overlaps(mention, span) && (mention.rule === 'mention-dictionary' || mention.canonicalId !== undefined),
  );
}

function isRange(value: unknown): boolean {
  return isRecord(value) && isPosition(value['start']) && isPosition(value['end']);
}

function isArguments(value: unknown): value is AddToDictionaryArguments {
  if (!isRecord(value) || typeof value['uri'] !== 'string') {
    return false;
  }
  const { range, label, id, language } = value;
  return (
    isRange(range) &&
    (label === undefined || label === null || (typeof label === 'string' && labelOf(label) !== undefined)) &&
    (id === undefined || typeof id === 'string') &&
    (language === undefined || (typeof language === 'string' && (language === '' || isLanguageTag(language))))
  );
}
