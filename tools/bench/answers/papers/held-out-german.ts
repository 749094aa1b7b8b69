import type { NearDocument } from '../near/set.ts';

/** German forms and letters that no rule and no fit has seen. */
export const heldOutGerman: readonly NearDocument[] = [
  {
    file: 'Rentenbescheid.txt',
    language: 'de',
    heldOut: true,
    text: `Rentenversicherung Mitte
Rentenbescheid vom 11. Februar 2026

Versicherte: Frau Helga Mattern
Versicherungsnummer: 12 040359 M 507
Rentenbeginn: 1. März 2026
Monatliche Rente: 1.284,50 Euro
Beitrag zur Krankenversicherung: 104,70 Euro
Auszahlung: 1.133,57 Euro
Entgeltpunkte: 34,2
Sachbearbeiterin: Frau Ewers

Die Rente wird am Ende jedes Monats auf Ihr Konto bei der Volksbank gezahlt. Bei der Berechnung wurden drei Jahre für
die Erziehung eines Kindes berücksichtigt. Die Zeit von 1983 bis 1985 fehlt, weil keine Nachweise vorliegen.

Sie dürfen unbegrenzt hinzuverdienen. Ein Umzug ist mitzuteilen. Widerspruch ist binnen eines Monats schriftlich
möglich. Fragen beantwortet das Servicetelefon 0361 482 99, montags bis donnerstags 8 bis 15 Uhr.
`,
    answered: [
      ['Wie hoch ist die Rente von Helga Mattern im Monat?', '1.284,50 Euro'],
      ['Ab wann bekommt Frau Mattern Rente?', '1. März 2026'],
      ['Wie viel wird Frau Mattern tatsächlich überwiesen?', '1.133,57 Euro'],
      ['Wer bearbeitet den Fall von Helga Mattern?', 'Ewers'],
      ['Warum fehlen die Jahre 1983 bis 1985?', 'keine Nachweise'],
      ['Wie viel darf Frau Mattern dazuverdienen?', 'unbegrenzt'],
      ['Wann ist das Servicetelefon besetzt?', '8 bis 15 Uhr'],
      ['Wie viele Entgeltpunkte hat Helga Mattern?', '34,2'],
      ['Bei welcher Bank hat Frau Mattern ihr Konto?', 'Volksbank'],
    ],
    unanswered: [
      'Wo hat Helga Mattern zuletzt gearbeitet?',
      'Wie hoch ist die Witwenrente von Frau Mattern?',
      'Wie heißt das Kind von Frau Mattern?',
      'Welchen Beruf hatte Helga Mattern?',
    ],
  },
  {
    file: 'Kaufvertrag Wohnmobil.txt',
    language: 'de',
    heldOut: true,
    text: `Kaufvertrag über ein gebrauchtes Fahrzeug

Verkäufer: Herr Wendelin Rupp, Ravensburg
Käuferin: Frau Sabine Altenburg, Ulm
Fahrzeug: Wohnmobil Hymer B 544
Kennzeichen: RV-WR 318
Erstzulassung: Mai 2009
Kilometerstand: 118.400
Kaufpreis: 31.500 Euro
Nächste Hauptuntersuchung: Juni 2027

Der Preis wird in zwei Raten gezahlt: 10.000 Euro bei Unterschrift, der Rest bei Übergabe. Die Übergabe ist am 4. April
2026 um 11 Uhr in Ravensburg. Mit dem Wagen werden Vorzelt, Fahrradträger und zwei Gasflaschen übergeben.

Bekannt sind ein Hagelschaden am Dach und eine defekte Wasserpumpe. Die Gewährleistung ist ausgeschlossen. Die Käuferin
meldet den Wagen binnen einer Woche um. Tritt sie zurück, behält der Verkäufer 500 Euro.
`,
    answered: [
      ['Was kostet das Wohnmobil?', '31.500 Euro'],
      ['Wer verkauft das Wohnmobil?', 'Wendelin Rupp'],
      ['Wie viele Kilometer ist das Wohnmobil gelaufen?', '118.400'],
      ['Welches Kennzeichen hat das Wohnmobil?', 'RV-WR 318'],
      ['Wann wird das Wohnmobil übergeben?', '4. April'],
      ['Welche Mängel hat das Wohnmobil?', 'Hagelschaden'],
      ['Was gehört zum Zubehör?', 'Vorzelt'],
      ['Bis wann muss Frau Altenburg den Wagen ummelden?', 'einer Woche'],
      ['Wann muss das Wohnmobil zur Hauptuntersuchung?', 'Juni 2027'],
    ],
    unanswered: [
      'Wie viele Schlafplätze hat das Wohnmobil?',
      'Wie lautet die Telefonnummer von Herrn Rupp?',
      'Wie viel verbraucht das Wohnmobil?',
      'Wie viele Vorbesitzer hatte das Wohnmobil?',
    ],
  },
  {
    file: 'Kita Satzung.txt',
    language: 'de',
    heldOut: true,
    text: `Kindertagesstätte Wirbelwind
Betreuungsvertrag

Kind: Leni Sauerbier
Eltern: Frau Tabea Sauerbier, Herr Nils Sauerbier
Gruppe: Marienkäfer
Aufnahme: 1. August 2026
Betreuungszeit: 35 Stunden
Monatlicher Beitrag: 212 Euro
Essensgeld: 65 Euro
Leiterin: Frau Kirsten Dahl

Die Einrichtung öffnet um 7 Uhr und schließt um 16.30 Uhr. Wer sein Kind später holt, zahlt 15 Euro für jede angefangene
halbe Stunde. Die Eingewöhnung dauert etwa vier Wochen.

Geschlossen ist zwischen den Jahren und in den ersten drei Wochen der Sommerferien. Bei Fieber darf das Kind erst nach
einem fieberfreien Tag wiederkommen. Medikamente geben wir nur mit ärztlicher Anweisung. Abholen darf auch die
Großmutter, Frau Inge Sauerbier.

Der Vertrag kann mit sechs Wochen Frist gekündigt werden.
`,
    answered: [
      ['Wie hoch ist der Beitrag für Leni Sauerbier?', '212 Euro'],
      ['In welcher Gruppe ist Leni?', 'Marienkäfer'],
      ['Wer leitet die Kita Wirbelwind?', 'Kirsten Dahl'],
      ['Wann hat die Kita geöffnet?', '16.30 Uhr'],
      ['Was kostet es, wenn man Leni zu spät abholt?', '15 Euro'],
      ['Wie lange dauert die Eingewöhnung?', 'vier Wochen'],
      ['Wann darf Leni nach Fieber wieder in die Kita?', 'fieberfreien Tag'],
      ['Wer außer den Eltern darf Leni abholen?', 'Inge Sauerbier'],
      ['Wie viel kostet das Essen?', '65 Euro'],
    ],
    unanswered: [
      'Wie alt ist Leni Sauerbier?',
      'Wie viele Kinder sind in der Gruppe Marienkäfer?',
      'Was gibt es in der Kita zum Frühstück?',
      'Wie heißt die Erzieherin von Leni?',
    ],
  },
  {
    file: 'Laborbefund.txt',
    language: 'de',
    heldOut: true,
    text: `Praxis Dr. Hanno Behrendt
Laborbefund

Patient: Herr Ulrich Nagel
Geburtsdatum: 7. Juli 1968
Abnahme: 12. Mai 2026, nüchtern
Labor: MVZ Weserland

Wert\tErgebnis\tNorm
Cholesterin\t262 mg/dl\tbis 200
Blutzucker\t108 mg/dl\tbis 100
Hämoglobin\t14,8 g/dl\t13,5 bis 17,5
Kreatinin\t0,9 mg/dl\tbis 1,2
Vitamin D\t17 ng/ml\tab 30

Beurteilung: erhöhtes Cholesterin, Mangel an Vitamin D
Empfehlung: Simvastatin 20 mg abends, Vitamin D 1000 Einheiten täglich
Kontrolle: in drei Monaten

Herr Nagel soll weniger Wurst und Käse essen und dreimal in der Woche eine halbe Stunde gehen. Wegen der
Muskelschmerzen, die unter Atorvastatin auftraten, wurde das Mittel gewechselt. Die Schilddrüse ist unauffällig.
`,
    answered: [
      ['Wie hoch ist das Cholesterin von Herrn Nagel?', '262 mg/dl'],
      ['Welches Medikament soll Ulrich Nagel nehmen?', 'Simvastatin'],
      ['Wann ist Ulrich Nagel geboren?', '7. Juli 1968'],
      ['Was fehlt Herrn Nagel?', 'Mangel an Vitamin D'],
      ['Wann wird wieder kontrolliert?', 'drei Monaten'],
      ['Warum wurde das Mittel gewechselt?', 'Muskelschmerzen'],
      ['Wie hoch ist der Blutzucker?', '108 mg/dl'],
      ['Welches Labor hat das Blut untersucht?', 'MVZ Weserland'],
      ['Wie oft soll Herr Nagel spazieren gehen?', 'dreimal in der Woche'],
    ],
    unanswered: [
      'Wie schwer ist Ulrich Nagel?',
      'Wie hoch ist der Blutdruck von Herrn Nagel?',
      'Raucht Ulrich Nagel?',
      'Bei welcher Krankenkasse ist Herr Nagel?',
    ],
  },
  {
    file: 'Stromrechnung.txt',
    language: 'de',
    heldOut: true,
    text: `Stadtwerke Eschborn
Jahresrechnung Strom

Kundin: Frau Johanna Wiese
Zählernummer: 1 ESY 4471 0093
Zeitraum: 1. Januar bis 31. Dezember 2025
Verbrauch: 2.614 kWh
Arbeitspreis: 31,2 Cent je kWh
Grundpreis: 118,80 Euro
Gesamtbetrag: 934,37 Euro
Gezahlte Abschläge: 996,00 Euro
Guthaben: 61,63 Euro

Das Guthaben wird mit dem nächsten Abschlag verrechnet. Der neue Abschlag beträgt 79 Euro und wird am Fünften jedes
Monats abgebucht. Ihr Verbrauch ist um 9 % gesunken. Ein Haushalt mit zwei Personen braucht im Mittel 2.900 kWh.

Ab 1. April kostet die Kilowattstunde 29,8 Cent. Der Zähler wurde von Ihnen selbst abgelesen, da unser Ableser Sie nicht
antraf. Störungen melden Sie rund um die Uhr unter 06196 50 70 70.
`,
    answered: [
      ['Wie viel Strom hat Frau Wiese verbraucht?', '2.614 kWh'],
      ['Wie viel Geld bekommt Johanna Wiese gutgeschrieben?', '61,63 Euro'],
      ['Was kostet die Kilowattstunde künftig?', '29,8 Cent'],
      ['Wie hoch ist der neue Abschlag?', '79 Euro'],
      ['Wie lautet die Zählernummer von Frau Wiese?', '1 ESY 4471 0093'],
      ['Um wie viel ist der Verbrauch gesunken?', '9 %'],
      ['Wer hat den Zähler abgelesen?', 'von Ihnen selbst'],
      ['Unter welcher Nummer meldet man eine Störung?', '06196 50 70 70'],
      ['Wann wird der Abschlag abgebucht?', 'Fünften'],
    ],
    unanswered: [
      'Wie viele Personen leben bei Frau Wiese?',
      'Wie viel Gas hat Johanna Wiese verbraucht?',
      'Wie lange läuft der Stromvertrag?',
      'Wie heißt der Ableser?',
    ],
  },
];
