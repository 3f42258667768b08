import { formsOf } from './inflect.js';

/**
 * English verbs that report what somebody says, writes or thinks, by the classes of Levin, “English Verb Classes and
 * Alternations” (1993), and VerbNet 3.4: say-37.7, tell-37.2, transfer_mesg-37.1, manner_speaking-37.3,
 * instr_communication-37.4, talk-37.5, complain-37.8, advise-37.9, promise-37.13, inquire-37.1.2, order-60, urge-58,
 * judgment-33, characterize-29.2, dub-29.3, conjecture-29.5. Verbs that mostly mean something else are left out.
 */
const saying = `
  acknowledge add admit:admitted advise affirm agree allege announce answer apologise apologize argue ask assert assure
  attest aver:averred beg:begged boast brag:bragged caution charge claim clarify comment complain concede conclude
  confess confide confirm contend counter cry declare decline decree demand deny detail disagree disclose dispute
  divulge elaborate emphasise emphasize enthuse estimate exclaim exhort explain expound express forecast:forecast
  foretell:foretold gripe grouse guarantee highlight hint imply implore indicate inform inquire insist instruct
  joke lament maintain marvel mention muse note notify object observe opine order outline plead pledge point posit
  postulate preach predict proclaim profess promise prophesy propose protest query question quip:quipped quote rail
  rave read:read reaffirm reason reassert reassure recall recommend recount refer:referred reference reiterate
  rejoin relate remark remind repeat reply report request respond restate retort reveal rule say:said scoff
  signal signal:signalled specify speculate spell state stipulate stress submit:submitted suggest sum:summed
  summarise summarize swear:swore tease tell:told testify theorise theorize think:thought threaten tout
  tweet retweet underline underscore urge utter volunteer vow warn wonder write:wrote`;

const writing = `blog:blogged cable caption email e-mail message post scrawl text tweet type`;

const judging = `
  accuse applaud assail attack bash belittle bemoan berate blame blast castigate censure chastise cheer chide
  commend condemn congratulate criticise criticize decry defend denigrate denounce deplore deride
  disparage dismiss excoriate fault hail insult lambast lambaste laud lecture mock pan:panned pound praise rebuke reject
  reprimand reproach ridicule savage scold scorn skewer slam:slammed taunt thank trash upbraid vilify welcome`;

const describing = `characterise characterize cite depict describe portray`;

const ascribing = `
  admire cast:cast categorise categorize classify consider define frame identify judge paint peg:pegged perceive picture present
  rate regard see:saw slate view`;

const naming = `brand call christen deem dub:dubbed label label:labelled name nickname style term title entitle`;

const thinking = `believe feel:felt fear guess hope imagine reckon suppose suspect think:thought`;

const voicing = `
  babble bark bawl bellow blurt breathe burble cackle chant chatter chime chirp chortle chuckle coo croak croon crow
  cry drawl drone echo erupt explode fume gasp giggle grin:grinned groan growl grumble grunt gush hiss holler hoot
  howl hum:hummed interject interrupt intone jeer jest laugh lie mimic moan mouth mumble murmur mutter nod:nodded
  pant pipe pray purr rage rant rasp recite riff:riffed roar rumble scream screech shout shriek shrug:shrugged sigh
  sing:sang smile smirk snap:snapped snarl sneer sniff snort sob:sobbed splutter sputter squawk squeak squeal stammer
  storm stutter thunder trill wail whimper whine whisper whistle whoop yell yelp
  begin:began continue finish offer open press prompt resume sign start venture volunteer`;

export const verbs = {
  speaking: formsOf(`${saying} ${writing} ${judging} ${describing} ${thinking}`),
  naming: formsOf(naming),
  judging: formsOf(judging),
  describing: formsOf(`${judging} ${describing} ${ascribing} tout`),
  /** Report only with “as” before the quotation: regarded him as “…” */
  ascribing: formsOf(ascribing),
  /** Report only with “to” before the quotation: likened it to “…” */
  comparing: formsOf('compare equate liken'),
  thinking: formsOf(thinking),
  /** Report only right beside the quotation: “…,” she laughed. */
  voicing: formsOf(voicing),
  /** Report only before “that”: the court found that … */
  finding: formsOf('discover find:found hold:held learn prove show worry'),
  /** What a thing does as well as a person. */
  evidencing: formsOf(
    'add confirm demand emphasise emphasize highlight imply indicate reveal show signal:signalled signal suggest underline underscore',
  ),
  /** Forms that are nouns as well. */
  nounsToo: formsOf(`${voicing} email e-mail
    address answer attack blame blog boast cable call cast:cast caution charge cheer claim comment complaint cry demand detail
    estimate exhibit fault fear forecast:forecast frame guess highlight hint hope insult joke label lecture message name
    nickname note notice object offer order outline pledge point post praise promise protest query question quip
    quote reference remark reply report request response rule signal slate state stress suspect taunt term text threat
    title tweet type view vow`),
} as const;
