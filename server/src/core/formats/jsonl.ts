import type { CorpusDocument } from '../model.js';
import { toAnnotations } from './annotations.js';
import { loss, type Exported, type Format } from './format.js';

/** Glossa's own: one JSON object a document, one document a line, as `glossa annotate` prints it. */
export const jsonl: Format = {
  id: 'jsonl',
  title: 'JSON Lines, one document a line, all layers',
  write: writeJsonl,
};

function writeJsonl(documents: readonly CorpusDocument[]): Exported {
  return {
    files: [
      {
        path: 'annotations.jsonl',
        content: documents.map((document) => `${JSON.stringify(toAnnotations(document))}\n`).join(''),
      },
    ],
    losses: [
      ...loss(
        documents,
        'rules',
        'a mark is written without the rule that made it and its reasons',
        ({ analysis }) =>
          [
            analysis.mentions,
            analysis.figures,
            analysis.quotes,
            analysis.indirectQuotes,
            analysis.sections,
          ].reduce((sum, layer) => sum + layer.length, 0),
      ),
      ...loss(
        documents,
        'full names',
        'a mention is written as it stands, without the fullest name in its document',
        ({ analysis }) =>
          analysis.mentions.filter(({ start, end, name }) => name !== analysis.text.slice(start, end)).length,
      ),
      ...loss(documents, 'texts', 'the text of a document stays in its own file', () => 1),
    ],
  };
}
