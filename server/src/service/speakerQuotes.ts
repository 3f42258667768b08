import type { Location } from 'vscode-languageserver-types';
import {
  mentionOfSpeaker,
  type CorpusDocument,
  type DocumentAnalysis,
  type Mention,
  type Speaker,
} from '../core/index.js';
import { corpusView } from './corpusView.js';
import { reachOf, saidAt, sayings, type Saying } from './sayings.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { spanAt } from './spans.js';
import { knownSpeaker } from './speakers.js';
import { toLocation } from './toProtocol.js';

/** What somebody says in a document. */
export interface SaidBy {
  readonly document: DocumentSnapshot;
  readonly saying: Saying;
}

/**
 * What tells speakers apart: the entity, where the folder knows it, in all documents; else, in one document, the name
 * or the words for the speaker. Null for a pronoun that stands for nobody, which may be anybody.
 */
type SpeakerKey = { readonly entity: string } | { readonly words: string } | null;

/** The quotes and the indirect speech, in the folder, of whom a mention names; those of its own document first. */
export function quotesOfMention(snapshot: Snapshot, document: DocumentSnapshot, mention: Mention): SaidBy[] {
  return quotesBy(snapshot, document, keyOfMention(snapshot, document, mention));
}

/** The same of whoever says something; the saying itself is among them. */
export function quotesOfSpeaker(snapshot: Snapshot, document: DocumentSnapshot, saying: Saying): SaidBy[] {
  const speaker = speakerOf(saying);
  const key = speaker === null ? null : keyOfSpeaker(snapshot, document, speaker);
  return key === null ? [{ document, saying }] : quotesBy(snapshot, document, key);
}

/** Who says it: told by the first of its parts that tells. */
export function speakerOf(saying: Saying): Speaker | null {
  return saying.find(({ speaker }) => speaker !== null)?.speaker ?? null;
}

/** Where all is said, in the folder, by whoever says what stands at `offset`. */
export function quoteReferences(snapshot: Snapshot, document: DocumentSnapshot, offset: number): Location[] {
  const said = saidAt(document, offset).find(({ saying }) => speakerOf(saying) !== null);
  return said === undefined ? [] : locations(quotesOfSpeaker(snapshot, document, said.saying));
}

/** Whose quotes are asked for at a place: those of whom the name there names, or of who says what stands there. */
export type QuotedWho = 'name' | 'speaker';

/** Where all is said, in the folder, by whom is named at `offset`, or who speaks there; if not told which, by the first that is known to say anything. */
export function speakerQuotes(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  offset: number,
  of?: QuotedWho,
): Location[] {
  const mention = of === 'speaker' ? undefined : spanAt(document.analysis.mentions, offset);
  const ofNamed = mention === undefined ? [] : quotesOfMention(snapshot, document, mention);
  return ofNamed.length > 0 || of === 'name'
    ? locations(ofNamed)
    : quoteReferences(snapshot, document, offset);
}

function locations(quotes: readonly SaidBy[]): Location[] {
  return quotes.map(({ document, saying }) => toLocation(document, reachOf(saying)));
}

function quotesBy(snapshot: Snapshot, document: DocumentSnapshot, key: SpeakerKey): SaidBy[] {
  if (key === null) {
    return [];
  }
  const wanted = keyText(key);
  const ofDocument = (one: DocumentSnapshot): SaidBy[] =>
    (quotesByKey(snapshot, one).get(wanted) ?? []).map((saying) => ({ document: one, saying }));
  const entity = 'entity' in key ? snapshot.corpus.entities.get(key.entity) : undefined;
  const paths = new Set(entity?.mentions.map(({ path }) => path));
  paths.delete(document.uri);
  const others = [...paths].flatMap((path) => snapshot.documents.get(path) ?? []);
  return [document, ...others].flatMap(ofDocument);
}

const known = new WeakMap<CorpusDocument | DocumentAnalysis, ReadonlyMap<string, readonly Saying[]>>();

/** All sayings of a document that have a speaker, by the key of the speaker; each list in reading order. */
function quotesByKey(snapshot: Snapshot, document: DocumentSnapshot): ReadonlyMap<string, readonly Saying[]> {
  const source = corpusView(snapshot, document) ?? document.analysis;
  const before = known.get(source);
  if (before !== undefined) {
    return before;
  }
  const byKey = new Map<string, Saying[]>();
  const inOrder = [...sayings(document.analysis)].sort((a, b) => reachOf(a).start - reachOf(b).start);
  for (const saying of inOrder) {
    const speaker = speakerOf(saying);
    const key = speaker === null ? null : keyOfSpeaker(snapshot, document, speaker);
    if (key !== null) {
      const text = keyText(key);
      const own = byKey.get(text) ?? [];
      byKey.set(text, own);
      own.push(saying);
    }
  }
  known.set(source, byKey);
  return byKey;
}

function keyOfSpeaker(snapshot: Snapshot, document: DocumentSnapshot, speaker: Speaker): SpeakerKey {
  const index = mentionOfSpeaker(document.analysis.mentions, speaker);
  const mention = index === undefined ? undefined : document.analysis.mentions[index];
  if (index !== undefined && mention !== undefined) {
    return keyOfNumber(snapshot, document, mention, index);
  }
  const { name, isUnknown } = knownSpeaker(document, speaker);
  return isUnknown ? null : { words: name.toLowerCase() };
}

function keyOfMention(snapshot: Snapshot, document: DocumentSnapshot, mention: Mention): SpeakerKey {
  return keyOfNumber(snapshot, document, mention, document.analysis.mentions.indexOf(mention));
}

function keyOfNumber(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  { label, name }: Mention,
  index: number,
): SpeakerKey {
  const id = corpusView(snapshot, document)?.entityIds[index] ?? '';
  return id === '' ? { words: `${label} ${name}` } : { entity: id };
}

function keyText(key: NonNullable<SpeakerKey>): string {
  return 'entity' in key ? `entity ${key.entity}` : `words ${key.words}`;
}
