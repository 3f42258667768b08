import { words } from '../../words.js';

const pairs = <Value extends string>(list: string): ReadonlyMap<string, Value> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, Value]),
  );

/** Nouns for people that end like no trade: `-er`, `-or`, `-ist`, `-ian`, `-man` and the like are told by `personEnding`. */
export const personNouns = words(`
  sen gov rep sens reps gen col sgt president premier chancellor secretary minister governor mayor senator representative congressman congresswoman
  lawmaker legislator lawyer attorney judge justice chief chair chairperson head leader boss official aide adviser
  advisor assistant deputy ambassador envoy diplomat delegate commissioner councilor councillor sheriff marshal
  general admiral colonel captain major sergeant lieutenant commander officer cop agent detective spy soldier pilot
  spokesperson host anchor correspondent author poet critic pundit guru expert analyst scholar scientist academic
  economist professor teacher student graduate dean coach athlete player star celebrity hero champion model artist
  actress actor singer musician comedian comic writer editor publisher columnist blogger doctor physician nurse
  surgeon dentist patient victim witness suspect defendant plaintiff accuser inmate prisoner survivor refugee migrant
  executive ceo cfo coo founder co-founder cofounder owner entrepreneur tycoon mogul billionaire millionaire magnate
  developer investor banker broker trader accountant consultant strategist pollster operative surrogate donor
  fundraiser candidate nominee contender hopeful front-runner frontrunner rival opponent challenger incumbent
  republican democrat conservative liberal libertarian independent activist advocate organizer organiser protester
  volunteer voter resident neighbor neighbour citizen friend ally partner colleague wife husband spouse ex-wife
  ex-husband widow widower mother father mom dad son daughter brother sister uncle aunt cousin nephew niece
  grandmother grandfather grandson granddaughter parent child boy girl man woman lady gentleman guy teenager veteran
  priest pastor bishop archbishop cardinal pope rabbi imam minister monk nun king queen prince princess emperor
  sultan emir heir native immigrant emigre prosecutor counsel mediator negotiator moderator narrator announcer
  czar scion patriarch matriarch speaker whip successor predecessor mentor protege protégé client clerk chef
  farmer worker employee manager director historian biographer psychologist psychiatrist therapist
`);

/** The endings of nouns for people, before which three letters stand at least. */
export const personEnding = /.{3}(?:er|or|ist|ian|man|woman|person|ee|ant|crat|ologist|smith)$/;

/** Words that end like a noun for people and are none. */
export const noPeople = words(`
  after another other either neither under over never ever however whether together rather later earlier former
  number paper newspaper letter order member's power center summer winter water weather matter dinner order offer
  answer corner computer october november december september quarter theater theatre chapter register border career
  error mirror terror color colour floor door minor major-general labor labour harbor harbour favor favour honor
  honour behavior behaviour sector factor motor tumor tumour rumor rumour horror committee fee degree employee's
  coffee jubilee list exist consist insist persist assist resist twist mist human women's german-american restaurant
  grant plant important relevant significant giant instant distant constant elegant pregnant covenant warrant
  want meant anger danger finger river silver cover discover consider remember deliver offer suffer prefer refer
  enter differ tower shower flower trigger hunger wonder gender tender render border larger smaller bigger higher
  lower greater better longer shorter stronger weaker older younger newer wider broader closer further farther
  fewer proper super upper inner outer cyber per layer prior exterior interior superior inferior senior junior
  asian indian russian canadian italian australian egyptian syrian iranian ukrainian christian american european
  civilian median guardian
`);

/** Nouns for bodies, by which a company or an authority is taken up. */
export const bodyNouns = words(`
  company firm maker manufacturer producer supplier developer operator provider retailer carrier startup start-up
  conglomerate subsidiary group giant bank lender publisher broadcaster automaker carmaker chipmaker miner utility
  corporation business network newspaper paper magazine journal daily weekly outlet website site agency department
  ministry bureau commission committee council court tribunal panel board union association federation
  organization organisation institute institution foundation university college school party campaign government
  administration cabinet parliament congress senate assembly police force army team club league charity nonprofit
  think-tank center centre fund alliance coalition authority regulator watchdog church hospital museum airline
  office service bloc society academy state country city
`);

