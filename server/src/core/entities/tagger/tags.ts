import type { MentionLabel } from '../../model.js';

/**
 * The tags of a tagger: 0 is outside of names; each label has four more, for the first unit of a name, one in its
 * midst, its last, and a name of a single unit (BIOES, as Ratinov and Roth 2009 recommend).
 */
export const outside = 0;
const tagsOfLabel = 4;

type Place = 'begin' | 'inside' | 'end' | 'single';
const places: Readonly<Record<Place, number>> = { begin: 1, inside: 2, end: 3, single: 4 };

export function tagCount(labels: readonly MentionLabel[]): number {
  return 1 + tagsOfLabel * labels.length;
}

/** `label` is an index into the tagger's labels. */
export function tagOf(label: number, place: Place): number {
  return tagsOfLabel * label + places[place];
}

/** The index of a tag's label; of no use for `outside`. */
export function labelOfTag(tag: number): number {
  return (tag - 1) >> 2;
}

function placeOf(tag: number): number {
  return tag === outside ? 0 : ((tag - 1) & 3) + 1;
}

/** Whether a text or sentence may begin with a tag. */
export function mayOpen(tag: number): boolean {
  const place = placeOf(tag);
  return place === 0 || place === places.begin || place === places.single;
}

/** Whether a text or sentence may end with a tag. */
export function mayClose(tag: number): boolean {
  const place = placeOf(tag);
  return place === 0 || place === places.end || place === places.single;
}

function mayFollow(from: number, to: number): boolean {
  return mayClose(from) ? mayOpen(to) : !mayOpen(to) && labelOfTag(from) === labelOfTag(to);
}

/** Which tag may follow which, in the order that a model's arc weights have. */
export interface Arcs {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** Those that leave tag `t` stand from `begins[t]` to `begins[t + 1]`. */
  readonly begins: Uint16Array;
}

export function arcsOf(tags: number): Arcs {
  const from: number[] = [];
  const to: number[] = [];
  const begins = new Uint16Array(tags + 1);
  for (let left = 0; left < tags; left++) {
    for (let right = 0; right < tags; right++) {
      if (mayFollow(left, right)) {
        from.push(left);
        to.push(right);
      }
    }
    begins[left + 1] = from.length;
  }
  return { from: Uint8Array.from(from), to: Uint8Array.from(to), begins };
}

/** A name among the units of a sentence: `start` and `end` are indices of units, half-open. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  readonly label: number;
}

/** The names that a sequence of tags spells. */
export function namesOf(tags: ArrayLike<number>): TaggedName[] {
  const names: TaggedName[] = [];
  let start = 0;
  for (let unit = 0; unit < tags.length; unit++) {
    const tag = tags[unit] ?? outside;
    if (tag === outside) {
      continue;
    }
    if (mayOpen(tag)) {
      start = unit;
    }
    if (mayClose(tag)) {
      names.push({ start, end: unit + 1, label: labelOfTag(tag) });
    }
  }
  return names;
}
