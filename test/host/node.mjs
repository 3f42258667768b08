// Runs the tests in the Node extension host of the embedded workbench.
import { join } from 'node:path';
import { root } from '../../scripts/host/paths.mjs';
import { withTemporaryFolder } from '../../scripts/host/temporary.mjs';
import { bundleSuite } from './bundle.mjs';
import { runInNodeHost } from './nodeHost.mjs';
import { Results } from './results.mjs';
import { layOutWorkspace } from './workspace.mjs';

const tests = await bundleSuite();
const results = new Results();
const trouble = await withTemporaryFolder((temporary) => {
  const folder = layOutWorkspace(join(temporary, 'workspace'));
  return runInNodeHost({ extension: root, tests, folder }, results);
});
results.finish(trouble);
