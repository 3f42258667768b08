import type { DocumentAnalysis, Mention } from '../../model.js';
import { scriptOf, type Script } from '../../text/scripts.js';
import { groupKeysOf } from './groups.js';

const opening = /^["”’'」』》〉]?\s?[(（]["“‘「『]?$/;
const closing = /^["”’」』]?[)）]/;

const known = new WeakMap<DocumentAnalysis, readonly (readonly [string, string])[]>();

/**
 * Names that the text itself explains by the original in parentheses, “맨해튼 계획”(Manhattan Project), as pairs of
 * group keys. Only across scripts, since within one the parentheses mostly say something else: the state of a city,
 * the party of a person.
 */
export function originalsIn(analysis: DocumentAnalysis): readonly (readonly [string, string])[] {
  const before = known.get(analysis);
  if (before !== undefined) {
    return before;
  }
  const keys = groupKeysOf(analysis);
  const pairs = analysis.mentions.flatMap((name, at): [string, string][] => {
    const original = analysis.mentions[at + 1];
    return original !== undefined && isOriginal(analysis.text, name, original)
      ? [[keys[at] ?? '', keys[at + 1] ?? '']]
      : [];
  });
  known.set(analysis, pairs);
  return pairs;
}

function isOriginal(text: string, name: Mention, original: Mention): boolean {
  const isPerson = [name.label, original.label].filter((label) => label === 'PERSON').length;
  return (
    original.start - name.end <= 5 &&
    opening.test(text.slice(name.end, original.start)) &&
    closing.test(text.slice(original.end, original.end + 2)) &&
    isPerson !== 1 &&
    (name.lexicalId === undefined || original.lexicalId === undefined) &&
    firstScript(text, name) !== firstScript(text, original)
  );
}

function firstScript(text: string, { start }: Mention): Script {
  return scriptOf(text.codePointAt(start) ?? 0);
}
