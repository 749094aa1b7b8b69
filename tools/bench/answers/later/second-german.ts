import type { NearDocument } from '../near/set.ts';

/** German papers that were written after all rules and fits: the second five. */
export const secondGerman: readonly NearDocument[] = [
  {
    file: 'Elternbrief Borkum.txt',
    language: 'de',
    heldOut: false,
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
    heldOut: false,
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
    heldOut: false,
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
    heldOut: false,
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
    heldOut: false,
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
