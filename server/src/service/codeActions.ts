import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Command,
  type Range,
} from 'vscode-languageserver-types';
import type { MentionLabel, Overrule, Paragraph, Section, SectionKind } from '../core/index.js';
import { lineCount, paragraphsIn } from './decide.js';
import { isNoiseDiagnostic } from './diagnostics.js';
import { namedAt } from './dictionaryEntry.js';
import { figureValue } from './figureValue.js';
import { sectionsInOrder } from './sections.js';
import type { DocumentSnapshot } from './snapshot.js';
import { toOffset, toRange } from './toProtocol.js';

/** How an editor has actions carried out. */
export interface ActionCommands {
  /** Marks ranges of the document. */
  readonly mark: (title: string, as: Overrule['as'], ranges: readonly Range[]) => Command;
  /** Does with the value of a figure, for other programs, what the editor can: copies or shows it. */
  readonly value: (text: string, range: Range) => Command;
  /** Adds a name to a dictionary. */
  readonly entry: (surface: string, label: MentionLabel | undefined, range: Range) => readonly Command[];
}

/** No kind of LSP copies anything. */
const copyKind = 'glossa.copy';
/** Nor does any change what words mean elsewhere too. */
const dictionaryKind = 'glossa.dictionary';

/** The kinds of action that there are, for the server to announce. */
export const codeActionKinds: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  copyKind,
  dictionaryKind,
];

/**
 * What can be done with the lines that `range` touches, with the name in it and with the figure at its end. Noise can always be marked as article; the rest is offered for
 * a selection, or where a person asked, so that no light bulb follows the cursor through the article.
 */
export function codeActions(
  document: DocumentSnapshot,
  range: Range,
  { diagnostics, only, triggerKind }: CodeActionContext,
  commands: ActionCommands,
): CodeAction[] {
  const isWanted = triggerKind !== CodeActionTriggerKind.Automatic || !isEmpty(range);
  const sectionAt = sectionsInOrder(document.analysis.sections);
  const touched = paragraphsIn(document, [range]).map((paragraph) => ({
    paragraph,
    section: sectionAt(paragraph.start),
  }));
  const pick = (...kinds: readonly (SectionKind | undefined)[]): Paragraph[] =>
    touched.flatMap(({ paragraph, section }) => (kinds.includes(section?.kind) ? [paragraph] : []));
  const noise = pick('noise');
  const whole = paragraphsOf(
    document,
    touched.flatMap(({ section }) => (section?.kind === 'noise' ? [section] : [])),
  );
  const offers: readonly Offer[] = [
    {
      title: 'Mark as Article',
      as: 'article',
      paragraphs: noise.length > 0 ? pick('noise', 'related') : isWanted ? pick('related') : [],
      isFix: noise.length > 0,
    },
    {
      title: `Mark All ${lineCount(document, whole)} Lines of This Noise as Article`,
      as: 'article',
      paragraphs: whole.length > noise.length ? whole : [],
      isFix: true,
    },
    {
      title: 'Mark as Noise',
      as: 'noise',
      paragraphs: isWanted ? pick('headline', 'lead', 'body', 'related') : [],
      isFix: false,
    },
  ];
  const fixed = diagnostics.filter(isNoiseDiagnostic);
  const marking: CodeAction[] = offers
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ title, as, paragraphs, isFix }) => ({
      title,
      kind: isFix ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
      ...(isFix && fixed.length > 0 ? { diagnostics: fixed } : {}),
      command: commands.mark(
        title,
        as,
        paragraphs.map((paragraph) => toRange(document, paragraph)),
      ),
    }));
  const value = isWanted ? figureValue(document, toOffset(document, range.end)) : null;
  const copying: CodeAction[] = (value === null ? [] : [commands.value(value.text, value.range)]).map(
    (command) => ({ title: command.title, kind: copyKind, command }),
  );
  // Names in noise are not marked, whatever a dictionary says.
  const named = isWanted && noise.length === 0 ? namedAt(document, range) : undefined;
  const naming: CodeAction[] = (
    named === undefined
      ? []
      : commands.entry(named.surface, named.mention?.label, toRange(document, named.span))
  ).map((command) => ({ title: command.title, kind: dictionaryKind, command }));
  return [...marking, ...naming, ...copying].filter(
    ({ kind = '' }) =>
      only?.some((wanted) => wanted === CodeActionKind.Empty || `${kind}.`.startsWith(`${wanted}.`)) ?? true,
  );
}

interface Offer {
  readonly title: string;
  readonly as: Overrule['as'];
  readonly paragraphs: readonly Paragraph[];
  /** It does away with a diagnostic; else it is a change like any other. */
  readonly isFix: boolean;
}

function paragraphsOf({ analysis }: DocumentSnapshot, sections: readonly Section[]): Paragraph[] {
  const wanted = new Set(sections);
  const sectionAt = sectionsInOrder(analysis.sections);
  return analysis.paragraphs.filter(({ start }) => {
    const section = sectionAt(start);
    return section !== undefined && wanted.has(section);
  });
}

function isEmpty({ start, end }: Range): boolean {
  return start.line === end.line && start.character === end.character;
}
