const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split('|')
      .map((phrase) => phrase.trim()),
  );

/** Words that begin sentences with a capital and that no name of this pass begins with. */
export const functionWords = words(`
a an the this that these those there here it its he him his she her hers they them their theirs we us our ours you your yours i me
my mine who whom whose what which when where why how if though although because since while until unless as than then thus hence so
and or nor but yet for of in on at by to from with without within into onto over under between among through during before after
above below against about across along around behind beyond despite except near off out up down per via amid toward towards
is am are was were be been being do does did done has have had having can could may might must shall should will would ought
not no yes none nothing nobody never ever always often sometimes usually also too very more most many much less least few fewer several
some any all both each every either neither other others another such same only just even still already again once twice today
tomorrow yesterday tonight now later soon recently meanwhile however moreover furthermore therefore nevertheless nonetheless
instead rather otherwise indeed perhaps maybe well first second third last next new old good great big small long high low like unlike
one two three four five six seven eight nine ten hundred thousand million billion let lets please thanks thank hi hello dear ok okay
get got go goes going went come came make made take took see saw seen say says said tell told ask asked give gave think thought
know knew want wanted need needed look looked use used find found try tried call called keep kept put
according based due given following including included asked added speaking if's it's that's i'm don't can't didn't
add comment comments read click share sign subscribe photo image video caption update updated published related advertisement
follow followed search home menu login log page pages site web website email mail fax phone tel subject re fw fwd sent cc regards sincerely
people officials experts analysts critics residents authorities police industry companies investors scientists researchers workers
business government state market world country countries city year years month months week weeks day days time times morning evening
man men woman women child children family friend friends wife husband mother father son daughter brother sister god
food service place staff price room hotel restaurant doctor office car house best worst highly definitely absolutely
nice excellent amazing awesome terrible horrible wonderful love loved loves hope hate overall unfortunately fortunately hopefully
anyway actually basically sure seriously someone anyone everyone everything something anything question answer attached
critical free real right left north south east west northern southern eastern western central early late mid far near
christmas easter thanksgiving halloween ramadan
`);

