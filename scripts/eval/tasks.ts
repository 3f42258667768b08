import { entities } from './entities.js';
import { figures } from './figures.js';
import { joins } from './joins.js';
import { languages } from './languages.js';
import { layout } from './layout.js';
import { links } from './links.js';
import { names } from './names.js';
import { quotes } from './quotes.js';
import { sections } from './sections.js';
import { sentences } from './sentences.js';
import type { Task } from './task.js';

/** In the order in which they run. */
export const tasks: Readonly<Record<string, Task>> = {
  languages,
  sentences,
  layout,
  sections,
  links,
  entities,
  joins,
  names,
  quotes,
  figures,
};
