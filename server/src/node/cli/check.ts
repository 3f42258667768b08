import { LineIndex, severities, type CorpusDocument, type Problem } from '../../core/index.js';
import { oneOf, parseOptions, type Command } from './command.js';
import { printable } from './printable.js';
import { readCorpus } from './readCorpus.js';
import { toSarif } from './sarif.js';
import { version } from './version.js';

export const check: Command = {
  name: 'check',
  summary: 'print the problems in articles and between their translations',
  usage: `usage: glossa check PATH… [--format text|sarif] [--fail-on error|warning|information|hint]

Prints problems as “path:line:column: severity code message”, lines and columns counted from 1, columns in UTF-16
code units. Exits with 1 where there is a problem as severe as --fail-on or more (default: warning).
`,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'warning' },
    });
    const format = oneOf('--format', values.format, ['text', 'sarif']);
    const failing = severities.slice(
      0,
      severities.indexOf(oneOf('--fail-on', values['fail-on'], severities)) + 1,
    );
    const corpus = await readCorpus(positionals, io, { withNoise: false });
    if (format === 'sarif') {
      await io.write(`${JSON.stringify(toSarif(corpus, version()), undefined, 2)}\n`);
    } else {
      for (const document of corpus.documents) {
        await io.write(problemLines(document));
      }
    }
    const fails = corpus.documents.some(({ problems }) =>
      problems.some(({ severity }) => failing.includes(severity)),
    );
    return corpus.code !== 0 ? corpus.code : fails ? 1 : 0;
  },
};

function problemLines({ path, analysis, problems }: CorpusDocument): string {
  const index = new LineIndex(analysis.text);
  return problems.map((problem) => `${printable(problemLine(path, index, problem))}\n`).join('');
}

function problemLine(path: string, index: LineIndex, { start, severity, code, message }: Problem): string {
  const { line, character } = index.positionAt(start);
  return `${path}:${line + 1}:${character + 1}: ${severity} ${code} ${message}`;
}
