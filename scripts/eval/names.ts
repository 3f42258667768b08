import { analyseDocument, overlaps, type Mention, type Span } from '../../server/src/core/index.js';
import { entitySets, type EntitySet } from './entitySets.js';
import { isUnclear, labelled } from './entityTexts.js';
import { parallelSides, type ParallelSide } from './parallelTexts.js';
import { addCounts, countSpans, noCounts, rates, share, type Counts, type Labelled } from './scores.js';
import { percent, table, type Cell } from './table.js';
import type { Task, TaskContext } from './task.js';

interface Row {
  readonly doc: string | null;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

/** A document with its labelled names; each line is a sentence. */
interface LabelledDocument {
  readonly lines: readonly string[];
  readonly gold: readonly Labelled[];
  readonly unclear: readonly Span[];
}

const labelledSets = ['ner-en-uner-pud', 'ner-en-uner-ewt', 'ner-ja-wac'];

const note =
  'Labelled documents: strict F1 where each sentence is a text of its own, and where the document is. Running text has no\n' +
  'labels: “repeated” are the places where something stands by itself that is marked elsewhere in the document, and those\n' +
  'of them that are marked, alone and together; “two labels”, names that are labelled in two ways.';

export const names: Task = {
  about: 'one name through a document: found everywhere, and labelled alike',
  run({ read, print, worst, only }) {
    const rows = entitySets
      .filter(({ name, language }) => labelledSets.includes(name) && `${name} ${language}`.includes(only))
      .flatMap((set) => {
        const documents = labelledDocuments(set, read);
        return documents === undefined ? [] : [labelledRow(set, documents)];
      });
    if (rows.length > 0) {
      print(
        table(['set', 'language', 'documents', 'gold', 'alone P', 'R', 'F1', 'together P', 'R', 'F1'], rows),
      );
    }
    const sides = parallelSides(read).filter(
      ({ set, language }) => set === 'align-ntrex' && `${set} ${language}`.includes(only),
    );
    if (sides.length > 0) {
      print(
        table(
          [
            'set',
            'language',
            'documents',
            'marked alone',
            'together',
            'repeated',
            'alone %',
            'together %',
            'two labels',
          ],
          sides.map(runningRow),
        ),
      );
    }
    print(note);
    for (const side of worst > 0 ? sides : []) {
      print(changed(side, worst));
    }
  },
};

/** Undefined where the user does not have the set. */
function labelledDocuments(
  set: EntitySet,
  read: TaskContext['read'],
): readonly LabelledDocument[] | undefined {
  const documents = new Map<string, { lines: string[]; gold: Labelled[]; unclear: Span[]; length: number }>();
  const rows = read<Row>(set.file, 'doc', 'text', 'entities');
  for (const [at, { doc, text, entities }] of rows?.entries() ?? []) {
    const own = documents.get(doc ?? String(at)) ?? { lines: [], gold: [], unclear: [], length: 0 };
    documents.set(doc ?? String(at), own);
    own.lines.push(text);
    for (const entity of entities) {
      const span = moved(entity, own.length);
      own.gold.push(...labelled(span, set.gold[entity.type]));
      own.unclear.push(...(set.unclear.has(entity.type) ? [span] : []));
    }
    own.length += text.length + 1;
  }
  return rows === undefined ? undefined : [...documents.values()];
}

function labelledRow(set: EntitySet, documents: readonly LabelledDocument[]): Cell[] {
  const [alone, together] = [noCounts(), noCounts()];
  for (const { lines, gold, unclear } of documents) {
    const count = (to: Counts, mentions: readonly Mention[]): void => {
      const own = mentions.flatMap((mention) => labelled(mention, set.ours[mention.label]));
      for (const counts of countSpans(
        gold,
        own.filter((span) => !isUnclear(unclear, span)),
      ).values()) {
        addCounts(to, counts);
      }
    };
    count(alone, mentionsOfEach(lines));
    count(together, mentionsOf(lines.join('\n')));
  }
  const cells = (counts: Counts): Cell[] => {
    const { precision, recall, f1 } = rates(counts);
    return [percent(precision), percent(recall), percent(f1)];
  };
  return [
    set.name,
    set.language,
    documents.length,
    alone.right + alone.missed,
    ...cells(alone),
    ...cells(together),
  ];
}

function mentionsOf(text: string): readonly Mention[] {
  return analyseDocument(text, { withNoise: true }).mentions;
}

/** Each line read by itself; offsets into the lines joined. */
function mentionsOfEach(lines: readonly string[]): Mention[] {
  let start = 0;
  return lines.flatMap((line) => {
    const own = mentionsOf(line).map((mention) => moved(mention, start));
    start += line.length + 1;
    return own;
  });
}

const moved = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

function runningRow({ set, language, texts }: ParallelSide): Cell[] {
  const sums = { alone: 0, together: 0, repeated: 0, markedAlone: 0, markedTogether: 0, twoLabels: 0 };
  for (const { segments } of texts) {
    const text = segments.join('\n');
    const alone = mentionsOfEach(segments);
    const together = mentionsOf(text);
    const surfaces = new Set([...alone, ...together].map(({ start, end }) => text.slice(start, end)));
    sums.alone += alone.length;
    sums.together += together.length;
    for (const surface of surfaces) {
      const places = standing(text, surface);
      if (places.length > 1) {
        sums.repeated += places.length;
        sums.markedAlone += places.filter((place) => isMarked(alone, place)).length;
        sums.markedTogether += places.filter((place) => isMarked(together, place)).length;
      }
      const labels = new Set(
        together.filter(({ start, end }) => text.slice(start, end) === surface).map(({ label }) => label),
      );
      sums.twoLabels += labels.size > 1 ? 1 : 0;
    }
  }
  return [
    set,
    language,
    texts.length,
    sums.alone,
    sums.together,
    sums.repeated,
    percent(share(sums.markedAlone, sums.repeated)),
    percent(share(sums.markedTogether, sums.repeated)),
    sums.twoLabels,
  ];
}

const isMarked = (mentions: readonly Mention[], place: Span): boolean =>
  mentions.some(({ start, end }) => start <= place.start && place.end <= end);

/** Where a spelling stands with no letter of its script beside it; Korean may go on, as particles do. */
function standing(text: string, surface: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const end = at + surface.length;
    const joins = (left: string | undefined, right: string | undefined, isKorean: boolean): boolean =>
      letters.some((script) => script.test(left ?? '') && script.test(right ?? '')) &&
      !(isKorean && /\p{scx=Hangul}/u.test(right ?? ''));
    if (!joins(text[at - 1], text[at], false) && !joins(text[end - 1], text[end], true)) {
      found.push({ start: at, end });
    }
  }
  return found;
}

