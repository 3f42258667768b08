import { analyseCorpus, analyseDocument, overlaps, type Span } from '../../server/src/core/index.js';
import {
  addLinkCounts,
  countLinks,
  joinLinks,
  linkRates,
  noLinkCounts,
  type AlignRow,
  type SegmentLink,
} from './linkScores.js';
import { percent, table } from './table.js';
import type { Task } from './task.js';

const files = [
  'align-ntrex/dev/en-ko.perturbed.jsonl',
  'align-ntrex/dev/en-ja.perturbed.jsonl',
  'align-ntrex/dev/ko-ja.perturbed.jsonl',
  'align-pud/dev/en-ko.perturbed.jsonl',
  'align-pud/dev/en-ja.perturbed.jsonl',
  'align-pud/dev/ko-ja.perturbed.jsonl',
] as const;

export const links: Task = {
  about: 'which sentences of two translations say the same',
  run({ read, print }) {
    const rows = files.flatMap((file) => {
      const [set = '', , pair = ''] = file.split(/[/.]/);
      const documents = read<AlignRow>(file, 'id', 'src', 'tgt', 'links');
      return documents === undefined ? [] : [[set, pair, documents.length, ...scores(documents)]];
    });
    print(table(['set', 'pair', 'documents', 'strict P', 'R', 'F1', 'lax P', 'R', 'F1'], rows));
    print(
      'Links between the two documents of a row, a segment a line, analysed as a folder of their own. Strict and lax\n' +
        'as Vecalign has it.',
    );
  },
};

function scores(documents: readonly AlignRow[]): string[] {
  const counts = noLinkCounts();
  for (const { src, tgt, links: gold } of documents) {
    addLinkCounts(counts, countLinks(gold, predict(laid(src), laid(tgt))));
  }
  const { strict, lax } = linkRates(counts);
  return [strict, lax].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(percent));
}

interface Laid {
  readonly text: string;
  readonly segments: readonly Span[];
}

function laid(segments: readonly string[]): Laid {
  const spans: Span[] = [];
  let start = 0;
  for (const { length } of segments) {
    spans.push({ start, end: start + length });
    start += length + 1;
  }
  return { text: segments.join('\n'), segments: spans };
}

/** Passages need not be segments: each link is one of all segments it touches, and what shares a segment is one. */
function predict(source: Laid, target: Laid): SegmentLink[] {
  const { documents } = analyseCorpus([
    { path: 'source', analysis: analyseDocument(source.text) },
    { path: 'target', analysis: analyseDocument(target.text) },
  ]);
  const touched = ({ segments }: Laid, passage: Span): number[] =>
    segments.flatMap((segment, at) => (overlaps(segment, passage) ? [at] : []));
  return joinLinks(
    (documents.get('source')?.links ?? [])
      .filter(({ to }) => to.path === 'target')
      .map((link): SegmentLink => [touched(source, link), touched(target, link.to)]),
  );
}
