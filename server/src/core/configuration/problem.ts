import type { Severity } from '../model.js';
import type { Span } from '../text/span.js';

/**
 * What is wrong with `glossa.json` or a dictionary, and where in that file: offsets are UTF-16 code units into its
 * text. An error says that something is not used; a warning, that something may be meant otherwise.
 */
export interface ConfigurationProblem extends Span {
  readonly code:
    | 'configuration-syntax'
    | 'configuration-value'
    | 'dictionary-path'
    | 'dictionary-missing'
    | 'dictionary-row'
    | 'dictionary-repeated';
  readonly severity: Severity;
  readonly message: string;
}
