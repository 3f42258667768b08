import type { CorpusDocument, Phrase, Speaker } from '../model.js';
import { mentionOfSpeaker } from '../quotes/speakerMention.js';

/**
 * Who speaks, as other programs read it. `start` and `end` are where the text says so, and `text` is what it says
 * there; save for a pronoun whose name is known, where `text` is that name and `said` the pronoun. `standsFor` is where
 * the document names whom a pronoun or a description means; `entity` the id of that name.
 */
export interface SpeakerAnnotation extends Phrase {
  readonly said?: string;
  readonly standsFor?: Phrase;
  readonly entity?: string;
}

export function speakerAnnotation(
  { analysis, entityIds }: Pick<CorpusDocument, 'analysis' | 'entityIds'>,
  speaker: Speaker | null,
): SpeakerAnnotation | null {
  if (speaker === null) {
    return null;
  }
  const { start, end, text, form, standsFor } = speaker;
  const isNamedPronoun = form === 'pronoun' && standsFor !== undefined;
  const mention = mentionOfSpeaker(analysis.mentions, speaker);
  const entity = mention === undefined ? undefined : entityIds[mention];
  return {
    text: isNamedPronoun ? standsFor.text : text,
    start,
    end,
    ...(isNamedPronoun ? { said: text } : {}),
    ...(standsFor === undefined
      ? {}
      : { standsFor: { text: standsFor.text, start: standsFor.start, end: standsFor.end } }),
    ...(entity === undefined ? {} : { entity }),
  };
}