/** Weekdays, months and their short forms: figures, not names. */
export const calendarWords = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april
june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm gmt utc est pst edt bc ad bce ce
`);

/** Acronyms of things, offices and files: no bodies. */
export const commonAcronyms = words(`
AI AIDS API ATM CCTV CD CEO CFO COO CTO COVID CPU DIY DNA DVD ESG EV EVS FAQ FYI GDP GMO GPS GPU HIV HTML HTTP ID IDS IP IPO IQ IT LED
LCD LGBT LLC LNG LPG MBA MD MP MPS MVP OK PC PCS PDF PHD PIN PM PR PS RAM RNA SARS SMS SOS SUV SUVS TV TVS UFO URL USB VIP VPN VR WIFI
WMD WWII WW II III IV VI VII VIII IX XI XII XIV XV XVI USD EUR JPY KRW CNY GBP CET BCE ASAP BTW LOL IMO IMHO RSVP TBA TBD AM FM CV HR
QR ROI RV SIM STD TB UV UK-US XML ZIP CO2 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z NO SO DO GO IN ON AT TO OF BY IS BE WE
THE AND FOR NOT YOU ARE WAS BUT ALL ANY CAN HAS HAD HOW WHO WHY NEW NOW OUT SEE TWO VERY GREAT NEVER BEST GOOD BAD THIS THAT WITH MY ME
FTA NGO SF ED OP LP EP PV GI GII GIII OVA NPC RPG PL HD MTB OB OG WC CM CG UI OS IC DX TOP SNS MC DJ PD BJ CF OST MV CCTV KTX HE SHE IT UP OR IF AN AS US
`);

/** Titles before a name, in lower case; what a portfolio or an adjective may precede is the bare head. */
export const titles = phrases(`
mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|rev|reverend|father|pastor|bishop|archbishop|cardinal|pope|rabbi|imam|sheikh|ayatollah|mullah|saint
|president|vice president|vice-president|prime minister|deputy prime minister|premier|vice premier|chancellor|vice chancellor
|king|queen|prince|princess|emperor|empress|crown prince|duke|duchess|emir|sultan|tsar|czar|count|baron
|secretary|secretary of state|deputy secretary|undersecretary|assistant secretary|secretary-general|secretary general|general secretary
|minister|state minister|minister of state|vice minister|deputy minister|foreign minister|parliamentary vice minister|chief cabinet secretary
|senator|sen|representative|rep|congressman|congresswoman|governor|gov|lieutenant governor|mayor|deputy mayor|lawmaker|speaker
|ambassador|consul|envoy|special envoy|commissioner|councilman|councilwoman|councillor|attorney general|solicitor general|district attorney
|judge|justice|chief justice|attorney|prosecutor|detective|inspector|officer|sheriff|police chief|agent
|general|gen|lt gen|maj gen|colonel|col|lt col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|corporal|private|admiral|adm|commander|marshal
|chairman|chairwoman|chairperson|chair|vice chairman|director|deputy director|executive director|managing director|director general|director-general
|chief executive|chief executive officer|ceo|cfo|coo|chief|head|founder|co-founder|owner|manager|coach|head coach
|spokesman|spokeswoman|spokesperson|adviser|advisor|special assistant|special adviser|aide|assistant|deputy|analyst|economist|researcher|scientist
|author|writer|poet|novelist|journalist|reporter|correspondent|editor|columnist|historian|philosopher|mathematician|physicist|professor emeritus
|actor|actress|singer|director|filmmaker|musician|composer|artist|painter|architect|rapper|comedian|model
|player|striker|midfielder|defender|goalkeeper|quarterback|pitcher|champion|trade representative|leader|supreme leader|opposition leader|dictator
|candidate|nominee|presidential candidate|hon|uncle|aunt|aunty|brother|sister|cousin|coach|special representative|first lady
`);

/** Titles that carry their country as part of the office: "the US Trade Representative". */
export const officesWithCountry = phrases(`trade representative`);

/** What ministries and ministers are for; may stand before a title or after "of" and "for". */
export const portfolios = words(`
foreign affairs defense defence finance trade economy economic economics industry industries commerce energy resources treasury interior
home justice health education labor labour agriculture environment transport transportation transit security homeland state information
technology science culture tourism sports sport welfare development planning budget revitalization reconstruction land infrastructure
communications fisheries forestry food water housing urban rural veterans external internal public international national federal
deputy former acting interim then-president ex first senior chief vice cabinet planet
`);

/** Heads that end the name of an organisation. */
export const organisationHeads = words(`
ministry department commission council committee agency administration authority bureau office board cabinet parliament congress senate
assembly court tribunal police force forces army navy corps guard command
party union league alliance coalition federation confederation association society organization organisation institution institute
foundation fund trust bank exchange university college school academy laboratory laboratories lab labs center centre
corporation corp inc incorporated company co ltd limited llc llp plc gmbh ag sa nv group holdings partners ventures capital
industries technologies technology systems solutions networks electronics motors airlines airways aviation aerospace
pharmaceuticals pharma therapeutics biosciences energy petroleum oil gas mining metals minerals materials resources steel chemicals
insurance financial securities investments associates brothers entertainment pictures studios records media press times post journal
herald tribune gazette news daily weekly magazine broadcasting television radio newspapers
church ministries diocese orchestra philharmonic choir band club fc united team racing
forum front movement brigade brigades militia network initiative consortium mission service services
tech offices clubs hospital clinic museum gallery library orphanage nonprofit thinktank embassy consulate secretariat delegation
`);

/** Organisation heads that are ordinary enough to need a word before them that no sentence begins with. */
export const softHeads = words(`
force forces police team office group energy oil gas technology resources materials metals minerals mining partners capital
initiative mission service services front movement network center centre school church band court board company press media
news club press times post daily authority force guard command administration fund trust exchange cabinet library gallery museum hospital
clinic systems solutions networks delegation united radio television insurance financial steel party company
`);

/** Heads that begin the name of an organisation: "Ministry of …", "Forum on …". */
export const organisationOpeners = words(`
ministry department office bank university institute bureau board court council committee commission association federation union
academy school college church museum society center centre league organization organisation foundation forum alliance party congress
house chamber embassy consulate directorate agency fund coalition conference confederation daughters sons friends doctors reporters
`);

export const placeHeads = words(`
sea ocean river lake lakes bay gulf strait straits channel canal mountain mountains mount hills valley island islands isle isles
peninsula desert coast cape falls glacier plateau basin beach forest range ridge creek reef archipelago trench cove harbor harbour
`);

export const placeOpeners = words(`lake mount mt cape gulf bay strait sea isle river port fort`);

/** Political places: "Orange County", "Free State". */
export const politicalHeads = words(
  `county province prefecture district township republic kingdom emirate territory parish oblast`,
);

export const facilityHeads = words(`
airport airfield bridge stadium arena tower palace castle square street avenue boulevard road highway freeway interstate lane drive station
terminal cathedral mosque temple shrine abbey chapel monastery prison jail dam tunnel pier mall plaza theater theatre zoo park
garden gardens cemetery hotel inn resort building house hall barracks observatory
`);

export const eventHeads = words(`
ministerial summit conference olympics paralympics games cup championship championships tournament festival expo exposition
war revolution uprising massacre holocaust crisis referendum marathon prix carnival congress intifada
`);

export const lawHeads = words(
  `act law agreement treaty constitution amendment accord accords protocol convention pact charter code bill resolution`,
);

export const productOpeners = words(`project`);
export const eventOpeners = words(`operation hurricane typhoon cyclone tropical`);

/** Nouns before the name of a vessel or machine. */
export const vesselNouns = words(`
ship vessel frigate destroyer submarine carrier yacht ferry tanker spacecraft satellite rocket probe rover telescope schooner boat
`);

/** Nouns after a leader's name used as an adjective. */
export const leaderNouns = words(
  `administration administration's presidency regime campaign cabinet era family team adviser advisers ally allies aide aides`,
);

