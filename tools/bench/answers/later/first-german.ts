import type { NearDocument } from '../near/set.ts';

/** German papers that were written after all rules and fits: the first five. */
export const firstGerman: readonly NearDocument[] = [
  {
    file: 'Bescheid Buche.txt',
    language: 'de',
    heldOut: false,
    text: `Stadt Lindenhagen
Amt für Grünflächen und Umwelt

Aktenzeichen: 67.2-0418/26
Datum: 3. Juni 2026
Antragsteller: Herr Gernot Plessow, Am Mühlwehr 14
Baumart: Rotbuche
Stammumfang: 214 cm
Gebühr: 85,00 Euro

Ausnahmegenehmigung zur Fällung eines geschützten Baumes

Sehr geehrter Herr Plessow,

auf Ihren Antrag vom 22. April 2026 wird Ihnen gestattet, die oben genannte Buche zu fällen. Bei der
Ortsbesichtigung hat unser Baumkontrolleur, Herr Yilmaz, einen fortgeschrittenen Befall mit Brandkrustenpilz
festgestellt; die Standsicherheit ist nicht mehr gegeben.

Die Arbeiten dürfen nur zwischen dem 1. Oktober und dem 28. Februar ausgeführt werden.
Diese Genehmigung erlischt nach zwei Jahren. Als Ersatz sind bis zum 30. April 2027 zwei heimische Laubbäume
mit einem Stammumfang von mindestens 18 cm zu pflanzen. Ist dies nicht möglich, kann stattdessen eine
Ausgleichszahlung von 1.150 Euro je Baum geleistet werden.

Das Fällen ist uns drei Werktage vorher anzuzeigen. Für die Linde an der Grundstücksgrenze ist Ihr Antrag noch
nicht entschieden.

Gegen diesen Bescheid können Sie innerhalb eines Monats Widerspruch einlegen.

Im Auftrag
Dörte Kallmeyer
`,
    answered: [
      ['Warum darf Herr Plessow die Buche umlegen?', 'Brandkrustenpilz'],
      ['Was verlangt die Stadt von Gernot Plessow für die Fällgenehmigung?', '85,00 Euro'],
      ['Wie dick ist die Buche von Plessow?', '214 cm'],
      ['Fällgenehmigung Buche wie lange gültig', 'zwei Jahren'],
      ['Darf ich die Buche am Mühlwehr im Juli fällen lassen?', '1. Oktober und dem 28. Februar'],
      ['Was muss ich zahlen, wenn ich für die Buche keinen neuen Baum setzen kann?', '1.150 Euro'],
      ['Wer hat sich Plessows Buche vor Ort angeschaut?', 'Yilmaz'],
      ['Wie früh muss ich dem Grünflächenamt Bescheid geben, bevor die Buche fällt?', 'drei Werktage'],
    ],
    unanswered: [
      'Wann war die Ortsbesichtigung bei Plessows Buche?',
      'Wie dick ist die Linde an der Grundstücksgrenze von Herrn Plessow?',
      'Wie hoch ist die Buche auf dem Grundstück von Gernot Plessow?',
      'Welche Firma fällt die Buche von Herrn Plessow?',
      'Bis wann muss Herr Plessow die Gebühr für die Fällung bezahlen?',
      'Warum ist über die Linde von Herrn Plessow noch nicht entschieden?',
    ],
  },
  {
    file: 'Mietvertrag Rosengasse.txt',
    language: 'de',
    heldOut: false,
    text: `MIETVERTRAG FÜR WOHNRÄUME

1. Vertragsparteien
Vermieterin: Tobler Immobilien AG, Winterthur
Mieter: Reto Aeschlimann und Chiara Bernasconi

2. Mietobjekt
3,5-Zimmer-Wohnung, 2. OG links, Rosengasse 8, 8400 Winterthur
Nebenräume: Kellerabteil Nr. 6, Estrichabteil Nr. 11
Abstellplatz: Einstellhalle, Platz 23

3. Mietzins pro Monat
Nettomietzins: CHF 1'890.00
Nebenkosten akonto: CHF 210.00
Einstellplatz: CHF 140.00
Total: CHF 2'240.00

4. Beginn und Kündigung
Das Mietverhältnis beginnt am 1. September 2026. Es kann mit einer Frist von drei Monaten auf Ende März und
Ende September gekündigt werden, erstmals auf den 30. September 2027.

5. Kaution
Die Mieter hinterlegen CHF 5'670.00 auf einem Mietkautionskonto bei der Zürcher Kantonalbank.

6. Besondere Abmachungen
- Eine Katze ist erlaubt; für Hunde braucht es das schriftliche Einverständnis der Vermieterin.
- Auf dem Balkon sind nur Elektrogrills gestattet.
- Die Waschküche steht den Mietern jeden zweiten Donnerstag zur Verfügung.
- Das Parkett im Wohnzimmer wird vor dem Einzug geschliffen.
- Kleine Reparaturen bis CHF 150.00 im Einzelfall gehen zulasten der Mieter.
- Namensschilder an Briefkasten und Sonnerie bringt die Verwaltung an.

Hauswart: Herr Zbinden, 079 555 14 20
`,
    answered: [
      ['Was zahlen Aeschlimann und Bernasconi monatlich alles zusammen?', "CHF 2'240.00"],
      ['Depot Wohnung Rosengasse wie hoch', "CHF 5'670.00"],
      ['Dürfen wir an der Rosengasse mit Holzkohle grillieren?', 'nur Elektrogrills'],
      ['Wann können wir an der Rosengasse Wäsche waschen?', 'jeden zweiten Donnerstag'],
      ['Wann kommen Reto und Chiara frühestens aus dem Mietvertrag raus?', '30. September 2027'],
      ['Welcher Parkplatz gehört zur Wohnung an der Rosengasse?', 'Platz 23'],
      ['Nummer vom Hauswart Rosengasse', '079 555 14 20'],
      ['Tropfender Hahn an der Rosengasse für 120 Franken, wer zahlt das?', 'zulasten der Mieter'],
    ],
    unanswered: [
      'Wie viele Quadratmeter hat die Wohnung an der Rosengasse?',
      'Wer schleift das Parkett in der Wohnung an der Rosengasse?',
      'Unter welcher Nummer erreiche ich die Tobler Immobilien AG?',
      'Bis wann müssen Aeschlimann und Bernasconi die Kaution einzahlen?',
      'Wie viel Miete haben die Vormieter an der Rosengasse bezahlt?',
      'Wie gross ist das Kellerabteil an der Rosengasse?',
    ],
  },
  {
    file: 'Protokoll Harzblick.txt',
    language: 'de',
    heldOut: false,
    text: `Protokoll der ordentlichen Eigentümerversammlung
WEG Harzblick 21–25
Donnerstag, 16. April 2026, 18.30 bis 20.50 Uhr, Gasthaus Zur Börse, Nebenzimmer

Anwesend: 19 von 26 Eigentümern (741/1000 Anteile)
Vorsitz: Frau Brömel, Hausverwaltung Brömel & Sohn
Protokoll: Herr Ostrowski

TOP 1 Jahresabrechnung 2025
Die Abrechnung wird mit 17 Ja-Stimmen bei zwei Enthaltungen gebilligt. Herr Dr. Siebold rügt, dass der
Posten Winterdienst um 40 Prozent gestiegen ist.

TOP 2 Aufzug Haus 23
Die Steuerung ist 31 Jahre alt. Es liegen drei Angebote vor. Den Zuschlag erhält die Firma Liftbau Mertens zum
Preis von 38.900 Euro; bezahlt wird aus der Rücklage. Während der Arbeiten steht der Aufzug etwa fünf Wochen
still.

TOP 3 Wallboxen
Der Antrag von Frau Nguyen auf zwei Ladepunkte in der Tiefgarage wird vertagt, weil
das Gutachten zum Brandschutz fehlt. Die Verwaltung fasst nach.

TOP 4 Beirat
Für die ausscheidende Frau Wuttke wird Herr Pawel Lorenz gewählt, einstimmig. Die Amtszeit beträgt drei Jahre.

TOP 5 Verschiedenes
Fahrräder im Treppenhaus werden ab 1. Juni entfernt. Der Sandkasten hinter Haus 25 bekommt eine Abdeckung.

Stand der Rücklage: 112.400 Euro
Nächste Versammlung: 22. April 2027
`,
    answered: [
      ['Welche Firma macht den Aufzug in Haus 23?', 'Liftbau Mertens'],
      ['Wie lange müssen wir in Haus 23 zu Fuß die Treppe hoch?', 'fünf Wochen'],
      ['Wer kommt bei der WEG Harzblick neu in den Beirat?', 'Pawel Lorenz'],
      ['Warum hat Frau Nguyen noch kein Okay für ihre Wallboxen?', 'Gutachten zum Brandschutz'],
      ['WEG Harzblick wie viel Geld zurückgelegt', '112.400 Euro'],
      ['Darf ich mein Rad am Harzblick im Hausflur lassen?', 'ab 1. Juni entfernt'],
      ['Wie viele Leute waren auf der Versammlung der WEG Harzblick?', '19 von 26'],
      ['Wer hat bei der Eigentümerversammlung mitgeschrieben?', 'Ostrowski'],
    ],
    unanswered: [
      'Warum hört Frau Wuttke im Beirat auf?',
      'Wann beginnen die Arbeiten am Aufzug in Haus 23?',
      'Was kosten die Ladepunkte von Frau Nguyen?',
      'Warum ist der Winterdienst am Harzblick teurer geworden?',
      'Wo findet die Eigentümerversammlung der WEG Harzblick 2027 statt?',
      'Wer hat sich bei der Jahresabrechnung der WEG Harzblick enthalten?',
    ],
  },
  {
    file: 'Feurio P8 Kurzanleitung.txt',
    language: 'de',
    heldOut: false,
    text: `PELLETOFEN FEURIO P8
Kurzanleitung – bitte beim Gerät aufbewahren

Technische Daten
Nennwärmeleistung | 8,2 kW
Vorratsbehälter | 17 kg
Verbrauch bei Teillast | 0,6 kg/h
Mindestabstand hinten | 12 cm
Mindestabstand seitlich | 25 cm
Gewicht | 96 kg

Anheizen
1. Aschelade schließen.
2. Taste EIN drei Sekunden gedrückt halten.
3. Nach rund acht Minuten brennt die Flamme. Öffnen Sie währenddessen nie die Tür!

Reinigen
Den Brenntopf saugen Sie nach jedem zweiten Sack aus, die Scheibe wischen Sie mit einem feuchten Tuch
und etwas kalter Asche ab. Scheuermilch zerstört die Beschichtung. Einmal im Jahr, spätestens nach
1.800 Betriebsstunden, ist der Kundendienst fällig.

Fehlermeldungen
E03 – Behälter leer: Pellets nachfüllen
E07 – Abgas zu heiß: Ofen auskühlen lassen, Rauchrohr prüfen
E12 – Zündung fehlgeschlagen: Glühstab tauschen (Teil 4471-G)

Brennstoff
Zugelassen sind ausschließlich Holzpellets der Klasse A1 mit 6 mm Durchmesser. Wer Mais, Getreide oder Briketts
verfeuert, verliert die Garantie von fünf Jahren auf den Korpus. Lagern Sie die Säcke trocken und nie
näher als einen Meter am heißen Gerät.

Kundendienst: 07531 88 04 60
`,
    answered: [
      ['Pelletofen zeigt E07 was heißt das', 'Abgas zu heiß'],
      ['Wie viel Pellets passen in den Feurio?', '17 kg'],
      ['Wie nah darf der Pelletofen an die Rückwand?', '12 cm'],
      ['Womit putze ich das Glas vom Pelletofen?', 'feuchten Tuch'],
      ['Kann ich im Feurio auch Mais verbrennen?', 'ausschließlich Holzpellets'],
      ['Welches Ersatzteil brauche ich, wenn der Pelletofen nicht angeht?', '4471-G'],
      ['Wie lange dauert es, bis im Feurio Feuer zu sehen ist?', 'acht Minuten'],
      ['Wartung Pelletofen wie oft', 'Einmal im Jahr'],
    ],
    unanswered: [
      'Wie viel Pellets braucht der Feurio bei Volllast?',
      'Was kostet der Kundendienst für den Pelletofen?',
      'Was bedeutet E05 beim Pelletofen?',
      'Wie viel Abstand braucht der Pelletofen nach vorne?',
      'Um welche Uhrzeit ist der Kundendienst vom Feurio erreichbar?',
      'Welche Teilenummer hat der Brenntopf vom Feurio?',
    ],
  },
  {
    file: 'Ambulanzbrief Hinterholzer.txt',
    language: 'de',
    heldOut: false,
    text: `Landesklinikum Traunwiesen
Abteilung für Unfallchirurgie – Ambulanz

Ambulanzbrief, 17. Jänner 2026

Patientin: Mag. Valerie Hinterholzer
Geb.: 08.09.1987
Zuweiser: Dr. Anton Gruber, Gmunden
Diagnose: Innenbandriss Grad II, linkes Knie

Sehr geehrter Herr Kollege!

Die Patientin ist am Vortag beim Schifahren am Feuerkogel gestürzt. Im Röntgen kein Hinweis auf eine Fraktur.
Die MRT zeigt eine Teilruptur des medialen Seitenbandes sowie einen mäßigen Erguss; Kreuzbänder und Menisken
sind intakt. Eine Operation ist nicht notwendig.

Procedere:
* Knieorthese für sechs Wochen, Beugung zunächst bis 60 Grad
* Unterarmstützkrücken, Teilbelastung mit 20 kg für zwei Wochen
* Seractil 400 mg 1-0-1, bei Bedarf Pantoprazol 20 mg morgens
* Lovenox 40 mg s.c. einmal täglich, solange nicht voll belastet wird
* Physiotherapie ab der dritten Woche

Bekannt ist eine Allergie auf Penicillin. Der Krankenstand wird vorerst bis 8. Februar bestätigt.
Vom Lenken eines Kraftfahrzeuges raten wir ab, bis die Orthese abgenommen ist. Sportliche Belastung ist
frühestens nach drei Monaten wieder möglich. Bei Schwellung der Wade oder Atemnot bitte sofort wiederkommen.

Kontrolle: 30. Jänner, 9.15 Uhr, Ambulanz 2

Mit kollegialen Grüßen
OA Dr. Miriam Stadlbauer
`,
    answered: [
      ['Was hat Valerie Hinterholzer am Knie?', 'Innenbandriss'],
      ['Muss das Knie von Frau Hinterholzer operiert werden?', 'nicht notwendig'],
      ['Wie lang muss Valerie die Knieschiene tragen?', 'sechs Wochen'],
      ['Kontrolltermin Hinterholzer Knie wann', '30. Jänner'],
      ['Welches Medikament verträgt Frau Hinterholzer nicht?', 'Penicillin'],
      ['Bis wann ist Valerie Hinterholzer krankgeschrieben?', '8. Februar'],
      ['Auf welchem Berg hat sich Valerie Hinterholzer verletzt?', 'Feuerkogel'],
      ['Darf die Hinterholzer mit dem Knie schon Auto fahren?', 'raten wir ab'],
    ],
    unanswered: [
      'Wie viele Einheiten Physiotherapie bekommt Valerie Hinterholzer?',
      'Bei wem macht Frau Hinterholzer die Physiotherapie?',
      'Ab wann darf Frau Hinterholzer das Knie auf 90 Grad abbiegen?',
      'Wie viele Tage soll Valerie Hinterholzer das Seractil nehmen?',
      'Was ist Valerie Hinterholzer von Beruf?',
      'Seit wann hat Frau Hinterholzer ihre Allergie?',
    ],
  },
];
