import { existsSync, readdirSync } from 'node:fs';
import { findChromium, findProgram } from './chromium.mjs';
import { runQuietly } from './processes.mjs';

/** Where Debian puts packages for Emacs, each in a folder of its name and version. */
const emacsPackages = '/usr/share/emacs/site-lisp/elpa-src';

function hasEmacsPackage(name) {
  return (
    existsSync(emacsPackages) && readdirSync(emacsPackages).some((folder) => folder.startsWith(`${name}-`))
  );
}

/** What the tests need from Debian, and how to tell that it is there. */
const prerequisites = {
  chromium: {
    purpose: 'a Chromium, to drive the embedded workbench',
    packages: ['chromium', 'fonts-noto-cjk'],
    isThere: () => findChromium() !== undefined,
  },
  python: {
    purpose: 'Python, whose csv module reads our CSV',
    packages: ['python3'],
    isThere: () => findProgram('python3') !== undefined,
  },
  neovim: {
    purpose: 'Neovim',
    packages: ['neovim'],
    isThere: () => findProgram('nvim') !== undefined,
  },
  emacs: {
    purpose: 'Emacs with lsp-mode',
    packages: ['emacs-nox', 'elpa-lsp-mode'],
    isThere: () => findProgram('emacs') !== undefined && hasEmacsPackage('lsp-mode'),
  },
};

/**
 * Sees to it that programs from outside npm are there: installs them where it may (root, with apt-get), else
 * throws an error that says what to install.
 *
 * @param {readonly (keyof typeof prerequisites)[]} names
 * @param {(line: string) => void} log called once a step
 */
export function ensurePrerequisites(names, log) {
  const missing = names.map((name) => prerequisites[name]).filter(({ isThere }) => !isThere());
  if (missing.length === 0) {
    return;
  }
  const packages = missing.flatMap((each) => each.packages);
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) {
    const purposes = missing.map(({ purpose }) => purpose).join('; ');
    throw new Error(`Missing: ${purposes}. On Debian or Ubuntu: sudo ${command}`);
  }
  log(`Installing ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runQuietly('apt-get', ['update'], { env });
  runQuietly('apt-get', command.split(' ').slice(1), { env });
}
