import { words } from '../../words.js';
import { cueForms } from './enVerbs.js';
import type { IndirectTable } from './table.js';

const pronouns = ['he', 'she', 'it', 'they', 'we', 'i', 'there'];

/** he’s, he’ll, he’d, with both apostrophes. */
function contracted(word: string): readonly string[] {
  return ["'", '’'].flatMap((mark) => ['s', 'll', 'd', 've', 're', 'm'].map((end) => word + mark + end));
}

function negated(stem: string): readonly string[] {
  return [`${stem}n't`, `${stem}n’t`];
}

/** Quirk et al., “A Comprehensive Grammar of the English Language”, 3.19; without those that mostly are nouns or adjectives. */
const irregularPasts = `ate awoke became began bent bit bled blew bought bred broke brought built burnt came caught chose
  clung cost crept cut dealt did dug drank drew drove fed fell felt fled flew flung forbade forgave forgot fought froze
  gave grew heard held hid hit hung hurt kept knelt knew laid led left lent let lit lost made meant met mistook overcame
  overtook paid put quit ran rang rode rose said sang sank sat saw sent shook shone shot shrank shut slept slid sold
  sought spat sped spent spoke sprang spread spun stole stood struck strove stuck stung swam swept swore swung taught
  thought threw told took tore trod understood undertook underwent upheld upset went wept withdrew withheld withstood
  woke won wore wove wrote`;

export const indirectEn: IndirectTable = {
  cues: cueForms,
  nouns:
    words(`claim claims allegation allegations accusation accusations assertion assertions argument arguments
    statement belief beliefs announcement complaint complaints prediction predictions promise promises pledge vow
    warning warnings report reports suggestion suggestions contention assurance assurances insistence admission
    acknowledgement acknowledgment confirmation rumor rumors rumour rumours fear fears concern concerns worry worries
    conclusion charge charges opinion view message speculation suspicion suspicions declaration hope hopes emphasis
    reminder pronouncement pronouncements proclamation`),
  authors: words('by from'),
  possessives: words('his her their its my our'),
  making:
    words(`make makes made making issue issues issued issuing repeat repeats repeated repeating voice voices
    voiced voicing express expresses expressed expressing raise raises raised raising release released publish
    published send sends sent sending reiterated floated`),
  perfects: words('has have had'),
  complementisers: words('that'),
  questionWords: words('whether why how what if when where who which'),
  askedOnly: words('if when where who which'),
  asking: words('ask wonder question inquire enquire'),
  infinitiveMark: 'to',
  compoundEnds: words('tank tanks up off'),
  negations: words('not'),
  accusationMarks: words('of'),
  answers: words('no'),
  tagOpeners: words('as'),
  agentMarks: words('by'),
  sources: new Map([['according', ['to']]]),
  prepositions:
    words(`in on at to by for from with during after before via through over about of against under
    following amid into as while upon up down off among within outside inside near between until since without`),
  datePointers: words('last next this'),
  adverbials: words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow
    earlier later week month year weekend spring summer winter january february march april june july
    august september october november december morning afternoon evening night again also then recently once
    repeatedly however too instead simply now just further ago flatly publicly separately still never not even only
    meanwhile moreover out often early late long`),
  subjectPronouns: new Set(pronouns.flatMap((pronoun) => [pronoun, ...contracted(pronoun)])),
  objectPronouns: words('him her them us me you it everyone everybody anyone reporters people'),
  joiners: words('and but or'),
  coordinators: words('and but or yet while though although whereas'),
  subordinators:
    words(`when after before while as if although though because since until once despite unless given
    asked speaking whenever lest`),
  relatives: words('who which'),
  auxiliaries: new Set([
    ...words(
      'is are was were am has have had do does did will would can could may might shall should must cannot',
    ),
    ...[
      'is',
      'are',
      'was',
      'were',
      'has',
      'have',
      'had',
      'do',
      'does',
      'did',
      'wo',
      'would',
      'ca',
      'could',
      'should',
    ].flatMap(negated),
    ...[...pronouns, 'that', 'you', 'who', 'what'].flatMap(contracted),
  ]),
  copulas: words('is are was were be been being'),
  commonVerbs:
    words(`${irregularPasts} says seems means makes takes remains needs wants comes goes gives gets knows keeps
    lacks looks represents includes appears believes thinks supports deserves requires depends exists owes poses wins
    loses runs feels continues allows helps brings becomes begins leads leaves stands tells lives faces holds works
    know think want need believe support deserve get go make take come give see keep become seem mean seek remain lack`),
  breakers: words('but so yet nor'),
  beforePlain: new Set([
    ...words(`to will would did does do could can might may should must not never cannot i you we they who some many
      others all both most few people several critics experts officials analysts police `),
    ...['did', 'do', 'does', 'wo', 'would', 'could', 'ca', 'should'].flatMap(negated),
  ]),
  idleObjects:
    words(`something nothing anything everything much little so yes hello goodbye things what which who when
    where than enough thanks otherwise as`),
  continuers: words(
    'and but because since so though although if unless or nor especially particularly even that',
  ),
  idleBefore: words('without worth goes having'),
};
