import { words, type Abbreviations, type SentenceTable } from './table.js';

const months = 'jan feb mar apr jun jul aug sep sept oct nov dec';
const days = 'mon tue tues wed thu thur thurs fri';

/**
 * From ordinary English style guides; states and provinces in the traditional short forms of American newspapers.
 * What is also an ordinary word has a capital letter here.
 */
export const englishAbbreviations: Abbreviations = {
  leading: words(
    `mr mrs ms mx messrs mmes dr drs prof gen lt col maj brig capt cmdr cdr sgt cpl pvt adm sen sens rep reps gov govs
    pres supt det insp rev hon ven msgr mgr fr sr.a sra srta dra vs v e.g i.e cf viz approx ca resp incl excl attn
    atty asst assoc dept univ amb sec treas dir hr frau mme mlle ste lieut comdr regt brig.gen lt.col maj.gen lt.gen
    mt ft ph`,
  ),
  numbered: words(
    `no nos nr n° nº p pp art arts sec sect fig figs vol vols ch chap chaps par para paras pt pts eq eqs ref refs ex
    app ver v c bk lot rm ste tel ext ${months}`,
  ),
  closing: words(
    `inc corp co cos ltd llc plc bros jr sr esq etc al ave blvd rd st sq hwy apt ph.d m.d b.a b.s m.a m.s m.b.a d.d.s
    j.d ll.b ll.m b.c a.d b.c.e c.e assn bldg ctr hosp intl natl govt mfg gmbh s.a n.v b.v s.p.a u.s u.s.a u.k u.n
    e.u d.c n.y l.a op cit ibid ed eds trans repr ${months} ${days} Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Va Vt Wash Wis Wyo Alta Man Ont Que Sask`,
  ),
  hours: words('a.m p.m'),
  beforeHours: words('at by around about from until till before after shortly just since on between'),
  afterHours: words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december ${months} ${days} sat sun est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc
    bst cet cest eet ist jst kst hkt aest aedt eastern central mountain pacific greenwich`,
  ),
  lettered: words(
    `plan vitamin vitamins type group class grade category hepatitis influenza section appendix exhibit point row
    division league schedule option version block gate terminal`,
  ),
  beforeOrdinals: words(''),
  afterOrdinals: words(''),
  starters: words(
    `a an the this that these those he she it they we you i his her its their our your my there here
    in on at by for from with under over after before since until while when where why how what who which whose
    if as although though because but and or so yet then however meanwhile moreover also still now therefore
    many most some all both each every no not one two three four five six other others another several such
    to do does did is are was were has have had will would can could should may might let
    officials analysts critics experts authorities police according earlier later last next during despite among
    unlike nobody nothing everyone everything anyone just only even once perhaps maybe instead`,
  ),
};

export const english: SentenceTable = {
  nameWithStop: /(?<![\p{L}\p{N}])(?:Yahoo|Jeopardy|Wham|Mamma Mia|Chips Ahoy|Guess|E)[!?]$/u,
  reportingQuestion:
    /(?!(?:He|She|It|They|We|You|This|That|The|His|Her|Their) )(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,4}(?:said|says|asked|asks|told|wrote|added|replied|answered|shouted|cried|exclaimed|demanded|wondered|joked|insisted)\b/uy,
};
