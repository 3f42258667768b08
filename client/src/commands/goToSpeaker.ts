import { commands, l10n, Location, Uri, window } from 'vscode';
import { ExecuteCommandRequest, type BaseLanguageClient } from 'vscode-languageclient';
import { serverCommands, type SpeakerArguments, type SpeakerResult } from '../../../server/src/protocol.js';
import { toRange } from './marks.js';
import { cursor } from './places.js';

/**
 * Goes from what is said at the cursor, in quotation marks or in indirect speech, to where the article names who says
 * it, or else to its words for the speaker.
 * @returns who speaks; undefined where nothing is said, or nobody told
 */
export function goToSpeaker(client: BaseLanguageClient): () => Promise<string | undefined> {
  return async () => {
    const at: SpeakerArguments | undefined = cursor(client);
    if (at === undefined) {
      return undefined;
    }
    const said = (await client.sendRequest(ExecuteCommandRequest.type, {
      command: serverCommands.speaker,
      arguments: [at],
    })) as SpeakerResult;
    const speaker = said?.speaker ?? undefined;
    if (speaker === undefined) {
      const message =
        said === null
          ? l10n.t('There is no quote at the cursor.')
          : l10n.t('The text does not tell who says this.');
      window.setStatusBarMessage(message, 4000);
      return undefined;
    }
    const { text, name, location } = speaker;
    // Shown as the editor shows a definition.
    await commands.executeCommand(
      'editor.action.goToLocations',
      Uri.parse(at.uri),
      client.protocol2CodeConverter.asPosition(at.position),
      [new Location(Uri.parse(location.uri), toRange(location.range))],
      'goto',
      '',
    );
    window.setStatusBarMessage(text === name ? name : `${text} — ${name}`, 4000);
    return name;
  };
}
