const remembered = 64;

/** What was read at the last places, each kept while the grammar is near it: what many rules ask is read once. */
export class Nearby<T> {
  readonly #places: number[] = [];
  readonly #read: T[] = [];

  at(place: number, read: (place: number) => T): T {
    const slot = place % remembered;
    if (this.#places[slot] !== place) {
      // What is read may itself look here, so that the place is taken only afterwards.
      const found = read(place);
      this.#read[slot] = found;
      this.#places[slot] = place;
      return found;
    }
    return this.#read[slot] as T;
  }

  forget(place: number): void {
    this.#places[place % remembered] = -1;
  }
}
