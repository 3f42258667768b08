import { packed as english } from '../../data/taggers/en.js';
import { packed as japanese } from '../../data/taggers/ja.js';
import { packed as korean } from '../../data/taggers/ko.js';
import type { Language, MentionLabel } from '../model.js';
import { baseLanguage, type BaseLanguage } from '../text/baseLanguage.js';
import { englishFeatures } from './tagger/english/index.js';
import type { FeatureReader } from './tagger/features.js';
import type { Tagger } from './tagger/index.js';
import { japaneseFeatures } from './tagger/japanese/index.js';
import { koreanFeatures } from './tagger/korean/index.js';
import { unpack, type PackedTagger } from './tagger/model.js';

interface Trained {
  readonly reader: FeatureReader;
  readonly packed: PackedTagger;
  /** Labels that it learned from few or doubtful examples: what the rules give them stays, too. */
  readonly doubtful: readonly MentionLabel[];
}

/** A tagger with the labels that it alone decides on. */
interface TrustedTagger extends Tagger {
  readonly trusted: readonly MentionLabel[];
}

const trained: Readonly<Partial<Record<BaseLanguage, Trained>>> = {
  en: { reader: englishFeatures, packed: english, doubtful: ['EVENT', 'PRODUCT', 'LAW'] },
  ja: { reader: japaneseFeatures, packed: japanese, doubtful: ['LAW', 'LANGUAGE'] },
  ko: { reader: koreanFeatures, packed: korean, doubtful: ['EVENT', 'PRODUCT', 'LAW', 'LANGUAGE'] },
};

const unpacked = new Map<BaseLanguage, TrustedTagger>();

/** The tagger of a language, unpacked at its first text; undefined for languages that none was trained for. */
export function taggerOf(language: Language): TrustedTagger | undefined {
  const base = baseLanguage(language);
  const known = unpacked.get(base);
  const own = trained[base];
  if (known !== undefined || own === undefined) {
    return known;
  }
  const model = unpack(own.packed);
  const trusted = model.labels.filter((label) => !own.doubtful.includes(label));
  const tagger = { reader: own.reader, model, trusted };
  unpacked.set(base, tagger);
  return tagger;
}
