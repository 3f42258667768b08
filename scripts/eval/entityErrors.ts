import { overlaps, type Span } from '../../server/src/core/index.js';
import type { ReadText } from './entityTexts.js';
import type { Labelled } from './scores.js';

type Kind = 'missed' | 'false' | 'edges' | 'label';

interface Wrong {
  readonly kind: Kind;
  readonly line: string;
}

/** In the order in which they are listed, each with what it means. */
const kinds: Readonly<Record<Kind, string>> = {
  missed: 'missed',
  false: 'false',
  edges: 'with wrong edges',
  label: 'with another label',
};

/**
 * Of each of these labels of a set, what is wrong: the first `most` names that were missed, that are none, and that have other
 * edges or another label. A name of which ours has other edges is listed once, under the label of the set.
 */
export function wrongNames(
  set: string,
  labels: readonly string[],
  texts: readonly ReadText[],
  most: number,
): string[] {
  const byLabel = new Map<string, Wrong[]>(labels.map((label) => [label, []]));
  const add = (label: string, wrong: Wrong): void => {
    byLabel.get(label)?.push(wrong);
  };
  for (const { text, gold, ours, unclear } of texts) {
    for (const name of gold) {
      const touching = ours.filter((span) => overlaps(span, name));
      if (!touching.some((span) => isSame(span, name))) {
        const kind = kindOf(name, touching);
        add(name.label, { kind, line: describe(text, kind, name, touching) });
      }
    }
    for (const span of ours) {
      if (![...gold, ...unclear].some((name) => overlaps(name, span))) {
        add(span.label, { kind: 'false', line: describe(text, 'false', span, [span]) });
      }
    }
  }
  return [...byLabel]
    .filter(([, all]) => all.length > 0)
    .map(([label, all]) =>
      (Object.keys(kinds) as Kind[])
        .map((kind) => {
          const own = all.filter((wrong) => wrong.kind === kind);
          return own.length === 0
            ? ''
            : `${set} ${label}: ${own.length} ${kinds[kind]}\n${own
                .slice(0, most)
                .map(({ line }) => line)
                .join('\n')}`;
        })
        .filter((block) => block !== '')
        .join('\n'),
    );
}

const sameEdges = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const isSame = (a: Labelled, b: Labelled): boolean => sameEdges(a, b) && a.label === b.label;

function kindOf(name: Labelled, touching: readonly Labelled[]): Kind {
  return touching.length === 0
    ? 'missed'
    : touching.some((span) => sameEdges(span, name))
      ? 'label'
      : 'edges';
}

function describe(text: string, kind: Kind, name: Span, touching: ReadText['ours']): string {
  const ours = touching
    .map(({ start, end, mention }) => {
      const own = `${mention.label}, ${mention.rule}: ${mention.reasons.join('; ')}`;
      return sameEdges(name, { start, end }) ? own : `“${text.slice(start, end)}” ${own}`;
    })
    .join(' | ');
  return `  ${excerpt(text, name)}${kind === 'missed' ? '' : `\n      ours: ${ours}`}`;
}

const around = 40;

/** The name in its place, on one line. */
function excerpt(text: string, { start, end }: Span): string {
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)];
  const shown = `${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, to)}`;
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`.replaceAll(/\s+/g, ' ');
}
