import type { NearDocument } from '../near/set.ts';

/**
 * German papers about people: wages, health, minutes, work, school, which the fit may see. Written before any was
 * asked.
 */
export const germanPeople: readonly NearDocument[] = [
  {
    file: 'Lohnabrechnung Mai.txt',
    language: 'de',
    heldOut: false,
    text: `Bäckerei Tewes GmbH
Entgeltabrechnung Mai 2026

Arbeitnehmerin: Nadja Brückner
Personalnummer: 118
Tätigkeit: Verkäuferin
Steuerklasse: IV
Eintritt: 1. September 2021
Krankenkasse: AOK Nordwest

Grundlohn\t152 Std.\t2.204,00 Euro
Sonntagszuschlag\t\t96,00 Euro
Fahrgeld\t\t49,00 Euro
Brutto\t\t2.349,00 Euro
Lohnsteuer\t\t158,20 Euro
Krankenversicherung\t\t190,30 Euro
Rentenversicherung\t\t218,50 Euro
Netto\t\t1.706,90 Euro

Auszahlung: 29. Mai 2026 auf Konto DE12 3706 0590 0004 4120 77
Resturlaub: 14 Tage
Überstunden auf dem Konto: 11,5 Stunden
Auskunft: Frau Heitkamp im Lohnbüro, Durchwahl 27
`,
    answered: [
      ['Wie viel bekommt Nadja Brückner ausgezahlt?', '1.706,90'],
      ['Was arbeitet Frau Brückner in der Bäckerei?', 'Verkäuferin'],
      ['Bei welcher Krankenkasse ist Nadja Brückner?', 'AOK Nordwest'],
      ['Wie viel Lohnsteuer zahlt Frau Brückner?', '158,20'],
      ['Seit wann arbeitet Nadja Brückner bei Tewes?', '1. September 2021'],
      ['Wie viele Urlaubstage hat Frau Brückner noch?', '14 Tage'],
      ['Welche Steuerklasse hat Nadja Brückner?', 'IV'],
      ['Wen kann Frau Brückner zur Abrechnung fragen?', 'Heitkamp'],
      ['Wie viele Überstunden hat Frau Brückner angesammelt?', '11,5 Stunden'],
    ],
    unanswered: [
      'Wann ist Nadja Brückner geboren?',
      'Wie hoch ist das Weihnachtsgeld von Frau Brückner?',
      'Wer leitet die Bäckerei Tewes?',
    ],
  },
  {
    file: 'Arztbrief Gastro.txt',
    language: 'de',
    heldOut: false,
    text: `Marienhospital Lünen, Innere Abteilung
Arztbrief vom 3. Dezember 2025

Patientin: Frau Gudrun Osterloh
Geboren: 19. August 1961
Aufenthalt: 28. November bis 3. Dezember 2025
Behandelnder Arzt: Dr. Piet Wessels

Diagnose: Gallensteine mit Entzündung der Gallenblase
Nebendiagnosen: Bluthochdruck
Operation: Entfernung der Gallenblase am 29. November
Allergie: Pflaster
Medikation: Ramipril 5 mg morgens, Novalgin bei Bedarf

Frau Osterloh kam mit heftigen Schmerzen im rechten Oberbauch, die nach einem fetten Essen begannen. Das Fieber betrug
38,9 Grad. Der Eingriff dauerte 55 Minuten und verlief ohne Zwischenfälle.

Procedere: Fäden ziehen am zehnten Tag beim Hausarzt, Schonkost für zwei Wochen
Schweres Heben soll sie vier Wochen lang meiden. Bei Fieber oder Gelbfärbung der Augen soll sie sich sofort vorstellen.
`,
    answered: [
      ['Was hat die Patientin Frau Osterloh?', 'Gallensteine'],
      ['Wann wurde Gudrun Osterloh operiert?', '29. November'],
      ['Welche Medikamente nimmt Frau Osterloh?', 'Ramipril'],
      ['Wer hat Frau Osterloh behandelt?', 'Piet Wessels'],
      ['Wann ist Gudrun Osterloh geboren?', '19. August 1961'],
      ['Wie lange dauerte die Operation?', '55 Minuten'],
      ['Wie lange darf Frau Osterloh nicht schwer heben?', 'vier Wochen'],
      ['Worauf ist Gudrun Osterloh allergisch?', 'Pflaster'],
      ['Wie hoch war das Fieber?', '38,9 Grad'],
      ['Wo werden die Fäden gezogen?', 'Hausarzt'],
    ],
    unanswered: [
      'Wie heißt der Hausarzt von Frau Osterloh?',
      'Wie groß war der Gallenstein?',
      'Wie viel wiegt Gudrun Osterloh?',
      'Welchen Blutdruck hat Frau Osterloh?',
    ],
  },
  {
    file: 'Eigentuemerversammlung.txt',
    language: 'de',
    heldOut: false,
    text: `Protokoll der Eigentümerversammlung Sonnenhang 3 bis 7
Termin: 20. März 2026, 18 Uhr, Gasthof Krone

Leitung: Verwalterin Annegret Pohl
Protokoll: Rainer Uhde
Anwesend: 17 von 24 Eigentümern
Entschuldigt: Familie Sahin, Frau Mertens

TOP 1: Die Abrechnung 2025 wird mit einer Gegenstimme genehmigt.
TOP 2: Das Dach von Haus 5 wird saniert. Den Auftrag erhält Zimmerei Locher für 64.500 Euro. Beginn ist im August.
TOP 3: Die Rücklage steigt von 1,10 auf 1,40 Euro je Quadratmeter, weil das Dach viel Geld kostet.
TOP 4: Ladesäulen werden abgelehnt, 6 dafür, 11 dagegen.
TOP 5: Der Spielplatz bekommt eine neue Schaukel. Herr Brandl holt Angebote ein.
TOP 6: Rainer Uhde wird für zwei Jahre in den Beirat gewählt; er folgt auf Elke Thoma.

Nächste Versammlung: 12. März 2027
`,
    answered: [
      ['Wer fehlte bei der Eigentümerversammlung?', 'Sahin'],
      ['Welche Firma saniert das Dach?', 'Locher'],
      ['Was kostet die Sanierung des Daches von Haus 5?', '64.500 Euro'],
      ['Warum steigt die Rücklage?', 'weil das Dach'],
      ['Wie viele Eigentümer waren da?', '17 von 24'],
      ['Wer hat das Protokoll der Eigentümer geschrieben?', 'Protokoll: Rainer Uhde'],
      ['Wer wurde in den Beirat gewählt?', 'Rainer Uhde wird'],
      ['Wann ist die nächste Eigentümerversammlung?', '12. März 2027'],
      ['Wie hoch ist die Rücklage künftig?', '1,40 Euro'],
      ['Wer kümmert sich um Angebote für die Schaukel?', 'Brandl'],
    ],
    unanswered: [
      'Was kostet die neue Schaukel?',
      'Wie hoch ist das Hausgeld am Sonnenhang?',
      'Wer ist Hausmeister am Sonnenhang?',
      'Wann wurde Haus 5 gebaut?',
    ],
  },
  {
    file: 'Arbeitsvertrag Gaertner.txt',
    language: 'de',
    heldOut: false,
    text: `ARBEITSVERTRAG

Arbeitgeber: Gartenbau Ehlers, Stade
Arbeitnehmer: Herr Mirko Stanic
Tätigkeit: Landschaftsgärtner
Beginn: 2. März 2026
Vorgesetzte: Frau Silke Ehlers
Vergütung: 2.980 Euro brutto im Monat
Arbeitszeit: 40 Stunden in der Woche
Probezeit: vier Monate
Urlaub: 29 Tage

Der Lohn wird zum Monatsende überwiesen. Im Winter darf die Arbeitszeit auf 30 Stunden sinken; die Stunden werden im
Sommer nachgeholt. In der Probezeit gilt eine Frist von zwei Wochen, danach von vier Wochen zum Fünfzehnten oder zum
Ende eines Monats.

Der Betrieb stellt Sicherheitsschuhe und Regenkleidung. Für den Führerschein der Klasse BE zahlt er 800 Euro; wer vor
Ablauf von zwei Jahren geht, zahlt die Hälfte zurück. Eine Krankmeldung muss vor 6.30 Uhr beim Vorarbeiter eingehen.

Nebentätigkeiten sind anzuzeigen. Im November wird ein Weihnachtsgeld von 600 Euro gezahlt.
`,
    answered: [
      ['Was verdient Mirko Stanic?', '2.980 Euro'],
      ['Wie lang ist die Probezeit von Herrn Stanic?', 'vier Monate'],
      ['Wie viel Urlaub hat Mirko Stanic?', '29 Tage'],
      ['Wer ist die Chefin von Herrn Stanic?', 'Silke Ehlers'],
      ['Welchen Beruf hat Mirko Stanic?', 'Landschaftsgärtner'],
      ['Wie viel Weihnachtsgeld bekommt Herr Stanic?', '600 Euro'],
      ['Bis wann muss man sich krank melden?', '6.30 Uhr'],
      ['Wie viel zahlt der Betrieb für den Führerschein?', '800 Euro'],
      ['Wie viele Stunden arbeitet Herr Stanic in der Woche?', '40 Stunden'],
    ],
    unanswered: [
      'Wann ist Mirko Stanic geboren?',
      'Wie viele Mitarbeiter hat Gartenbau Ehlers?',
      'Bekommt Herr Stanic einen Firmenwagen?',
      'Wie hoch ist die Betriebsrente von Herrn Stanic?',
    ],
  },
  {
    file: 'Klassenfahrt 7c.txt',
    language: 'de',
    heldOut: false,
    text: `Gesamtschule am Wehr
8. Januar 2026

Liebe Eltern der 7c,

vom 18. bis 22. Mai fährt die Klasse in die Jugendherberge nach Monschau. Abfahrt ist um 7.45 Uhr am Busbahnhof, zurück
sind wir am Freitag gegen 15 Uhr.

Kosten: 265 Euro
Anzahlung: 80 Euro bis zum 1. Februar
Rest: bis zum 15. April
Ansprechpartner: Herr Lohmann, 0241 77 31 05

Im Preis sind Fahrt, vier Übernachtungen, alle Mahlzeiten und eine Kletterstunde enthalten. Bettwäsche ist in der
Herberge vorhanden, Handtücher nicht. Als Taschengeld empfehlen wir höchstens 30 Euro. Handys bleiben ab 21 Uhr bei den
Lehrern.

Wer Zuschuss vom Jobcenter bekommt, gibt das Formular im Sekretariat ab. Kinder, die nicht mitfahren, besuchen in
dieser Woche die 7a. Es begleiten uns Frau Kern und Herr Lohmann.

Viele Grüße
Mareike Kern, Klassenlehrerin
`,
    answered: [
      ['Was kostet die Klassenfahrt nach Monschau?', '265 Euro'],
      ['Wie hoch ist die Anzahlung für die Klassenfahrt?', '80 Euro'],
      ['Wer ist die Klassenlehrerin der 7c?', 'Mareike Kern'],
      ['Wohin fährt die 7c?', 'Monschau'],
      ['Um wie viel Uhr fährt der Bus ab?', '7.45 Uhr'],
      ['Wie viel Taschengeld dürfen die Kinder mitnehmen?', '30 Euro'],
      ['Wen kann man zur Klassenfahrt anrufen?', 'Ansprechpartner: Herr Lohmann'],
      ['Was geschieht mit Kindern, die zu Hause bleiben?', '7a'],
      ['Müssen die Kinder Bettwäsche mitbringen?', 'Bettwäsche ist'],
    ],
    unanswered: [
      'Wie viele Kinder gehen in die 7c?',
      'Wer leitet die Gesamtschule am Wehr?',
      'Wie heißt das Busunternehmen?',
      'Was kostet die Kletterstunde?',
    ],
  },
];
