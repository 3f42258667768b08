/**
 * Written with a full stop that does not end a sentence by itself. Lower case, without the last stop. The lists are
 * those of ordinary English style guides; names of months and weekdays are the common short forms.
 */

/** Always followed by more of the sentence: titles before a name, and words that introduce something. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs mmes dr prof gen lt col maj capt cmdr sgt cpl pvt adm sen rep reps sens gov pres supt det insp
  rev fr hon st ste mt ft vs v e.g i.e cf viz al approx ca resp incl excl est attn atty asst assoc dept univ
  amb sec treas dir hr frau mme mlle sr.a sra srta dra`.split(/\s+/),
);

/** Followed by a number: “No. 5”, “pp. 3–4”; without one they end a sentence like any word. */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  `no nos nr p pp art arts sec sect fig figs vol vols ch chap par para pt pts eq ref refs jan feb mar apr jun jul aug
  sep sept oct nov dec c`.split(/\s+/),
);

/** May end a sentence: then a word follows that begins one. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  `inc corp co cos ltd llc plc bros jr sr esq etc ave blvd rd sq ph.d m.d b.a m.a m.b.a d.d.s a.m p.m b.c a.d
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo ont que assn ctr hosp intl natl gmbh s.a n.v b.v s.p.a u.s u.k u.n e.u d.c`.split(
    /\s+/,
  ),
);

/** Words that begin a sentence more often than they go on with a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `a an the this that these those he she it they we you i his her its their our your my there here
  in on at by for from with under over after before since until while when where why how what who which
  if as although though because but and or so yet then however meanwhile moreover also still now
  many most some all both each every no not one two other others another several
  to do does did is are was were has have had will would can could should may might let
  officials analysts according earlier later last next during despite among unlike`.split(/\s+/),
);
