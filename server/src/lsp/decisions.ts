import { editBetween, moveIntact, moveSpan, type Overrule, type Span, type TextEdit } from '../core/index.js';

interface Decided {
  readonly text: string;
  readonly overrules: readonly Overrule[];
}

const none: readonly Overrule[] = [];

/**
 * What people decided about the lines of documents, for as long as the server runs. Decisions move with live edits, and
 * stay with a document that is closed. Each call with the same arguments gives the same array until something changes.
 */
export class Decisions {
  readonly #decided = new Map<string, Decided>();
  /** For a text that the document had before, or has elsewhere: on disk, say, while it is being edited. */
  readonly #moved = new Map<string, Decided>();

  /** The decisions on a document, as far as what they are on stands in `text` as it was. */
  of(uri: string, text: string): readonly Overrule[] {
    const decided = this.#decided.get(uri);
    if (decided === undefined || decided.text === text) {
      return decided?.overrules ?? none;
    }
    const known = this.#moved.get(uri);
    if (known?.text === text) {
      return known.overrules;
    }
    const overrules = moveAll(decided.overrules, editBetween(decided.text, text), moveIntact);
    this.#moved.set(uri, { text, overrules });
    return overrules;
  }

  /** In place of all that was decided on the document before. */
  set(uri: string, text: string, overrules: readonly Overrule[]): void {
    this.#moved.delete(uri);
    if (overrules.length === 0) {
      this.#decided.delete(uri);
    } else {
      this.#decided.set(uri, { text, overrules });
    }
  }

  /** To be called with each edit of a document. */
  edited(uri: string, before: string, edit: TextEdit, after: string): void {
    if (this.#decided.has(uri)) {
      this.set(uri, after, moveAll(this.of(uri, before), edit, moveSpan));
    }
  }
}

function moveAll(
  overrules: readonly Overrule[],
  edit: TextEdit,
  move: (span: Span, edit: TextEdit) => Span | null,
): Overrule[] {
  return overrules.flatMap(({ as, ...span }) => {
    const moved = move(span, edit);
    return moved === null ? [] : [{ ...moved, as }];
  });
}
