import type { NearDocument } from '../near/set.ts';

/** German documents whose questions may be looked at. */
export const inSightGerman: readonly NearDocument[] = [
  {
    file: 'Arbeitsvertrag Kessler.txt',
    language: 'de',
    heldOut: false,
    text: `Arbeitsvertrag

zwischen der Uhrmacherei Brandt OHG, Marktplatz 2, Freudental, und Herrn Nils Kessler, geboren am 9. Juni 1994.

§ 1 Herr Kessler wird ab dem 1. Mai 2025 als Uhrmacher eingestellt. Die ersten vier Monate gelten als Probezeit.
§ 2 Die Arbeitszeit beträgt 38 Stunden in der Woche. Samstags wird jede zweite Woche gearbeitet.
§ 3 Das Gehalt beträgt 3.150 Euro brutto und wird am Monatsende überwiesen. Im November wird ein halbes Gehalt
zusätzlich gezahlt.
§ 4 Der Urlaub umfasst 29 Arbeitstage. Er ist mit Frau Renate Brandt abzustimmen.
§ 5 Bei Krankheit ist am dritten Tag eine Bescheinigung vorzulegen.
§ 6 Nach der Probezeit kann mit einer Frist von sechs Wochen zum Quartalsende gekündigt werden.
§ 7 Nebentätigkeiten sind nur mit Zustimmung erlaubt. Werkzeug stellt der Betrieb.
`,
    answered: [
      ['Was verdient Nils Kessler im Monat?', '3.150 Euro'],
      ['Wie viele Urlaubstage hat Herr Kessler?', '29 Arbeitstage'],
      ['Wie lange ist die Probezeit des Uhrmachers?', 'vier Monate'],
      ['Mit wem muss der Urlaub abgesprochen werden?', 'Renate Brandt'],
      ['Wann muss ein Attest abgegeben werden?', 'dritten Tag'],
      ['Gibt es ein Weihnachtsgeld?', 'halbes Gehalt'],
      ['Wann tritt Nils Kessler die Stelle an?', '1. Mai 2025'],
      ['Darf Herr Kessler nebenbei noch einen Job haben?', 'Nebentätigkeiten'],
    ],
    unanswered: [
      'Wie viele Angestellte hat die Uhrmacherei Brandt?',
      'Wer ist der Vorgesetzte von Nils Kessler?',
      'Wo wohnt Nils Kessler?',
      'Wird eine betriebliche Altersvorsorge gezahlt?',
      'Wie werden Überstunden vergütet?',
      'Seit wann gibt es die Uhrmacherei Brandt?',
      'Darf Herr Kessler von zu Hause arbeiten?',
      'Welche Krankenkasse hat Herr Kessler?',
    ],
  },
  {
    file: 'Waschmaschine Anleitung.txt',
    language: 'de',
    heldOut: false,
    text: `Gebrauchsanweisung Lavara 700

Die Lavara 700 wäscht bis zu 7 kg Wäsche. Sie schleudert mit höchstens 1.400 Umdrehungen. Das Gerät ist 85 cm hoch und
60 cm breit. Das Programm "Öko" läuft 190 Minuten und braucht 48 Liter Wasser.

Aufstellen
Entfernen Sie die vier Schrauben auf der Rückseite, bevor Sie das Gerät anschließen. Richten Sie es mit den Füßen
waagrecht aus. Der Zulauf braucht einen Druck von mindestens einem Bar.

Waschen
Waschmittel gehört in das linke Fach, Weichspüler in das mittlere. Wolle wird bei 30 Grad gewaschen. Während des
Laufs bleibt die Tür verriegelt; zwei Minuten nach dem Ende lässt sie sich öffnen.

Pflege
Das Flusensieb ist alle zwei Monate zu säubern. Lassen Sie die Tür nach dem Waschen offen stehen.

Fehler: E2 bedeutet, dass kein Wasser zuläuft. E5 heißt, dass die Pumpe verstopft ist. Ersatzteile sind zehn Jahre lang
erhältlich.
`,
    answered: [
      ['Wie viel Wäsche passt in die Lavara?', '7 kg'],
      ['Wie lange dauert das Sparprogramm?', '190 Minuten'],
      ['Wo kommt der Weichspüler hinein?', 'mittlere'],
      ['Was bedeutet der Fehler E5?', 'Pumpe verstopft'],
      ['Wie oft muss das Sieb gereinigt werden?', 'zwei Monate'],
      ['Wie breit ist die Waschmaschine?', '60 cm'],
      ['Bei welcher Temperatur wäscht man Wollsachen?', '30 Grad'],
      ['Wie lange bekommt man Ersatzteile?', 'zehn Jahre'],
    ],
    unanswered: [
      'Was kostet die Lavara 700?',
      'Wie laut ist die Waschmaschine beim Schleudern?',
      'Wie viel Strom braucht das Programm Öko?',
      'Wie lange gilt die Garantie der Lavara?',
      'Wer stellt die Lavara her?',
      'Welche Nummer hat der Kundendienst der Lavara?',
      'Wie schwer ist die Lavara 700?',
      'Was bedeutet der Fehler E7?',
    ],
  },
  {
    file: 'Gutachten Heizung.txt',
    language: 'de',
    heldOut: false,
    text: `Gutachten über die Heizung im Gemeindehaus Altrode

Auftraggeber ist der Kirchenvorstand. Die Anlage wurde am 11. März 2025 von der Ingenieurin Svenja Matthiesen
besichtigt.

Befund
Der Kessel stammt aus dem Jahr 1991 und leistet 60 Kilowatt; nötig wären 35. Der Wirkungsgrad beträgt noch 78 Prozent.
Die Rohre im Keller sind nicht gedämmt. In den letzten drei Wintern wurden im Mittel 6.400 Liter Öl verbrannt. Der
Schornstein ist in Ordnung.

Empfehlung
Wir raten zu einer Wärmepumpe mit 24 Kilowatt und einem Gaskessel für kalte Tage. Der Umbau kostet etwa 92.000 Euro,
davon übernimmt der Staat voraussichtlich 30 Prozent. Die Kosten für Energie sinken um 3.900 Euro im Jahr. Der Umbau
dauert ungefähr fünf Wochen und sollte im Sommer stattfinden.

Vorab sind die Rohre zu dämmen; das erledigen Ehrenamtliche. Das Gutachten kostet 1.480 Euro.
`,
    answered: [
      ['Wer hat das Gutachten über die Heizung gemacht?', 'Svenja Matthiesen'],
      ['Wie alt ist der Heizkessel?', '1991'],
      ['Wie viel Heizöl wird jährlich verbraucht?', '6.400 Liter'],
      ['Was kostet die Erneuerung der Heizung?', '92.000 Euro'],
      ['Wie hoch ist die Förderung?', '30 Prozent'],
      ['Wie viel Geld spart die Gemeinde pro Jahr?', '3.900 Euro'],
      ['In welchem Zustand ist der Kamin?', 'in Ordnung'],
      ['Wie lange dauern die Arbeiten an der Heizung?', 'fünf Wochen'],
    ],
    unanswered: [
      'Wie viele Räume hat das Gemeindehaus?',
      'Welche Firma baut die Wärmepumpe ein?',
      'Wie laut ist die Wärmepumpe?',
      'Wie hoch ist die Miete für das Gemeindehaus?',
      'Wer ist der Vorsitzende des Kirchenvorstands?',
      'Wann wurde das Gemeindehaus gebaut?',
      'Wie viel Kohlendioxid wird eingespart?',
      'Wie lange hält die Wärmepumpe?',
    ],
  },
  {
    file: 'Steuerbescheid Brief.txt',
    language: 'de',
    heldOut: false,
    text: `Finanzamt Lindenfels
Herrn Gustav Amrein, Talweg 40, Lindenfels
6. November 2025

Sehr geehrter Herr Amrein,

Ihre Einkommensteuer für 2024 wurde auf 7.318 Euro festgesetzt. Abgezogen wurden vom Lohn 7.905 Euro. Sie bekommen daher
587 Euro zurück; der Betrag wird in den nächsten Tagen auf Ihr Konto überwiesen.

Nicht anerkannt haben wir das Arbeitszimmer, weil es auch privat genutzt wird. Für Fahrten zur Arbeit wurden 2.140 Euro
berücksichtigt. Spenden von 300 Euro wurden abgezogen.

Gegen diesen Bescheid können Sie innerhalb eines Monats Einspruch einlegen. Bitte reichen Sie die Erklärung für 2025 bis
zum 31. Juli 2026 ein. Auskunft gibt Frau Wiebke Jansen, Zimmer 214, Telefon 06255 4410 27.
`,
    answered: [
      ['Wie hoch ist die Steuererstattung von Herrn Amrein?', '587 Euro'],
      ['Warum wurde das Büro zu Hause abgelehnt?', 'privat genutzt'],
      ['Wie lange kann man dem Bescheid widersprechen?', 'eines Monats'],
      ['Wer ist die Sachbearbeiterin beim Finanzamt?', 'Wiebke Jansen'],
      ['Wann ist die nächste Steuererklärung fällig?', '31. Juli 2026'],
      ['Wie viel hat Gustav Amrein gespendet?', '300 Euro'],
      ['Welche Steuer muss Herr Amrein für 2024 zahlen?', '7.318 Euro'],
    ],
    unanswered: [
      'Wie hoch ist das Einkommen von Gustav Amrein?',
      'Welche Steuernummer hat Herr Amrein?',
      'Ist Gustav Amrein verheiratet?',
      'Wie weit ist der Weg zur Arbeit von Herrn Amrein?',
      'Wer ist der Arbeitgeber von Gustav Amrein?',
      'Wie lautet die IBAN von Herrn Amrein?',
      'Wann hat das Finanzamt geöffnet?',
    ],
  },
  {
    file: 'Malerrechnung.txt',
    language: 'de',
    heldOut: false,
    text: `Malerbetrieb Steffen Rabe, Hafenstraße 71, Wittmund

Rechnung 2025-093, 30. Juni 2025
An Zahnarztpraxis Dr. Lena Osthoff, Wittmund

Wände im Wartezimmer streichen, 84 Quadratmeter: 924,00 Euro
Türen lackieren, sechs Stück: 540,00 Euro
Abdecken und Reinigen: 130,00 Euro
Netto: 1.594,00 Euro
Umsatzsteuer: 302,86 Euro
Zu zahlen: 1.896,86 Euro

Zahlbar innerhalb von 14 Tagen auf unser Konto DE21 2805 0100 0099 1234 56. Gearbeitet wurde am Wochenende des 21. Juni
durch Herrn Rabe und zwei Helfer. Verwendet wurde wasserbasierte Farbe im Ton Sandgelb. Für Flecken haften wir ein Jahr.
`,
    answered: [
      ['Was ist der Endbetrag der Malerrechnung?', '1.896,86'],
      ['Wie viele Türen wurden lackiert?', 'sechs'],
      ['Wer ist die Kundin des Malers?', 'Lena Osthoff'],
      ['In welcher Farbe wurde das Wartezimmer gestrichen?', 'Sandgelb'],
      ['Wann waren die Maler da?', '21. Juni'],
      ['Was hat das Putzen gekostet?', '130,00'],
      ['Wie lautet die Bankverbindung des Malers?', 'DE21 2805'],
      ['Wie lange hat man Zeit, den Maler zu bezahlen?', '14 Tagen'],
    ],
    unanswered: [
      'Wie viele Stunden haben die Maler gearbeitet?',
      'Welche Steuernummer hat der Malerbetrieb Rabe?',
      'Wie viel Farbe wurde verbraucht?',
      'Welche Telefonnummer hat der Malerbetrieb?',
      'Wie viel Skonto gewährt der Maler?',
      'Wie hoch war der Kostenvoranschlag?',
      'Wie heißen die beiden Helfer?',
      'Welche Farbe haben die Türen?',
    ],
  },
  {
    file: 'Fuhrpark.md',
    language: 'de',
    heldOut: false,
    text: `# Fuhrpark der Gärtnerei

| Fahrzeug | Kennzeichen | Baujahr | Kilometerstand | Leasingrate | Fahrer |
|---|---|---|---|---|---|
| Kastenwagen | AB-GT 101 | 2019 | 84.200 | 310 Euro | Lukas Wenzel |
| Pritsche | AB-GT 102 | 2022 | 31.750 | 445 Euro | Mira Schott |
| Kleinwagen | AB-GT 103 | 2016 | 122.900 | 0 Euro | Theo Lang |

Alle Fahrzeuge werden samstags gewaschen. Getankt wird bei der Station am Bahnhof. Unfälle sind sofort Petra Vollmer zu
melden.
`,
    answered: [
      ['Wie viel ist die Pritsche gelaufen?', '31.750'],
      ['Wer fährt den Kastenwagen?', 'Lukas Wenzel'],
      ['Was kostet die Pritsche monatlich?', '445 Euro'],
      ['Aus welchem Jahr stammt der Kleinwagen?', '2016'],
      ['Welches Nummernschild hat der Kleinwagen?', 'AB-GT 103'],
      ['Wem muss man einen Unfall sagen?', 'Petra Vollmer'],
    ],
    unanswered: [
      'Wie viele PS hat die Pritsche?',
      'Wann muss der Kastenwagen zum TÜV?',
      'Wie viel verbraucht der Kleinwagen?',
      'Welche Farbe hat die Pritsche?',
      'Wo ist der Fuhrpark versichert?',
      'Wann läuft der Leasingvertrag der Pritsche aus?',
    ],
  },
];
