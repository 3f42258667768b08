import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';

/** A folder of its own on disk, for one test. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'glossa-'));
  readonly uri = URI.file(this.path).toString();

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return this.uriOf(name);
  }

  remove(name: string): void {
    rmSync(join(this.path, name));
  }

  uriOf(name: string): string {
    return URI.file(join(this.path, name)).toString();
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
