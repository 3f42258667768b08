// electron.mjs runs this, and reads what it writes: node electronRun.mjs EXECUTABLE TESTS FOLDER
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { cache, root } from '../../scripts/host/paths.mjs';

const [vscodeExecutablePath, extensionTestsPath, folder] = process.argv.slice(2);
try {
  await runTests({
    ...(vscodeExecutablePath && { vscodeExecutablePath }),
    version: 'stable',
    cachePath: join(cache, 'vscode'),
    extensionDevelopmentPath: root,
    extensionTestsPath,
    launchArgs: [folder, '--disable-extensions'],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
