import { listed } from './phrases.js';
import type { FurniturePhrases } from './phrases.js';

const thing =
  '(?:bild|foto|text|artikel|inhalt|zusammenfassung|beitrag|grafik|video|übersetzung|illustration)';

export const de: FurniturePhrases = {
  whole: {
    'related-heading': listed(`
      mehr zum thema | zum thema | mehr zu diesem thema | mehr dazu | mehr lesen | mehr erfahren sie hier
      ähnliche artikel | ähnliche beiträge | ähnliche themen | verwandte artikel | verwandte themen
      verwandte beiträge | verwandte inhalte | weitere artikel | weitere artikel zum thema
      weitere nachrichten | weitere meldungen | weitere themen | weitere beiträge | weitere news
      weitere videos | weitere links | weiterführende links | links zum thema | weiterlesen
      jetzt weiterlesen | hier weiterlesen | lesen sie auch | lesen sie mehr | lesen sie weiter
      lesen sie mehr zum thema | lies auch | auch lesenswert | auch interessant | siehe auch
      das könnte sie auch interessieren | das könnte sie interessieren | das könnte dich auch interessieren
      das könnte dich interessieren | das könnte ihnen auch gefallen | das könnte dir auch gefallen
      dies könnte sie auch interessieren | diese artikel könnten sie interessieren | interessante artikel
      meistgelesen | meistgelesene artikel | meistgelesene | meist gelesen | am meisten gelesen
      die meistgelesenen artikel | meistgeklickt | meistgesehen | meistkommentiert | meistdiskutiert
      meistgeteilt | beliebt | beliebte artikel | beliebte beiträge | beliebteste artikel | beliebte themen
      top-themen | top-artikel | top-news | topthemen | topmeldungen | trending | im trend | themen des tages
      thema des tages | empfohlen | empfohlene artikel | empfohlene beiträge | empfehlungen
      empfehlungen der redaktion | empfehlung der redaktion | unsere empfehlungen | redaktionsempfehlung
      unsere tipps | für sie empfohlen | für dich empfohlen | aktuelle nachrichten | aktuelle artikel
      aktuelle meldungen | aktuelle themen | aktuelle beiträge | aktuelle videos | neueste artikel
      neueste beiträge | neueste nachrichten | neueste meldungen | neueste videos | letzte beiträge
      letzte meldungen | die neuesten artikel | passend zum thema | passend dazu | mehr aus dem ressort
      mehr aus dieser rubrik | mehr vom autor | mehr von diesem autor | alle artikel zum thema
      nicht verpassen | aus dem netz | mehr aus dem web | mehr nachrichten | mehr artikel | mehr news
    `),
    'ai-badge': listed(`
      ki-zusammenfassung | zusammenfassung durch ki | von ki erstellt | mit ki erstellt | ki-generiert
      ki-generiertes bild | ki-generierter text | ki-generierter inhalt | mit ki übersetzt
      automatisch übersetzt | maschinelle übersetzung | dieser text wurde mit ki erstellt
      dieser artikel wurde mit ki erstellt
    `),
    'comment-prompt': listed(`
      kommentare | kommentar | kommentieren | kommentar schreiben | kommentar verfassen | kommentar hinzufügen
      kommentar abgeben | kommentar hinterlassen | kommentar absenden | kommentar abschicken
      einen kommentar schreiben | schreiben sie einen kommentar | schreibe einen kommentar
      schreib einen kommentar | hinterlasse einen kommentar | hinterlassen sie einen kommentar
      schreiben sie den ersten kommentar | kommentare anzeigen | alle kommentare | alle kommentare anzeigen
      alle kommentare lesen | kommentare lesen | kommentare ansehen | kommentare ausblenden
      weitere kommentare | mehr kommentare laden | kommentare laden | neueste kommentare | neue kommentare
      diskutieren sie mit | jetzt mitdiskutieren | mitdiskutieren | diskutieren | diskussion | zur diskussion
      keine kommentare | noch keine kommentare | jetzt kommentieren | artikel kommentieren
      kommentare geschlossen | kommentarfunktion geschlossen | die kommentarfunktion ist geschlossen
      kommentarregeln | netiquette | community-richtlinien | community-regeln | antworten | antwort
      antwort abbrechen | antwort schreiben | antworten abbrechen | ihre meinung | ihre meinung zählt
      deine meinung | was denken sie | was meinen sie | was meinst du | anmelden und mitdiskutieren
      zum kommentieren anmelden | zuerst die neuesten | beitrag melden | leserkommentare
      leserbrief schreiben | leserbriefe
    `),
    share: listed(`
      teilen | artikel teilen | beitrag teilen | diesen artikel teilen | diesen beitrag teilen | seite teilen
      teilen auf | teilen per | teilen sie diesen artikel | teilen via | auf facebook teilen
      auf twitter teilen | auf x teilen | auf whatsapp teilen | auf linkedin teilen | auf xing teilen
      per whatsapp teilen | bei facebook teilen | bei twitter teilen | per mail teilen | per e-mail teilen
      via e-mail teilen | per e-mail versenden | per mail versenden | per e-mail senden | e-mail senden
      e-mail | mailen | artikel versenden | weiterempfehlen | empfehlen | twittern | tweeten | drucken
      artikel drucken | ausdrucken | seite drucken | druckversion | druckansicht | link kopieren
      link kopiert | url kopieren | in die zwischenablage kopieren | artikellink kopieren | merken
      artikel merken | auf die merkliste | zur merkliste hinzufügen | merkliste | speichern
      artikel speichern | später lesen | lesezeichen setzen | artikel verschenken | verschenken | gefällt mir
      folgen | folgen sie uns | folgen sie uns auf | folge uns | folge uns auf | folgt uns | uns folgen
      abonniert | thema folgen | autor folgen | soziale medien | soziale netzwerke | social media
      schriftgröße | schrift vergrößern | schrift verkleinern | schriftgröße ändern | textgröße | xing
      klicken zum teilen
    `),
    subscribe: listed(`
      abonnieren | jetzt abonnieren | newsletter | newsletter abonnieren | newsletter bestellen
      newsletter anmelden | newsletter-anmeldung | unsere newsletter | unser newsletter | zum newsletter
      zum newsletter anmelden | zur newsletter-anmeldung | kostenloser newsletter
      newsletter kostenlos bestellen | registrieren | anmelden oder registrieren | anmelden | jetzt anmelden
      jetzt registrieren | jetzt kostenlos registrieren | kostenlos registrieren | hier anmelden | abo | abos
      abo testen | abo bestellen | abo abschließen | abo kündigen | abo-angebote | abo-shop | zum abo
      digital-abo | digitalabo | print-abo | probeabo | jetzt testen | jetzt gratis testen
      jetzt kostenlos testen | gratis testen | gratismonat | angebote ansehen | zu den angeboten
      schon abonnent | bereits abonnent | sie sind bereits abonnent | noch kein abo | noch kein abonnent
      ich bin bereits abonnent | abonnenten | nur für abonnenten | exklusiv für abonnenten | exklusiver inhalt
      premium-inhalt | premium | mit abo weiterlesen | jetzt weiterlesen mit abo | konto erstellen
      konto anlegen | kostenloses konto erstellen | noch kein konto | ihre e-mail-adresse | e-mail-adresse
      e-mail-adresse eingeben | ihre e-mail | unterstützen | unterstützen sie uns | jetzt unterstützen
      jetzt spenden | spenden | mitglied werden | push-nachrichten aktivieren | benachrichtigungen aktivieren
      rss-feed | rss-feeds | eilmeldungen abonnieren
    `),
    navigation: listed(`
      startseite | zur startseite | home | menü | menü öffnen | menü schließen | hauptmenü | navigation
      hauptnavigation | suche | suchen | suche öffnen | suche schließen | suchbegriff eingeben | schließen
      öffnen | weiter | zurück | vor | nächste | nächster | vorherige | vorheriger | nächste seite
      vorherige seite | nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag
      zurück zur startseite | zurück zur übersicht | zur übersicht | zurück nach oben | nach oben
      nach oben scrollen | zum seitenanfang | zum anfang | seitenanfang | zum inhalt springen | zum inhalt
      direkt zum inhalt | zum hauptinhalt | zum hauptinhalt springen | zur navigation springen
      zur hauptnavigation | zur suche springen | zum footer springen | mehr anzeigen | weniger anzeigen
      alle anzeigen | alles anzeigen | alle ansehen | alle artikel | alle artikel anzeigen | alle beiträge
      alle themen | alle news | alle nachrichten | alle videos | mehr laden | weitere laden
      weitere artikel laden | mehr | mehr dazu lesen | ganzen artikel lesen | zum artikel | artikel lesen
      vollständigen artikel lesen | login | einloggen | log-in | ausloggen | abmelden | logout | mein konto
      mein profil | mein bereich | meine merkliste | profil | konto | benutzerkonto | passwort vergessen
      kontakt | kontaktieren sie uns | kontaktformular | so erreichen sie uns | impressum | datenschutz
      datenschutzerklärung | datenschutzhinweise | datenschutzhinweis | datenschutzbestimmungen
      datenschutzrichtlinie | agb | allgemeine geschäftsbedingungen | nutzungsbedingungen
      nutzungsbasierte onlinewerbung | rechtliche hinweise | rechtliches | barrierefreiheit
      erklärung zur barrierefreiheit | jugendschutz | über uns | wir über uns | die redaktion | redaktion
      unser team | das team | redaktionelle richtlinien | redaktionsstatut | korrekturen | fehler melden
      fehler gefunden | fehler im artikel melden | hinweis geben | karriere | jobs | stellenangebote
      stellenmarkt | mediadaten | werben | werbung buchen | werben auf dieser seite | inserieren
      anzeigen schalten | anzeigenmarkt | anzeigen aufgeben | hilfe | hilfe und kontakt | häufige fragen
      häufig gestellte fragen | faq | kundenservice | leserservice | abo-service | aboservice | service
      verträge hier kündigen | vertrag kündigen | sitemap | inhaltsverzeichnis | übersicht | archiv | e-paper
      epaper | e-paper lesen | ausgabe | aktuelle ausgabe | app | apps | unsere apps | app herunterladen
      zur app | schlagwörter | schlagworte | stichwörter | stichworte | themen | tags | kategorien | kategorie
      rubriken | ressorts | themenseiten | in diesem artikel | inhalt | über den autor | über die autorin
      zum autor | autorenprofil | zur autorenseite | video abspielen | video ansehen | zum video
      video starten | bild vergrößern | bild anzeigen | bilder anzeigen | bildergalerie | zur bildergalerie
      galerie öffnen | fotostrecke | zur fotostrecke | bild von | wetter | horoskop | tv-programm
      fernsehprogramm | rätsel | kreuzworträtsel | sudoku | spiele | traueranzeigen | kleinanzeigen
      veranstaltungen | veranstaltungskalender | lotto | gewinnspiele | börse | börsenkurse | live-ticker
      liveticker | newsticker | ticker | sprache | deutsch | abbrechen | shop | partner | unsere partner
    `),
    advert: listed(`
      anzeige | anzeigen | werbung | werbeanzeige | gesponsert | gesponserte inhalte | gesponserter inhalt
      sponsored | sponsored post | bezahlte werbung | bezahlter inhalt | bezahlte partnerschaft | promotion
      advertorial | produktempfehlung | produktempfehlungen | partnerinhalte | externe inhalte der partner
      ein angebot von | präsentiert von | anzeige schließen | werbung schließen | werbung überspringen
      artikel wird nach der anzeige fortgesetzt | nach der werbung weiterlesen | weiterlesen nach der anzeige
      der artikel geht nach der werbung weiter | nach der anzeige geht es weiter | affiliate-link
      affiliate-links
    `),
    cookie: listed(`
      cookies | cookie-einstellungen | cookie einstellungen | cookie-richtlinie | cookie-richtlinien
      cookie-hinweis | cookie-hinweise | cookie-erklärung | cookies verwalten | cookies akzeptieren
      alle cookies akzeptieren | alle cookies ablehnen | cookies ablehnen | cookies zulassen
      notwendige cookies | nur notwendige cookies | cookie-zustimmung | datenschutzeinstellungen
      datenschutz-einstellungen | privatsphäre-einstellungen | privatsphäre | einwilligung verwalten
      einwilligungen verwalten | zustimmung verwalten | consent-einstellungen | wir schätzen ihre privatsphäre
      ihre privatsphäre ist uns wichtig | verwendung von cookies
    `),
    copyright: listed(`
      alle rechte vorbehalten | alle rechte liegen beim autor | nachdruck verboten
      vervielfältigung nur mit genehmigung | urheberrecht | urheberrechtlich geschützt | copyright-hinweis
      rechte am artikel erwerben | nutzungsrechte erwerben | lizenz erwerben | lizenzierung
    `),
    other: listed(`
      artikel anhören | artikel vorlesen | artikel vorlesen lassen | anhören | beitrag anhören | jetzt anhören
      vorlesen | vorlesefunktion | audio abspielen | diesen artikel anhören | lesezeit | lesezeit min
      lesezeit: min | lesezeit: minuten | lesezeit: ca. minuten | lesezeit ca. minuten | lesezeit minuten
      lesedauer | lesedauer: min | lesedauer: minuten | min lesezeit | minuten lesezeit | min. lesezeit
      lesezeit: ca min | aufrufe | bildquelle | bildnachweis | bildrechte | fotonachweis | symbolbild
      archivbild | archivfoto | symbolfoto | war dieser artikel hilfreich | hat ihnen der artikel gefallen
      hat dir der artikel gefallen | wie gefällt ihnen dieser artikel | übersetzen | wechselkurse
      aktienkurse | öffnet in neuem fenster | externer inhalt | externen inhalt anzeigen
      externe inhalte anzeigen | empfohlener externer inhalt | empfohlener redaktioneller inhalt
      video wird geladen
    `),
  },
  begins: {
    'related-heading': listed(`
      mehr zu | mehr von | mehr aus | mehr über | alle artikel zu | alle artikel von | alle beiträge von
      meistgelesen in | alle infos zu | alle nachrichten zu
    `),
    cookie: listed(`
      diese website verwendet cookies | diese webseite verwendet cookies | diese seite verwendet cookies
      diese website nutzt cookies | diese webseite nutzt cookies | wir verwenden cookies | wir nutzen cookies
      wir setzen cookies | unsere website verwendet cookies | unsere webseite verwendet cookies
      wir und unsere partner | mit ihrer zustimmung | durch die nutzung dieser website
      durch die weitere nutzung
    `),
    subscribe: listed(`
      noch kein abo | noch kein konto | sie sind bereits abonnent | abonnieren sie | abonniere
      registrieren sie sich | registriere dich | erhalten sie täglich | erhalten sie unseren
      bestellen sie unseren | sie haben bereits ein abo | sie haben schon ein | dieser artikel ist exklusiv
      dieser artikel ist nur für | dieser inhalt ist exklusiv | dieser beitrag ist exklusiv
      sie möchten weiterlesen | um weiterzulesen | um diesen artikel | jetzt abo | mit einem abo
    `),
    'comment-prompt': listed(`
      ihre e-mail-adresse wird nicht veröffentlicht | deine e-mail-adresse wird nicht veröffentlicht
      erforderliche felder sind | meinen namen, meine e-mail | bitte melden sie sich an, um
      bitte loggen sie sich ein | bitte einloggen | um zu kommentieren | um kommentieren zu
      du musst angemeldet sein | sie müssen angemeldet sein | sie müssen sich anmelden
      schreiben sie den ersten
    `),
    share: listed(`
      teilen: | teilen auf: | folgen sie uns auf | folge uns auf | folgen sie uns: | besuchen sie uns auf
      klicken, um auf | klick, um | folgen sie unserem
    `),
    navigation: listed(`
      schlagwörter: | schlagworte: | stichwörter: | themen: | tags: | kategorie: | kategorien:
      veröffentlicht in | abgelegt unter | alle themen zu | zur startseite | laden sie unsere app
      lade unsere app | jetzt die app
    `),
    advert: listed(`
      präsentiert von | gesponsert von | anzeige: | dieser artikel enthält affiliate
      dieser beitrag enthält affiliate | dieser artikel enthält werbung | der artikel wird nach
    `),
    copyright: listed(`
      copyright © | copyright: | © copyright | nachdruck nur | nachdruck verboten | alle rechte vorbehalten
      alle rechte bei | alle rechte liegen
    `),
    other: listed(`
      foto: | fotos: | bild: | bilder: | bildquelle: | bildquelle | bildnachweis: | bildrechte: | fotoquelle:
      grafik: | video: | illustration: | lesezeit | lesedauer | ihr browser | dein browser
      sie haben einen fehler | fehler entdeckt | haben sie einen fehler
    `),
  },
  ends: { other: listed(`min lesezeit | minuten lesezeit | min. lesezeit`), share: listed(`artikel teilen`) },
  shareEndings: listed(`teilen`),
  notices: [
    { kind: 'copyright', anchors: ['rechte vorbehalten'], all: [/alle rechte vorbehalten/] },
    {
      kind: 'copyright',
      anchors: ['vervielfältigung', 'nachdruck', 'genehmigung', 'weiterverbreitung'],
      all: [
        /(?:vervielfältigung|nachdruck|weiterverbreitung|wiedergabe|verwendung)/,
        /(?:genehmigung|verboten|nur mit|zustimmung|untersagt|gestattet)/,
        /(?:inhalte|texte|bilder|artikel|beiträge|auszugsweise|redaktion|verlag|quellenangabe|dieser seite)/,
        /^(?:die |jede|jegliche|nachdruck|vervielfältigung|weiterverbreitung|eine? |alle |inhalte|kopieren)/,
      ],
    },
    {
      kind: 'cookie',
      anchors: ['cookies', 'unsere partner'],
      all: [
        /(?:wir verwenden|wir nutzen|wir setzen|diese (?:web)?seite|diese website|unsere|ihre (?:einwilligung|zustimmung)|ihrer (?:einwilligung|zustimmung))/,
        /(?:cookies|geräte|daten)/,
        /(?:datenschutz|zustimm|einwillig|akzept|nutzererlebnis|einstellungen|analys|werbung|personalisier|verbesser)/,
      ],
    },
    {
      kind: 'subscribe',
      anchors: ['newsletter', 'abo', 'e-mail', 'postfach', 'registrier'],
      all: [
        /^(?:abonn|melden? |registrier|erhalten|bestellen|jetzt|dieser (?:artikel|inhalt|beitrag|text)|sie (?:haben|sind|möchten|wollen|lesen)|sichern|lesen sie (?:weiter|alle|unbegrenzt|diesen)|mit (?:einem|dem|ihrem|unserem)|um |testen|bleiben sie|verpassen sie|unser(?:e[mn]?)? |kostenlos|alle (?:artikel|inhalte)|täglich|die wichtigsten|ja, ich|ich (?:möchte|bin|willige)|bitte)/,
        /(?:newsletter|\babo\b|abonnent|abonnement|abonnieren|postfach|e-mail-adresse|registrieren)/,
      ],
    },
    {
      kind: 'comment-prompt',
      anchors: ['kommentar', 'kommentier'],
      all: [
        /^(?:bitte|kommentare|ihr kommentar|dein kommentar|um |wir (?:freuen|behalten|moderieren|bitten)|die kommentar|melden|loggen|sie (?:müssen|können)|du (?:musst|kannst)|nur (?:registrierte|angemeldete)|diskutieren)/,
        /(?:netiquette|moderier|anmeld|angemeldet|registrier|einlogg|löschen|sachlich|respekt|regeln|freigeschaltet|geschlossen|prüf)/,
      ],
    },
    {
      kind: 'advert',
      anchors: ['affiliate', 'provision'],
      all: [
        /(?:links?|affiliate)/,
        /(?:provision|kauf|einkauf|partner|bestell)/,
        /(?:wir|redaktion|uns|diese|enthält|sternchen|\*)/,
      ],
    },
    {
      kind: 'other',
      anchors: ['javascript', 'browser', 'externer inhalt', 'externen inhalt'],
      all: [
        /(?:aktivier|unterstützt|veraltet|aktualisier|geladen|angezeigt|einwillig|zustimm|update)/,
        /^(?:bitte|ihr browser|dein browser|um|diese|javascript|sie |an dieser stelle|ich bin|wir |mit )/,
      ],
    },
  ],
  rubrics: listed(`
    nachrichten | news | aktuelles | aktuell | welt | ausland | inland | international | national | politik
    wirtschaft | unternehmen | finanzen | märkte | verbraucher | meinung | meinungen | kommentare und analysen
    kolumnen | leitartikel | sport | fußball | bundesliga | tennis | formel 1 | handball | kultur | feuilleton
    kino | film | musik | bücher | literatur | theater | fernsehen | tv | medien | panorama | vermischtes
    gesellschaft | lifestyle | stil | mode | leute | stars | unterhaltung | boulevard | essen | rezepte
    reise | reisen | gesundheit | wissen | wissenschaft | technik | technologie | digital | netzwelt | bildung
    umwelt | klima | auto | mobilität | motor | immobilien | wohnen | karriere | region | regional
    regionales | lokales | lokal | blaulicht | justiz | zeitgeschehen | bilder | fotos | video | videos
    mediathek | podcast | podcasts | blogs | ratgeber | tests | magazin | hintergrund | analyse | interview
    reportage | reportagen
  `),
  homes: listed(`startseite | home | nachrichten | start`),
  titleListHeadings: listed(`
    weiterlesen | mehr lesen | meistgelesen | lesen sie auch | auch interessant | siehe auch | mehr dazu
  `),
  relatedHeadings: [
    /^(?:mehr|weitere|neueste|aktuelle|ähnliche) (?:[\p{L}]+ )?(?:artikel|nachrichten|themen|beiträge|meldungen|videos|news)(?: (?:aus|von|zu|zum|zur|über) .{1,30})?$/u,
  ],
  cookieButtons: listed(`
    akzeptieren | alle akzeptieren | alles akzeptieren | akzeptieren und weiter | akzeptieren und schließen
    zustimmen | allen zustimmen | zustimmen und weiter | ich stimme zu | ablehnen | alle ablehnen
    alles ablehnen | einstellungen | einstellungen verwalten | einstellungen anpassen | anpassen
    optionen verwalten | mehr erfahren | mehr informationen | weitere informationen | details | einverstanden
    ok | verstanden | alles klar | nur notwendige | nur erforderliche | nur essenzielle | auswahl speichern
    speichern | schließen | weiter | weiter ohne zustimmung
  `),
  relatedLeads: listed(`
    lesen sie auch | lesen sie hier | lesen sie dazu | lesen sie dazu auch | lesen sie mehr
    lesen sie mehr zum thema | lesen sie weiter | lies auch | mehr zum thema | zum thema | auch interessant
    siehe auch | mehr dazu | mehr lesen | weiterlesen | passend dazu | passend zum thema
    das könnte sie auch interessieren | das könnte sie interessieren | lesetipp | video zum thema
    sehen sie auch | ähnliche artikel | verwandte artikel | verwandter artikel | mehr zu diesem thema
  `),
  openRelatedLeads: listed(`lesen sie auch | lies auch | auch interessant`),
  shareWords: listed(`
    teilen | facebook | twitter | x | whatsapp | telegram | threema | xing | linkedin | e-mail | email | mail
    drucken | kopieren | link | link kopieren | merken | speichern | twittern | folgen | instagram | youtube
    tiktok | pinterest | flipboard | mastodon | bluesky | pocket | messenger | newsletter
  `),
  captions: [
    /[([](?:fotos?|bild|bilder|quelle|symbolbild|symbolfoto|archivbild|archivfoto|grafik|screenshot)[^()[\]]{0,60}[)\]]$/iu,
    /[.|/] ?(?:fotos?|bild|bildquelle|bildnachweis|quelle): ?[^.]{2,50}$/iu,
  ],
  creditWords: ['bild', 'grafik'],
  creditEndings: [],
  bylines: [
    /^[Vv]on \p{Lu}\p{L}+ \p{Lu}/u,
    /^(?:veröffentlicht|aktualisiert|stand)\b/i,
    /^\d{1,2}\. ?(?:\p{L}+|\d{1,2}\.) ?\d{4}/u,
  ],
  ages: [
    /^vor (?:\d{1,3}|einer|einem|wenigen) ?(?:sekunden?|sek|minuten?|min|stunden?|std|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)\.?$/iu,
    /^(?:heute|gestern|vorgestern)$/iu,
  ],
  badgeParts: [
    `(?:(?:dieser|dieses|diese) )?(?:${thing} )?(?:wurde )?(?:von |mit |durch )?(?:hilfe von )?(?:ki|künstlicher intelligenz|chatgpt)[- ](?:generiert|erstellt|geschrieben|übersetzt|zusammengefasst)(?:e[srnm]?)?(?: ${thing})?`,
    'faktengeprüft',
  ],
};
