import type { NearDocument } from '../near/set.ts';

/** German papers about homes, insurance and money, which the fit may see. Written before any was asked. */
export const germanHome: readonly NearDocument[] = [
  {
    file: 'Mietvertrag Lindenallee.txt',
    language: 'de',
    heldOut: false,
    text: `MIETVERTRAG

Vermieterin: Frau Roswitha Kampe
Mieter: Herr Aljoscha Demir
Wohnung: Lindenallee 14, dritter Stock rechts, 72 Quadratmeter
Mietbeginn: 1. April 2025
Kaltmiete: 690 Euro
Nebenkosten: 180 Euro
Kaution: 2.070 Euro
Stellplatz: Nr. 6, im Preis enthalten

1. Die Miete ist bis zum dritten Werktag auf das Konto DE44 5005 0201 0033 7712 90 zu zahlen.
2. Der Vertrag läuft auf unbestimmte Zeit. Der Mieter kann mit drei Monaten Frist kündigen.
3. Das Treppenhaus wird im Wechsel mit der Nachbarin geputzt, jede zweite Woche.
4. Kleine Reparaturen bis 90 Euro zahlt der Mieter, im Jahr höchstens 250 Euro.
5. Hunde bedürfen der Zustimmung. Wellensittiche und Fische sind erlaubt.
6. Die Heizung wartet einmal im Jahr die Firma Obermann auf Kosten der Vermieterin.
7. Beim Auszug sind die Wände weiß zu streichen.
8. Grillen auf dem Balkon ist nur mit Strom gestattet.
`,
    answered: [
      ['Wie hoch ist die Kaltmiete von Herrn Demir?', '690 Euro'],
      ['Wer ist die Vermieterin der Wohnung in der Lindenallee?', 'Roswitha Kampe'],
      ['Wie groß ist die Wohnung von Aljoscha Demir?', '72 Quadratmeter'],
      ['Wie viel Kaution hat Herr Demir gezahlt?', '2.070 Euro'],
      ['Welche Tiere darf Herr Demir ohne Erlaubnis halten?', 'Wellensittiche'],
      ['Wie oft muss Herr Demir das Treppenhaus putzen?', 'jede zweite Woche'],
      ['Wer wartet die Heizung?', 'Obermann'],
      ['Bis zu welchem Betrag zahlt der Mieter Reparaturen?', 'bis 90 Euro'],
      ['Welche Kündigungsfrist hat Aljoscha Demir?', 'drei Monaten'],
    ],
    unanswered: [
      'Wie viele Zimmer hat die Wohnung in der Lindenallee?',
      'Welche Telefonnummer hat Frau Kampe?',
      'Wann wurde das Haus in der Lindenallee gebaut?',
      'Wie heißt die Nachbarin von Herrn Demir?',
    ],
  },
  {
    file: 'Haftpflicht Police.txt',
    language: 'de',
    heldOut: false,
    text: `Alster Versicherung AG
Versicherungsschein zur Privathaftpflicht

Versicherungsnehmer: Herr Konrad Vieth
Mitversichert: Ehefrau Ilka Vieth, Sohn Jonte
Vertragsnummer: PH 77-401-226
Beginn: 1. Juli 2025
Versicherungssumme: 10 Millionen Euro
Jahresbeitrag: 68,40 Euro
Selbstbeteiligung: 125 Euro
Vermittlerin: Frau Dörte Quandt

Mitversichert ist der Verlust fremder Schlüssel bis 30.000 Euro. Schäden an gemieteten Sachen werden bis 5.000 Euro
ersetzt. Das Hüten fremder Hunde ist eingeschlossen, der eigene Hund braucht einen eigenen Vertrag. Drohnen sind nicht
versichert.

Im Ausland gilt der Schutz weltweit bis zu einem Jahr. Der Vertrag verlängert sich jeweils um ein Jahr, wenn er nicht
drei Monate vor Ablauf gekündigt wird. Schäden melden Sie bitte innerhalb einer Woche unter 040 3344 8810 oder im
Portal.

Der Sohn bleibt bis zum Ende der ersten Ausbildung mitversichert, längstens bis er 27 ist.
`,
    answered: [
      ['Was kostet die Haftpflicht von Herrn Vieth im Jahr?', '68,40 Euro'],
      ['Wer ist bei Konrad Vieth mitversichert?', 'Ilka Vieth'],
      ['Bis zu welcher Höhe ist ein verlorener Schlüssel versichert?', '30.000 Euro'],
      ['Sind Drohnen bei der Alster versichert?', 'nicht versichert'],
      ['Wie lautet die Vertragsnummer der Haftpflicht?', 'PH 77-401-226'],
      ['Wer hat Herrn Vieth den Vertrag vermittelt?', 'Dörte Quandt'],
      ['Unter welcher Telefonnummer meldet man der Alster einen Schaden?', '040 3344 8810'],
      ['Wie lange gilt der Schutz im Ausland?', 'einem Jahr'],
      ['Bis zu welchem Alter ist Jonte mitversichert?', '27'],
    ],
    unanswered: [
      'Wie alt ist Konrad Vieth?',
      'Wie viele Schäden hatte Herr Vieth?',
      'Was kostet die Versicherung für einen Hund?',
      'Wer ist der Direktor der Alster Versicherung?',
    ],
  },
  {
    file: 'Geschirrspueler Anleitung.txt',
    language: 'de',
    heldOut: false,
    text: `Geschirrspüler Klar 60: Gebrauchsanleitung

Technische Daten
Maßgedecke: 13
Breite: 60 cm
Gewicht: 41 kg
Wasserverbrauch: 9,5 Liter im Programm Eco
Stromverbrauch: 0,85 kWh im Programm Eco
Geräusch: 44 dB
Garantie: drei Jahre

Vor dem ersten Gebrauch
Füllen Sie einen Liter Wasser und 1,5 kg Salz in den Behälter am Boden. Stellen Sie die Wasserhärte am Rad hinter der
Klappe ein.

Täglicher Gebrauch
Messer kommen mit der Spitze nach unten in den Korb. Kristall und Holz gehören nicht in die Maschine. Das Programm Kurz
dauert 35 Minuten, Eco dauert 3 Stunden 40 Minuten.

Pflege
Das Sieb wird jede Woche ausgespült. Die Sprüharme werden alle drei Monate abgenommen und gereinigt.

Fehler
F2: Der Zulauf ist geschlossen.
F4: Das Sieb ist verstopft.
F7: Die Tür ist nicht zu.
Kundendienst: 0800 55 12 90, werktags 7 bis 19 Uhr
`,
    answered: [
      ['Wie viel Strom braucht der Geschirrspüler?', '0,85 kWh'],
      ['Wie viel Wasser verbraucht der Klar 60?', '9,5 Liter'],
      ['Wie breit ist der Geschirrspüler?', '60 cm'],
      ['Was bedeutet F4 beim Klar 60?', 'verstopft'],
      ['Wie oft muss man das Sieb reinigen?', 'jede Woche'],
      ['Wie lange läuft das Kurzprogramm?', '35 Minuten'],
      ['Wann ist der Kundendienst zu erreichen?', '7 bis 19 Uhr'],
      ['Wie viel Salz kommt in den Behälter?', '1,5 kg'],
      ['Wie laut ist der Klar 60?', '44 dB'],
      ['Was darf nicht in den Geschirrspüler?', 'Kristall und Holz'],
    ],
    unanswered: [
      'Was kostet der Klar 60?',
      'Wie hoch ist der Geschirrspüler?',
      'Welchen Klarspüler soll man nehmen?',
      'Was bedeutet F5 beim Klar 60?',
    ],
  },
  {
    file: 'Rechnung Elektro.txt',
    language: 'de',
    heldOut: false,
    text: `Elektro Sattler, Inhaber Ludger Sattler
Rechnung Nr. 2025-338

Kunde: Eheleute Barkhausen, Am Deich 8, Emden
Rechnungsdatum: 16. Oktober 2025
Leistung: neue Steckdosen in der Küche, Tausch des Sicherungskastens
Ausgeführt am: 9. Oktober 2025
Monteur: Timo Fries

Sicherungskasten\t1\t310,00 Euro
Steckdosen\t6\t54,00 Euro
Arbeitszeit\t7 Std. zu 62 Euro\t434,00 Euro
Anfahrt\t\t28,00 Euro
Netto\t\t826,00 Euro
Mehrwertsteuer 19 %\t\t156,94 Euro
Rechnungsbetrag\t\t982,94 Euro

Zahlbar innerhalb von 14 Tagen ohne Abzug auf IBAN DE90 2845 0000 0010 2233 41. Bei Verzug berechnen wir 10 Euro für die
Mahnung. Auf unsere Arbeit geben wir zwei Jahre Gewähr. Der alte Kasten wurde von uns entsorgt.
`,
    answered: [
      ['Wie hoch ist der Rechnungsbetrag von Elektro Sattler?', '982,94'],
      ['Wer hat bei den Barkhausens die Steckdosen eingebaut?', 'Timo Fries'],
      ['Was kostet eine Arbeitsstunde bei Sattler?', '62 Euro'],
      ['Wie viele Steckdosen wurden eingebaut?', '54,00 Euro'],
      ['Wann hat Sattler in der Küche gearbeitet?', '9. Oktober 2025'],
      ['Bis wann müssen die Barkhausens zahlen?', '14 Tagen'],
      ['Auf welches Konto ist die Rechnung von Sattler zu zahlen?', 'DE90'],
      ['Was kostet eine Mahnung bei Sattler?', '10 Euro'],
      ['Wem gehört Elektro Sattler?', 'Ludger Sattler'],
    ],
    unanswered: [
      'Wie lautet die Telefonnummer von Elektro Sattler?',
      'Welchen Rabatt bekamen die Barkhausens?',
      'Wie alt war der alte Sicherungskasten?',
      'Wie hoch war der Kostenvoranschlag?',
    ],
  },
  {
    file: 'Einkommensteuerbescheid.txt',
    language: 'de',
    heldOut: false,
    text: `Finanzamt Westerstede
Bescheid für 2024 über Einkommensteuer

Steuerpflichtige: Frau Carola Hinrichs
Steuernummer: 69/118/04127
Datum: 24. September 2025
Bearbeiter: Herr Oltmanns, Zimmer 214

Einkünfte aus nichtselbständiger Arbeit: 38.412 Euro
Einkünfte aus Vermietung: 2.190 Euro
Zu versteuerndes Einkommen: 36.870 Euro
Einkommensteuer: 7.081 Euro
Abgezogen vom Lohn: 7.544 Euro
Erstattung: 463 Euro

Der Betrag wird auf Ihr Konto bei der Sparkasse überwiesen. Die Kosten für das Arbeitszimmer wurden nicht anerkannt, da
Ihnen im Betrieb ein Schreibtisch zur Verfügung steht. Die Fahrten zur Arbeit wurden mit 22 Kilometern angesetzt.

Einspruch ist innerhalb eines Monats möglich. Vorauszahlungen werden nicht festgesetzt. Der Bescheid ist vorläufig
hinsichtlich der Beiträge zur Rentenversicherung.
Sprechzeiten: Montag bis Mittwoch 8 bis 12 Uhr
`,
    answered: [
      ['Wie viel Geld bekommt Frau Hinrichs zurück?', '463 Euro'],
      ['Wie lautet die Steuernummer von Carola Hinrichs?', '69/118/04127'],
      ['Warum wurde das Arbeitszimmer nicht anerkannt?', 'Schreibtisch'],
      ['Wie lange kann Frau Hinrichs Einspruch einlegen?', 'eines Monats'],
      ['Wer ist beim Finanzamt für Carola Hinrichs zuständig?', 'Oltmanns'],
      ['Wann hat das Finanzamt geöffnet?', '8 bis 12 Uhr'],
      ['Wie viel hat Frau Hinrichs mit Vermietung eingenommen?', '2.190 Euro'],
      ['Wie weit ist der Weg zur Arbeit von Frau Hinrichs?', '22 Kilometern'],
    ],
    unanswered: [
      'Bei welcher Firma arbeitet Carola Hinrichs?',
      'Wie viel Kirchensteuer zahlt Frau Hinrichs?',
      'Welche Telefonnummer hat das Finanzamt Westerstede?',
      'Wie viele Kinder hat Carola Hinrichs?',
    ],
  },
];
