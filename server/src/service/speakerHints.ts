import type { InlayHint, Range } from 'vscode-languageserver-types';
import { numberAt, overlaps, type DocumentAnalysis, type Quote, type Span } from '../core/index.js';
import { reachOf, sayings } from './sayings.js';
import type { DocumentSnapshot } from './snapshot.js';
import { knownSpeaker } from './speakers.js';
import { preview } from './spans.js';
import { toLocation, toOffset } from './toProtocol.js';

const longestName = 60;

/**
 * After each quote whose own sentence does not name its speaker, the name: `“…,” he said` is `“…,” — Jamieson Greer he
 * said`. Of an interrupted quote after its last part, in each paragraph that it goes through.
 */
export function speakerHints(document: DocumentSnapshot, range: Range): InlayHint[] {
  const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
  return sayings(document.analysis)
    .filter((saying) => {
      const { start, end } = reachOf(saying);
      return end >= from && start <= to;
    })
    .flatMap((saying) =>
      byParagraph(
        document.analysis,
        saying.filter((part) => part.kind !== 'indirect'),
      ),
    )
    .flatMap((parts) => {
      const end = parts.at(-1)?.outer.end ?? -1;
      return end < from || end > to ? [] : (hintOf(document, parts, end) ?? []);
    });
}

/** The parts of a quote that stand in one paragraph. */
function byParagraph({ paragraphs }: DocumentAnalysis, parts: readonly Quote[]): Quote[][] {
  const groups = new Map<number, Quote[]>();
  for (const part of parts) {
    const paragraph = numberAt(paragraphs, part.outer.start);
    const group = groups.get(paragraph) ?? [];
    groups.set(paragraph, group);
    group.push(part);
  }
  return [...groups.values()];
}

function hintOf(document: DocumentSnapshot, parts: readonly Quote[], end: number): InlayHint | undefined {
  const part = parts.find(({ speaker }) => speaker !== null);
  const speaker = part?.speaker ?? null;
  if (part === undefined || speaker === null) {
    return undefined;
  }
  const known = knownSpeaker(document, speaker);
  const isNamed = speaker.standsFor === undefined && overlaps(sentencesOf(document.analysis, parts), speaker);
  if (isNamed || known.isUnknown) {
    return undefined;
  }
  return {
    position: document.lineIndex.positionAt(end),
    label: [
      { value: '— ' },
      { value: preview(known.name, longestName), location: toLocation(document, known.place) },
    ],
    tooltip: [...part.reasons, `rule ${part.rule}`].join('; '),
    paddingLeft: true,
  };
}

/** From the sentence where the first part begins to the one where the last ends. */
function sentencesOf({ sentences }: DocumentAnalysis, parts: readonly Quote[]): Span {
  const start = parts[0]?.outer.start ?? 0;
  const end = parts.at(-1)?.outer.end ?? start;
  const first = sentences[numberAt(sentences, start)];
  const last = sentences[numberAt(sentences, Math.max(start, end - 1))];
  return {
    start: Math.min(start, first !== undefined && first.end > start ? first.start : start),
    end: Math.max(end, last?.end ?? end),
  };
}
