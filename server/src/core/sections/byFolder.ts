import type { Candidate } from './candidate.js';
import type { FolderEvidence } from './folder/index.js';
import { folderLines } from './folderLines.js';
import { judgeFolderTeasers } from './folderTeasers.js';
import { judgeTemplate } from './template.js';

/** Judges lines by what the other documents of the folder tell of them. */
export function judgeByFolder(candidates: readonly Candidate[], folder: FolderEvidence): void {
  const lines = folderLines(candidates, folder);
  judgeTemplate(lines);
  judgeFolderTeasers(lines);
}
