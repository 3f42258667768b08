import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addToDictionary } from './addToDictionary.js';
import { copyCleanArticle } from './copyCleanArticle.js';
import { copyValue } from './copyValue.js';
import { exportAnnotations } from './exportAnnotations.js';
import { goToSpeaker } from './goToSpeaker.js';
import { goToTranslation } from './goToTranslation.js';
import { markLines } from './markLines.js';
import { nextMark, previousMark } from './marks.js';
import { toggleNoise } from './noise.js';
import { restartServer } from './restartServer.js';
import { showCard } from './showCard.js';
import { showMentions } from './showMentions.js';
import { showQuotes } from './showQuotes.js';

/** Every command of package.json, by its id; `test/tidy` holds the two together. */
export function registerCommands(client: BaseLanguageClient, output: LogOutputChannel): Disposable[] {
  const table: Record<string, (...args: never[]) => unknown> = {
    exportAnnotations: exportAnnotations(client),
    goToTranslation: goToTranslation(client),
    showMentions: showMentions(client),
    goToSpeaker: goToSpeaker(client),
    showQuotes: showQuotes(client),
    showCard: showCard(client),
    nextMark: nextMark(client),
    previousMark: previousMark(client),
    toggleNoise: toggleNoise(),
    addToDictionary: addToDictionary(client),
    markAsNoise: markLines(client, 'noise'),
    markAsArticle: markLines(client, 'article'),
    copyValue: copyValue(client),
    copyCleanArticle: copyCleanArticle(client),
    restartServer: restartServer(client),
    showOutput: () => {
      output.show();
    },
  };
  return Object.entries(table).map(([id, run]) => commands.registerCommand(`glossa.${id}`, run));
}
