import { words } from '../../words.js';
import { formsOf } from '../inflect.js';
import type { CueForm, CueShape, Frame } from './table.js';

/**
 * Which verbs take what, by the patterns of Francis, Hunston and Manning, “Collins COBUILD Grammar Patterns 1: Verbs”
 * (1996): V that, V n that, V to-inf, V n to-inf, V wh, V -ing.
 */
const verbsByFrame: Readonly<Record<Frame, ReadonlySet<string>>> = {
  clause: words('say think believe claim insist argue allege contend assert tell reckon hope fear'),
  that: words(`acknowledge add admit advise affirm agree announce assume assure brag caution complain concede conclude
    confess confirm contend counter decide declare deny doubt emphasise emphasize estimate exclaim expect explain feel
    find guess hint indicate joke lament let maintain make note point predict proclaim promise quip report reveal show
    speculate stress suggest suppose suspect swear theorise theorize tweet vow wager warn worry write`),
  opened:
    words(`anticipate answer attest boast certify charge clarify comment concur confide decree demand determine
    disclose discover divulge forecast gripe hear imply inform intimate learn marvel mention muse mutter notify object observe
    opine plead pledge posit post propose protest quote reason recall recommend reiterate remark remind repeat reply
    respond retort rule shout signal state stipulate surmise testify threaten underline underscore urge volunteer
    whisper`),
  hearer: words('tell assure inform remind notify warn advise promise caution ask show persuade convince'),
  addressee: words('tell assure inform remind notify persuade convince'),
  infinitive:
    words(`promise vow pledge agree refuse threaten offer decline swear demand consent volunteer claim
    propose ask`),
  'hearer-infinitive':
    words(`urge ask order tell advise warn encourage instruct beg implore request invite command
    exhort call challenge caution remind plead`),
  question:
    words(`ask wonder question inquire enquire explain describe discuss say tell outline detail reveal debate
    doubt disclose specify clarify ponder show illustrate recall lay spell`),
  gerund: words('deny admit suggest propose recommend acknowledge'),
  accusation: words('accuse'),
  tag: words(`say tell add note argue claim report explain suggest warn write believe think insist contend acknowledge
    admit announce estimate predict recall observe remark conclude testify caution tweet joke concede assert maintain
    declare reply respond show find lament quip allege stress confirm`),
};

/** Pasts that the rules of spelling do not give. */
const pasts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    admit: 'admitted',
    beg: 'begged',
    brag: 'bragged',
    concur: 'concurred',
    feel: 'felt',
    find: 'found',
    forecast: 'forecast',
    hear: 'heard',
    lay: 'laid',
    let: 'let',
    make: 'made',
    quip: 'quipped',
    say: 'said',
    swear: 'swore',
    tell: 'told',
    think: 'thought',
    write: 'wrote',
  }),
);

const particles: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['point', [['out']]],
  ['call', [['on'], ['upon']]],
  ['make', [['clear'], ['it', 'clear'], ['plain'], ['it', 'plain'], ['the', 'case'], ['the', 'point']]],
  ['let', [['it', 'be', 'known']]],
  ['spell', [['out']]],
  ['lay', [['out']]],
]);

/** Tell, behind a copula, what somebody is known to think: is confident that. */
const adjectives =
  words(`adamant afraid certain confident convinced fearful hopeful optimistic pessimistic sceptical
  skeptical sure unsure worried concerned`);

/** Verbs whose plain form is a noun as well. */
const nounsToo =
  words(`answer boast challenge charge claim command comment debate demand detail doubt estimate fear
  feel find forecast guess hope invite joke note object offer order outline pledge post promise protest question quip
  quote reason remark repeat reply report request retort reveal rule show shout signal state suspect threat tweet vow
  volunteer wager whisper worry`);

/** Of these, those that mostly are nouns where they might be. */
const mostlyNouns =
  words(`charge command comment detail feel find guess object offer order outline post protest
  question quote reason remark reply rule signal state tweet volunteer`);

export const cueForms: ReadonlyMap<string, CueForm> = new Map([
  ...[...adjectives].map((word): [string, CueForm] => [word, cueForm(word, 'adjective', new Set(['that']))]),
  ...[...new Set(Object.values(verbsByFrame).flatMap((list) => [...list]))].flatMap(verbForms),
]);

function verbForms(lemma: string): readonly (readonly [string, CueForm])[] {
  const past = pasts.get(lemma);
  const frames = new Set(
    (Object.keys(verbsByFrame) as Frame[]).filter((frame) => verbsByFrame[frame].has(lemma)),
  );
  const {
    finite,
    past: pastForms,
    plain,
    participles,
  } = formsOf(past === undefined ? lemma : `${lemma}:${past}`);
  const shaped = (forms: ReadonlySet<string>, shape: CueShape): [string, CueForm][] =>
    [...forms].map((word) => [word, cueForm(lemma, shape, frames)]);
  return [
    ...shaped(finite, 'present'),
    ...shaped(pastForms, 'past'),
    ...shaped(participles, 'participle'),
    ...(pastForms.has(lemma) ? [] : shaped(plain, 'plain')),
  ];
}

function cueForm(lemma: string, form: CueShape, frames: ReadonlySet<Frame>): CueForm {
  const mayBeNoun = form === 'plain' || form === 'present';
  return {
    lemma,
    form,
    frames,
    particles: particles.get(lemma) ?? [],
    isNounToo: mayBeNoun && nounsToo.has(lemma),
    isMostlyNoun: mayBeNoun && mostlyNouns.has(lemma),
  };
}
