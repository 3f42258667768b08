import { join, resolve } from 'node:path';

/** The repository. */
export const root = resolve(import.meta.dirname, '../..');

/** Everything that is fetched or kept between runs, and may be deleted at any time. `GLOSSA_CACHE` moves it. */
export const cache = resolve(process.env.GLOSSA_CACHE ?? join(root, '.cache'));

/** The embedded workbench. */
export const hostFolder = join(cache, 'host');

/** What a build or a test leaves behind. */
export const scratch = join(root, '.build');
