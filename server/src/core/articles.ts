import { Minimatch } from 'minimatch';

/** The default of `glossa.include`: globs, relative to the folder. */
export const defaultInclude = ['**/*.txt'] as const;

/**
 * The default of `glossa.exclude`: text files that tools, licences and web servers ask for by name, and folders of
 * dependencies and build products. Names from the documentation of CMake, pip, conda, Meson, the Open Source
 * Initiative, robots.txt (RFC 9309), security.txt (RFC 9116), ads.txt (IAB), humanstxt.org and llmstxt.org.
 */
export const defaultExclude = [
  '**/.*/**',
  '**/node_modules/**',
  '**/bower_components/**',
  '**/vendor/**',
  '**/third_party/**',
  '**/site-packages/**',
  '**/__pycache__/**',
  '**/*.egg-info/**',
  '**/*.dist-info/**',
  '**/venv/**',
  '**/dist/**',
  '**/build/**',
  '**/CMakeLists.txt',
  '**/CMakeCache.txt',
  '**/meson_options.txt',
  '**/requirements*.txt',
  '**/*-requirements.txt',
  '**/constraints.txt',
  '**/MANIFEST.txt',
  '**/robots.txt',
  '**/humans.txt',
  '**/security.txt',
  '**/ads.txt',
  '**/app-ads.txt',
  '**/llms*.txt',
  '**/LICENSE*.txt',
  '**/LICENCE*.txt',
  '**/*-LICENSE.txt',
  '**/COPYING*.txt',
  '**/COPYRIGHT.txt',
  '**/NOTICE.txt',
  '**/NOTICES.txt',
  '**/*ThirdPartyNotices*.txt',
  '**/AUTHORS.txt',
  '**/CONTRIBUTORS.txt',
  '**/README*.txt',
  '**/CHANGELOG.txt',
  '**/CHANGES.txt',
  '**/INSTALL.txt',
  '**/VERSION.txt',
] as const;

/**
 * Whether a path is one of an article: some `include` glob takes it and no `exclude` glob does. Paths are relative to
 * the folder, with `/`; letter case is of no account. Compiles the globs once, for many paths.
 */
export function articleFilter(
  include: readonly string[],
  exclude: readonly string[],
): (relativePath: string) => boolean {
  const wanted = include.map(compile);
  const unwanted = exclude.map(compile);
  return (relativePath) =>
    wanted.some((glob) => glob.match(relativePath)) && !unwanted.some((glob) => glob.match(relativePath));
}

/** Whether all that a folder holds is excluded, so that nobody need look into it. */
export function folderFilter(exclude: readonly string[]): (relativePath: string) => boolean {
  const whole = exclude.filter((glob) => glob.endsWith('/**')).map(compile);
  return (relativePath) => whole.some((glob) => glob.match(`${relativePath}/any`));
}

function compile(glob: string): Minimatch {
  return new Minimatch(glob, { dot: true, nocase: true, nocomment: true, nonegate: true });
}
