import { l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { ExecuteCommandRequest, type BaseLanguageClient } from 'vscode-languageclient';
import {
  methods,
  serverCommands,
  type AddToDictionaryArguments,
  type AddToDictionaryResult,
  type AskForEntryArguments,
  type DictionaryEntryParams,
  type DictionaryProposal,
} from '../../../server/src/protocol.js';
import { activeArticle } from '../articles.js';

/** Arguments for code actions, keybindings and tests; whatever is missing is taken from the editor or asked for. */
type Given = Partial<AskForEntryArguments & Pick<AddToDictionaryArguments, 'label' | 'id'>>;

/**
 * Asks what the selected name is, label and entity, and adds it to the folder's dictionary.
 * @returns what came of it; undefined where the person turned back
 */
export function addToDictionary(
  client: BaseLanguageClient,
): (given?: Given) => Promise<AddToDictionaryResult | undefined> {
  return async (given = {}) => {
    const place = given.uri !== undefined && given.range !== undefined ? given : selected(client);
    if (place?.uri === undefined || place.range === undefined) {
      return undefined;
    }
    const { uri, range } = place;
    const propose = (label?: string): Promise<DictionaryProposal | null> => {
      const params: DictionaryEntryParams = {
        textDocument: { uri },
        range,
        ...(label === undefined ? {} : { label }),
      };
      return client.sendRequest<DictionaryProposal | null>(methods.dictionaryEntry, params);
    };
    const proposal = await propose(given.label ?? undefined);
    if (proposal === null) {
      window.setStatusBarMessage(l10n.t('Select a name, or put the cursor on one.'), 4000);
      return undefined;
    }
    const label = given.label ?? (await pickLabel(proposal));
    const labelled = label === undefined || label === proposal.label ? proposal : await propose(label);
    if (label === undefined || labelled === null) {
      return undefined;
    }
    const id = given.id ?? (await pickId(labelled));
    return id === undefined ? undefined : await add(client, { uri, range, label, id });
  };
}

function selected(client: BaseLanguageClient): AskForEntryArguments | undefined {
  const editor = activeArticle();
  return (
    editor && {
      uri: editor.document.uri.toString(),
      range: client.code2ProtocolConverter.asRange(editor.selection),
    }
  );
}

/** That of the mention comes first, so that Enter takes it. */
async function pickLabel({ surface, label, labels }: DictionaryProposal): Promise<string | undefined> {
  const items = [...labels]
    .sort((a, b) => Number(b.label === label) - Number(a.label === label))
    .map((one) => ({ label: one.label, description: one.title }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Add “{0}” to Dictionary', surface),
    placeHolder: l10n.t('What it is'),
    matchOnDescription: true,
  });
  return picked?.label;
}

type IdItem = QuickPickItem & { readonly id: string };

/** Which entity it names: the one it has, another that is known, a new one by what is typed, or none. */
async function pickId(proposal: DictionaryProposal): Promise<string | undefined> {
  const known = new Map(proposal.entities.map(({ id, names }) => [id, names]));
  const item = (id: string, names: readonly string[]): IdItem => ({
    id,
    label: id,
    description: names.join(' · '),
  });
  const proposed: IdItem[] = proposal.id === '' ? [] : [item(proposal.id, known.get(proposal.id) ?? [])];
  known.delete(proposal.id);
  const none: IdItem = {
    id: '',
    label: l10n.t('No id'),
    description: l10n.t('names that are spelled the same are one entity'),
  };
  const fixed = [...proposed, none, ...[...known].map(([id, names]) => item(id, names))];
  const input = window.createQuickPick<IdItem>();
  input.title = l10n.t('Add “{0}” to Dictionary', proposal.surface);
  input.placeholder = l10n.t('Which entity it names: names with one id are one, in every language');
  input.matchOnDescription = true;
  input.items = fixed;
  return await new Promise((resolve) => {
    input.onDidChangeValue((value) => {
      const typed = value.trim();
      const isNew = typed !== '' && typed !== proposal.id && !known.has(typed);
      // What is typed stands beside the label: in it, the editor would sort this before known entities of that name.
      const own: IdItem = { id: typed, label: l10n.t('New id'), description: typed, alwaysShow: true };
      input.items = isNew ? [...fixed, own] : fixed;
    });
    input.onDidAccept(() => {
      resolve(input.activeItems[0]?.id);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

/** What was saved before is saved again with the new row; a file with other unsaved changes is left to the person. */
async function add(
  client: BaseLanguageClient,
  argument: AddToDictionaryArguments,
): Promise<AddToDictionaryResult> {
  const unsaved = new Set(dirtyDocuments().map(({ uri }) => uri.toString()));
  const result = (await client.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.addDictionaryEntry,
    arguments: [argument],
  })) as AddToDictionaryResult;
  if ('refused' in result) {
    void window.showWarningMessage(result.refused);
    return result;
  }
  const edited = new Set(result.files.map((uri) => Uri.parse(uri).toString()));
  for (const document of dirtyDocuments()) {
    const uri = document.uri.toString();
    if (edited.has(uri) && !unsaved.has(uri)) {
      await document.save();
    }
  }
  tell(result);
  return result;
}

function dirtyDocuments(): readonly (typeof workspace.textDocuments)[number][] {
  return workspace.textDocuments.filter(({ isDirty }) => isDirty);
}

function tell(result: Exclude<AddToDictionaryResult, { readonly refused: string }>): void {
  const file = workspace.asRelativePath(Uri.parse(result.dictionary));
  if (!result.isMarked) {
    const message = l10n.t(
      '“{0}” is in {1} now, but is not marked here: a dictionary names whole words.',
      result.surface,
      file,
    );
    void window.showWarningMessage(message);
    return;
  }
  const messages = {
    added: l10n.t('Added “{0}” to {1}.', result.surface, file),
    changed: l10n.t('Changed “{0}” in {1}.', result.surface, file),
    unchanged: l10n.t('{1} says the same of “{0}” already.', result.surface, file),
  };
  window.setStatusBarMessage(messages[result.outcome], 4000);
}
