import { Disposable, l10n, languages, LanguageStatusSeverity, window, type LanguageStatusItem } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { articleLanguageId, methods, type Counts, type StatusParams } from '../../server/src/protocol.js';

/** The language status of the article in the active editor: what was found in it, at a glance. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('glossa.counts', { language: articleLanguageId });
  item.name = 'Glossa';
  let last: StatusParams | undefined;
  const show = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    describe(item, client.state, last, last?.documents.find((document) => document.uri === uri)?.counts);
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
      : l10n.t('{0} linked · {1} noise · {2} problems', counts.links, counts.noise, counts.problems);
}