/** Nouns in an apposition that tell a company from a person. */
export const companyNouns = words(`
company maker producer firm manufacturer supplier developer operator provider retailer carrier startup start-up conglomerate subsidiary
group giant bank lender publisher broadcaster automaker chipmaker miner utility
`);

export const saidVerbs = words(`
said says say told tells added adds noted notes stated states announced announces argued argues warned warns asked asks replied wrote writes
explained explains claimed claims insisted insists urged urges called calls described describes touts touted denied admitted acknowledged
believes thinks thought knows knew wants wanted met visited won lost died born resigned
`);

export const placePrepositions = words(
  `in at from near to around outside across throughout toward towards via`,
);

/** Small words inside personal names. */
export const nameParticles = words(
  `van von der den de la le du da dos di del della bin ibn al el ben ter ten bint abu`,
);

export const nameSuffixes = words(`jr sr ii iii iv`);

/** Abbreviations whose full stop ends no sentence. */
export const abbreviations = words(`
mr mrs ms dr prof sen rep gov gen col lt sgt capt maj adm st rev hon vs no inc corp ltd co jr sr etc dept univ vol art mt ft
`);

/** Words that are given names or surnames too, but seldom in mid-sentence alone. */
export const ambiguousNames = words(`
will may mark bill rose grace chase case drew grant hope faith joy dawn summer autumn april june august frank rich jack pat sue rob bob
king price rice law long short young love good best wise sharp strong stone wood woods field fields hill hills lake rivers bush park page cook baker
miller mason hunter fisher carter parker ford lane church house holiday day may black white brown green gray grey gold silver
christian art gene ray jean penny sandy rusty dusty chip buck buddy guy major prince duke earl dean pope bishop abbot marshal
english french german holland england ireland wales forest bay star sun moon sky ocean river storm
amber crystal jade pearl ruby ivy violet lily daisy olive ginger pepper basil rosemary angel heaven destiny trinity genesis
victory liberty justice honor mercy charity prudence constance patience serenity harmony melody
internet web net google facebook twitter microsoft apple amazon
`);

/** "in English", "speaks Korean": with no noun after it, a language. */
export const languageVerbs = words(
  `in into speak speaks speaking spoke spoken learn learning teach teaching study fluent`,
);
export const languageNouns = words(
  `language speaker speakers translation lessons alphabet literature subtitles`,
);

export const determiners = words(`the a an this that these those our your their his her its my`);

/** A family name seldom stands alone after these; a place or a thing does. */
export const beforeNoSurname = words(`in at near around of into throughout across every each`);

/** Capitalised phrases that name a time or an idea. */
export const commonPhrases = phrases(
  `middle ages|bronze age|iron age|stone age|dark ages|golden age|ice age|new testament|old testament|latin america|internet explorer|hop off`,
);

export const companyAbbreviations = words(`inc corp co ltd bros`);

/** What two people have, so that a hyphen between their names joins no double name. */
export const encounters = words(
  `summit summits talks talk meeting meetings call calls debate race ticket phone deal dispute feud matchup clash rivalry`,
);

/** After a name and a hyphen these make an adjective. */
export const compoundEndings = words(
  `led era style like based born wide backed owned run made held funded bound type free ready themed linked allied aged`,
);
