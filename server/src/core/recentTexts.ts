/** What was found of texts met lately. Bounded by the characters of its keys; what was not asked for the longest leaves first. */
export class RecentTexts<Found> {
  readonly #found = new Map<string, Found>();
  readonly #capacity: number;
  #held = 0;

  /** @param capacity in UTF-16 code units of keys */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): Found | undefined {
    const found = this.#found.get(key);
    if (found !== undefined) {
      this.#found.delete(key);
      this.#found.set(key, found);
    }
    return found;
  }

  set(key: string, found: Found): void {
    if (!this.#found.has(key)) {
      this.#held += key.length;
    }
    this.#found.set(key, found);
    if (this.#held > this.#capacity) {
      this.#forget();
    }
  }

  /** A tenth at once: a map finds its oldest key slowly where others before it were taken out one by one. */
  #forget(): void {
    for (const oldest of this.#found.keys()) {
      if (this.#held <= this.#capacity * 0.9) {
        break;
      }
      this.#found.delete(oldest);
      this.#held -= oldest.length;
    }
  }
}
