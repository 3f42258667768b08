import type { Language } from '../model.js';
import { baseLanguage, type BaseLanguage } from '../text/baseLanguage.js';
import type { FeatureReader } from './tagger/features.js';
import type { Tagger } from './tagger/index.js';
import { unpack, type PackedTagger } from './tagger/model.js';

interface Trained {
  readonly reader: FeatureReader;
  readonly packed: PackedTagger;
}

const trained: Readonly<Partial<Record<BaseLanguage, Trained>>> = {};

const unpacked = new Map<BaseLanguage, Tagger>();

/** The tagger of a language, unpacked at its first text; undefined for languages that none was trained for. */
export function taggerOf(language: Language): Tagger | undefined {
  const base = baseLanguage(language);
  const known = unpacked.get(base);
  const own = trained[base];
  if (known !== undefined || own === undefined) {
    return known;
  }
  const tagger = { reader: own.reader, model: unpack(own.packed) };
  unpacked.set(base, tagger);
  return tagger;
}
