/** Reads the word vectors of a spaCy pipeline, and groups them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** { width, rows: Float32Array, rowOf: Map from words to rows }; several words may share a row. */
export function wordVectors(folder) {
  const { width, values } = readNumpy(readFileSync(join(folder, 'vectors')));
  const rowOfHash = readRows(readFileSync(join(folder, 'key2row')));
  const rowOf = new Map();
  for (const word of JSON.parse(readFileSync(join(folder, 'strings.json'), 'utf8'))) {
    const row = rowOfHash.get(murmur(Buffer.from(word, 'utf8')));
    if (row !== undefined) {
      rowOf.set(word, row);
    }
  }
  return { width, rows: values, rowOf };
}

/** A matrix of 32-bit floats in NumPy's format, version 1. */
function readNumpy(bytes) {
  const header = bytes.toString('latin1', 10, 10 + bytes.readUInt16LE(8));
  const [, width] = /'shape': \(\d+, (\d+)\)/.exec(header) ?? [];
  if (
    width === undefined ||
    !header.includes("'descr': '<f4'") ||
    !header.includes("'fortran_order': False")
  ) {
    throw new Error(`not a matrix of floats: ${header}`);
  }
  const body = bytes.subarray(10 + bytes.readUInt16LE(8));
  return { width: Number(width), values: new Float32Array(Uint8Array.from(body).buffer) };
}

/** A MessagePack map from hashes to rows. */
function readRows(bytes) {
  let at = 0;
  const next = () => {
    const type = bytes[at++];
    if (type < 0x80) {
      return BigInt(type);
    }
    const size = { 0xcc: 1, 0xcd: 2, 0xce: 4, 0xcf: 8, 0xd0: 1, 0xd1: 2, 0xd2: 4, 0xd3: 8 }[type];
    at += size;
    return size === 8 ? bytes.readBigUInt64BE(at - 8) : BigInt(bytes.readUIntBE(at - size, size));
  };
  const kind = bytes[at++];
  const count = kind === 0xdf ? bytes.readUInt32BE(at) : bytes.readUInt16BE(at);
  at += kind === 0xdf ? 4 : 2;
  const rows = new Map();
  for (let entry = 0; entry < count; entry++) {
    const key = next();
    rows.set(key, Number(next()));
  }
  return rows;
}

const factor = 0xc6a4a7935bd1e995n;
const wide = (value) => BigInt.asUintN(64, value);

/** MurmurHash64A (Appleby) with seed 1, as spaCy keeps strings by. */
function murmur(bytes) {
  let hash = wide(1n ^ (BigInt(bytes.length) * factor));
  const whole = bytes.length & ~7;
  for (let at = 0; at < whole; at += 8) {
    let part = wide(bytes.readBigUInt64LE(at) * factor);
    part = wide((part ^ (part >> 47n)) * factor);
    hash = wide((hash ^ part) * factor);
  }
  if (bytes.length > whole) {
    let rest = 0n;
    for (let at = bytes.length - 1; at >= whole; at--) {
      rest = (rest << 8n) | BigInt(bytes[at]);
    }
    hash = wide((hash ^ rest) * factor);
  }
  hash = wide((hash ^ (hash >> 47n)) * factor);
  return hash ^ (hash >> 47n);
}

/**
 * Which of `count` groups each row belongs to: spherical k-means (Dhillon and Modha 2001) from rows picked at equal
 * distances, so that each run gives the same groups.
 */
export function groupsOf(rows, width, count, rounds = 12) {
  const size = rows.length / width;
  const unit = normalised(rows, width);
  let centres = new Float32Array(count * width);
  for (let group = 0; group < count; group++) {
    const row = Math.floor((group * size) / count) * width;
    centres.set(unit.subarray(row, row + width), group * width);
  }
  const groups = new Uint16Array(size);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < size; row++) {
      let best = -Infinity;
      for (let group = 0; group < count; group++) {
        let dot = 0;
        for (let at = 0; at < width; at++) {
          dot += unit[row * width + at] * centres[group * width + at];
        }
        if (dot > best) {
          best = dot;
          groups[row] = group;
        }
      }
    }
    centres = centresOf(unit, width, groups, count);
  }
  return { groups, centres };
}

function centresOf(rows, width, groups, count) {
  const sums = new Float32Array(count * width);
  groups.forEach((group, row) => {
    for (let at = 0; at < width; at++) {
      sums[group * width + at] += rows[row * width + at];
    }
  });
  return normalised(sums, width);
}

function normalised(rows, width) {
  const unit = new Float32Array(rows.length);
  for (let row = 0; row < rows.length; row += width) {
    let square = 0;
    for (let at = row; at < row + width; at++) {
      square += rows[at] * rows[at];
    }
    const length = Math.max(Math.sqrt(square), 1e-9);
    for (let at = row; at < row + width; at++) {
      unit[at] = rows[at] / length;
    }
  }
  return unit;
}