const letters = [
  /[\p{Script=Latin}\p{N}]/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Katakana}ー・]/u,
  /\p{Script=Han}/u,
];

/** What the document changes of what its sentences tell, spread over the documents: to be checked by hand. */
function changed({ set, language, texts }: ParallelSide, most: number): string {
  const lines = texts.flatMap(({ id, segments }) => {
    const text = segments.join('\n');
    const alone = mentionsOfEach(segments);
    const together = mentionsOf(text);
    const isIn = (mentions: readonly Mention[], one: Mention): boolean =>
      mentions.some(({ start, end, label }) => start === one.start && end === one.end && label === one.label);
    const show = (sign: string, mention: Mention): string =>
      `  ${sign} ${mention.label} ${excerpt(text, mention)}  (${mention.rule}, ${id})`;
    return [
      ...together.filter((one) => !isIn(alone, one)).map((one) => ({ at: one.start, line: show('+', one) })),
      ...alone
        .filter((one) => !isIn(together, one) && !together.some((other) => overlaps(one, other)))
        .map((one) => ({ at: one.start, line: show('-', one) })),
    ]
      .sort((a, b) => a.at - b.at)
      .map(({ line }) => line);
  });
  const step = Math.max(1, lines.length / most);
  const picked = Array.from(
    { length: Math.min(most, lines.length) },
    (_, at) => lines[Math.floor(at * step)] ?? '',
  );
  return `${set} ${language}: ${lines.length} changed by the document\n${picked.join('\n')}`;
}

const around = 40;

function excerpt(text: string, { start, end }: Span): string {
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)];
  return `${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, to)}`.replaceAll(
    /\s+/g,
    ' ',
  );
}
