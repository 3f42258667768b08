/**
 * How fast Glossa is: `npm run bench`. Prints characters a second of the analysis and of each pass, the time from the
 * start of the server to the first colours, and from a keystroke to new colours; figures and names also beside other
 * readers of them, and what the lexicons and weights for names cost a process. Machines differ and are shared, so every time also stands beside that of a baseline measured in the same run:
 * how long Node's own word segmentation (Intl.Segmenter) takes for the same number of characters.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bundles } from '../esbuild.mjs';
import { figureReaders } from './figureReaders.mjs';
import { nameReaders } from './nameReaders.mjs';

const root = resolve(import.meta.dirname, '..');
const work = join(root, '.build', 'bench');
const wholeLength = 1_000_000;
const editedLength = 100_000;
const readersLength = 200_000;
const manyMarks = 10_000;
const runs = 3;
const starts = 5;
const strokes = 60;
const languages = ['en', 'ko', 'ja'];

const seedNames = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort();
const seeds = seedNames.map((name) => readFileSync(join(root, 'seeds', name), 'utf8'));

await build({
  ...bundles['dist/server/node.js'],
  absWorkingDir: root,
  outfile: join(work, 'server.js'),
});
await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/passes.ts', 'test/bench/firstNames.ts'],
  outdir: work,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
});
const { corpusPass, documentPasses, figuresPass, mentionsPass, paragraphsIn, quotesPass } = await import(
  pathToFileURL(join(work, 'passes.mjs')).href
);

const baseline = measureBaseline();
printAnalysis();
printReaders('Figures', figuresPass, figureReaders);
printReaders('Names', mentionsPass, nameReaders);
printLongLine();
printMarks();
printFirstNames();
await printServer();

/** Line by line, since Segmenter's time grows with the square of a text's length. */
function measureBaseline() {
  const lines = repeated(wholeLength).split('\n');
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const ms = medianTime(() => {
    let words = 0;
    for (const line of lines) {
      for (const { isWordLike } of segmenter.segment(line)) {
        words += isWordLike ? 1 : 0;
      }
    }
    return words;
  });
  return { msPerCharacter: ms / wholeLength, ms };
}

function printAnalysis() {
  const text = repeated(wholeLength);
  const copies = documentsOf(wholeLength);
  const corpusLength = lengthOf(copies);
  console.log(
    `The sample articles repeated to ${count(wholeLength)} characters; medians of ${runs} runs.\n` +
      `Corpus: the same as ${copies.length} documents.\n`,
  );
  const rows = [
    ...documentPasses(text).map(({ name, run }) => row(name, medianTime(run), wholeLength)),
    row('corpus', medianTime(corpusPass(copies).run), corpusLength),
    row('baseline', baseline.ms, wholeLength),
  ];
  printTable(['pass', 'characters/s', 'ms', '× baseline'], rows);
}

function row(name, ms, length) {
  return [name, count((1000 * length) / ms), ms.toFixed(1), times(ms, length)];
}

/** Paragraph by paragraph, those of one language after each other; the other readers read English. */
function printReaders(what, ownPass, others) {
  const text = repeated(wholeLength);
  const own = languages.map((language) => {
    const paragraphs = upTo(readersLength, paragraphsIn(text, language));
    return readerRow(`glossa, ${language}`, paragraphs, ownPass(paragraphs, language).run);
  });
  const english = paragraphsIn(text, 'en');
  const theirs = others.map(({ name, length, read }) => {
    const paragraphs = upTo(length, english);
    return readerRow(`${name}, en`, paragraphs, () => paragraphs.map(read));
  });
  console.log(`\n${what} in the paragraphs of one language\n`);
  printTable(['reader', 'characters', 'characters/s', 'ms', '× baseline'], [...own, ...theirs]);
}

function readerRow(name, paragraphs, run) {
  const length = lengthOf(paragraphs);
  const [, ...speeds] = row(name, medianTime(run), length);
  return [name, count(length), ...speeds];
}

/** The same paragraphs as one line without an end: what is not linear in a line's length shows here. */
function printLongLine() {
  const text = repeated(wholeLength);
  const rows = languages.map((language) => {
    const paragraphs = paragraphsIn(text, language);
    const line = Array.from({ length: Math.ceil(wholeLength / lengthOf(paragraphs)) }, () => paragraphs)
      .flat()
      .join(' ')
      .slice(0, wholeLength);
    return row(`glossa, ${language}`, medianTime(mentionsPass([line], language).run), wholeLength);
  });
  console.log(`\nNames in one line of ${count(wholeLength)} characters\n`);
  printTable(['reader', 'characters/s', 'ms', '× baseline'], rows);
}

/** Marks without a partner, and many quotations, in one paragraph: ten times as many may cost ten times as much. */
function printMarks() {
  const rows = [
    ['“ unclosed', 'en', '“We go on as before. '],
    ['" unclosed', 'en', 'He said "we go on as before. '],
    ['‘ unclosed', 'en', 'He said ‘we go on as before. '],
    ['「 unclosed', 'ja', '彼は「そうだと言った。'],
    ['“…”', 'en', '“We go on,” she said. '],
    ['"…"', 'ko', '그는 "간다"고 말했다. '],
  ].map(([name, language, piece]) => {
    const [few, many] = [manyMarks / 10, manyMarks].map((times) =>
      medianTime(quotesPass(piece.repeat(times), language).run),
    );
    const length = piece.length * manyMarks;
    return [name, ...row('', many, length).slice(1), (many / few).toFixed(1)];
  });
  console.log(`\nQuotes in one paragraph with ${count(manyMarks)} marks or quotations\n`);
  printTable(['marks', 'characters/s', 'ms', '× baseline', '× a tenth of them'], rows);
}