/** The body that a word at the end of a name stands for: Globe is a newspaper’s name. */
export const bodyByName = pairs(`
  times=newspaper post=newspaper herald=newspaper tribune=newspaper gazette=newspaper chronicle=newspaper
  globe=newspaper guardian=newspaper telegraph=newspaper observer=newspaper examiner=newspaper journal=newspaper
  news=newspaper daily=newspaper mail=newspaper inc=company corp=company corporation=company co=company
  company=company ltd=company limited=company llc=company plc=company gmbh=company ag=company sa=company nv=company
  holdings=company motors=company airlines=company airways=company technologies=company pharmaceuticals=company
  electronics=company industries=company laboratories=company labs=company bank=bank bureau=bureau agency=agency
  department=department ministry=ministry commission=commission committee=committee council=council court=court
  tribunal=tribunal board=board union=union association=association federation=federation
  organization=organization organisation=organization institute=institute institution=institution
  foundation=foundation university=university college=college school=school party=party congress=congress
  senate=senate parliament=parliament assembly=assembly police=police army=army league=league center=center
  centre=center fund=fund alliance=alliance coalition=coalition authority=authority church=church
  hospital=hospital museum=museum office=office society=society academy=academy network=network club=club
  group=group service=service team=team campaign=campaign administration=administration government=government
`);

/** Heads of two and three words, and those that one word is written for. */
export const jointHeads: ReadonlyMap<string, string> = new Map(
  [
    'vice president',
    'prime minister',
    'deputy prime minister',
    'first lady',
    'attorney general',
    'solicitor general',
    'surgeon general',
    'secretary general',
    'police chief',
    'chief executive',
    'chief justice',
    'vice chairman',
    'deputy director',
    'press secretary',
    'campaign manager',
    'running mate',
    'vice minister',
    'deputy minister',
    'lieutenant governor',
    'state senator',
    'president elect',
    'major general',
    'chief of staff',
  ].map((phrase) => [phrase, phrase]),
);

/** Other words for the same office, in the spelling that all are compared by. */
export const sameHead = pairs(`
  sen=senator gov=governor rep=representative justice=judge gen=general congressman=representative congresswoman=representative
  spokeswoman=spokesperson spokesman=spokesperson chairman=chair chairwoman=chair chairperson=chair
  advisor=adviser nominee=candidate hopeful=candidate contender=candidate standard-bearer=candidate
  front-runner=candidate frontrunner=candidate paper=newspaper firm=company corporation=company business=company
  organisation=organization centre=center lawyer=attorney counsel=attorney businesswoman=businessman
  cofounder=co-founder premier=prime-minister president-elect=president-elect ceo=chief-executive
  councilor=councillor policewoman=officer policeman=officer mogul=tycoon magnate=tycoon
`);

/** The same for words that narrow a head. */
export const sameNarrowing = pairs(`gop=republican u.s=US defence=defense labour=labor democrat=democratic`);

/** Words that narrow nothing. */
export const lightWords = words(`
  the a an this that his her its their our my your one current new newly longtime long-time outgoing incoming
  embattled then now sitting acting top senior veteran late own very same elected unelected famous controversial
  popular powerful influential outspoken young old older elder elderly year-old old-time so-called and also only
  first-term second-term two-term mr mrs ms dr
`);

/** Before a head, these say that it is no longer so. */
export const formerly = words(`former ex ex- onetime one-time erstwhile past`);

export const definite = words(`the this that`);
export const owners = words(`his her its their our my your`);

