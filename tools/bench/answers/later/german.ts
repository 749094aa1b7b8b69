import type { NearDocument } from '../near/set.ts';

/** German papers that were written after all rules and fits. */
export const laterGerman: readonly NearDocument[] = [
  {
    file: 'Bescheid Buche.txt',
    language: 'de',
    heldOut: true,
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
    heldOut: true,
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
    heldOut: true,
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
    heldOut: true,
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
    heldOut: true,
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
  {
    file: 'Elternbrief Borkum.txt',
    language: 'de',
    heldOut: true,
    text: `Gesamtschule am Deisterrand · Klasse 7b · im Mai 2026

Liebe Eltern,

die Koffer müssen noch nicht gepackt werden, aber die Zeit läuft: Vom 14. bis 18. September fahren wir mit der
7b nach Borkum. Wir wohnen in der Jugendherberge am Alten Deich, in Vier- und Sechsbettzimmern mit Vollpension.

Was kostet das?
Der Preis beträgt 318 Euro pro Kind. Bitte überweisen Sie 100 Euro Anzahlung bis zum 12. Juni, den Rest
bis zum 21. August. Wer Unterstützung braucht, wendet sich vertraulich an unsere Schulsozialarbeiterin
Frau Akdeniz.

Abfahrt und Rückkehr
Treffpunkt ist am Montag um 6.40 Uhr am Busparkplatz hinter der Sporthalle. Am Freitag sind wir gegen 17 Uhr
zurück.

Bitte mitgeben
- Regenjacke und Gummistiefel
- Bettwäsche (kann vor Ort für 7 Euro geliehen werden)
- Krankenkassenkarte und Impfausweis in Kopie
- höchstens 40 Euro Taschengeld

Handys
Die Geräte sammeln wir ein und geben sie täglich von 16 bis 18 Uhr aus. In dringenden Fällen erreichen Sie uns
unter 0157 555 0192.

Außer mir begleitet Herr Tjaden die Klasse. Höhepunkt ist die Wattwanderung am Mittwoch, sie fällt nur bei
Gewitter aus.

Den Abschnitt unten geben Sie Ihrem Kind bitte bis Freitag, 29. Mai, unterschrieben mit.

Herzliche Grüße
Silke Vornholt
`,
    answered: [
      ['Wohin geht die Klassenfahrt der 7b?', 'Borkum'],
      ['Wie viel Geld darf mein Kind auf der Klassenfahrt dabeihaben?', '40 Euro'],
      ['Wann muss mein Kind am Montag für die Klassenfahrt am Bus sein?', '6.40 Uhr'],
      ['Klassenfahrt 7b Restzahlung bis wann', '21. August'],
      ['An wen wenden wir uns, wenn wir uns die Klassenfahrt nicht leisten können?', 'Akdeniz'],
      ['Welcher Lehrer fährt mit Frau Vornholt nach Borkum?', 'Tjaden'],
      ['Dürfen die Kinder der 7b auf Borkum abends ans Handy?', 'von 16 bis 18 Uhr'],
      ['Leihgebühr Bettzeug Klassenfahrt Borkum', '7 Euro'],
    ],
    unanswered: [
      'Auf welches Konto überweise ich die Klassenfahrt der 7b?',
      'Wer führt die Wattwanderung der 7b?',
      'Wie viel bekommen wir zurück, wenn unser Kind nicht mit nach Borkum kann?',
      'Wie viele Kinder fahren mit der 7b nach Borkum?',
      'Wie lautet die Telefonnummer der Jugendherberge auf Borkum?',
      'Um wie viel Uhr legt die Fähre der 7b nach Borkum ab?',
    ],
  },
  {
    file: 'Rechnung Scheunendach.txt',
    language: 'de',
    heldOut: true,
    text: `Dachdeckerei Ruppert & Töchter
Meisterbetrieb seit 1962

Rechnung Nr. 2026-0733
Rechnungsdatum: 9. März 2026
Ausführung: 23.–27. Februar 2026
Kundin: Frau Ottilie Schwarzkopf, Weinbergstraße 40
Objekt: Scheune, Nordseite

Pos. 1   Gerüst stellen und abbauen                1.240,00 €
Pos. 2   Alte Biberschwänze abnehmen, entsorgen      980,00 €
Pos. 3   Unterspannbahn                              704,00 €
Pos. 4   Tonziegel naturrot liefern und decken     4.416,00 €
Pos. 5   Dachrinne Kupfer, 11 m                      759,00 €
Summe netto                                        8.099,00 €
19 % MwSt.                                         1.538,81 €
Gesamtbetrag                                       9.637,81 €
Abschlag vom 16. Februar                           3.000,00 €
Noch zu zahlen                                     6.637,81 €

Bei Zahlung innerhalb von zehn Tagen gewähren wir 2 % Skonto auf den offenen Betrag, sonst ist die Rechnung
nach 30 Tagen ohne Abzug fällig. Im Rechnungsbetrag sind Lohnkosten von 3.870 € enthalten.

Zu Ihrer Kenntnis: Beim Abdecken fanden wir zwei morsche Sparren, die wir vorläufig abgestützt haben. Den
Austausch muss eine Zimmerei vornehmen. Übrig gebliebene Ziegel, rund 35 Stück, liegen als Reserve im Hof.
Das Angebot für die Südseite schicken wir nach Ostern.

Auf unsere Arbeit geben wir fünf Jahre Gewähr, der Hersteller der Ziegel gibt 30 Jahre.

Vielen Dank für Ihren Auftrag!
Theresa Ruppert, Dachdeckermeisterin
`,
    answered: [
      ['Wie viel muss Frau Schwarzkopf dem Dachdecker jetzt überweisen?', '6.637,81 €'],
      ['Was hat die Kupferrinne an der Scheune gekostet?', '759,00 €'],
      ['Dachdeckerrechnung wie viel Nachlass wenn schnell bezahlt', '2 %'],
      ['Wie lange haftet Ruppert für die Dacharbeiten?', 'fünf Jahre'],
      ['Wer soll die faulen Balken in der Scheune auswechseln?', 'Zimmerei'],
      ['Wie viele Ersatzziegel haben wir noch vom Scheunendach?', '35 Stück'],
      ['Wann hat Ruppert das Scheunendach gemacht?', '23.–27. Februar 2026'],
      ['Lohnanteil Dachdecker für die Steuererklärung', '3.870 €'],
    ],
    unanswered: [
      'Was kostet das Dach auf der Südseite der Scheune?',
      'Was kosten neue Sparren für die Scheune?',
      'Von welchem Hersteller sind die Ziegel auf der Scheune?',
      'Wann wurde die Scheune von Frau Schwarzkopf gebaut?',
      'Wie hoch ist die Mahngebühr bei der Dachdeckerei Ruppert?',
      'Warum sind die Sparren in der Scheune morsch geworden?',
    ],
  },
  {
    file: 'Testament Ahlers.txt',
    language: 'de',
    heldOut: true,
    text: `Mein letzter Wille

Ich, Friedrich Karl Ahlers, geboren am 2. November 1941 in Leer, verfüge für den Fall meines Todes Folgendes.
Alle früheren Testamente, besonders das vom 5. Mai 2009, hebe ich auf.

Zu meinen Erben setze ich meine Kinder Heike und Uwe ein, und zwar zu gleichen Teilen. Sollte eines von ihnen
vor mir sterben, treten dessen Kinder an seine Stelle.

Das Haus in der Deichstraße soll nicht vor Ablauf von fünf Jahren verkauft werden. Meine Schwägerin Gesine darf
die Wohnung im Obergeschoss bis an ihr Lebensende unentgeltlich bewohnen; die Heizkosten trägt sie selbst.

Es sollen außerdem erhalten:
meine Enkelin Jule die Standuhr und mein Akkordeon,
mein Nachbar Harm Osterkamp das Ruderboot samt Anhänger,
der Shantychor Möwenklang 2.500 Euro.

Mein Bruder Enno soll nichts bekommen, denn er hat seinen Anteil schon 1998 erhalten.

Um den Hund Piet kümmert sich Heike. Ich möchte verbrannt und in der Nordsee beigesetzt werden, ohne Trauerrede.

Zum Testamentsvollstrecker bestimme ich Rechtsanwalt Dr. Poppinga in Aurich. Mein Sparbuch liegt im Sekretär,
der Schlüssel dazu hängt hinter der Standuhr.

Leer, den 20. Januar 2026
Friedrich Karl Ahlers
`,
    answered: [
      ['Wer kriegt das Boot von Friedrich Ahlers?', 'Harm Osterkamp'],
      ['Wer nimmt den Hund von Friedrich Ahlers?', 'Heike'],
      ['Wo will Herr Ahlers bestattet werden?', 'in der Nordsee'],
      ['Testament Ahlers welcher Anwalt', 'Poppinga'],
      ['Können wir das Haus von Ahlers gleich nach seinem Tod verkaufen?', 'nicht vor Ablauf von fünf Jahren'],
      ['Warum geht Enno Ahlers leer aus?', 'seinen Anteil schon 1998'],
      ['Muss Gesine in der Deichstraße Miete zahlen?', 'unentgeltlich'],
      ['Wo hat Friedrich Ahlers sein Sparbuch?', 'im Sekretär'],
    ],
    unanswered: [
      'Wie viel Geld ist auf dem Sparbuch von Friedrich Ahlers?',
      'Wie viel hat Enno Ahlers 1998 bekommen?',
      'Wann ist Heike Ahlers geboren?',
      'Wer war im Testament von Herrn Ahlers von 2009 als Erbe eingesetzt?',
      'Wie heißen die Kinder von Uwe Ahlers?',
      'Wie alt ist der Hund von Friedrich Ahlers?',
    ],
  },
  {
    file: 'Elternzeit Feldhaus.txt',
    language: 'de',
    heldOut: true,
    text: `Norwerk Pumpentechnik GmbH
Personalabteilung

An: Dominik Feldhaus (Personalnummer 20817)
Von: Saskia Irmler
Betreff: Ihre Elternzeit und Teilzeit

Hallo Herr Feldhaus,

herzlichen Glückwunsch zur Geburt Ihrer Tochter! Gern bestätigen wir, was wir am Telefon besprochen haben:

Elternzeit, erster Abschnitt: 3. August bis 2. Oktober 2026
Elternzeit, zweiter Abschnitt: 1. bis 31. März 2027
Teilzeit ab 5. Oktober 2026: 28 Stunden, Montag bis Donnerstag
Bruttogehalt in Teilzeit: 3.346 Euro
Vertretung: Ines Kolbe

Ihr Resturlaub von elf Tagen verfällt nicht; Sie können ihn bis Ende 2028 nehmen. Das Weihnachtsgeld wird um
zwei Zwölftel gekürzt. Den Dienstwagen geben Sie bitte am letzten Arbeitstag beim Fuhrpark ab,
den Laptop dürfen Sie behalten. Wollen Sie in der Elternzeit anderswo arbeiten, brauchen Sie unsere Zustimmung.

Die betriebliche Altersvorsorge ruht so lange; auf Wunsch zahlen Sie die Beiträge selbst weiter. Das Elterngeld
beantragen Sie bei der Elterngeldstelle des Landkreises. Die Verdienstbescheinigung dafür liegt bei.

Zum Rückkehrgespräch lädt Sie Ihr Teamleiter, Herr Bachmeier, am 28. September um 14 Uhr ein. Ihre Stelle als
Projektleiter bleibt Ihnen erhalten.

Bei Fragen bin ich unter Durchwahl 415 für Sie da. Eine schöne Zeit zu dritt!

Saskia Irmler
`,
    answered: [
      ['Wie viel verdient Dominik Feldhaus mit reduzierten Stunden?', '3.346 Euro'],
      ['Wer springt für Herrn Feldhaus ein, solange er weg ist?', 'Ines Kolbe'],
      ['Feldhaus alter Urlaub bis wann nehmen', 'Ende 2028'],
      ['Muss Herr Feldhaus den Firmenlaptop zurückgeben?', 'dürfen Sie behalten'],
      ['Wann ist Feldhaus das zweite Mal in Elternzeit?', '1. bis 31. März 2027'],
      ['Wo stellt Dominik Feldhaus den Antrag auf Elterngeld?', 'Elterngeldstelle'],
      ['An welchen Tagen arbeitet Feldhaus ab Oktober?', 'Montag bis Donnerstag'],
      ['Mit wem redet Herr Feldhaus über seine Rückkehr in die Firma?', 'Bachmeier'],
    ],
    unanswered: [
      'Wie heißt die Tochter von Dominik Feldhaus?',
      'Wann kam die Tochter von Herrn Feldhaus zur Welt?',
      'Wie viel hat Dominik Feldhaus in Vollzeit verdient?',
      'Wie viel Elterngeld bekommt Herr Feldhaus?',
      'Wie hoch ist der Beitrag von Feldhaus zur betrieblichen Altersvorsorge?',
      'Bis wann bleibt Dominik Feldhaus in Teilzeit?',
    ],
  },
  {
    file: 'Laborjournal Moosweiher.txt',
    language: 'de',
    heldOut: true,
    text: `LABORJOURNAL Heft 4, Seite 61
Projekt: Moosweiher, Blaualgen
Bearbeitung: J. Cavelti
Datum: 11.08.2026

Um 07.50 Uhr vom Steg drei Flaschen gezogen (M1 bis M3), je 1 Liter, Tiefe 0,5 m. Schwül, windstill, Wasser
grünlich, riecht leicht nach Gras.

Messwerte vor Ort
  Temperatur: 24,6 °C
  pH-Wert: 8,9
  Sichttiefe: 0,7 m
  Sauerstoff: 11,2 mg/l

Im Labor
M1 filtriert, Chlorophyll a = 48 µg/l (im Juli erst 19).
M2 unter dem Mikroskop: vor allem Microcystis, dazu wenig Anabaena.
M3 bei minus 20 Grad eingefroren, Fach C, als Rückstellprobe. Aufheben bis Jahresende!

Panne: Die Zentrifuge blieb beim zweiten Lauf stehen, Ursache war ein gerissener Riemen. Ersatz ist bei
Hettwer bestellt und kommt voraussichtlich am Freitag.

Schnelltest auf Microcystin ergibt 3 µg/l, also klar unter dem Warnwert von 10. Frau Derungs von der
Gemeinde per Telefon verständigt: Baden bleibt erlaubt, Hunde sollen draussen bleiben. Sie hängt heute noch
einen Zettel am Kiosk auf.

Offen
- Sonde für pH neu kalibrieren, driftet um 0,2
- Phosphat nachmessen, Küvetten waren aus
- nächste Entnahme 25.08., dann auch am Zulauf; Livia übernimmt, weil ich in den Ferien bin
`,
    answered: [
      ['Wie warm war der Moosweiher?', '24,6 °C'],
      ['Wie viel Chlorophyll hatte der Moosweiher im August?', '48 µg/l'],
      ['Wieso ging bei den Moosweiher-Proben die Zentrifuge kaputt?', 'gerissener Riemen'],
      ['Darf man im Moosweiher noch schwimmen?', 'Baden bleibt erlaubt'],
      ['Moosweiher Rückstellprobe wo im Gefrierschrank', 'Fach C'],
      ['Wer holt die nächsten Proben am Moosweiher?', 'Livia'],
      ['Welche Blaualge kommt im Moosweiher am meisten vor?', 'Microcystis'],
      ['Wie weit sah man im Moosweiher ins Wasser hinein?', '0,7 m'],
    ],
    unanswered: [
      'Wie viel Phosphat war im Moosweiher?',
      'Wie warm war der Moosweiher im Juli?',
      'Was kostet der neue Riemen für die Zentrifuge?',
      'Welchen pH-Wert hat der Zulauf vom Moosweiher?',
      'Unter welcher Nummer erreiche ich Frau Derungs von der Gemeinde?',
      'Wohin fährt Cavelti in die Ferien?',
    ],
  },
];
