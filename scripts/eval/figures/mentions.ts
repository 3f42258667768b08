import type { FigureLabel, Language, Span } from '../../../server/src/core/index.js';
import { findFigures } from '../../../server/src/core/figures/index.js';
import { readLater, type FigureSet } from './score.js';

interface MentionRow {
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

interface MentionSet {
  readonly name: string;
  readonly language: Language;
  readonly file: string;
  /** What the set's labels are called in the table. Amounts are one line: sets part them otherwise than we do. */
  readonly types: Readonly<Record<string, Type>>;
}

type Type = 'amount' | 'date' | 'time';

const ours: Readonly<Record<FigureLabel, Type>> = {
  CARDINAL: 'amount',
  ORDINAL: 'amount',
  QUANTITY: 'amount',
  MONEY: 'amount',
  PERCENT: 'amount',
  DATE: 'date',
  TIME: 'time',
};

const sets: readonly MentionSet[] = [
  {
    name: 'ner-ko-klue news',
    language: 'ko',
    file: 'ner-ko-klue/dev/news.jsonl',
    types: { QT: 'amount', DT: 'date', TI: 'time' },
  },
  { name: 'ner-ja-gsd', language: 'ja', file: 'ner-ja-gsd/dev/ja.jsonl', types: ours },
];

/** Figures in sentences of news and encyclopaedias, without values. */
export const mentions: FigureSet = (read) =>
  sets.flatMap(({ name, language, file, types }) => {
    const sentences = read<MentionRow>(file, 'text', 'entities') ?? [];
    return (['amount', 'date', 'time'] as const).flatMap((type) =>
      sentences.map(({ text, entities }) =>
        readLater(
          {
            set: name,
            language,
            type,
            text,
            gold: entities
              .filter((entity) => types[entity.type] === type)
              .map(({ start, end, type: label }) => ({ start, end, value: label, says: null })),
            edges: true,
          },
          () => findFigures(text, language).filter(({ label }) => ours[label] === type),
        ),
      ),
    );
  });
