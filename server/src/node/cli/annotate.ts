import { cleanArticle, toAnnotations } from '../../core/index.js';
import { annotateLines } from './annotateLines.js';
import { oneOf, parseOptions, WrongUse, type Command } from './command.js';
import { readCorpus } from './readCorpus.js';

export const annotate: Command = {
  name: 'annotate',
  summary: 'print what is found in articles as JSON Lines, or the articles without noise',
  usage: `usage: glossa annotate PATH… [--format json] [--with-noise]
       glossa annotate - [--document-date FIELD] [--with-noise]
       glossa annotate PATH… --clean [--format text|json]
       glossa annotate - --clean

Prints one JSON object a document, one document a line, in the order of the paths. A folder stands for the articles
in and below it. With “-”, reads JSON Lines with a “text” each from standard input and writes each line again, in
order, with “annotations” added; a line that is none is named and written through unchanged.

With --clean, prints the articles alone: headline, lead and body as they stand in the text, without noise and teasers of
other articles. Between two articles stands a line that holds a form feed and nothing else (awk: RS="\\f\\n"); one that
is nothing but noise is empty. As JSON, each is {"path", "clean"}; lines from standard input get “clean”, and no
“annotations”.

  --clean                 the articles instead of what is found in them
  --format FORMAT         json; with --clean also text, which then is the default
  --with-noise            mark names, figures and quotes in noise sections too
  --document-date FIELD   the field with the date (YYYY-MM-DD…) against which relative dates are resolved
`,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      clean: { type: 'boolean', default: false },
      format: { type: 'string' },
      'with-noise': { type: 'boolean', default: false },
      'document-date': { type: 'string' },
    });
    const { clean } = values;
    const withNoise = values['with-noise'];
    const dateField = values['document-date'];
    if (clean && (withNoise || dateField !== undefined)) {
      throw new WrongUse('--with-noise and --document-date are about marks, and --clean prints none');
    }
    const isText = clean && values.format !== 'json';
    oneOf('--format', values.format ?? 'json', clean ? ['text', 'json'] : ['json']);
    if (positionals.includes('-')) {
      if (positionals.length > 1) {
        throw new WrongUse('“-” stands alone: it reads JSON Lines from standard input');
      }
      if (values.format === 'text') {
        throw new WrongUse('“annotate -” writes JSON Lines, not text');
      }
      return await annotateLines(io, { clean, withNoise, dateField });
    }
    if (dateField !== undefined) {
      throw new WrongUse('--document-date names a field of JSON Lines, so it goes with “annotate -”');
    }
    const { documents, code } = await readCorpus(positionals, io, { withNoise });
    for (const [at, document] of documents.entries()) {
      const { path, analysis } = document;
      if (isText) {
        await io.write(`${at === 0 ? '' : betweenArticles}${cleanArticle(analysis)}`);
      } else {
        const record = clean ? { path, clean: cleanArticle(analysis) } : toAnnotations(document);
        await io.write(`${JSON.stringify(record)}\n`);
      }
    }
    return code;
  },
};

const betweenArticles = '\f\n';