/** In processes of their own. The text itself is read in a millisecond or two. */
function printFirstNames() {
  const text = repeated(wholeLength);
  const rows = languages.map((language) => {
    const [paragraph = ''] = paragraphsIn(text, language);
    const costs = Array.from({ length: starts }, () => firstNames(paragraph, language));
    return [
      language,
      median(costs.map(({ ms }) => ms)).toFixed(1),
      (median(costs.map(({ bytes }) => bytes)) / 2 ** 20).toFixed(1),
    ];
  });
  console.log(
    `\nNames in the first paragraph: lexicons and weights decoded, medians of ${starts} processes\n`,
  );
  printTable(['language', 'ms', 'MB kept'], rows);
}

function firstNames(text, language) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', join(work, 'firstNames.mjs'), language],
    { input: text, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(stderr);
  }
  return JSON.parse(stdout);
}

/** The first texts that together have about so many characters. */
function upTo(length, texts) {
  let sum = 0;
  return texts.filter((text) => {
    sum += text.length;
    return sum - text.length < length;
  });
}

async function printServer() {
  const firsts = [];
  for (let at = 0; at < starts; at++) {
    firsts.push(await timeToFirstTokens());
  }
  const typed = await timesOfKeystrokes();
  console.log('\nThe server, over stdio\n');
  const edited = `keystroke to new colours, ${count(editedLength)} characters, ${strokes} strokes`;
  printTable(
    ['from … to', 'ms', '× baseline'],
    [
      [`start to first colours, median of ${starts}`, median(firsts).toFixed(1), ''],
      [`${edited}, median`, median(typed).toFixed(1), times(median(typed), editedLength)],
      [`${edited}, p95`, percentile(typed, 0.95).toFixed(1), times(percentile(typed, 0.95), editedLength)],
    ],
  );
}

async function timeToFirstTokens() {
  const began = performance.now();
  const server = await startServer();
  const uri = pathToFileURL(join(root, 'seeds', seedNames[0])).href;
  await open(server, uri, seeds[0]);
  const first = performance.now() - began;
  await server.stop();
  return first;
}

async function timesOfKeystrokes() {
  const server = await startServer();
  const uri = pathToFileURL(join(root, 'seeds', 'edited.txt')).href;
  const text = repeated(editedLength);
  let { resultId } = await open(server, uri, text);
  const position = { line: middleLine(text), character: 0 };
  const durations = [];
  for (let stroke = 0; stroke < strokes; stroke++) {
    const began = performance.now();
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: stroke + 2 },
      contentChanges: [{ range: { start: position, end: position }, text: 'glossa '[stroke % 7] }],
    });
    const tokens = await server.connection.sendRequest('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: resultId,
    });
    durations.push(performance.now() - began);
    ({ resultId } = tokens);
    position.character += 1;
  }
  await server.stop();
  return durations;
}

/** A line of text, so that what is typed stands in a paragraph. */
function middleLine(text) {
  const lines = text.split('\n');
  return lines.findIndex((line, at) => at > lines.length / 2 && line.length > 200);
}

async function startServer() {
  const child = spawn(process.execPath, [join(work, 'server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise((done) => child.once('exit', done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(() => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(join(root, 'seeds')).href, name: 'seeds' }],
    capabilities: {
      textDocument: {
        semanticTokens: {
          requests: { full: { delta: true } },
          formats: ['relative'],
          tokenTypes: ['type', 'string', 'number'],
          tokenModifiers: [],
        },
      },
    },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await gone;
      connection.dispose();
    },
  };
}

async function open({ connection }, uri, text) {
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  const tokens = await connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
  if (!(tokens?.data.length > 0)) {
    throw new Error(`The server coloured nothing in ${uri}.`);
  }
  return tokens;
}

/** Each time with another number behind each paragraph, since what stands in a text twice is read once. */
function repeated(length) {
  const once = seeds.join('\n\n');
  return Array.from({ length: Math.ceil(length / once.length) }, (_, at) =>
    once.replace(/.{100}$/gm, (end) => `${end} ${at}`),
  )
    .join('')
    .slice(0, length);
}

/** The articles over and over, until they have about so many characters. */
function documentsOf(length) {
  const once = lengthOf(seeds);
  return Array.from({ length: Math.round(length / once) }, () => seeds).flat();
}

function lengthOf(texts) {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

/** In milliseconds; a first run, which the compiler needs, does not count. */
function medianTime(run) {
  run();
  return median(
    Array.from({ length: runs }, () => {
      const began = performance.now();
      run();
      return performance.now() - began;
    }),
  );
}

function median(values) {
  return percentile(values, 0.5);
}

function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

function times(ms, length) {
  return (ms / (baseline.msPerCharacter * length)).toFixed(2);
}

function count(value) {
  return Math.round(value).toLocaleString('en-US');
}

/** The first column to the left, numbers to the right. */
function printTable(head, rows) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((cells) => cells[at].length)));
  const print = (cells) => {
    console.log(
      cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('   '),
    );
  };
  print(head);
  print(widths.map((width) => '─'.repeat(width)));
  rows.forEach(print);
}
