import type { Labelled } from './scores.js';

/** Another reader of English names. */
export interface EntityPeer {
  readonly name: string;
  /** Those that it tells, or would if its model did, as the table has them. */
  readonly labels: readonly string[];
  readonly find: (text: string) => readonly Labelled[];
}

/** They are loaded here since they take their time to start. */
export async function entityPeers(): Promise<readonly EntityPeer[]> {
  return [await compromise(), await wink()];
}

/**
 * Its people, places and organisations, without titles, nor the punctuation and the possessive that it leaves on a word. Where they
 * overlap, the first in this order stays.
 */
async function compromise(): Promise<EntityPeer> {
  const { default: nlp } = await import('compromise');
  return {
    name: 'compromise',
    labels: ['PERSON', 'ORG', 'place'],
    find: (text) => {
      const document = nlp(text);
      const terms = termsOf(text, document.json({ offset: false }) as readonly JsonPhrase[]);
      const found: Labelled[] = [];
      for (const [label, view] of [
        ['PERSON', document.people()],
        ['place', document.places()],
        ['ORG', document.organizations()],
      ] as const) {
        for (const phrase of view.json({ offset: false }) as readonly JsonPhrase[]) {
          const first = phrase.terms.find(({ tags }) => !tags.includes('Honorific'));
          const start = terms.get(placeOf(first))?.start;
          const end = terms.get(placeOf(phrase.terms.at(-1)))?.end;
          if (
            start !== undefined &&
            end !== undefined &&
            !found.some((one) => one.start < end && start < one.end)
          ) {
            found.push({ start, end, label });
          }
        }
      }
      return found;
    },
  };
}

interface JsonTerm {
  readonly text: string;
  readonly tags: readonly string[];
  readonly index: readonly number[];
}

interface JsonPhrase {
  readonly terms: readonly JsonTerm[];
}

const placeOf = (term: JsonTerm | undefined): string => term?.index.join(' ') ?? '';

/** Where each word stands: the package's own offsets are wrong behind some punctuation. */
function termsOf(
  text: string,
  sentences: readonly JsonPhrase[],
): Map<string, { start: number; end: number }> {
  const places = new Map<string, { start: number; end: number }>();
  let from = 0;
  for (const term of sentences.flatMap(({ terms }) => terms)) {
    const start = text.indexOf(term.text, from);
    if (start >= 0) {
      from = start + term.text.length;
      places.set(placeOf(term), { start, end: start + term.text.replace(/['’]s?$/u, '').length });
    }
  }
  return places;
}

/** What the labels of its models for persons, organisations and places would be; its small model for English has none. */
const winkLabels: Readonly<Record<string, string>> = {
  PERSON: 'PERSON',
  ORGANIZATION: 'ORG',
  ORG: 'ORG',
  GPE: 'place',
  LOCATION: 'place',
};

/** Of what it offers, as much as is used. */
interface WinkReader {
  readonly its: { readonly detail: unknown };
  readonly readDoc: (text: string) => { entities: () => { out: (as: never) => unknown } };
}

async function wink(): Promise<EntityPeer> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp: WinkReader = winkNLP(model, ['sbd', 'ner']);
  return {
    name: 'wink-nlp',
    labels: Object.values(winkLabels),
    find: (text) => {
      const found: Labelled[] = [];
      let from = 0;
      const entities = nlp
        .readDoc(text)
        .entities()
        .out(nlp.its.detail as never) as readonly { readonly value: string; readonly type: string }[];
      for (const { value, type } of entities) {
        const label = winkLabels[type];
        const start = text.indexOf(value, from);
        if (start >= 0) {
          from = start + value.length;
          if (label !== undefined) {
            found.push({ start, end: from, label });
          }
        }
      }
      return found;
    },
  };
}
