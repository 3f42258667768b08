import {
  FileSystemError,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type QuickPickItem,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeArticle } from '../articles.js';
import {
  methods,
  type ExportFormat,
  type ExportParams,
  type ExportResult,
} from '../../../server/src/protocol.js';

/** Arguments for tasks, keybindings and tests; whatever is missing is asked for. */
interface ExportArguments {
  readonly format?: string;
  readonly scope?: 'document' | 'folder';
  /** The URI of an existing folder; its files of the same names are replaced without a question. */
  readonly target?: string;
}

/**
 * Asks for a format, a scope and a folder, writes the export there and offers to open it.
 * @returns the URIs of the written files; none if the person turned back
 */
export function exportAnnotations(
  client: BaseLanguageClient,
): (given?: ExportArguments) => Promise<string[]> {
  return async (given = {}) => {
    const format = given.format ?? (await pickFormat(client));
    const scope = format === undefined ? undefined : (given.scope ?? (await pickScope()));
    const target = scope === undefined ? undefined : await pickTarget(given.target);
    if (format === undefined || scope === undefined || target === undefined) {
      return [];
    }
    const result = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Exporting annotations'), cancellable: true },
      (_, token) => requestExport(client, { format, scope: scopeOf(scope) }, token),
    );
    if (result === undefined || (given.target === undefined && !(await mayReplace(target, result)))) {
      return [];
    }
    const written = await write(target, result);
    void announce(written, result);
    return written.map((uri) => uri.toString());
  };
}

async function pickFormat(client: BaseLanguageClient): Promise<string | undefined> {
  const formats = await client.sendRequest<readonly ExportFormat[]>(methods.exportFormats);
  const items = formats.map(({ id, title }) => ({ label: title, description: id, id }));
  return (
    await window.showQuickPick(items, { title: l10n.t('Export Annotations'), placeHolder: l10n.t('Format') })
  )?.id;
}

async function pickScope(): Promise<'document' | 'folder' | undefined> {
  const items: (QuickPickItem & { readonly scope: 'document' | 'folder' })[] = [
    { label: l10n.t('All articles of the folder'), scope: 'folder' },
  ];
  if (activeArticle() !== undefined) {
    items.unshift({ label: l10n.t('This article'), scope: 'document' });
  }
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Export Annotations'),
    placeHolder: l10n.t('What to export'),
  });
  return picked?.scope;
}

async function pickTarget(given: string | undefined): Promise<Uri | undefined> {
  if (given !== undefined) {
    return Uri.parse(given, true);
  }
  const defaultUri = workspace.workspaceFolders?.[0]?.uri;
  const picked = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: l10n.t('Export Into'),
    openLabel: l10n.t('Export Here'),
    ...(defaultUri && { defaultUri }),
  });
  return picked?.[0];
}

function scopeOf(scope: 'document' | 'folder'): ExportParams['scope'] {
  const active = window.activeTextEditor?.document;
  return scope === 'document' && active !== undefined ? { uris: [active.uri.toString()] } : {};
}

async function requestExport(
  client: BaseLanguageClient,
  params: ExportParams,
  token: CancellationToken,
): Promise<ExportResult | undefined> {
  try {
    return await client.sendRequest<ExportResult>(methods.export, params, token);
  } catch (error) {
    if (token.isCancellationRequested) {
      return undefined;
    }
    throw error;
  }
}

async function mayReplace(target: Uri, { files }: ExportResult): Promise<boolean> {
  const standing: string[] = [];
  for (const { path } of files) {
    if (await exists(Uri.joinPath(target, path))) {
      standing.push(path);
    }
  }
  if (standing.length === 0) {
    return true;
  }
  const replace = l10n.t('Replace');
  const folder = workspace.asRelativePath(target);
  const message = l10n.t('{0} already exists in {1}. Replace it?', standing.join(', '), folder);
  return (await window.showWarningMessage(message, { modal: true }, replace)) === replace;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') {
      return false;
    }
    throw error;
  }
}

async function write(target: Uri, { files }: ExportResult): Promise<Uri[]> {
  const written: Uri[] = [];
  for (const { path, content } of files) {
    const uri = Uri.joinPath(target, path);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    written.push(uri);
  }
  return written;
}

/** Says the outcome in a line or two; what is missing in the files, when asked. */
async function announce(written: readonly Uri[], { losses, skipped }: ExportResult): Promise<void> {
  const names = written.map((uri) => workspace.asRelativePath(uri)).join(', ');
  const parts = [
    l10n.t('Exported {0}.', names),
    ...(losses.length === 0 ? [] : [l10n.t('This format does not hold everything that was found.')]),
    ...(skipped.length === 0 ? [] : [l10n.t('Articles left out: {0}.', skipped.length)]),
  ];
  const open = l10n.t('Open');
  const more = l10n.t('Show What Is Missing');
  const hasMore = losses.length + skipped.length > 0;
  const show = skipped.length === 0 ? window.showInformationMessage : window.showWarningMessage;
  const answer = await show<string>(parts.join(' '), open, ...(hasMore ? [more] : []));
  const [first] = written;
  if (answer === more) {
    const detail = [...skipped, ...losses].join('\n');
    await window.showInformationMessage(l10n.t('Not in {0}', names), { modal: true, detail });
  } else if (answer === open && first !== undefined) {
    await window.showTextDocument(await workspace.openTextDocument(first));
  }
}
