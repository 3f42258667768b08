import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { ValueReader } from '../core/index.js';
import { figureHints } from './figureHints.js';
import type { DocumentSnapshot } from './snapshot.js';
import { speakerHints } from './speakerHints.js';

/** Which hints a person wants. */
export interface InlayHintOptions {
  readonly figures: boolean;
  readonly speakers: boolean;
  /** Whom figures are told to. */
  readonly reader: ValueReader;
}

export function inlayHints(document: DocumentSnapshot, range: Range, options: InlayHintOptions): InlayHint[] {
  return [
    ...(options.figures ? figureHints(document, range, options.reader) : []),
    ...(options.speakers ? speakerHints(document, range) : []),
  ];
}
