import { entities } from './entities.js';
import { languages } from './languages.js';
import { links } from './links.js';
import { quotes } from './quotes.js';
import { sections } from './sections.js';
import type { Task } from './task.js';

/** In the order in which they run. */
export const tasks: Readonly<Record<string, Task>> = { languages, sections, links, entities, quotes };
