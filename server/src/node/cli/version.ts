import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built file is dist/cli/glossa.js of the package. */
const packageFile = join(__dirname, '..', '..', 'package.json');

export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(packageFile, 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}
