import type { NearDocument } from '../near/set.ts';

/** German papers that people own. Every second one is in sight; all were held out before ADR 0406. */
export const german: readonly NearDocument[] = [
  {
    file: 'Hausratversicherung.txt',
    language: 'de',
    heldOut: false,
    text: `Versicherungsschein Nr. HR-558-2031 der Nordstern Hausrat

Versicherungsnehmerin: Frau Annika Lorenz, Birkenweg 3, Tannau
Beginn: 1. März 2025, Dauer ein Jahr mit stillschweigender Verlängerung

Versichert ist der Hausrat bis 65.000 Euro gegen Feuer, Leitungswasser, Sturm und Einbruch. Fahrräder sind bis 1.500
Euro mitversichert, wenn sie abgeschlossen waren. Für Bargeld haftet die Nordstern bis 800 Euro. Überschwemmung ist
nicht eingeschlossen.

Der Beitrag von 124,60 Euro wird jährlich zum 1. März abgebucht. Von jedem Schaden trägt Frau Lorenz 150 Euro selbst.

Ein Schaden ist binnen drei Tagen zu melden, ein Einbruch auch der Polizei. Betreut wird der Vertrag von Jens Hollmann,
Telefon 04321 55 90 12. Gekündigt werden kann bis drei Monate vor Ablauf des Versicherungsjahres.
`,
    answered: [
      ['Wie hoch ist die Selbstbeteiligung von Frau Lorenz?', '150 Euro'],
      ['Was zahlt Annika Lorenz im Jahr für die Versicherung?', '124,60 Euro'],
      ['Sind Hochwasserschäden gedeckt?', 'nicht eingeschlossen'],
      ['Bis zu welcher Summe ist gestohlenes Geld versichert?', '800 Euro'],
      ['Wer ist der Ansprechpartner bei der Nordstern?', 'Jens Hollmann'],
      ['Wie schnell muss man einen Schaden anzeigen?', 'drei Tagen'],
      ['Bis wann muss man die Hausratversicherung kündigen?', 'drei Monate'],
    ],
    unanswered: [
      'Wie groß ist die Wohnung von Frau Lorenz?',
      'Zahlt die Nordstern bei Glasbruch?',
      'Wie viele Schäden hat Frau Lorenz schon gemeldet?',
      'Was kostet eine zusätzliche Haftpflichtversicherung?',
      'Wie lautet die Kontonummer von Annika Lorenz?',
      'Wer ist der Vorstand der Nordstern?',
      'Wann wurde der Schaden reguliert?',
    ],
  },
  {
    file: 'Nebenkosten 2024.txt',
    language: 'de',
    heldOut: true,
    text: `Abrechnung der Nebenkosten 2024 für die Wohnung links im Erdgeschoss, Mühlstraße 21, Obertal

Mieter: Eheleute Petersen. Zeitraum: 1. Januar bis 31. Dezember 2024.

Heizung und warmes Wasser: 1.012,40 Euro
Kaltwasser und Kanal: 288,10 Euro
Müllabfuhr: 164,00 Euro
Treppenhausreinigung: 210,00 Euro
Grundsteuer: 143,50 Euro
Summe: 1.818,00 Euro
Vorauszahlungen: 1.680,00 Euro
Nachzahlung: 138,00 Euro

Die Nachzahlung ist bis zum 30. September 2025 zu überweisen. Ab Oktober steigt die Vorauszahlung auf 155 Euro im Monat.
Die Wohnung misst 68 Quadratmeter. Die Belege können nach Absprache bei Hausverwalterin Gerda Voss eingesehen werden.
Einwände müssen innerhalb eines Jahres schriftlich vorgebracht werden.
`,
    answered: [
      ['Was müssen die Petersens noch nachbezahlen?', '138,00 Euro'],
      ['Wie viel kostete die Müllentsorgung?', '164,00 Euro'],
      ['Wie groß ist die Wohnung der Petersens?', '68 Quadratmeter'],
      ['Bei wem kann man die Belege ansehen?', 'Gerda Voss'],
      ['Wie lange kann man der Abrechnung widersprechen?', 'eines Jahres'],
      ['Wie hoch ist der Abschlag künftig?', '155 Euro'],
      ['In welchem Stockwerk wohnen die Petersens?', 'Erdgeschoss'],
    ],
    unanswered: [
      'Wie viele Personen wohnen bei den Petersens?',
      'Wie viele Kubikmeter Wasser wurden verbraucht?',
      'Was kostet der Hausmeister?',
      'Wie hoch ist die Kaltmiete in der Mühlstraße?',
      'Wer reinigt das Treppenhaus in der Mühlstraße?',
      'Auf welches Konto ist die Nachzahlung zu überweisen?',
      'Wann wurde das Haus in der Mühlstraße gebaut?',
    ],
  },
  {
    file: 'Befund Knie.txt',
    language: 'de',
    heldOut: false,
    text: `Orthopädische Praxis Dr. Selma Aydin, Waldkirch

Befund für Herrn Bastian Krone, geboren am 3. April 1979, vom 17. Februar 2026

Herr Krone kam wegen Schmerzen im linken Knie, die seit einem Sturz beim Skifahren im Januar bestehen. Das Gelenk ist
geschwollen und lässt sich nur bis 90 Grad beugen. Die Kernspintomographie zeigt einen Riss im Innenmeniskus; die
Kreuzbänder sind unverletzt.

Wir raten zu einer Arthroskopie in der Klinik am Stadtpark, Termin ist der 5. März. Bis dahin soll das Bein geschont und
gekühlt werden. Gegen die Schmerzen nimmt er zweimal täglich 400 mg Ibuprofen. Gegen Penicillin ist er allergisch.

Arbeitsunfähig ist er bis zum 20. März. Nach dem Eingriff sind sechs Wochen Krankengymnastik vorgesehen, bei Frau Lena
Odenthal. Sport darf er voraussichtlich nach drei Monaten wieder treiben.
`,
    answered: [
      ['Wann wird Herr Krone operiert?', '5. März'],
      ['Wie hat sich Bastian Krone verletzt?', 'Sturz'],
      ['Welches Medikament bekommt Herr Krone?', 'Ibuprofen'],
      ['Wie lange ist Herr Krone krankgeschrieben?', '20. März'],
      ['Worauf reagiert Bastian Krone allergisch?', 'Penicillin'],
      ['Wer macht die Physiotherapie bei Herrn Krone?', 'Odenthal'],
      ['Was ist auf den Bildern des Knies zu sehen?', 'Innenmeniskus'],
    ],
    unanswered: [
      'Wie viel wiegt Bastian Krone?',
      'Wer operiert Herrn Krone?',
      'Welchen Beruf hat Bastian Krone?',
      'Wer ist der Hausarzt von Herrn Krone?',
      'Wie lange bleibt Herr Krone im Krankenhaus?',
      'Wie hoch ist der Blutdruck von Bastian Krone?',
      'Was kostet die Arthroskopie?',
    ],
  },
  {
    file: 'Garantie Akkuschrauber.txt',
    language: 'de',
    heldOut: true,
    text: `Garantiekarte Wolfram Akkuschrauber AS 18

Wir gewähren auf das Gerät 36 Monate Garantie ab dem Tag des Kaufs, auf den Akku 12 Monate. Als Nachweis dient die
Quittung. Die Garantie gilt in allen Ländern der Europäischen Union und in der Schweiz.

Ausgeschlossen sind Bohrfutter und Bits, Schäden durch Stürze und durch fremde Ladegeräte. Wer das Gehäuse öffnet,
verliert den Anspruch.

Im Garantiefall schicken Sie das Gerät ohne Zubehör an die Werkstatt in 58095 Hagen. Die Rücksendung ist für Sie
kostenfrei. Eine Reparatur dauert gewöhnlich zehn Werktage; ist sie nicht möglich, erhalten Sie ein neues Gerät.

Ersatzteile liefern wir noch acht Jahre nach dem letzten Verkauf. Fragen beantwortet der Kundendienst montags bis
donnerstags von 9 bis 16 Uhr unter 02331 77 04 0.
`,
    answered: [
      ['Wie lange ist der Akku durch die Garantie abgedeckt?', '12 Monate'],
      ['Wohin muss man den defekten Akkuschrauber senden?', 'Hagen'],
      ['Was braucht man als Beleg für den Kauf?', 'Quittung'],
      ['Gilt die Garantie auch in der Schweiz?', 'Schweiz'],
      ['Wie lange muss man auf die Reparatur warten?', 'zehn Werktage'],
      ['Was passiert, wenn man das Gerät aufschraubt?', 'verliert den Anspruch'],
      ['Zu welchen Zeiten erreicht man den Kundendienst von Wolfram?', '9 bis 16 Uhr'],
    ],
    unanswered: [
      'Wie schwer ist der Akkuschrauber?',
      'Was kostet ein neuer Akku?',
      'Wie viele Gänge hat der AS 18?',
      'Wer ist der Inhaber der Firma Wolfram?',
      'Wie lange hält eine Ladung des Akkus?',
      'Welche Spannung hat der Akku?',
      'In welchem Land wird der AS 18 hergestellt?',
    ],
  },
  {
    file: 'Vorstand Kleingarten.txt',
    language: 'de',
    heldOut: false,
    text: `Niederschrift der Vorstandssitzung des Kleingartenvereins Abendsonne vom 11. November 2025

Anwesend: Hilde Radtke, Mehmet Yildiz, Sören Brix. Entschuldigt: Paula Stein.

Zu 1: Mehmet Yildiz verliest den Kassenstand; es sind 9.430 Euro vorhanden.
Zu 2: Das Dach des Vereinshauses ist undicht. Die Firma Holzmann verlangt für das Abdichten 6.200 Euro. Der Vorstand
stimmt einstimmig zu, die Arbeiten sollen im April beginnen.
Zu 3: Parzelle 17 wird frei. Auf der Liste der Bewerber steht Familie Nguyen oben; sie erhält den Garten zum 1. Januar.
Zu 4: Wer seine Hecke höher als 1,25 Meter wachsen lässt, wird zuerst ermahnt, dann zahlt er 30 Euro.
Zu 5: Das Sommerfest 2026 findet am 4. Juli statt. Sören Brix besorgt das Zelt.

Nächste Sitzung: 13. Januar, 19 Uhr. Protokoll: Hilde Radtke.
`,
    answered: [
      ['Wie viel Geld hat der Verein Abendsonne?', '9.430 Euro'],
      ['Wer fehlte bei der Sitzung der Kleingärtner?', 'Paula Stein'],
      ['Wer bekommt die Parzelle 17?', 'Nguyen'],
      ['Wie hoch darf eine Hecke sein?', '1,25 Meter'],
      ['Was kostet die Reparatur des Vereinshauses?', '6.200 Euro'],
      ['Wann feiert der Kleingartenverein im Sommer?', '4. Juli'],
      ['Wer kümmert sich um das Zelt?', 'Sören Brix'],
    ],
    unanswered: [
      'Wie viele Mitglieder hat der Verein Abendsonne?',
      'Wie hoch ist die Pacht für eine Parzelle?',
      'Wann wurde der Kleingartenverein gegründet?',
      'Wer hatte die Parzelle 17 vorher?',
      'Wie viele Bewerber stehen auf der Liste?',
      'Darf man im Kleingarten grillen?',
      'Wie groß ist die Parzelle 17?',
    ],
  },
  {
    file: 'Handyvertrag.txt',
    language: 'de',
    heldOut: true,
    text: `Auftragsbestätigung Mobilfunk, Flinkfunk GmbH, 2. Mai 2026

Kunde: Tobias Reuter, Kundennummer 7719-402
Tarif: Flink M mit 25 GB Daten, Telefonie und SMS ohne weitere Kosten
Monatlicher Preis: 17,99 Euro, ab dem 13. Monat 22,99 Euro
Einmaliger Anschlusspreis: 29,90 Euro

Die Mindestlaufzeit beträgt 24 Monate. Danach läuft der Vertrag weiter und kann jederzeit mit einem Monat Frist beendet
werden. Sind die Daten verbraucht, surfen Sie mit 64 kbit/s weiter. In der EU entstehen keine Zusatzkosten.

Ihre Rufnummer nehmen Sie vom bisherigen Anbieter mit, der Wechsel geschieht am 9. Mai in der Nacht. Die SIM-Karte kommt
mit der Post. Haben Sie es sich anders überlegt, können Sie vierzehn Tage lang widerrufen, per E-Mail an
widerruf@flinkfunk.example. Rechnungen finden Sie nur im Kundenportal.
`,
    answered: [
      ['Wie viel Datenvolumen hat Tobias Reuter?', '25 GB'],
      ['Was zahlt Herr Reuter monatlich im zweiten Jahr?', '22,99 Euro'],
      ['Wie lange ist Tobias Reuter mindestens gebunden?', '24 Monate'],
      ['Wie lange kann man den Handyvertrag widerrufen?', 'vierzehn Tage'],
      ['Behält Herr Reuter seine Nummer?', 'Rufnummer nehmen Sie'],
      ['Wo sieht Herr Reuter seine Rechnungen?', 'Kundenportal'],
      ['Wie lautet die Kundennummer von Herrn Reuter?', '7719-402'],
    ],
    unanswered: [
      'Welches Telefon hat Tobias Reuter gekauft?',
      'Wie lautet die Handynummer von Herrn Reuter?',
      'Bei welchem Anbieter war Herr Reuter vorher?',
      'Was kostet ein Gespräch in die USA?',
      'Wann ist Tobias Reuter geboren?',
      'Wer ist Geschäftsführer der Flinkfunk GmbH?',
      'Was kostet eine zweite SIM-Karte?',
    ],
  },
];
