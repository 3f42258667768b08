/**
 * What editors ask, answered from a {@link Snapshot}: pure functions without state, that never fail. Offsets are
 * UTF-16 code units into the document; results are types of LSP 3.17.
 */
export { createDocument, type DocumentSnapshot, type Snapshot } from './snapshot.js';
export { toOffset } from './toProtocol.js';
export { tokenVocabulary, type TokenVocabulary } from './tokenLegend.js';
export { semanticTokens, semanticTokensEdits } from './semanticTokens.js';
export { hover, type HoverOptions } from './hover.js';
export { inlayHints } from './inlayHints.js';
export { selectionRanges } from './selectionRanges.js';
export { speakerAt } from './speaker.js';
export { speakerQuotes } from './speakerQuotes.js';
export { figureValue } from './figureValue.js';
export { workspaceSymbolSteps, type WorkspaceSymbolOptions } from './workspaceSymbols.js';
export { diagnostics } from './diagnostics.js';
export { configurationDiagnostics } from './configurationDiagnostics.js';
export { knownEntities, proposedEntry, type ProposedEntry } from './dictionaryEntry.js';
export { replacementEdits } from './replacementEdits.js';
export { labelWords } from './words.js';
export { flatOutline, outline, outlineKey, type OutlineOptions } from './outline.js';
export { codeActionKinds, codeActions } from './codeActions.js';
export { decide, lineCount, paragraphsIn } from './decide.js';
export { cleanCopy } from './cleanCopy.js';
export { foldingRanges } from './foldingRanges.js';
export { definition } from './definition.js';
export { references } from './references.js';
export { documentHighlights } from './documentHighlight.js';
export { marks } from './marks.js';
export { counterparts } from './counterparts.js';
export { corpusCounts, documentCounts } from './counts.js';