export const maleNouns = words(`
  man gentleman guy boy father dad husband ex-husband widower son brother uncle nephew grandfather grandson king
  prince emperor sultan emir duke lord sir actor priest pope monk patriarch businessman congressman chairman
  spokesman policeman cameraman salesman
`);
export const femaleNouns = words(`
  woman lady girl mother mom wife ex-wife widow daughter sister aunt niece grandmother granddaughter queen princess
  empress duchess actress nun matriarch heiress hostess businesswoman congresswoman chairwoman spokeswoman
  policewoman waitress mistress
`);

/** Forms of address, before a name. */
export const address = pairs<'male' | 'female'>(
  `mr=male sir=male lord=male mrs=female ms=female miss=female lady=female dame=female madam=female`,
);

export const prepositions = words(`
  of to for by with from about against than on at like between in into over under after before behind through
  including around toward towards without within among amid upon via despite near during since until
`);

/** Nouns for what a person leads, before which the name is a mere modifier. */
export const ledBy = words(`
  administration campaign presidency era family team foundation organization organisation adviser advisers aide aides
  ally allies camp supporter supporters voters surrogate surrogates rally rallies tower university spokesman
  spokeswoman spokesperson
`);

/** Who leads a government that is called after its leader. */
export const leadersOf = pairs(`administration=president presidency=president`);

export const leadersOfCountries = words(`president prime-minister chancellor king queen emperor emir sultan`);

/** Words that link a name to what its bearer is: “Ruiz, who is the mayor”, “Ruiz is a senator”. */
export const linking = words(`is was became remains remained served serves as who now also currently`);

/** Small words inside titles: Secretary of State, the first lady. */
export const innerWords = words(`of for and the first new state`);

/** Join clauses of equal rank, or open a sentence with little weight. */
export const joining = words(`and but so yet or`);

export const betweenSubjectAndVerb = words(
  `has have had also later then who once again too never often even still`,
);

/** Parties behind names. */
export const parties = pairs(`R=republican D=democratic`);

/** Places behind parties, as the Associated Press and the post shorten them. */
export const states = pairs(`
  ala=Alabama al=Alabama ariz=Arizona az=Arizona ark=Arkansas ar=Arkansas calif=California ca=California
  colo=Colorado co=Colorado conn=Connecticut ct=Connecticut del=Delaware de=Delaware fla=Florida fl=Florida
  ga=Georgia ill=Illinois il=Illinois ind=Indiana in=Indiana kan=Kansas ks=Kansas ky=Kentucky la=Louisiana
  md=Maryland mass=Massachusetts ma=Massachusetts mich=Michigan mi=Michigan minn=Minnesota mn=Minnesota
  miss=Mississippi ms=Mississippi mo=Missouri mont=Montana mt=Montana neb=Nebraska ne=Nebraska nev=Nevada nv=Nevada
  nh=New_Hampshire nj=New_Jersey nm=New_Mexico ny=New_York nc=North_Carolina nd=North_Dakota okla=Oklahoma
  ok=Oklahoma ore=Oregon or=Oregon pa=Pennsylvania ri=Rhode_Island sc=South_Carolina sd=South_Dakota tenn=Tennessee
  tn=Tennessee tex=Texas tx=Texas vt=Vermont va=Virginia wash=Washington wa=Washington wva=West_Virginia
  wv=West_Virginia wis=Wisconsin wi=Wisconsin wyo=Wyoming wy=Wyoming
`);

export const stateNames: ReadonlySet<string> = new Set(
  Array.from(states.values(), (name) => name.replace('_', ' ')),
);

/** What places of the lexicon are, by the kinds of their ids. */
export const placeById = pairs(`territory=country city=city`);

/** The wider noun by which a body is taken up as well. */
export const genericBody = pairs(`
  bureau=agency office=agency administration=agency department=agency service=agency authority=agency
  commission=agency ministry=agency association=group federation=group league=group foundation=group alliance=group
  coalition=group society=group institute=group organization=group committee=group council=group
`);
