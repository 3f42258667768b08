/**
 * How a name sounds, roughly enough to be the same in every script. The consonants are classes of those that one
 * script or another does not tell apart:
 * `K` k g · `T` t d · `P` p b f v · `S` s sh th · `J` j z ch ts · `L` l r · `M` m · `N` n ng · `H` h.
 * Between them stand the vowels, which transcriptions change freely: `slots` has one more entry than `consonants`
 * has letters, each a string of the letters a e i o u (glides w and y are u and i), where `x` is a vowel that only
 * the script demands or that stands for many.
 */
export interface Sound {
  readonly consonants: string;
  readonly slots: readonly string[];
}

/** One step of a word: a consonant class or vowels. */
export type Phone = { readonly consonant: string } | { readonly vowels: string };

/** Doubled consonants become one, and n before a lip consonant becomes m, as speech and all three scripts have it. */
export function soundOf(phones: readonly Phone[]): Sound {
  let consonants = '';
  const slots = [''];
  for (const phone of phones) {
    const last = slots.length - 1;
    if ('vowels' in phone) {
      slots[last] = (slots[last] ?? '') + phone.vowels;
      continue;
    }
    const before = consonants.at(-1);
    const isTouching = slots[last] === '' && before !== undefined;
    if (isTouching && before === phone.consonant) {
      continue;
    }
    if (isTouching && before === 'N' && (phone.consonant === 'P' || phone.consonant === 'M')) {
      consonants = consonants.slice(0, -1);
      if (phone.consonant === 'P') {
        consonants += 'M';
      } else {
        slots.pop();
      }
    }
    consonants += phone.consonant;
    slots.push('');
  }
  return { consonants, slots };
}

/** The sound of one word after another. */
export function joinSounds(sounds: readonly Sound[]): Sound {
  return soundOf(sounds.flatMap(phonesOf));
}

function phonesOf({ consonants, slots }: Sound): Phone[] {
  return slots.flatMap((vowels, at) => {
    const consonant = consonants[at];
    return [...(vowels === '' ? [] : [{ vowels }]), ...(consonant === undefined ? [] : [{ consonant }])];
  });
}

const near: ReadonlySet<string> = new Set(['ae', 'ei', 'ou', 'ao', 'au']);

/**
 * How far apart the vowels of two words with the same consonants are: 0 the same, 1 all different; `Infinity` where
 * the consonants differ.
 */
export function vowelDistance(a: Sound, b: Sound): number {
  if (a.consonants !== b.consonants) {
    return Infinity;
  }
  let total = 0;
  let weight = 0;
  a.slots.forEach((own, at) => {
    const other = b.slots[at] ?? '';
    if (own !== '' || other !== '') {
      const isFinal = at === a.slots.length - 1;
      total += isCarrier(own, other, a.consonants.charAt(at - 1)) ? 0 : slotDistance(own, other, isFinal);
      weight += own === '' || other === '' ? 0.5 : 1;
    }
  });
  return weight === 0 ? 0 : total / weight;
}

/** A sibilant needs a vowel after it in Hangul and kana, where Latin letters have none: 부시 and ブッシュ, Bush. */
function isCarrier(own: string, other: string, before: string): boolean {
  return (
    /[SJ]/.test(before) &&
    isSilent(own) !== isSilent(other) &&
    /^(?:e?|iu?)$/.test(own) &&
    /^(?:e?|iu?)$/.test(other)
  );
}

function isSilent(vowels: string): boolean {
  return vowels === '' || vowels === 'e';
}

function slotDistance(own: string, other: string, isFinal: boolean): number {
  if (own === other) {
    return 0;
  }
  if (own === '' || other === '') {
    const alone = own + other;
    return alone === 'x' || (isFinal && alone === 'e') ? 0 : 0.5;
  }
  if (anyVowel(own, (vowel) => other.includes(vowel))) {
    return 0.1;
  }
  if (own.includes('x') || other.includes('x')) {
    return 0.25;
  }
  const isNear = anyVowel(own, (x) => anyVowel(other, (y) => near.has(x < y ? x + y : y + x)));
  return isNear ? 0.35 : 1;
}

function anyVowel(vowels: string, test: (vowel: string) => boolean): boolean {
  for (const vowel of vowels) {
    if (test(vowel)) {
      return true;
    }
  }
  return false;
}
