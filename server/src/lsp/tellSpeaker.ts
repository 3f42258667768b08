import type { CancellationToken, Location } from 'vscode-languageserver';
import type { SpeakerResult } from '../protocol.js';
import { speakerAt } from '../service/index.js';
import { documentPlace } from './documentPlace.js';
import type { Workspace } from './workspace.js';

/** What an editor does that does not go to speakers by itself. */
interface Going {
  readonly open: (place: Location, name: string) => void;
  readonly say: (message: string) => void;
}

/**
 * Who says what stands at a position; null where nothing is said.
 *
 * @throws Cancelled where the token says so
 * @throws ResponseError where the argument is none, or names no article
 */
export async function tellSpeaker(
  argument: unknown,
  workspace: Workspace,
  token: CancellationToken,
  { open, say }: Going,
): Promise<SpeakerResult> {
  const { document, offset } = await documentPlace(argument, workspace, token);
  const said = speakerAt(document, offset);
  if (said === null) {
    say('There is no quote at the cursor.');
  } else if (said.speaker === null) {
    say('The text does not tell who says this.');
  } else {
    open(said.speaker.location, said.speaker.name);
  }
  return said;
}
