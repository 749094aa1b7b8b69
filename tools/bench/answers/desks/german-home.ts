import type { NearDocument } from '../near/set.ts';

/** German papers on the desks of families, teachers, nurses and clubs. */
export const germanHome: readonly NearDocument[] = [
  {
    file: 'Lernbericht Jonte Claasen.txt',
    language: 'de',
    heldOut: false,
    text: `Freie Schule am Moorweg                                       Lernbericht, 1. Halbjahr 2025/26

Name: Jonte Claasen
Gruppe: Wasserläufer (Jahrgang 3)
Lehrerin: Friederike Brandes, Begleitung: Samuel Otieno

Miteinander
Jonte ist ein fröhlicher Junge, der morgens als Erster da ist. Streit schlichtet er gern, manchmal auch dort, wo keiner
ist. Seit den Herbstferien führt er mit Mila den Kaninchendienst. Im Kreis redet er dazwischen; wir haben ein Zeichen
verabredet (Hand ans Ohr).

Deutsch
Er liest flüssig und mit verstellter Stimme. Seine Geschichten handeln von Baggern. Beim Schreiben lässt er Buchstaben
aus, vor allem das h. Übungsheft: bis Seite 40, das Ziel für Ostern ist Seite 70.

Mathematik
Im Zahlenraum bis 1.000 rechnet er sicher. Das kleine Einmaleins sitzt, bis auf die Siebenerreihe. Textaufgaben
überfliegt er, deshalb unterstreicht er nun die Frage mit Rot.

Sachunterricht
Sein Vortrag über die Schleuse dauerte zwanzig Minuten und hat alle gefesselt. Den Fahrradschein bestand er im zweiten
Anlauf, da beim ersten Mal die Bremse defekt war.

Sport und Musik
Schwimmt Bronze. Trommelt bei Herrn Otieno. Weigert sich zu tanzen.

Fehltage: 8, davon unentschuldigt 0. Verspätungen: keine.

Vereinbarung mit den Eltern
Jeden Abend liest Jonte zehn Minuten laut vor. Das Handy bleibt in der Schultasche. Sollte sich das Auslassen von
Buchstaben bis zum Sommer nicht gebessert haben, stellen wir ihn bei Frau Dr. Wiebke Harms vor.

Er rückt nach Klasse 4 auf. Eine Empfehlung für die weiterführende Schule wird erst im nächsten Bericht ausgesprochen.
`,
    answered: [
      ['Welche Reihe des Einmaleins kann Jonte noch nicht?', 'Siebenerreihe'],
      ['Wer ist Jontes Lehrerin?', 'Friederike Brandes'],
      ['Mit wem kümmert sich Jonte um die Kaninchen?', 'Mila'],
      ['Worüber hat Jonte ein Referat gehalten?', 'über die Schleuse'],
      ['Wieso fiel Jonte beim ersten Fahrradschein durch?', 'Bremse defekt'],
      ['An wie vielen Tagen war Jonte Claasen nicht in der Schule?', 'Fehltage: 8'],
      ['Was geschieht, wenn er im Sommer noch immer Buchstaben vergisst?', 'Wiebke Harms'],
      ['Wie lange soll Jonte abends vorlesen?', 'zehn Minuten'],
    ],
    unanswered: [
      'Wann hat Jonte Claasen Geburtstag?',
      'Wie viele Kinder sind bei den Wasserläufern?',
      'Welche Note hat Jonte in Deutsch?',
      'Was kostet die Freie Schule am Moorweg im Monat?',
      'Auf welches Gymnasium wird Jonte gehen?',
      'Wie heißen die Kaninchen der Schule?',
    ],
  },
  {
    file: 'Übergabe Nachtdienst Haus Seeblick.txt',
    language: 'de',
    heldOut: true,
    text: `Haus Seeblick - Übergabe Nachtdienst an Frühdienst
Wohnbereich 2, Nacht vom 6. auf den 7. Februar 2026
Pflegefachkraft: Mirjam Kowalke, Helfer: Dejan

Allgemein: 23 Bewohner, einer im Krankenhaus. Rufanlage in Zimmer 9 geht nicht, Techniker ist für 10 Uhr bestellt. Die
Wäscherei hat keine Bettlaken gebracht; Dejan hat vom Wohnbereich 1 zwanzig Stück geborgt.

Zi. 3, Frau Ahrendt
Gegen halb zwei auf dem Weg zur Toilette gestürzt. Schürfwunde am linken Ellenbogen, Blutdruck 135/80, keine Schmerzen
in der Hüfte. Sie trug Socken statt der Hausschuhe. Tochter bitte erst nach 8 anrufen. Sturzbogen liegt im Fach.

Zi. 5, Herr Gutzeit
Hat zweimal erbrochen, Temperatur 37,9. Trinkt schluckweise Fencheltee. Tabletten um 22 Uhr nicht gegeben. Wenn er bis
Mittag nichts bei sich behält, Dr. Paschke verständigen. Zimmer nur mit Kittel und Maske betreten.

Zi. 7, Ehepaar Loewe
Er schnarcht, sie möchte ein anderes Zimmer. Mit der Heimleitung besprechen.

Zi. 11, Frau von Stetten
Verband am Unterschenkel um 21 Uhr gewechselt, Wunde 3 x 2 cm, weniger Belag als am Mittwoch. Nächster Wechsel am
Montag. Bekommt vorher 20 Tropfen Metamizol.

Zi. 12, Herr Ilic
Zucker um 6 Uhr: 68. Daraufhin Saft und ein Butterbrot, nach einer halben Stunde 104. Insulin am Morgen weglassen, bis
der Arzt gesprochen hat!

Zi. 14, Frau Bartsch
Im Klinikum Nord seit Freitag, Bett wird freigehalten. Ihr Enkel holt heute das Hörgerät ab.

Betäubungsmittel gezählt und richtig. Der Schlüssel zum Medikamentenschrank hängt nicht mehr am Haken, sondern liegt im
Safe. Heute um 15 Uhr Fasching mit Akkordeon, Kostüme sind im Keller.
`,
    answered: [
      ['Welche Bewohnerin ist in der Nacht hingefallen?', 'Frau Ahrendt'],
      ['Was hatte Frau Ahrendt an den Füßen?', 'trug Socken'],
      ['Wann muss man wegen Herrn Gutzeit den Doktor rufen?', 'nichts bei sich behält'],
      ['Was gab man Herrn Ilic, als sein Zucker niedrig war?', 'Saft und ein Butterbrot'],
      ['Wo ist jetzt der Schlüssel für die Medikamente?', 'Safe'],
      ['Wer holt das Hörgerät von Frau Bartsch?', 'Ihr Enkel'],
      ['Warum will Frau Loewe umziehen?', 'Er schnarcht'],
      ['An welchem Tag wird der Verband von Frau von Stetten wieder erneuert?', 'Montag'],
    ],
    unanswered: [
      'Woran ist Frau Bartsch erkrankt?',
      'Wie alt ist Herr Gutzeit?',
      'Wie heißt die Leiterin von Haus Seeblick?',
      'Welches Insulin spritzt Herr Ilic?',
      'Was kostet ein Platz im Haus Seeblick?',
      'Wer hat am Wochenende Frühdienst im Wohnbereich 2?',
    ],
  },
  {
    file: 'Kassenbericht Liedertafel.txt',
    language: 'de',
    heldOut: false,
    text: `Liedertafel Ebersgrün 1887 e. V.
Bericht des Kassenwarts für das Jahr 2025, vorgetragen am 30. Januar 2026 im Sängerheim

Liebe Sangesschwestern und Sangesbrüder,

das Jahr fing mit 6.218,44 Euro in der Kasse an und hörte mit 4.975,12 Euro auf. Schuld am Minus ist die Reise nach
Südtirol, für die wir den Bus vorstrecken mussten.

Einnahmen
   Beiträge (71 Aktive, 38 Fördernde)     4.470,00
   Adventskonzert, Eintritt                 1.925,00
   Spende der Brauerei Zwick                  500,00
   Zuschuss der Gemeinde                      750,00
   Kuchen beim Dorffest                       612,30

Ausgaben
   Chorleiterin Frau Marešová               3.600,00
   Noten                                      418,90
   Bus Südtirol                             2.940,00
   Heizöl Sängerheim                        1.377,52
   Blumen, Ehrungen, Kränze                   344,20
   Gema                                       209,00
   Reparatur des Klaviers                     611,00

Anmerkungen
Der Zuschuss der Gemeinde fällt ab 2027 weg, da sie den Kindergarten bauen muss. Sechs Mitglieder sind mit dem Beitrag
im Rückstand; ich nenne keine Namen, aber nach der dritten Mahnung schließt der Vorstand aus. Das Klavier wurde von
Meister Hebestreit gestimmt und hält nach seinem Urteil noch vier Winter. Bargeld wird nicht mehr angenommen, auch nicht
beim Wirt hinterlegt.

Rücklage: Auf dem Sparbuch liegen 9.000 Euro, bestimmt für das neue Dach. Angetastet werden darf es nur durch Beschluss
der Hauptversammlung.

Ich schlage vor, den Beitrag der Aktiven um einen Euro im Monat zu erhöhen. Geprüft haben Rita Schwabe und Holger Uhl;
sie fanden einen fehlenden Beleg über 23 Euro (Glühwein), sonst nichts. Nach achtzehn Jahren gebe ich das Amt ab, meine
Augen machen nicht mehr mit.

Euer Kassenwart Gottfried Lamprecht
`,
    answered: [
      ['Warum hat die Liedertafel weniger Geld als vorher?', 'Reise nach Südtirol'],
      ['Was bekam die Dirigentin des Chores?', '3.600,00'],
      ['Wer hat die Kasse der Liedertafel geprüft?', 'Rita Schwabe und Holger Uhl'],
      ['Wofür ist das Ersparte des Gesangvereins gedacht?', 'das neue Dach'],
      ['Weshalb zahlt die Gemeinde dem Chor bald nichts mehr?', 'Kindergarten bauen'],
      ['Was passiert mit Sängern, die trotz Mahnungen nicht zahlen?', 'schließt der Vorstand aus'],
      ['Kann man den Beitrag der Liedertafel bar entrichten?', 'Bargeld wird nicht mehr angenommen'],
      ['Aus welchem Grund hört Gottfried Lamprecht auf?', 'meine Augen'],
    ],
    unanswered: [
      'Wer wird neuer Kassenwart der Liedertafel?',
      'Welche Mitglieder schulden der Liedertafel noch den Beitrag?',
      'Was wird das Dach des Sängerheims kosten?',
      'Wie viele Leute sind nach Südtirol mitgefahren?',
      'Wer ist der Vorsitzende der Liedertafel?',
      'Wo fand das Adventskonzert statt?',
    ],
  },
  {
    file: 'Hausordnung Bücherei und Ausleihe.txt',
    language: 'de',
    heldOut: true,
    text: `Gemeindebücherei St. Kilian, Oberleinach - was man wissen sollte

Wann ist offen?
  dienstags 15-18 Uhr, donnerstags 9-11 und 16-19 Uhr, sonntags nach dem Hochamt bis zwölf
  In den Ferien nur donnerstags.

Ausweis
Kinder bekommen ihn umsonst. Erwachsene zahlen 9 Euro im Jahr, Familien 14. Wer einen verliert, legt für den neuen zwei
Euro hin. Unter zwölf Jahren unterschreibt ein Elternteil.

Wie lange?
  Bücher            vier Wochen
  Filme             eine Woche
  Spiele            zwei Wochen
  Tonie-Figuren     zehn Tage, höchstens drei je Kind
  Zeitschriften     nur zum Lesen im Haus, das neueste Heft

Verlängern geht zweimal, am Tresen oder über das Netz, außer wenn jemand vorgemerkt hat. Nach Ablauf kostet jedes Buch
20 Cent pro Woche; ab der vierten Woche kommt ein Brief, und das Konto wird gesperrt. Beschädigte Spiele werden zum
Neupreis ersetzt, fehlt bloß ein Stein, genügt eine Meldung.

Fernleihe
Über Frau Hannelore Scheuring. Es dauert meist drei Wochen, die Karte kostet 1,50 Euro. Romane, die jünger als ein Jahr
sind, lassen sich so nicht bestellen.

Im Haus
Trinken ja, essen nein. Hunde warten am Ring neben der Tür. Am Rechner sitzt jeder eine halbe Stunde. Telefoniert wird
draußen, denn nebenan probt die Orgel.

Spenden
Wir nehmen Bücher nur, wenn sie nach 2015 erschienen sind und nicht nach Keller riechen. Lexika nie.

Vorlesen: jeden ersten Donnerstag um 16.30 Uhr mit Opa Ludwig, ab vier Jahren, ohne Anmeldung.

Mitmachen: Wir sind elf Ehrenamtliche und suchen noch jemanden für den Sonntag. Fragen beantwortet die Leiterin,
Veronika Amthor, unter 09364 555 81. Der Rückgabekasten hängt rechts vom Pfarrhaus und wird jeden Abend geleert.
`,
    answered: [
      ['Wie lange darf man Filme ausleihen?', 'eine Woche'],
      ['Was kostet der Büchereiausweis für eine Familie?', 'Familien 14'],
      ['Wer kümmert sich um die Fernleihe?', 'Hannelore Scheuring'],
      ['Darf ich in der Bücherei etwas essen?', 'essen nein'],
      ['Was passiert, wenn ich ein Buch zu spät zurückbringe?', '20 Cent pro Woche'],
      ['Wo kann ich Bücher einwerfen, wenn geschlossen ist?', 'rechts vom Pfarrhaus'],
      ['Wann liest Opa Ludwig vor?', 'jeden ersten Donnerstag'],
      ['Warum soll man zum Telefonieren hinausgehen?', 'probt die Orgel'],
    ],
    unanswered: [
      'Wie viele Bücher hat die Bücherei St. Kilian?',
      'Wann wurde die Gemeindebücherei gegründet?',
      'Kann man in der Bücherei drucken?',
      'Gibt es in der Bücherei E-Books?',
      'Wie heißt der Pfarrer von Oberleinach?',
      'Was verdient Veronika Amthor?',
    ],
  },
];
