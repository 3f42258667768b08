import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of all packages that bundles hold, and what the generated tables are made from, as their licences ask.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {string}
 */
export function thirdPartyNotices(metafiles) {
  const folders = metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageFolder));
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `## ${name} ${version} (${license})\n\n${licenceText(folder)}`;
  });
  const tables = ['README.md', 'LICENSE-Apache-2.0.txt']
    .map((file) => readFileSync(join('server/src/data', file), 'utf8'))
    .join('\n\n');
  return `# Third-party notices\n\n${notices.join('\n\n')}\n\n${tables}`;
}

function packageFolder(path) {
  const end = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
  return end ? [end[0]] : [];
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) {
    throw new Error(`${folder} has no licence file`);
  }
  return readFileSync(join(folder, file), 'utf8').trim();
}
