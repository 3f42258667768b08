import { words } from '../../words.js';
import { inflected } from './inflect.js';
import type { CueForm, Frame, VerbForm } from './table.js';

/** Which verbs take what: a choice of the patterns in English learners’ grammars (V that, V n that, V to-inf, V wh). */
const verbsByFrame: Readonly<Record<Frame, ReadonlySet<string>>> = {
  clause:
    words(`say think believe claim insist argue allege contend assert maintain tell reckon guess suppose hope
    fear assume feel`),
  that: words(`guess suppose assume feel acknowledge add admit advise affirm agree announce answer anticipate assure attest boast brag caution
    certify charge clarify comment complain concede conclude concur confess confide confirm counter declare decree
    demand deny determine disclose discover emphasize emphasise estimate exclaim expect explain find forecast
    gripe hint imply indicate inform joke lament marvel mention muse note notify object observe opine plead pledge
    point posit post predict proclaim promise propose protest quip reason recall recommend reiterate remark remind
    repeat reply report respond retort reveal rule show signal speculate state stipulate stress suggest surmise
    suspect swear testify theorize theorise threaten tweet underline underscore urge volunteer vow wager warn worry
    write lie intimate divulge worry doubt whisper shout mutter quote`),
  hearer: words(`tell assure inform remind notify warn advise promise caution ask show persuade convince`),
  infinitive:
    words(`promise vow pledge agree refuse threaten offer decline swear demand consent volunteer claim
    propose ask`),
  'hearer-infinitive':
    words(`urge ask order tell advise warn encourage instruct beg implore request invite command
    exhort call challenge caution remind direct plead`),
  question:
    words(`ask wonder question inquire enquire explain describe discuss say tell outline detail reveal debate
    doubt disclose specify clarify ponder show illustrate recall`),
  gerund: words('deny admit suggest propose recommend acknowledge consider discuss'),
  accusation: words('accuse'),
  tag: words(`say tell add note argue claim report explain suggest warn write believe think insist contend acknowledge
    admit announce estimate predict recall observe remark conclude testify caution tweet joke concede assert
    maintain declare reply respond show find indicate lament quip allege stress confirm`),
};

const irregular: Readonly<Record<string, readonly (readonly [string, VerbForm])[]>> = {
  say: [['said', 'past']],
  tell: [['told', 'past']],
  think: [['thought', 'past']],
  feel: [['felt', 'past']],
  find: [['found', 'past']],
  show: [['shown', 'past']],
  swear: [
    ['swore', 'past'],
    ['sworn', 'past'],
  ],
  write: [
    ['wrote', 'past'],
    ['written', 'past'],
  ],
  forecast: [['forecast', 'past']],
  lie: [['lying', 'participle']],
};

const doubling = words('admit concur quip brag beg');

const particles = new Map([
  ['point', 'out'],
  ['call', 'on'],
]);

const nounsToo =
  words(`claim report state estimate demand promise pledge vow answer note comment hope fear request
  order charge boast forecast object offer reply post remark rule signal suspect threat tweet wager worry guess reason
  protest question challenge command invite joke lie quote complaint quip repeat retort show feel find detail outline
  doubt debate whisper shout plead mention caution`);

const mostlyNouns =
  words(`remark comment rule state tweet post order volunteer charge object signal reason question command
  quote threat detail outline show feel find guess offer reply test lie protest`);

export const cueForms: ReadonlyMap<string, CueForm> = new Map(
  [...new Set(Object.values(verbsByFrame).flatMap((list) => [...list]))].flatMap((lemma) => {
    const frames = new Set(framesOf(lemma));
    return [...inflected(lemma, doubling), ...(irregular[lemma] ?? [])].map(
      ([word, form]): [string, CueForm] => [
        word,
        {
          lemma,
          form,
          frames,
          particle: particles.get(lemma),
          isNounToo: (form === 'plain' || form === 'present') && nounsToo.has(lemma),
          isMostlyNoun: (form === 'plain' || form === 'present') && mostlyNouns.has(lemma),
        },
      ],
    );
  }),
);

function framesOf(lemma: string): Frame[] {
  return (Object.keys(verbsByFrame) as Frame[]).filter((frame) => verbsByFrame[frame].has(lemma));
}
