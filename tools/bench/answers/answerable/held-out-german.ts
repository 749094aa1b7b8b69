import type { NearDocument } from '../near/set.ts';

/** German documents whose questions were written before rules were made and not looked at while they were. */
export const heldOutGerman: readonly NearDocument[] = [
  {
    file: 'Liefervertrag.txt',
    language: 'de',
    heldOut: true,
    text: `Rahmenliefervertrag

zwischen der Holzwerke Dornau GmbH, vertreten durch die Geschäftsführerin Britta Eckstein ("Lieferantin"), und der
Möbelhaus Sander KG ("Bestellerin").

§ 1 Gegenstand
Die Lieferantin liefert Buchenplatten in drei Stärken. Die Bestellerin nimmt jährlich mindestens 1.200 Platten ab.

§ 2 Preise
Eine Platte von 27 mm kostet 64,50 Euro frei Werk. Die Preise gelten bis zum 31. Dezember 2026 und werden danach neu
verhandelt. Rechnungen sind binnen 30 Tagen ohne Abzug zu begleichen.

§ 3 Lieferung
Bestellungen werden innerhalb von zehn Werktagen ausgeführt. Verspätet sich eine Lieferung, zahlt die Lieferantin für
jede angefangene Woche 0,5 % des Warenwerts, höchstens 5 %. Abgeladen wird in Halle 4.

§ 4 Mängel
Offene Mängel sind binnen einer Woche anzuzeigen. Ansprüche wegen Mängeln verjähren in 24 Monaten.

§ 5 Laufzeit
Der Vertrag beginnt am 1. Februar 2025 und läuft fünf Jahre. Gerichtsstand ist Kassel. Änderungen bedürfen der
Schriftform.
`,
    answered: [
      ['Wer leitet die Holzwerke Dornau?', 'Britta Eckstein'],
      ['Wie viele Platten müssen im Jahr mindestens gekauft werden?', '1.200 Platten'],
      ['Wie lange ist die Zahlungsfrist der Bestellerin?', '30 Tagen'],
      ['Wie hoch ist die Vertragsstrafe bei Verzug der Lieferung?', '0,5 %'],
      ['Welches Gericht ist für den Liefervertrag zuständig?', 'Kassel'],
      ['Wie lange dauert es, bis eine Bestellung geliefert wird?', 'zehn Werktagen'],
      ['Seit wann gilt der Rahmenliefervertrag?', '1. Februar 2025'],
    ],
    unanswered: [
      'Wie hoch ist der Umsatz der Holzwerke Dornau?',
      'Wer ist der Inhaber des Möbelhauses Sander?',
      'Wie schwer ist eine Buchenplatte?',
      'Welche Spedition bringt die Platten?',
      'Wie hoch ist der Rabatt für Großbestellungen?',
      'Wer haftet für Schäden beim Transport der Platten?',
      'Auf welches Konto zahlt die Bestellerin?',
    ],
  },
  {
    file: 'Kaffeemaschine Anleitung.txt',
    language: 'de',
    heldOut: true,
    text: `Bedienungsanleitung Aromatica K3

Die Aromatica K3 brüht bis zu zwölf Tassen. Der Wassertank fasst 1,5 Liter, der Bohnenbehälter 250 Gramm. Das Mahlwerk
lässt sich in fünf Stufen verstellen. Die Leistung beträgt 1.450 Watt.

Erste Schritte
Spülen Sie das Gerät vor dem ersten Gebrauch zweimal mit klarem Wasser. Füllen Sie nur kaltes Leitungswasser ein,
niemals Milch oder Mineralwasser. Stellen Sie unter "Menü" die Wasserhärte ein.

Reinigung
Die Brühgruppe wird wöchentlich unter fließendem Wasser abgespült. Leuchtet die rote Lampe, muss entkalkt werden;
das dauert etwa 25 Minuten. Der Tropfbehälter darf in die Spülmaschine, die Brühgruppe nicht.

Störungen
Bleibt der Kaffee zu dünn, mahlen Sie feiner. Blinkt die gelbe Lampe, ist der Satzbehälter voll. Das Gerät schaltet sich
nach 30 Minuten von selbst aus.

Garantie
Wir leisten drei Jahre Garantie. Sie erreichen den Kundendienst werktags von 8 bis 17 Uhr unter 0800 5550 172. Geöffnete
Geräte sind von der Garantie ausgeschlossen.
`,
    answered: [
      ['Wie viel Wasser passt in den Tank der Kaffeemaschine?', '1,5 Liter'],
      ['Wie oft muss man die Brühgruppe säubern?', 'wöchentlich'],
      ['Was bedeutet das gelbe Blinken?', 'Satzbehälter voll'],
      ['Wann geht die Kaffeemaschine automatisch aus?', '30 Minuten'],
      ['Unter welcher Telefonnummer ist der Service zu erreichen?', '0800 5550 172'],
      ['Was kann man tun, wenn der Kaffee nicht stark genug ist?', 'mahlen Sie feiner'],
      ['Wie lange dauert das Entkalken?', '25 Minuten'],
      ['Darf man Milch in den Wassertank füllen?', 'niemals'],
    ],
    unanswered: [
      'Wie viel kostet die Aromatica K3?',
      'Wie laut ist das Mahlwerk?',
      'Wie schwer ist die Kaffeemaschine?',
      'Welches Entkalkungsmittel soll man benutzen?',
      'Wo wird die Aromatica K3 hergestellt?',
      'Wie heiß wird der Kaffee?',
      'Was kostet eine Reparatur nach der Garantie?',
      'Wie lang ist das Stromkabel der Kaffeemaschine?',
    ],
  },
  {
    file: 'Arztbrief Wendt.txt',
    language: 'de',
    heldOut: true,
    text: `Klinik am Weiher, Abteilung für Orthopädie
Entlassbericht vom 12. August 2025

Sehr geehrte Frau Kollegin Marquardt,

wir berichten über Frau Elisabeth Wendt, geboren am 3. Januar 1951, die vom 4. bis zum 12. August in unserer Behandlung
war.

Diagnose: Schenkelhalsbruch links nach Sturz in der Küche. Nebenbefunde: Bluthochdruck, Osteoporose.

Am 5. August wurde durch Oberarzt Dr. Volkan Aydin eine zementierte Hüftprothese eingesetzt. Der Eingriff dauerte 85
Minuten und verlief ohne Zwischenfälle. Die Wunde ist reizlos, die Fäden werden am 18. August gezogen. Frau Wendt geht
an zwei Unterarmstützen und darf das Bein voll belasten.

Medikamente: Enoxaparin 40 mg täglich bis zum 9. September, Ibuprofen 400 mg bei Schmerzen, Ramipril 5 mg wie bisher.
Gegen Penicillin besteht eine Allergie.

Die Rehabilitation beginnt am 20. August in Bad Lausnitz. Eine Röntgenkontrolle empfehlen wir nach sechs Wochen.

Prof. Dr. Henriette Falk, Chefärztin
`,
    answered: [
      ['Was hat sich Frau Wendt gebrochen?', 'Schenkelhalsbruch'],
      ['Wer hat die Patientin operiert?', 'Volkan Aydin'],
      ['Wie lange dauerte die Operation?', '85'],
      ['Bis wann muss Enoxaparin gespritzt werden?', '9. September'],
      ['Welche Unverträglichkeiten hat Frau Wendt?', 'Penicillin'],
      ['Wo findet die Reha statt?', 'Bad Lausnitz'],
      ['Wann kommen die Fäden heraus?', '18. August'],
    ],
    unanswered: [
      'Wie groß ist Frau Wendt?',
      'Welche Blutgruppe hat die Patientin?',
      'Welcher Hersteller hat die Hüftprothese geliefert?',
      'Wer ist die Tochter von Frau Wendt?',
      'Wie viel kostet die Hüftprothese?',
      'Wie lange dauert die Rehabilitation?',
      'Wann darf Frau Wendt wieder Auto fahren?',
    ],
  },
  {
    file: 'Stadtwerke Bericht.txt',
    language: 'de',
    heldOut: true,
    text: `Stadtwerke Auenburg, Jahresbericht 2024

Wasser und Strom
Im Jahr 2024 haben wir 3,8 Millionen Kubikmeter Trinkwasser abgegeben, 4 % weniger als 2023. Der Verlust im Netz sank
auf 7,2 %. Zwei neue Brunnen im Eichgrund gingen im Juni in Betrieb. Der Stromverbrauch der Stadt lag bei 210
Gigawattstunden; 38 % davon stammten aus eigener Sonnen- und Windkraft.

Ergebnis
Der Umsatz stieg auf 61,3 Millionen Euro. Nach Steuern blieb ein Gewinn von 2,4 Millionen Euro, der an die Stadt
abgeführt wurde. In Leitungen haben wir 8,9 Millionen Euro gesteckt. Die Schulden betragen 27 Millionen Euro.

Personal
Wir beschäftigen 318 Menschen, darunter 21 Auszubildende. Zum 1. Juli hat Jens Overbeck die kaufmännische Leitung
übernommen; technischer Vorstand ist weiterhin Dr. Silke Rottmann.

Ausblick
2025 wird das Wärmenetz um vier Kilometer nach Norden verlängert. Der Wasserpreis bleibt bei 1,92 Euro je Kubikmeter.
`,
    answered: [
      ['Wie viel haben die Stadtwerke 2024 eingenommen?', '61,3 Millionen Euro'],
      ['Wie viele Mitarbeiter haben die Stadtwerke Auenburg?', '318'],
      ['Was kostet ein Kubikmeter Wasser?', '1,92 Euro'],
      ['Wer ist für die Technik im Vorstand der Stadtwerke verantwortlich?', 'Silke Rottmann'],
      ['Wie viel wurde in das Leitungsnetz investiert?', '8,9 Millionen Euro'],
      ['Welcher Anteil des Stroms ist erneuerbar?', '38 %'],
      ['Wann wurden die Brunnen im Eichgrund in Betrieb genommen?', 'Juni'],
    ],
    unanswered: [
      'Wie viele Kunden haben die Stadtwerke Auenburg?',
      'Wie hoch ist das Gehalt von Jens Overbeck?',
      'Wer prüft den Jahresabschluss der Stadtwerke?',
      'Was kostet eine Kilowattstunde Strom?',
      'Wie tief sind die Brunnen im Eichgrund?',
      'Wie viel hat der Ausbau des Wärmenetzes gekostet?',
      'Wer sitzt im Aufsichtsrat der Stadtwerke?',
    ],
  },
  {
    file: 'Dachdecker Rechnung.txt',
    language: 'de',
    heldOut: true,
    text: `Dachdeckerei Konrad Lüders, Am Anger 3, Weißbach

Rechnung Nr. 1187 vom 22. September 2025
An Familie Özkan, Gartenweg 12, Weißbach

Gerüst auf- und abbauen: 1.150,00 Euro
Alte Ziegel abnehmen und entsorgen, 120 Quadratmeter: 2.280,00 Euro
Neue Tonziegel, rot, liefern und verlegen: 9.600,00 Euro
Zwei Dachfenster einbauen: 1.740,00 Euro
Zwischensumme: 14.770,00 Euro
Mehrwertsteuer 19 %: 2.806,30 Euro
Gesamtbetrag: 17.576,30 Euro

Bitte überweisen Sie den Betrag bis zum 6. Oktober 2025. Die Arbeiten wurden vom 1. bis zum 12. September ausgeführt,
Bauleiter war Tobias Kern. Für die Dichtheit des Daches stehen wir fünf Jahre ein. Bei Zahlung binnen einer Woche
gewähren wir 3 % Skonto. In der Rechnung sind Lohnkosten von 6.320,00 Euro enthalten, die Sie bei der Steuer angeben
können.
`,
    answered: [
      ['Wie viel kostet das neue Dach insgesamt?', '17.576,30'],
      ['Was wurde für das Gerüst berechnet?', '1.150,00'],
      ['Bis wann ist die Rechnung des Dachdeckers zu bezahlen?', '6. Oktober 2025'],
      ['Wer hat die Baustelle geleitet?', 'Tobias Kern'],
      ['Wie lange gilt die Gewährleistung für das Dach?', 'fünf Jahre'],
      ['Wie viel Preisnachlass gibt es bei schneller Zahlung?', '3 %'],
      ['Wie groß ist die Dachfläche?', '120 Quadratmeter'],
    ],
    unanswered: [
      'Welche Steuernummer hat die Dachdeckerei Lüders?',
      'Wie viele Gesellen haben am Dach gearbeitet?',
      'Was kostet eine Arbeitsstunde des Dachdeckers?',
      'Welche Telefonnummer hat die Dachdeckerei?',
      'Wer hat die Tonziegel hergestellt?',
      'Wie hoch ist die Anzahlung für das Dach?',
      'Wie dick ist die Dämmung des Daches?',
    ],
  },
  {
    file: 'Seminarplan.md',
    language: 'de',
    heldOut: true,
    text: `# Seminare im Herbst

| Seminar | Beginn | Ort | Gebühr | Dozent | Plätze |
|---|---|---|---|---|---|
| Buchführung | 14. Oktober 2025 | Raum 11 | 240 Euro | Heike Brandl | 16 |
| Lohnsteuer | 21. Oktober 2025 | Raum 12 | 190 Euro | Uwe Tessmer | 20 |
| Mahnwesen | 4. November 2025 | Online | 95 Euro | Heike Brandl | 40 |

Anmeldungen sind bis eine Woche vor dem Beginn möglich. Wer später als drei Tage vorher absagt, zahlt die Hälfte.
Getränke sind im Preis enthalten. Fragen beantwortet Jana Petri.
`,
    answered: [
      ['Was kostet der Kurs über Lohnsteuer?', '190 Euro'],
      ['Wer unterrichtet Mahnwesen?', 'Heike Brandl'],
      ['Wann fängt das Seminar Buchführung an?', '14. Oktober 2025'],
      ['In welchem Zimmer ist das Seminar Lohnsteuer?', 'Raum 12'],
      ['Wie viele Leute können am Seminar Mahnwesen teilnehmen?', '40'],
    ],
    unanswered: [
      'Wie lange dauert das Seminar Buchführung?',
      'Bekommt man für das Seminar ein Zertifikat?',
      'Wie alt ist Uwe Tessmer?',
      'Welches Lehrbuch braucht man für Lohnsteuer?',
      'Wo kann man am Seminarort parken?',
    ],
  },
];
