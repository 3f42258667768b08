import type { VerbClass } from './verbs.js';

/**
 * How a verb goes on: `plain` ends a sentence or stands before a noun; `linking` goes on to the next verb, and `stem`
 * does so before a pause alone; `bare` is a noun that leaves する out, before a pause as well.
 */
type Form = 'plain' | 'linking' | 'stem' | 'condition' | 'bare';

export interface Ending {
  readonly form: Form;
  readonly passive: boolean;
}

/** Each row is the syllables of a stem’s last consonant before ない, ます, a noun and ば, and then what た and て become. */
const rows: Readonly<Partial<Record<VerbClass, readonly [string, string, string, string, string]>>> = {
  ku: ['か', 'き', 'く', 'け', 'いた'],
  gu: ['が', 'ぎ', 'ぐ', 'げ', 'いだ'],
  su: ['さ', 'し', 'す', 'せ', 'した'],
  tsu: ['た', 'ち', 'つ', 'て', 'った'],
  bu: ['ば', 'び', 'ぶ', 'べ', 'んだ'],
  mu: ['ま', 'み', 'む', 'め', 'んだ'],
  ru: ['ら', 'り', 'る', 'れ', 'った'],
  u: ['わ', 'い', 'う', 'え', 'った'],
};

const list = (words: string): readonly string[] => words.split(' ');

const afterMasu = {
  plain: list(
    'ます ました ません ませんでした ましょう たい たがる たがっている 始めた 続けた 続けている 続ける かけた',
  ),
  linking: list('ながら つつ まして たく'),
};
const afterTe = {
  plain: list(
    'いる いた います いました いません いませんでした いない いなかった おる おります おりました る た ます ました くる きた きました みせた 見せた ' +
      'くれた くれる くれました しまった いこう いく いった ほしい 欲しい ください もらった もらう もらいたい いただいた いただきたい ある あった やまない',
  ),
  linking: list('いて い おり おりまして いながら きており きて'),
};

/** How a verb of each class may go on after what the table of verbs has of it. */
export function endingsOf(verbClass: VerbClass): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending>();
  const add = (text: string, form: Form, passive = false): void => {
    if (!endings.has(text)) {
      endings.set(text, { form, passive });
    }
  };
  const vowelStem = (stem: string, passive: boolean): void => {
    conjugate(stem, stem, `${stem}る`, `${stem}れ`, `${stem}た`, passive);
  };
  const conjugate = (
    negative: string,
    polite: string,
    plain: string,
    conditional: string,
    past: string,
    passive: boolean,
  ): void => {
    const te = past.endsWith('だ') ? `${past.slice(0, -1)}で` : `${past.slice(0, -1)}て`;
    add(plain, 'plain', passive);
    add(past, 'plain', passive);
    add(`${past}り`, 'linking', passive);
    add(`${past}ら`, 'condition', passive);
    add(`${conditional}ば`, 'condition', passive);
    for (const negation of ['ない', 'なかった']) {
      add(negative + negation, 'plain', passive);
    }
    add(`${negative}ず`, 'linking', passive);
    add(polite, 'stem', passive);
    add(te, 'linking', passive);
    for (const form of ['plain', 'linking'] as const) {
      afterMasu[form].forEach((rest) => {
        add(polite + rest, form, passive);
      });
      afterTe[form].forEach((rest) => {
        add(te + rest, form, passive);
      });
    }
  };
  if (verbClass === 'suru') {
    conjugate('し', 'し', 'する', 'すれ', 'した', false);
    vowelStem('され', true);
    add('すべき', 'plain');
    add('', 'bare');
  } else if (verbClass === 'ichidan') {
    vowelStem('', false);
    vowelStem('られ', true);
  } else {
    const [negative, polite, plain, conditional, past] = rows[verbClass] ?? ['', '', '', '', ''];
    conjugate(negative, polite, plain, conditional, past, false);
    vowelStem(`${negative}れ`, true);
  }
  return endings;
}
