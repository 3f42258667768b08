import { words } from '../words.js';
import { verbs } from './enVerbs.js';
import type { VerbForms } from './inflect.js';
import type { MedialTable } from './table.js';

function thirdsOf({ finite, past }: VerbForms): ReadonlySet<string> {
  return new Set([...finite].filter((form) => !past.has(form)));
}

function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

export const en: MedialTable = {
  finite: union(verbs.speaking.finite, verbs.naming.finite),
  pasts: union(verbs.speaking.past, verbs.naming.past, verbs.describing.past, words('written seen')),
  participles: union(verbs.speaking.participles, verbs.naming.participles),
  plain: union(verbs.speaking.plain, verbs.naming.plain),
  auxiliaries: words("to will would did does do could can might may should must not never n't didn't"),
  plainSubjects: words(
    'we i they you who people officials experts critics supporters analysts some many others all both',
  ),
  naming: union(verbs.naming.finite, verbs.naming.participles, verbs.naming.plain),
  linking: [
    { verbs: verbs.ascribing, link: 'as' },
    { verbs: verbs.comparing, link: 'to' },
  ],
  evidencing: union(verbs.evidencing.finite, verbs.evidencing.participles),
  likened: verbs.comparing.finite,
  judging: union(verbs.judging.participles, verbs.naming.participles),
  describing: union(verbs.describing.finite, verbs.describing.participles, verbs.describing.plain),
  thinking: union(verbs.thinking.finite, verbs.thinking.participles, verbs.thinking.plain),
  voicing: verbs.voicing,
  finding: verbs.finding.finite,
  witnessed: words('quoted cited reported heard overheard recorded filmed seen caught shown paraphrased'),
  sayings:
    words(`accusation admission advice allegation announcement answer argument assertion assessment assurance belief
    boast charge claim comment complaint conclusion confession contention conviction declaration demand denial
    description emphasis explanation fear finding forecast hint insistence insinuation judgment line message
    mantra motto note observation opinion pledge plea prediction proclamation promise pronouncement
    proposal recommendation refrain rejoinder remark reply report response retort revelation rhetoric ruling saying
    slogan statement suggestion testimony threat tweet verdict view vow warning words`),
  making:
    words(`make makes made issue issues issued send sends sent give gives gave repeat repeats repeated renew renews
    renewed deliver delivers delivered offer offers offered voice voices voiced level levels leveled levelled press
    presses pressed advance advances advanced spread spreads`),
  documents:
    words(`letter statement report email e-mail memo note tweet post message document article story filing lawsuit complaint
    indictment affidavit transcript readout notice sign poster banner placard headline caption editorial essay speech ad`),
  wordings: words('word words phrase phrases expression wording language epithet slur'),
  using: words('use uses used using utter utters uttered uttering repeat repeats repeated repeating'),
  announcesTerm:
    /(?:\bso[- ]called|\bknown as|\bbilled as|\b(?:en)?titled|\bnicknamed|\bcodenamed|\bcode-named|\bhashtag|\b(?:term|word|words|phrase|title|name|nickname|slogan|song|film|movie|book|album|series|show|episode|play|poem|novel|essay|single|memoir|drama|sitcom|podcast|author of)),?(?: (?:the|a|an|for|of))?\s*$/i,
  sources: new Map([
    ['according', ['to']],
    ['in', ['the', 'words', 'of']],
    ['as', ['quoted', 'by']],
    ['quoted', ['by']],
    ['per', []],
  ]),
  headings: words(
    'warning note update breaking correction editor exclusive watch read more question answer q a',
  ),
  sayingFrom:
    /\b(?:statement|report|letter|release|memo|note|tweet|post|article|document|email|message|interview|transcript|readout|notice|filing)s?(?: \w+ed)? (?:from|by|of|with)\s+/i,
  copulas: words('is are was were be been being'),
  addressing: words('told tells urged urges advised instructed ordered accused'),
  idioms: new Map([
    ['put', ['it']],
    ['puts', ['it']],
    ['went', ['on']],
    ['goes', ['on']],
    ['fired', ['back']],
    ['shot', ['back']],
    ['hit', ['back']],
    ['pushed', ['back']],
    ['chimed', ['in']],
    ['spoke', ['of']],
    ['speaks', ['of']],
    ['spoken', ['of']],
    ['talked', ['of', 'about']],
    ['talks', ['of', 'about']],
    ['gone', ['after']],
    ['made', ['clear']],
  ]),
  tagOpeners: words('as so'),
  pronouns: words('he she they it we i you who her him them this that those these one both'),
  subjectPronouns: words('he she they we i'),
  objectPronouns: words('him her them whom us me'),
  owners: new Map([
    ['his', 'he'],
    ['her', 'she'],
    ['their', 'they'],
    ['its', 'it'],
    ['my', 'i'],
    ['our', 'we'],
    ['your', 'you'],
  ]),
  persons: words('him her them us me it people'),
  commonVerbs:
    words(`is are was were am has have had do does did will would can could may might shall should must isn't aren't
    wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't began became
    broke brought built bought came caught chose cut dealt drew drove fell felt fought found flew gave goes got grew
    held hit kept knew led left lost made meant met paid put quit ran rang rose sat sees saw seeks sent set shook
    shot shut sought sold spent split spoke spread stood stole stuck struck swept swung takes taught threw took tore
    understood went wins won wore makes gives gets keeps comes wants needs seems appears remains looks took tries
    runs leads faces plans hopes expects works holds brings leaves stands turns uses`),
  afterNoun: words('from to by in at about against on between over which who for among around'),
  nounLike: union(verbs.nounsToo.plain, thirdsOf(verbs.nounsToo), words('read')),
  dateOpeners: words('on in since late early'),
  dateWords:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december morning afternoon evening night week month year weekend early late last this
    next same day`),
  articles: words('a an the his her its their our my'),
  ofTitles: words('of to for at and'),
  titlePrepositions: words('on in of from for during to at and'),
  clauseOpeners:
    words(`that which who whom whose where when while as because since although though if but after before
    until whether what how why than`),
  complementOpeners: words('that what how why whether'),
  relatives: words('who which that'),
  adverbialOpeners:
    words(`in on at by for from with under over after before since until while when as during despite
    among unlike following ahead according asked speaking responding citing referring noting pressed writing
    earlier later last next meanwhile however then now still also moreover instead yesterday today tonight recently
    once if although though because given amid within without beyond about regarding to throughout upon
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december indeed thus therefore finally additionally furthermore similarly separately
    elsewhere afterward afterwards instead addressing explaining describing discussing commenting reacting`),
  fillers:
    words(`has have had also later then recently repeatedly once still even already just only never always often
    again first further is was are were been be being would will could did does do may might and but so yet or nor
    today yesterday tonight earlier monday tuesday wednesday thursday friday saturday sunday now not simply merely
    however meanwhile instead therefore thus publicly privately separately famously reportedly previously quickly
    too ever n't himself herself themselves itself on this week month year morning afternoon evening night ago`),
  afterSubject:
    words(`out up back off down in on at during after before while when as who which whose whom told said adding saying noting
    where because since but and so that if to with by about via through following monday tuesday wednesday thursday
    friday saturday sunday yesterday today tonight recently earlier later last this following over under amid upon`),
  leadsToQuote: words(', : like about of'),
  afterAgent: words('as that to'),
  dependents: words('of to for by from with in at against about on under and'),
  determiners:
    words(`a an the his her its their our my this that these those one some many few several two three four five
    another any each every no both other most`),
  smallWords: words(
    'a an the and or but nor of in on at to for from by with as is vs de la le du der von into over it',
  ),
};
