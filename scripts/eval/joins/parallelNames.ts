import {
  analyseCorpus,
  analyseDocument,
  type CorpusAnalysis,
  type Mention,
} from '../../../server/src/core/index.js';
import { parallelSides } from '../parallelTexts.js';
import type { TaskContext } from '../task.js';

export type NamePairs = readonly (readonly [string, string])[];

/** What is joined between two languages of one set. */
export interface ParallelNames {
  readonly set: string;
  readonly languages: string;
  readonly kind: Kind;
  readonly joined: number;
  /** Of these, the pairs that stand in sentences which translate each other. */
  readonly together: number;
  readonly apart: NamePairs;
  readonly alone: number;
  readonly aloneJoined: number;
  readonly unjoined: NamePairs;
}

const kinds = {
  person: ['PERSON'],
  title: ['ORG', 'EVENT', 'PRODUCT', 'LAW', 'FAC', 'WORK_OF_ART'],
} as const;
type Kind = keyof typeof kinds;

const pairs = [
  ['en', 'ko'],
  ['en', 'ja'],
  ['ko', 'ja'],
] as const;

interface Name {
  readonly name: string;
  readonly id: string;
  readonly label: Mention['label'];
  readonly isLexical: boolean;
}

/** The names of each segment, by language and document. */
type Segments = ReadonlyMap<string, readonly (readonly Name[])[]>;

/** All documents of a set in their three languages, as one folder. */
export function parallelNames(read: TaskContext['read']): ParallelNames[] {
  const sides = parallelSides(read);
  return [...new Set(sides.map(({ set }) => set))].flatMap((set) => {
    const texts = sides
      .filter((side) => side.set === set)
      .flatMap(({ language, texts }) =>
        texts.map(({ id, segments }) => ({ path: `${language}/${id}`, segments })),
      );
    const corpus = analyseCorpus(
      texts.map(({ path, segments }) => ({ path, analysis: analyseDocument(segments.join('\n')) })),
    );
    const names: Segments = new Map(
      texts.map(({ path, segments }) => [path, namesIn(corpus, path, segments)]),
    );
    return pairs.flatMap(([left, right]) =>
      (Object.keys(kinds) as Kind[]).map((kind) => ({
        set,
        languages: `${left}-${right}`,
        kind,
        ...compare(names, left, right, kind),
      })),
    );
  });
}

function namesIn({ documents }: CorpusAnalysis, path: string, segments: readonly string[]): Name[][] {
  const document = documents.get(path);
  let start = 0;
  return segments.map(({ length }) => {
    const [from, to] = [start, start + length];
    start = to + 1;
    return (document?.analysis.mentions ?? []).flatMap((mention, at) =>
      mention.start >= from && mention.end <= to
        ? [
            {
              name: mention.name,
              id: document?.entityIds[at] ?? '',
              label: mention.label,
              isLexical: mention.lexicalId !== undefined,
            },
          ]
        : [],
    );
  });
}

function compare(
  names: Segments,
  left: string,
  right: string,
  kind: Kind,
): Omit<ParallelNames, 'set' | 'languages' | 'kind'> {
  const isOfKind = ({ label, isLexical }: Name): boolean =>
    !isLexical && (kinds[kind] as readonly string[]).includes(label);
  let joined = 0;
  const apart: [string, string][] = [];
  const unjoined: [string, string][] = [];
  let alone = 0;
  for (const [path, own] of names) {
    const other = path.startsWith(`${left}/`)
      ? names.get(`${right}/${path.slice(left.length + 1)}`)
      : undefined;
    if (other === undefined) {
      continue;
    }
    const idsOf = (segments: readonly (readonly Name[])[]): Map<string, Set<string>> => {
      const ids = new Map<string, Set<string>>();
      for (const { name, id } of segments.flat().filter(isOfKind)) {
        ids.set(name, (ids.get(name) ?? new Set()).add(id));
      }
      return ids;
    };
    const [lefts, rights] = [idsOf(own), idsOf(other)];
    const areJoined = (one: string, two: string): boolean =>
      [...(lefts.get(one) ?? [])].some((id) => rights.get(two)?.has(id) === true);
    const together = new Set(
      own.flatMap((names, at) =>
        names.flatMap(({ name }) => (other[at] ?? []).map((second) => `${name}\n${second.name}`)),
      ),
    );
    for (const one of lefts.keys()) {
      for (const two of [...rights.keys()].filter((two) => areJoined(one, two))) {
        joined++;
        if (!together.has(`${one}\n${two}`)) {
          apart.push([one, two]);
        }
      }
    }
    for (const pair of alonePairs(own, other, isOfKind)) {
      const [one = '', two = ''] = pair.split('\n');
      alone++;
      if (!areJoined(one, two)) {
        unjoined.push([one, two]);
      }
    }
  }
  return {
    joined,
    together: joined - apart.length,
    apart,
    alone,
    aloneJoined: alone - unjoined.length,
    unjoined,
  };
}

function alonePairs(
  own: readonly (readonly Name[])[],
  other: readonly (readonly Name[])[],
  isOfKind: (name: Name) => boolean,
): Set<string> {
  const found = new Set<string>();
  own.forEach((names, at) => {
    const [lefts, rights] = [names, other[at] ?? []].map(
      (all) => new Set(all.filter(isOfKind).map(({ name }) => name)),
    );
    const [left, right] = [[...(lefts ?? [])], [...(rights ?? [])]];
    if (left.length === 1 && right.length === 1) {
      found.add(`${left[0] ?? ''}\n${right[0] ?? ''}`);
    }
  });
  return found;
}
