/** The only door to the core: everything outside `core/` imports from here. */
export * from './model.js';
export { analyseDocument, analyseSteps, findSections, type AnalyseOptions } from './analyse.js';
export { cleanArticle } from './cleanArticle.js';
export { articleFilter, defaultExclude, defaultInclude, folderFilter } from './articles.js';
export { changedEntries, compileDictionary, type Dictionary } from './entities/dictionary/dictionary.js';
export { concerns } from './entities/dictionary/concerns.js';
export { labelOf, parseDictionary, type ParsedDictionary } from './entities/dictionary/parse.js';
export { isLanguageTag } from './entities/dictionary/languageRange.js';
export { newEntityId } from './entities/dictionary/newId.js';
export { newDictionary, putEntry, type NewEntry } from './entities/dictionary/putEntry.js';
export type { ConfigurationProblem } from './configuration/problem.js';
export {
  configurationFile,
  emptyConfiguration,
  parseConfiguration,
  type Configuration,
} from './configuration/glossaJson.js';
export {
  loadDictionaries,
  type ConfigurationFiles,
  type LoadedDictionaries,
} from './configuration/loadDictionaries.js';
export { nameDictionary, newConfiguration } from './configuration/nameDictionary.js';
export { mentionOfSpeaker, namedPlace } from './quotes/speakerMention.js';
export { replaceAll, type TextReplacement } from './text/replacement.js';
export { digestDocument, digestSteps } from './digestDocument.js';
export { sameDigest, type DocumentDigest } from './sections/folder/digest.js';
export { surveyFolder, surveySteps, type FolderEvidence } from './sections/folder/index.js';
export { lexicalNames } from './entities/lexicalNames.js';
export { ParagraphMemo } from './paragraphMemo.js';
export { analyseCorpus, analyseCorpusSteps } from './corpus/index.js';
export { editBetween, moveIntact, moveSpan, type TextEdit } from './text/edit.js';
export { LineIndex } from './text/lineIndex.js';
export { splitSentences } from './text/sentences/index.js';
export { numberAt } from './text/sortedSpans.js';
export { bySpan, contains, lengthOf, overlaps, trimmed, type Span } from './text/span.js';
export { decodeText, type Decoded } from './text/decode.js';
export { resolveDates } from './figures/calendar/resolve/index.js';
export { documentMoment } from './figures/documentDate/moment.js';
export { readValueQuery, valueKeys } from './figures/values/valueQuery.js';
export { valueText } from './figures/values/valueText.js';
export {
  briefWords,
  figureWords,
  otherMagnitudes,
  resolutionWords,
  valueReader,
  wordings,
  type ValueReader,
} from './figures/words/index.js';
export { exportDocuments, findFormat, formats } from './formats/index.js';
export { lossSentence, type ExportedFile } from './formats/format.js';
export { toAnnotations, toPathlessAnnotations, type Annotations } from './formats/annotations.js';
