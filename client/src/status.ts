import { Disposable, l10n, languages, LanguageStatusSeverity, window, type LanguageStatusItem } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { articleLanguageId, methods, type Counts, type StatusParams } from '../../server/src/protocol.js';

/** The language status of the article in the active editor: what was found in it, and in all articles, at a glance. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('glossa.counts', { language: articleLanguageId });
  item.name = 'Glossa';
  const folderItem = languages.createLanguageStatusItem('glossa.folder', { language: articleLanguageId });
  folderItem.name = l10n.t('Glossa: all articles');
  let last: StatusParams | undefined;
  const show = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    describe(item, client.state, last, last?.documents.find((document) => document.uri === uri)?.counts);
    describeFolder(folderItem, client.state === State.Stopped ? undefined : last);
  };
  show();
  const listeners = Disposable.from(
    client.onNotification(methods.status, (status: StatusParams) => {
      last = status;
      show();
    }),
    client.onDidChangeState(show),
    window.onDidChangeActiveTextEditor(show),
  );
  return new Disposable(() => {
    listeners.dispose();
    item.dispose();
    folderItem.dispose();
  });
}

function describe(
  item: LanguageStatusItem,
  state: State,
  status: StatusParams | undefined,
  counts: Counts | undefined,
): void {
  const stopped = state === State.Stopped;
  item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.busy = !stopped && (counts === undefined || status?.state === 'indexing');
  item.command = stopped
    ? { command: 'glossa.restartServer', title: l10n.t('Restart') }
    : { command: 'glossa.exportAnnotations', title: l10n.t('Export…') };
  if (stopped) {
    item.text = l10n.t('Glossa has stopped');
  } else if (counts === undefined) {
    item.text = l10n.t('Reading the article');
  } else {
    item.text = l10n.t(
      '{0} names · {1} figures · {2} quotes',
      counts.mentions,
      counts.figures,
      counts.quotes,
    );
  }
  item.detail =
    counts === undefined
      ? ''
      : l10n.t(
          '{0} entities · {1} linked · {2} noise · {3} problems',
          counts.entities,
          counts.links,
          counts.noise,
          counts.problems,
        );
}

/** In few words: a longer line than that of the article itself would not fit beside it. */
function describeFolder(item: LanguageStatusItem, status: StatusParams | undefined): void {
  item.busy = status?.state === 'indexing';
  if (status === undefined) {
    item.text = l10n.t('No articles read yet');
    item.detail = '';
    return;
  }
  const { documents, counts } = status.folder;
  item.text = l10n.t(
    'All articles ({0}): {1} entities · {2} figures · {3} quotes',
    documents,
    counts.entities,
    counts.figures,
    counts.quotes,
  );
  item.detail = l10n.t('{0} linked · {1} problems', counts.links, counts.problems);
}
