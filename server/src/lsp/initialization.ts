import type { InitializationOptions } from '../protocol.js';
import { isRecord } from './settings.js';

/** Never throws: an option that is missing or of another type is off. */
export function parseInitializationOptions(value: unknown): InitializationOptions {
  const given = isRecord(value) ? value : {};
  return {
    settings: given['settings'],
    customTokenTypes: given['customTokenTypes'] === true,
    diagnosticsInHover: given['diagnosticsInHover'] === true,
    status: given['status'] === true,
    copiesValues: given['copiesValues'] === true,
    asksForEntries: given['asksForEntries'] === true,
    showsMentions: given['showsMentions'] === true,
    showsQuotes: given['showsQuotes'] === true,
    showsCards: given['showsCards'] === true,
    goesToSpeakers: given['goesToSpeakers'] === true,
    symbolsByFirstWord: given['symbolsByFirstWord'] === true,
    files: given['files'] === true,
  };
}
