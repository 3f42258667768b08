import type { LocationLink } from 'vscode-languageserver-types';
import { overlaps, type FigureValue, type Span } from '../core/index.js';
import { linkedPassages, type LinkedPassage } from './counterparts.js';
import { mentionsElsewhere } from './entityMentions.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { spanAt } from './spans.js';
import { toRange } from './toProtocol.js';

interface Target {
  readonly document: DocumentSnapshot;
  readonly span: Span;
}

/**
 * The counterpart in the other documents. Of a name: its mentions in the linked passages, then, for documents without
 * such, its first one. Of a figure: the figure of the same value in a linked passage. Of all else: the linked passage.
 */
export function definition(snapshot: Snapshot, document: DocumentSnapshot, offset: number): LocationLink[] {
  const passages = linkedPassages(snapshot, document, offset);
  const mention = spanAt(document.analysis.mentions, offset);
  const figure = mention === undefined ? spanAt(document.analysis.figures, offset) : undefined;
  if (mention !== undefined) {
    const named = mentionTargets(passages, mentionsElsewhere(snapshot, document, mention));
    if (named.length > 0) {
      return named.map((target) => toLink(document, mention, target));
    }
  }
  return passages.map((passage) => {
    const equal = figure === undefined ? undefined : figureTarget(passage, figure.value);
    const origin = equal === undefined ? passage.link : (figure ?? passage.link);
    return toLink(document, origin, equal ?? passage);
  });
}

function mentionTargets(
  passages: readonly LinkedPassage[],
  mentions: readonly {
    readonly document: DocumentSnapshot;
    readonly span: Span;
  }[],
): Target[] {
  const linked = passages.flatMap(({ document, span }) =>
    mentions
      .filter((one) => one.document === document && overlaps(span, one.span))
      .slice(0, 1)
      .map((one) => ({ document, span: one.span })),
  );
  const seen = new Set(linked.map(({ document }) => document));
  const firsts = mentions.filter(({ document }) => {
    const isFirst = !seen.has(document);
    seen.add(document);
    return isFirst;
  });
  return [...linked, ...firsts];
}

function figureTarget({ document, span }: LinkedPassage, value: FigureValue): Target | undefined {
  const wanted = valueKey(value);
  const figure = document.analysis.figures.find(
    (one) => overlaps(span, one) && valueKey(one.value) === wanted,
  );
  return figure === undefined ? undefined : { document, span: figure };
}

/** What makes two figures say the same, whatever words they are said in. */
function valueKey(value: FigureValue): string {
  if ('timex' in value) {
    return `${value.type} ${value.resolved ?? value.timex}`;
  }
  const unit = value.type === 'money' ? value.currency : value.type === 'quantity' ? value.unit : '';
  const amount = value.amount ?? [value.low, value.high, value.magnitude].join(' ');
  return `${value.type} ${unit} ${amount}`;
}

function toLink(document: DocumentSnapshot, origin: Span, target: Target): LocationLink {
  const range = toRange(target.document, target.span);
  return {
    originSelectionRange: toRange(document, origin),
    targetUri: target.document.uri,
    // A peek highlights all of this range: the name or figure that was asked for, not the sentence around it.
    targetRange: range,
    targetSelectionRange: range,
  };
}
