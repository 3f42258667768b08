import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/host/paths.mjs';

/** Text files that lie about in folders and are no articles. */
const noArticles = {
  'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.20)\nproject(Japan VERSION 2.0)\n',
  'requirements.txt': 'requests==2.32.0\nnumpy>=1.26\n',
  'robots.txt': 'User-agent: *\nDisallow: /private/\n',
  'LICENSE.txt': 'Permission is hereby granted, free of charge, to any person in Japan.\n',
};

/**
 * Lays out the folder that the tests open: the sample articles, one of them with Windows line ends and emoji, and
 * text files that are no articles.
 *
 * @param {string} folder
 * @returns {string} the folder
 */
export function layOutWorkspace(folder) {
  mkdirSync(folder, { recursive: true });
  const seeds = join(root, 'seeds');
  cpSync(seeds, folder, { recursive: true });
  for (const [name, text] of Object.entries(noArticles)) {
    writeFileSync(join(folder, name), text);
  }
  const first = readFileSync(join(seeds, readdirSync(seeds).sort()[0]), 'utf8');
  writeFileSync(join(folder, 'windows.txt'), `😀 ${first.replaceAll('\n', '\r\n')}`);
  return folder;
}
