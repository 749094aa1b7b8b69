import type { NearDocument } from '../near/set.ts';

/** Five invented German papers by an author who never saw the program, with questions they answer and do not. */
export const secondGerman: readonly NearDocument[] = [
  {
    file: 'liefervertrag-lindwurm.txt',
    language: 'de',
    heldOut: true,
    text: `Rahmenliefervertrag über Röstkaffee
Vertragsnummer: RL-2031-K

zwischen der Kaffeerösterei Vosshagen GmbH, Speicherstraße 14, Leer (im Folgenden: Lieferantin)
und dem Café Lindwurm, Inhaberin Annegret Tiedeken, Am Kirchplatz 3, Aurich (im Folgenden: Abnehmerin)

§ 1 Gegenstand
Die Lieferantin versorgt die Abnehmerin mit geröstetem Bohnenkaffee der folgenden Sorten:

Sorte\tGebinde\tPreis je kg\tMindestmenge im Monat
Hausmischung Deichkrone\t5-kg-Sack\t18,40 Euro\t40 kg
Espresso Nachtwache\t1-kg-Beutel\t23,90 Euro\t15 kg
Entkoffeiniert Stille Stunde\t1-kg-Beutel\t26,10 Euro\t4 kg

§ 2 Lieferung
Geliefert wird jeden zweiten Dienstag zwischen 7 und 9 Uhr an den Hintereingang. Bestellungen müssen bis zum
Donnerstag der Vorwoche, 12 Uhr, per E-Mail eingehen. Unter 25 kg je Lieferung fällt eine Pauschale von
14 Euro an.

§ 3 Preise und Zahlung
Die Preise bleiben bis zum 31. März 2026 unverändert. Rechnungen sind innerhalb von 21 Tagen zu begleichen;
bei Zahlung binnen sieben Tagen gewährt die Lieferantin 2 Prozent Skonto.

§ 4 Leihgerät
Für die Dauer des Vertrags stellt die Lieferantin unentgeltlich eine Mühle vom Typ Duo 80 bereit. Die tägliche
Reinigung ist Sache der Abnehmerin, die Mahlscheiben wechselt die Lieferantin einmal im Jahr auf ihre Kosten.
Unterschreitet die Abnehmerin die Mindestmenge drei Monate in Folge, darf die Mühle zurückgeholt werden.

§ 5 Mängel
Offensichtliche Mängel sind binnen drei Werktagen nach Anlieferung mit Foto zu melden.

§ 6 Laufzeit
Der Vertrag beginnt am 1. April 2025 und läuft zwei Jahre. Er verlängert sich um jeweils zwölf Monate, wenn er
nicht drei Monate vor Ablauf schriftlich gekündigt wird.
Ansprechpartner bei der Lieferantin: Focko Harringa
`,
    answered: [
      ['Was kostet das Kilo Espresso Nachtwache?', '23,90 Euro'],
      ['Wann bringt die Rösterei Vosshagen den Kaffee?', 'jeden zweiten Dienstag zwischen 7 und 9 Uhr'],
      ['Bis wann muss das Café Lindwurm bestellen?', 'Donnerstag der Vorwoche, 12 Uhr'],
      ['Kaffeerechnung Vosshagen Zahlungsziel', 'innerhalb von 21 Tagen'],
      ['Wer bezahlt neue Mahlscheiben für die geliehene Kaffeemühle?', 'wechselt die Lieferantin einmal im Jahr'],
      ['Was passiert, wenn das Café Lindwurm zu wenig Kaffee abnimmt?', 'darf die Mühle zurückgeholt werden'],
      ['Wem gehört das Café Lindwurm?', 'Inhaberin Annegret Tiedeken'],
      ['Wie lange im Voraus müsste man aus dem Kaffeevertrag aussteigen?', 'drei Monate vor Ablauf schriftlich'],
    ],
    unanswered: [
      'Aus welchem Land stammen die Bohnen der Hausmischung Deichkrone?',
      'Wie viel ist die Leihmühle Duo 80 wert?',
      'Darf das Café Lindwurm auch bei anderen Röstereien einkaufen?',
      'Wie lange ist der Espresso Nachtwache haltbar?',
      'Welche Verzugszinsen verlangt die Kaffeerösterei Vosshagen?',
      'Telefonnummer von Focko Harringa',
    ],
  },
  {
    file: 'hauswasserwerk-hw45.txt',
    language: 'de',
    heldOut: true,
    text: `Hauswasserwerk Quellmeister HW 45
Kurzanleitung und technische Daten, Ausgabe 3/2023

Bestimmung: Förderung von klarem Brunnen- und Regenwasser im Garten und zur Toilettenspülung. Das Gerät ist
nicht für Trinkwasser zugelassen. Meerwasser und Poolwasser mit Salz zerstören die Dichtungen.

Technische Daten
Merkmal\tWert
Leistungsaufnahme\t1.100 Watt
Fördermenge\tmax. 4.500 Liter je Stunde
Ansaughöhe\tmax. 8 Meter
Kesselinhalt\t24 Liter
Einschaltdruck\t1,6 bar
Abschaltdruck\t3,2 bar
Gewicht\t17,5 kg

Erste Inbetriebnahme
1. Gerät waagerecht auf festem Untergrund verschrauben, mindestens zwei Meter vom Brunnenrand entfernt.
2. Saugschlauch mit Rückschlagventil anschließen. Schläuche unter 25 mm Innendurchmesser sind ungeeignet.
3. Pumpe über den roten Einfüllstutzen mit rund drei Litern Wasser füllen. Trockenlauf führt schon nach einer
   Minute zu Schäden an der Gleitringdichtung.
4. Netzstecker nur in eine Steckdose mit Fehlerstromschutzschalter (30 mA) stecken.

Pflege
Den Vorfilter alle vier Wochen unter fließendem Wasser ausspülen. Den Luftdruck im Kessel zweimal im Jahr mit
einem Reifendruckmesser prüfen; er soll bei entleertem Kessel 1,5 bar betragen. Vor dem ersten Frost das Gerät
vollständig entleeren und trocken bei mindestens fünf Grad lagern.

Störungen
Anzeichen\tUrsache\tAbhilfe
Pumpe springt ständig an\tzu wenig Luft im Kessel\tmit der Luftpumpe nachfüllen
Motor brummt, dreht nicht\tLaufrad blockiert\tWelle hinten mit Schraubendreher lösen
Pumpe saugt nicht an\tSaugleitung undicht\tVerschraubung mit Hanf neu abdichten
`,
    answered: [
      ['Wie viel Watt zieht der Quellmeister HW 45?', '1.100 Watt'],
      ['Aus welcher Tiefe kann das Hauswasserwerk HW 45 Wasser holen?', 'max. 8 Meter'],
      ['Hauswasserwerk Vorfilter wie oft sauber machen', 'alle vier Wochen'],
      ['Darf ich das Wasser aus dem Quellmeister trinken?', 'nicht für Trinkwasser zugelassen'],
      ['Was tun, wenn der Motor der Wasserpumpe nur brummt?', 'Welle hinten mit Schraubendreher lösen'],
      ['Wie weit weg vom Brunnen muss das Hauswasserwerk stehen?', 'mindestens zwei Meter vom Brunnenrand'],
      ['Bei welchem Druck schaltet sich die HW 45 wieder aus?', '3,2 bar'],
      ['Warum läuft das Hauswasserwerk dauernd neu an?', 'zu wenig Luft im Kessel'],
    ],
    unanswered: [
      'Wie laut ist das Hauswasserwerk Quellmeister HW 45?',
      'Wie lange gibt es Garantie auf den Quellmeister?',
      'Was kostet ein neuer Vorfilter für die HW 45?',
      'Wie lang ist das Netzkabel vom Hauswasserwerk?',
      'Aus welchem Material besteht der Kessel des HW 45?',
      'Wer repariert die Gleitringdichtung der Quellmeister-Pumpe?',
    ],
  },
  {
    file: 'versicherung-wasserschaden.txt',
    language: 'de',
    heldOut: true,
    text: `Nordwall Versicherungsverein a. G.
Schadenabteilung Sachversicherung, Wallgraben 22, Osnabrück

Herrn
Burkhard Ellinghaus
Tannenkamp 9
Georgsmarienhütte

Schadennummer: 24-778-0193
Versicherungsschein: WG 5 510 882 (Wohngebäude)
Sachbearbeiterin: Mareile Stockhoff
Datum: 18. November 2024

Leitungswasserschaden vom 2. November 2024

Sehr geehrter Herr Ellinghaus,

wir haben Ihre Meldung und den Bericht unserer Gutachterin Frau Dr. Quante geprüft. Ausgetreten ist das Wasser an
einer korrodierten Lötstelle der Warmwasserleitung hinter der Badewanne. Der Schaden ist damit versichert.

Wir rechnen wie folgt ab:
Position\tKosten\tanerkannt
Leckortung und Rohrreparatur\t1.240 Euro\t1.240 Euro
Trocknung, 19 Tage\t2.385 Euro\t2.385 Euro
Fliesenarbeiten im Bad\t4.100 Euro\t3.280 Euro
Stromkosten der Trockner\t312 Euro\t312 Euro

Bei den Fliesen ziehen wir 20 Prozent ab, weil auch die unbeschädigte Wand neu gefliest werden soll. Von der
Summe geht die vereinbarte Selbstbeteiligung von 500 Euro ab. Wir überweisen Ihnen daher 6.717 Euro bis zum
29. November 2024 auf das Konto bei der Volksbank.

Der aufgequollene Waschtischunterschrank gehört zum Hausrat. Wenden Sie sich deswegen bitte an Ihren
Hausratversicherer. Das ausgebaute Rohrstück heben Sie bitte noch sechs Monate auf.

Sind Sie mit der Abrechnung nicht einverstanden, schreiben Sie uns bis zum 20. Dezember 2024. Sie können sich
außerdem kostenfrei an die Schlichtungsstelle wenden. Ihr Beitrag ändert sich durch diesen Schaden nicht.
`,
    answered: [
      ['Wie viel zahlt die Nordwall für den Wasserschaden aus?', '6.717 Euro'],
      ['Wer bearbeitet den Wasserschaden bei der Nordwall?', 'Mareile Stockhoff'],
      ['Wo war die undichte Stelle bei Herrn Ellinghaus?', 'Warmwasserleitung hinter der Badewanne'],
      ['Warum werden die Fliesen nicht voll erstattet?', 'weil auch die unbeschädigte Wand neu gefliest'],
      ['Selbstbehalt Wohngebäude Nordwall', 'Selbstbeteiligung von 500 Euro'],
      ['Wird die Nordwall nach dem Rohrschaden teurer?', 'Ihr Beitrag ändert sich durch diesen Schaden nicht'],
      ['Wie lange soll Herr Ellinghaus das alte Rohr aufbewahren?', 'noch sechs Monate auf'],
      ['Wie viele Tage liefen die Trockner im Bad Ellinghaus?', 'Trocknung, 19 Tage'],
    ],
    unanswered: [
      'Welche Firma hat die Leckortung bei Ellinghaus gemacht?',
      'Was hat das Gutachten von Frau Dr. Quante gekostet?',
      'Wie hoch ist der Jahresbeitrag bei der Nordwall?',
      'Wann sind die Fliesenarbeiten im Bad von Herrn Ellinghaus fertig?',
      'Bei welcher Gesellschaft hat Burkhard Ellinghaus seinen Hausrat versichert?',
      'Wie alt war die undichte Leitung am Tannenkamp?',
    ],
  },
  {
    file: 'haushueten-muehlsteig.txt',
    language: 'de',
    heldOut: true,
    text: `Für Ronja: Haus und Tiere am Mühlsteig
Wir sind vom 8. bis 24. August in der Bretagne und am Sonntagabend gegen 21 Uhr zurück.

Liebe Ronja, schön, dass du bei uns einziehst! Das Gästebett ist bezogen, im Kühlschrank darfst du alles
aufessen. Der Zweitschlüssel liegt bei Familie Obermoser gegenüber, falls du dich aussperrst.

Hühner
Klappe um 7 Uhr öffnen und bei Einbruch der Dunkelheit schließen, sonst kommt der Marder. Die sechs Hennen
bekommen morgens zwei Becher Körner, mittags Salatreste, aber nie rohe Kartoffeln. Eier kannst du behalten oder
verschenken. Einstreu wechseln: immer samstags.

Schildkröte Fridolin
Fridolin wohnt im Frühbeet hinter der Garage. Er frisst Löwenzahn und Wegerich von der Wiese, Obst verträgt er
nicht. Bei mehr als 32 Grad bitte das Glasdach ganz abnehmen. Alle drei Tage ein lauwarmes Bad, zehn Minuten.
Wenn er nicht frisst: Tierärztin Dr. Zwiesler in Bad Aibling anrufen, sie kennt ihn seit Jahren.

Garten
Die Tomaten jeden Abend gießen, am besten aus der Regentonne. Ist sie leer, nimm den Hahn an der Nordseite.
Den Rasen lass einfach wachsen, Benedikt mäht ihn nach dem Urlaub.

Müll und Post
Biotonne: Mittwoch, 13. August. Gelber Sack: Freitag, 22. August.
Pakete legt der Bote in die Holzkiste neben der Treppe. Einschreiben bitte nicht annehmen.

Technik
WLAN-Name: Muehlrad, das Kennwort klebt unter dem Küchenradio.
Springt die Sicherung raus, war es meist der Backofen: Kasten im Keller links, Schalter 7.
Die Waschmaschine schleudert nur bis 800 Umdrehungen ordentlich, darüber wandert sie.

Danke für alles! Wir bringen dir Salzkaramell mit. Deine Leni und Benedikt
`,
    answered: [
      ['Wann wird bei Leni und Benedikt die Biotonne geleert?', 'Mittwoch, 13. August'],
      ['Bei wem bekommt Ronja einen Ersatzschlüssel?', 'Zweitschlüssel liegt bei Familie Obermoser'],
      ['Was darf Fridolin nicht fressen?', 'Obst verträgt er'],
      ['Warum müssen die Hühner am Mühlsteig nachts eingesperrt werden?', 'sonst kommt der Marder'],
      ['Wie viel Futter kriegen die Hennen am Morgen?', 'morgens zwei Becher Körner'],
      ['Schildkröte wie oft baden', 'Alle drei Tage ein lauwarmes Bad'],
      ['Wo finde ich am Mühlsteig das WLAN-Passwort?', 'das Kennwort klebt unter dem Küchenradio'],
      ['Muss Ronja den Rasen mähen?', 'Benedikt mäht ihn nach dem Urlaub'],
    ],
    unanswered: [
      'Wie alt ist die Schildkröte Fridolin?',
      'Welche Telefonnummer hat die Tierärztin Dr. Zwiesler?',
      'Wie viele Eier legen die Hühner am Mühlsteig am Tag?',
      'In welchem Ort in der Bretagne wohnen Leni und Benedikt?',
      'Was bekommt Ronja fürs Haushüten bezahlt?',
      'Wann wird am Mühlsteig das Altpapier abgeholt?',
    ],
  },
  {
    file: 'studie-bluehstreifen.txt',
    language: 'de',
    heldOut: true,
    text: `Blühstreifen in Apfelanlagen: Kurzfassung
Institut für Obstbau und Landschaft, Standort Hagenmoor
Leitung: Prof. Dr. Irmtraud Behnsen
Laufzeit des Versuchs: März 2020 bis Oktober 2023

Fragestellung
Senken mehrjährige Blühstreifen zwischen den Baumreihen den Befall mit Blattläusen, und lohnt sich das für den
Betrieb? Untersucht wurden 18 Apfelanlagen der Sorten Elstar und Jonagold an der Niederelbe.

Vorgehen
Neun Anlagen erhielten Streifen von 1,2 Metern Breite mit 27 heimischen Wildkräutern, neun blieben als Vergleich
bei gemähtem Gras. Gezählt wurde von April bis Juli alle zehn Tage an je 50 Trieben. Alle Betriebe verzichteten
auf Mittel gegen Läuse, solange nicht mehr als 15 Prozent der Triebe befallen waren.

Ergebnisse
Messgröße\tmit Blühstreifen\tohne Blühstreifen
Befallene Triebe im Juni\t6,8 Prozent\t13,1 Prozent
Schwebfliegen je Fangschale\t41\t12
Wildbienenarten\t33\t19
Ertrag je Hektar\t38,5 Tonnen\t38,9 Tonnen

Der Unterschied im Ertrag war statistisch nicht gesichert. Im ersten Jahr zeigte sich noch keine Wirkung auf die
Läuse, weil die Kräuter erst im zweiten Sommer blühten. In zwei Anlagen traten mehr Wühlmäuse auf; dort halfen
Sitzstangen für Greifvögel.

Kosten
Anlage und Saatgut kosteten im Mittel 640 Euro je Hektar, die Pflege jährlich weitere 95 Euro. Eingespart wurden
im Schnitt 1,4 Spritzungen pro Jahr. Nach etwa fünf Jahren trägt sich der Streifen ohne Förderung selbst.

Empfehlung
Aussaat im September auf feinem, unkrautfreiem Boden; gemäht wird nur zweimal im Jahr, im Juni jede zweite Reihe.
Finanziert wurde die Arbeit von der Stiftung Grüne Marsch. Grenzen: Biobetriebe waren nicht beteiligt.
`,
    answered: [
      ['Wer hat die Blühstreifen-Studie geleitet?', 'Prof. Dr. Irmtraud Behnsen'],
      ['Wie viele Obstanlagen wurden für die Blühstreifen untersucht?', '18 Apfelanlagen'],
      ['Wie breit waren die Blühstreifen zwischen den Apfelbäumen?', '1,2 Metern Breite'],
      ['Von wem kam das Geld für die Apfelstudie aus Hagenmoor?', 'Stiftung Grüne Marsch'],
      ['Blühstreifen wann säen', 'Aussaat im September'],
      ['Warum brachten die Blühstreifen im ersten Jahr nichts gegen Läuse?', 'erst im zweiten Sommer blühten'],
      ['Was kostet ein Hektar Blühstreifen beim Anlegen?', '640 Euro je Hektar'],
      ['Ab wann rechnet sich der Blühstreifen für den Obstbauern?', 'Nach etwa fünf Jahren'],
    ],
    unanswered: [
      'Woher stammte das Saatgut für die Blühstreifen in den Apfelanlagen?',
      'Wie wirkten die Blühstreifen auf den Apfelwickler?',
      'Wie viel Geld hat die Stiftung Grüne Marsch gegeben?',
      'Warum nahmen an der Apfelstudie keine Biobetriebe teil?',
      'Wie alt waren die Apfelbäume in den untersuchten Anlagen an der Niederelbe?',
      'In welcher Zeitschrift ist die Studie von Irmtraud Behnsen erschienen?',
    ],
  },
];
