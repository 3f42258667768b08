/** What is said of a sentence, feature by feature, in memory that is taken but once. */
export class FeatureRoom {
  features = new Int32Array(4096);
  /** Where the lanes of each feature's unit begin. */
  bases = new Int32Array(4096);
  count = 0;

  empty(): this {
    this.count = 0;
    return this;
  }

  push(feature: number, base: number): void {
    if (this.count === this.features.length) {
      this.features = grown(this.features);
      this.bases = grown(this.bases);
    }
    this.features[this.count] = feature;
    this.bases[this.count] = base;
    this.count++;
  }
}

function grown(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}
