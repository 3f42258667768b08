/** Hashes of features, counted; those seen often enough get a row of weights. Open addressing in typed arrays, as a Map of so many would be too large. */
export class FeatureTable {
  #hashes = new Int32Array(1 << 20);
  #counts = new Int32Array(1 << 20);
  #size = 0;

  count(hash: number): void {
    if (2 * this.#size > this.#counts.length) {
      this.#grow();
    }
    const slot = this.#slotOf(hash);
    if (this.#counts[slot] === 0) {
      this.#hashes[slot] = hash;
      this.#size++;
    }
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
  }

  get size(): number {
    return this.#size;
  }

  /** Numbers those counted `least` times and more; from then on `rowOf` answers. Returns their hashes, by row. */
  number(least: number): Int32Array {
    const rows: number[] = [];
    for (let slot = 0; slot < this.#counts.length; slot++) {
      const count = this.#counts[slot] ?? 0;
      if (count >= least) {
        rows.push(this.#hashes[slot] ?? 0);
        this.#counts[slot] = rows.length;
      } else if (count > 0) {
        this.#counts[slot] = -1;
      }
    }
    return Int32Array.from(rows);
  }

  /** -1 for a feature that has none. */
  rowOf(hash: number): number {
    const count = this.#counts[this.#slotOf(hash)] ?? 0;
    return count > 0 ? count - 1 : -1;
  }

  #slotOf(hash: number): number {
    const mask = this.#counts.length - 1;
    let slot = hash & mask;
    while (this.#counts[slot] !== 0 && this.#hashes[slot] !== hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const counts = this.#counts;
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#counts = new Int32Array(2 * hashes.length);
    for (let slot = 0; slot < counts.length; slot++) {
      const count = counts[slot] ?? 0;
      if (count !== 0) {
        const own = hashes[slot] ?? 0;
        const to = this.#slotOf(own);
        this.#hashes[to] = own;
        this.#counts[to] = count;
      }
    }
  }
}
