import { englishAbbreviations } from './en.js';
import { words, type Abbreviations, type Words } from './table.js';

interface OwnWords {
  readonly leading: string;
  readonly numbered: string;
  readonly closing: string;
  readonly starters: string;
}

/**
 * What newspapers of each language abbreviate. The language of a text in Latin script is not known, so the tables are
 * used together: a short form that is an ordinary word of another of these languages is left out.
 */
const languages: Readonly<Record<string, OwnWords>> = {
  international: {
    leading: 'mr mrs ms dr prof mgr gen col maj capt sgt lt rev vs cf ca mt e.g i.e',
    numbered: 'nr n° nº n.º no p pp art fig figs vol ver tel § c',
    closing: `etc st jr sr inc corp co cos ltd llc plc s.a u.s u.s.a u.k u.n e.u d.c ph.d m.d al op cit ed eds a.d b.c`,
    starters: '',
  },
  german: {
    leading: `hr hrn fr frl fam dipl dipl.-ing ing mag fa hl bzw vgl z.b u.a d.h z.t o.ä v.a s.o s.u zzgl inkl exkl ggf evtl
      rd bspw sog geb gest phil`,
    numbered: `abs abb bd kap bl str jan jän feb mär mrz apr jun jul aug sep sept okt nov dez`,
    closing: `usw mio mrd tsd std min sek jh jhs n.chr v.chr e.v kg cie i.r a.d z.hd i.d.r`,
    starters: `der die das den dem ein eine einen einem einer er sie es wir ich ihr in im am an auf mit nach bei für von
      zu aus aber und doch auch noch so dann wenn als da dies diese dieser dieses damit dabei dort hier jetzt nun wie
      was wer warum man nur mehr viele alle beide seit vor unter über während trotz laut zudem außerdem allerdings
      danach`,
  },
  french: {
    leading: `m mm mme mmes mlle mlles me mgr p.ex av env boul c.-à-d pr`,
    numbered: `chap janv févr avr juil déc fasc`,
    closing: `j.-c éd s.a.s`,
    starters: `le la les l un une des il elle ils elles on nous vous je tu ce cet cette ces c j d qu au aux de du dans en
      par pour sur avec sans mais et ou donc or car puis ensuite selon après avant depuis pendant quand si comme où`,
  },
  spanish: {
    leading: `sra sras srta sres d dña dª ud uds vd vds gral EE RR SS JJ FF cnel arq excmo ilmo mons sto sta p.ej avda aprox lic`,
    numbered: `núm núms s pág págs cap ene abr ago dic`,
    closing: `cía ltda UU HH AA OO ee.uu rr.hh ss.aa jj.oo s.l a.c d.c`,
    starters: `el los las lo uno unos unas él ella ellos ellas yo nosotros su sus mi este esta estos estas ese esa eso
      esto no y e o pero porque cuando con sin sobre para desde hasta entre según tras después antes también ya qué
      quién ha han es son fue se`,
  },
  italian: {
    leading: `sig sigg sig.ra sig.na dott dott.ssa avv geom pres rag cav on p.es`,
    numbered: `pag pagg sez gen feb mag giu lug set ott`,
    closing: `ecc s.p.a s.r.l`,
    starters: `i gli lui lei noi voi io questo questa questi queste che chi non ma per tra fra da dal dalla nel nella sul
      dopo prima anche ha`,
  },
  portuguese: {
    leading: `dra dras exmo exma v.ex eng`,
    numbered: `pág págs séc fev abr mai ago dez`,
    closing: `ltda s.a`,
    starters: `os as um uma ele ela eles elas eu nós este esta esse essa isso não mas em na nos nas do da dos das ao com
      sem sob após também já quem`,
  },
  dutch: {
    leading: `dhr mevr mw drs mej bijv d.w.z o.a t.a.v i.p.v jhr`,
    numbered: `blz mrt mei okt`,
    closing: `enz b.v n.v`,
    starters: `het een hij zij ze wij we ik dit dat deze er maar en of want toen dan om op te van voor met door naar`,
  },
  nordic: {
    leading: `t.ex f.eks bl.a dvs d.v.s s.k f.d`,
    numbered: `kl`,
    closing: `osv m.m a.s`,
    starters: `den det de en ett et han hon hun vi jag jeg du som och og men på til till av efter`,
  },
  'west slavic': {
    leading: `np tzw tzv m.in św ks gen płk mjr inż ul prof.dr např resp č čl`,
    numbered: `str r`,
    closing: `itd itp tj atd apod tys mln mld godz`,
    starters: `to ten ta te ona oni my ja nie ale i w na z do po za od jak kiedy gdy u s v k je při když`,
  },
};

const together = (kind: keyof OwnWords): Words =>
  words(
    Object.values(languages)
      .map((own) => own[kind])
      .join(' '),
  );

export const latinAbbreviations: Abbreviations = {
  leading: together('leading'),
  numbered: together('numbered'),
  closing: together('closing'),
  starters: together('starters'),
  hours: englishAbbreviations.hours,
  beforeHours: englishAbbreviations.beforeHours,
  afterHours: words(''),
  lettered: words(''),
  /** Before “3. Oktober”, “2. Bundesliga”: no sentence of these languages ends with such a word and a number. */
  beforeOrdinals: words(
    `am der die das den dem im vom zum zur beim seit bis ab ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner
      und dieser jeder jede jedes dritte det dne dnia`,
  ),
  afterOrdinals: words(
    `januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
      jahrhunderts januari februari oktober
    jan feb mar apr maj jun jul aug sep okt nov dec leden ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim
    kasım aralık yıl liga bundesliga klasse platz runde tag weltkrieg`,
  ),
};
