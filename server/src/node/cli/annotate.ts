import { toAnnotations } from '../../core/index.js';
import { annotateLines } from './annotateLines.js';
import { oneOf, parseOptions, WrongUse, type Command } from './command.js';
import { readCorpus } from './readCorpus.js';

export const annotate: Command = {
  name: 'annotate',
  summary: 'print what is found in articles as JSON Lines',
  usage: `usage: glossa annotate PATH… [--format json] [--with-noise]
       glossa annotate - [--document-date FIELD] [--with-noise]

Prints one JSON object a document, one document a line, in the order of the paths. A folder stands for the articles
in and below it. With “-”, reads JSON Lines with a “text” each from standard input and writes each line again, in
order, with “annotations” added; a line that is none is named and written through unchanged.

  --format json           the only format
  --with-noise            mark names, figures and quotes in noise sections too
  --document-date FIELD   the field with the date (YYYY-MM-DD…) against which relative dates are resolved
`,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      format: { type: 'string', default: 'json' },
      'with-noise': { type: 'boolean', default: false },
      'document-date': { type: 'string' },
    });
    oneOf('--format', values.format, ['json']);
    const withNoise = values['with-noise'];
    if (positionals.includes('-')) {
      if (positionals.length > 1) {
        throw new WrongUse('“-” stands alone: it reads JSON Lines from standard input');
      }
      return await annotateLines(io, { withNoise, dateField: values['document-date'] });
    }
    if (values['document-date'] !== undefined) {
      throw new WrongUse('--document-date names a field of JSON Lines, so it goes with “annotate -”');
    }
    const { documents, code } = await readCorpus(positionals, io, { withNoise });
    for (const document of documents) {
      await io.write(`${JSON.stringify(toAnnotations(document))}\n`);
    }
    return code;
  },
};
