import type { NearDocument } from '../near/set.ts';

/** Five invented German papers (contract, vet's letter, expert opinion, minutes, bill) with questions about them. */
export const firstGerman: readonly NearDocument[] = [
  {
    file: 'arbeitsvertrag-orgelbau.txt',
    language: 'de',
    heldOut: true,
    text: `Arbeitsvertrag

zwischen der Orgelbauwerkstatt Wendelkamp & Töchter GmbH, Mühlenbrink 7, Osterhagen,
vertreten durch die Geschäftsführerin Frauke Wendelkamp (im Folgenden „Werkstatt“),
und Herrn Jannis Oberthür, geboren am 3. Mai 1991, wohnhaft Am Güterbahnhof 22, Osterhagen.

§ 1 Beginn und Tätigkeit
Herr Oberthür tritt am 1. September 2024 als Orgelbauer mit Schwerpunkt Intonation in die Werkstatt ein. Er
arbeitet unter der fachlichen Anleitung von Meister Ludger Brömmelkamp. Dienstort ist Osterhagen; Einsätze
auf Baustellen in ganz Deutschland und in Dänemark gehören zur Tätigkeit.

§ 2 Probezeit und Kündigung
Die ersten vier Monate gelten als Probezeit. In dieser Zeit kann jede Seite mit einer Frist von zwei Wochen
kündigen, danach mit einer Frist von sechs Wochen zum Quartalsende. Jede Kündigung bedarf der Schriftform.

§ 3 Arbeitszeit
Die wöchentliche Arbeitszeit beträgt 38 Stunden, verteilt auf Montag bis Freitag. Freitags endet die Arbeit
in der Werkstatt um 13.30 Uhr. Überstunden auf Baustellen werden innerhalb von acht Wochen durch Freizeit
ausgeglichen; eine Auszahlung findet nicht statt.

§ 4 Vergütung
Das Gehalt beträgt 3.420 Euro brutto im Monat und wird jeweils zum 28. überwiesen. Nach bestandener
Meisterprüfung erhöht es sich auf 3.950 Euro. Mit dem Novembergehalt kommt eine Sonderzahlung von 900 Euro.
Für jede auswärtige Übernachtung zahlt die Werkstatt 32 Euro Auslösung; die Unterkunft bucht Frau Seibold.

§ 5 Urlaub und Krankheit
Der Jahresurlaub umfasst 29 Arbeitstage. Zwischen den Jahren bleibt die Werkstatt geschlossen; hierfür sind
fünf Urlaubstage aufzusparen. Wer erkrankt, meldet sich bis 7.15 Uhr telefonisch in der Werkstatt. Ein
ärztliches Attest ist ab dem dritten Krankheitstag vorzulegen.

§ 6 Werkzeug und Nebentätigkeit
Das Handwerkzeug stellt die Werkstatt. Eigene Stimmhörner sind bis 1.500 Euro über die Werkstatt versichert.
Das Stimmen von Klavieren für Privatkunden ist gestattet. Arbeiten an Orgeln auf eigene Rechnung bedürfen
der schriftlichen Zustimmung der Geschäftsführerin.

Osterhagen, den 12. Juni 2024
`,
    answered: [
      ['Wann fängt Jannis Oberthür beim Orgelbauer Wendelkamp an?', 'tritt am 1. September 2024 als Orgelbauer'],
      ['Oberthür Probezeit wie lange', 'Die ersten vier Monate gelten als Probezeit'],
      ['Wie viel verdient Oberthür in der Orgelwerkstatt, sobald er Meister ist?', 'erhöht es sich auf 3.950 Euro'],
      ['Wer leitet den neuen Intonateur bei Wendelkamp fachlich an?', 'Anleitung von Meister Ludger Brömmelkamp'],
      [
        'Was bekommt man bei Wendelkamp pro Nacht, wenn man auf Montage auswärts schläft?',
        'zahlt die Werkstatt 32 Euro Auslösung',
      ],
      [
        'Darf Jannis Oberthür nebenher privat Klaviere stimmen?',
        'Das Stimmen von Klavieren für Privatkunden ist gestattet',
      ],
      [
        'Ab welchem Tag braucht man in der Orgelbauwerkstatt eine Krankschreibung vom Arzt?',
        'ab dem dritten Krankheitstag vorzulegen',
      ],
      ['Feierabend freitags Orgelwerkstatt Osterhagen', 'in der Werkstatt um 13.30 Uhr'],
    ],
    unanswered: [
      'Um wie viel Uhr beginnt morgens die Arbeit in der Orgelbauwerkstatt Wendelkamp?',
      'Wer bezahlt Jannis Oberthür die Meisterprüfung?',
      'Bei welcher Versicherung sind die eigenen Stimmhörner versichert?',
      'Wie viele Orgelbauer arbeiten bei Wendelkamp & Töchter?',
      'Kilometergeld Wendelkamp bei Fahrt mit dem eigenen Auto zur Baustelle',
      'Wo hat Oberthür den Orgelbau gelernt?',
    ],
  },
  {
    file: 'entlassungsbericht-fanfaro.txt',
    language: 'de',
    heldOut: true,
    text: `Pferdeklinik am Hasselbruch
Dr. med. vet. Almut Terhoeven, Dr. med. vet. Sönke Pahlmann
Hasselbruch 3, Brockhövel

An die Tierarztpraxis Gesche Lührs, Deichhorst

Entlassungsbericht vom 19. März 2025
Patient: Fanfaro, Hannoveraner Wallach, braun, geboren 2013
Gewicht bei Aufnahme: 584 kg
Besitzerin: Wiebke Osterloh, Gut Deichhorst
Diagnose: Kolik durch Verlagerung des Dickdarms in den Milz-Nieren-Raum

Sehr geehrte Frau Kollegin Lührs,

haben Sie vielen Dank für die Überweisung des Wallachs, der am 9. März gegen 23 Uhr bei uns eintraf. Bei
der Aufnahme lag der Puls bei 64 Schlägen in der Minute, die Schleimhäute waren blassrosa. Da sich die
Verlagerung durch Longieren und Infusionen nicht beheben ließ, hat Dr. Pahlmann das Pferd noch in der Nacht
in Vollnarkose operiert. Der Eingriff dauerte zwei Stunden und zehn Minuten; Darm musste nicht entfernt werden.

Am vierten Tag nach der Operation bekam Fanfaro 39,4 Grad Fieber; Ursache war eine Entzündung der Vene am
Katheter. Nach Wechsel des Katheters auf die rechte Seite war er binnen 36 Stunden fieberfrei. Die Bauchnaht
ist trocken. Die Klammern bitten wir Sie am 24. März zu ziehen.

Medikament\tGabe\tDauer
Flunixin-Paste\teinmal täglich 500 mg\tbis 22. März
Omeprazol\tmorgens nüchtern 1 Spritze\tnoch 14 Tage
Paraffinöl\t250 ml übers Futter\tnur bei hartem Kot

Haltung und Fütterung: Boxenruhe für sechs Wochen, dazu dreimal täglich 15 Minuten Führen an der Hand.
Danach vier Wochen kleiner Paddock; angeritten werden darf er frühestens ab dem 10. Juni. Heu gibt es in sechs
kleinen Portionen über den Tag verteilt. Kraftfutter bleibt bis Ende März ganz weg. Den Bauchverband soll er
zehn Tage tragen, gewechselt wird er alle zwei Tage.

Bei Scharren, Schwitzen oder ausbleibendem Kotabsatz über acht Stunden bitte sofort unter der Notfallnummer
der Klinik anrufen: 04998 77 31 50. Eine Ultraschallkontrolle haben wir für den 28. April vorgemerkt.

Mit kollegialen Grüßen
Dr. Almut Terhoeven
`,
    answered: [
      ['Wer hat Fanfaro an der Kolik operiert?', 'hat Dr. Pahlmann das Pferd noch in der Nacht'],
      ['Fanfaro wieder reiten ab wann', 'angeritten werden darf er frühestens ab dem 10. Juni'],
      ['Wie lange muss der Wallach von Wiebke Osterloh in der Box stehen?', 'Boxenruhe für sechs Wochen'],
      ['Warum hatte Fanfaro nach der OP erhöhte Temperatur?', 'Ursache war eine Entzündung der Vene am'],
      ['Wann kommen bei Fanfaro die Klammern raus?', 'Die Klammern bitten wir Sie am 24. März zu ziehen'],
      ['Wie schwer war das Pferd, als es in die Klinik am Hasselbruch kam?', 'Gewicht bei Aufnahme: 584 kg'],
      ['Wie oft am Tag soll Fanfaro Heu bekommen?', 'Heu gibt es in sechs'],
      ['Notfall Pferdeklinik Hasselbruch Telefon', '04998 77 31 50'],
    ],
    unanswered: [
      'Was hat die Kolikoperation von Fanfaro gekostet?',
      'Wodurch hat sich bei Fanfaro der Dickdarm verlagert?',
      'Wer hat Fanfaro in die Klinik am Hasselbruch gefahren?',
      'Wie viele Klammern hat die Bauchnaht von Fanfaro?',
      'Um wie viel Uhr ist der Ultraschalltermin des Wallachs im April?',
      'Wie viel Kraftfutter darf Fanfaro ab April bekommen?',
    ],
  },
  {
    file: 'baumgutachten-rotbuche.txt',
    language: 'de',
    heldOut: true,
    text: `Gernot Achterfeld, Sachverständiger für Baumpflege und Verkehrssicherheit von Bäumen
Lohgasse 18, Tiefenrode

Gutachten zur Stand- und Bruchsicherheit einer Rotbuche
Auftraggeber: Stadt Tiefenrode, Grünflächenamt, Frau Nermin Brandhorst
Standort: Schulhof der Grundschule am Eschenwall, Baum Nr. 0417
Ortstermin: 14. Oktober 2024, bei trockenem Wetter
Anwesend: Hausmeister Herr Zschoche, der Unterzeichner

1. Anlass
Am 27. September 2024 brach ein Ast von 14 cm Durchmesser aus und beschädigte das Dach des Fahrradunterstands.
Verletzt wurde niemand. Das Grünflächenamt bat daraufhin um Klärung, ob der Baum erhalten werden kann.

2. Baumdaten
Höhe\t24,5 m
Stammumfang in 1 m Höhe\t3,86 m
Kronendurchmesser\t19 m
Geschätztes Alter\t140 Jahre

3. Befund
Am Stammfuß auf der Nordostseite wachsen Fruchtkörper des Riesenporlings. Die Messung mit dem Schalltomographen
ergab, dass 31 Prozent des Stammquerschnitts abgebaut sind; kritisch wäre es ab etwa 60 Prozent. Der Zugversuch
ergab eine Sicherheit gegen Kippen von 1,3; gefordert ist 1,5. Zwei starke Wurzeln wurden nach Auskunft von
Herrn Zschoche 2016 beim Verlegen einer Fernwärmeleitung gekappt. In 9 m Höhe befindet sich eine Spechthöhle,
in der Abendsegler überwintern; vor jedem Eingriff ist die Naturschutzbehörde zu beteiligen.

4. Beurteilung und Maßnahmen
Eine Fällung ist derzeit nicht notwendig. Die Krone ist bis zum 28. Februar 2025 rundum um vier Meter
einzukürzen. Totholz ab 5 cm Stärke ist zu entfernen. Bis zum Abschluss der Arbeiten bleibt eine Fläche mit
einem Radius von acht Metern um den Stamm durch Bauzaun abgesperrt. Die Sitzbank unter dem Baum ist zu versetzen.
Ab Windstärke 7 darf der Schulhof nicht genutzt werden. Der Zugversuch ist im September 2026 zu wiederholen,
eine Sichtkontrolle erfolgt halbjährlich. Die Restlebensdauer schätze ich bei guter Pflege auf 15 Jahre.

Tiefenrode, den 4. November 2024, gez. Achterfeld
`,
    answered: [
      ['Muss die Buche auf dem Schulhof am Eschenwall gefällt werden?', 'Eine Fällung ist derzeit nicht notwendig'],
      ['Rotbuche Eschenwall Alter', 'Geschätztes Alter\t140 Jahre'],
      ['Welcher Pilz sitzt unten am Stamm der Rotbuche in Tiefenrode?', 'wachsen Fruchtkörper des Riesenporlings'],
      ['Was ging kaputt, als an der Grundschule der Ast abbrach?', 'beschädigte das Dach des Fahrradunterstands'],
      ['Wie viel vom Stamm der Schulbuche ist innen schon morsch?', '31 Prozent des Stammquerschnitts abgebaut'],
      ['Bis wann soll die Krone der Rotbuche gekürzt sein?', 'Die Krone ist bis zum 28. Februar 2025'],
      [
        'Bei welchem Wind dürfen die Kinder am Eschenwall nicht auf den Hof?',
        'Ab Windstärke 7 darf der Schulhof nicht genutzt werden',
      ],
      [
        'Wie weit um die Buche herum hat Gutachter Achterfeld absperren lassen?',
        'einem Radius von acht Metern um den Stamm',
      ],
    ],
    unanswered: [
      'Welche Firma soll die Krone der Rotbuche am Eschenwall einkürzen?',
      'Was kostet das Gutachten von Achterfeld zur Schulbuche?',
      'Wie teuer war der Schaden am Fahrradunterstand der Grundschule?',
      'Wer hat 2016 die Fernwärmeleitung neben der Buche verlegt?',
      'Wohin soll die Sitzbank unter der Rotbuche versetzt werden?',
      'Wie viele Abendsegler überwintern in der Spechthöhle der Buche?',
    ],
  },
  {
    file: 'protokoll-ruderclub.txt',
    language: 'de',
    heldOut: true,
    text: `Ruderclub Möwe Halverstede von 1908 e. V.
Protokoll der Vorstandssitzung vom 6. Februar 2025

Ort: Bootshaus, Kaminzimmer
Beginn: 19.00 Uhr, Ende: 21.25 Uhr
Anwesend: Ingeborg Plate (Vorsitz), Tjark Wessels (Kasse), Nuria Hollmann (Jugend), Detlef Quast (Boote)
Entschuldigt: Henning Sörensen (Ruderbetrieb)
Protokoll: Nuria Hollmann

TOP 1 Kassenlage
Tjark Wessels berichtet: Der Club schließt das Jahr 2024 mit einem Überschuss von 2.870 Euro ab. Auf dem
Rücklagenkonto liegen 18.400 Euro. Elf Mitglieder sind mit dem Beitrag im Rückstand; sie werden bis Ende
Februar angeschrieben. Die Kasse prüft am 3. März Frau Ahlborn.

TOP 2 Neuer Vierer
Der gesteuerte Gigvierer „Uferschnepfe“ ist nach dem Schaden vom Herbst nicht mehr zu reparieren. Detlef Quast
legt zwei Angebote vor. Beschlossen wird, bei der Werft Tidemann ein gebrauchtes Boot für 9.600 Euro zu kaufen
(drei Stimmen dafür, eine Enthaltung). Geliefert wird voraussichtlich in der Woche nach Ostern. Für die Taufe
sucht die Jugend einen Namen aus; Vorschläge bis 31. März an Nuria.

TOP 3 Steganlage
Drei Bohlen am unteren Steg sind durchgefault. Bis zur Reparatur darf nur am oberen Steg abgelegt werden. Der
Arbeitsdienst dafür findet am Samstag, 15. März, ab 9 Uhr statt. Wer in diesem Jahr keine acht Arbeitsstunden
leistet, zahlt 12 Euro für jede fehlende Stunde. Von der Pflicht befreit ist, wer älter als 70 Jahre ist.

TOP 4 Anfängerkurs
Der Kurs für Erwachsene beginnt am 5. Mai und umfasst acht Abende. Teilnahmegebühr: 140 Euro, bei Eintritt in
den Club wird die Hälfte angerechnet. Höchstens zehn Personen. Leitung: Henning Sörensen. Voraussetzung ist das
Schwimmabzeichen in Bronze. Anmeldung über das Formular am Schwarzen Brett.

TOP 5 Verschiedenes
Ein Bootshausschlüssel ist verloren gegangen. Das Schloss wird getauscht; neue Schlüssel gibt Ingeborg Plate
gegen 25 Euro Pfand aus. Der Antrag, Hunde im Bootshaus zuzulassen, wird abgelehnt.

Nächste Sitzung: 10. April 2025, gleicher Ort.
`,
    answered: [
      ['Wie viel kostet der gebrauchte Vierer, den die Möwe Halverstede kauft?', 'gebrauchtes Boot für 9.600 Euro'],
      ['Wer fehlte bei der Vorstandssitzung im Ruderclub im Februar?', 'Entschuldigt: Henning Sörensen'],
      ['Arbeitsdienst Steg Ruderclub wann', 'findet am Samstag, 15. März, ab 9 Uhr statt'],
      [
        'Was muss ich im Ruderclub zahlen, wenn ich meine Arbeitsstunden nicht mache?',
        'zahlt 12 Euro für jede fehlende Stunde',
      ],
      ['Wie viele im Ruderclub Möwe haben ihren Beitrag nicht bezahlt?', 'Elf Mitglieder sind mit dem Beitrag'],
      ['Darf ich meinen Hund mit ins Bootshaus nehmen?', 'Hunde im Bootshaus zuzulassen, wird abgelehnt'],
      ['Welches Schwimmabzeichen braucht man für den Anfängerkurs im Rudern?', 'Schwimmabzeichen in Bronze'],
      ['Bei wem gibt es die neuen Schlüssel fürs Bootshaus?', 'neue Schlüssel gibt Ingeborg Plate'],
    ],
    unanswered: [
      'Wer hat den Bootshausschlüssel der Möwe verloren?',
      'Wie ist im Herbst der Schaden an der Uferschnepfe entstanden?',
      'Wie hoch ist der Jahresbeitrag im Ruderclub Möwe Halverstede?',
      'Wer hat sich bei der Abstimmung über den neuen Vierer enthalten?',
      'Um wie viel Uhr fängt der Anfängerkurs im Rudern abends an?',
      'Von welcher Werft stammt das zweite Angebot für den Vierer?',
    ],
  },
  {
    file: 'betriebskosten-2023.txt',
    language: 'de',
    heldOut: true,
    text: `Hausverwaltung Krummbiegel
Sattlerstraße 41, Neuenfurt
Sachbearbeitung: Herr Domenik Fläschner, Sprechzeit dienstags 14 bis 17 Uhr

Frau Roswitha Engelking
Färberhof 9, 2. Obergeschoss links, Neuenfurt

Betriebskostenabrechnung für das Jahr 2023
Abrechnungsnummer: BK-23-0906
Datum: 22. Juli 2024
Wohnfläche: 75 m² von insgesamt 600 m²

Sehr geehrte Frau Engelking,

für Ihre Wohnung im Färberhof 9 rechnen wir den Zeitraum vom 1. Januar bis 31. Dezember 2023 wie folgt ab:

Kostenart\tHaus gesamt\tSchlüssel\tIhr Anteil
Grundsteuer\t1.864,00 €\tWohnfläche\t233,00 €
Gebäudeversicherung\t2.312,00 €\tWohnfläche\t289,00 €
Müllabfuhr\t1.440,00 €\tPersonen (2 von 15)\t192,00 €
Treppenhausreinigung\t2.160,00 €\tWohnungen (1 von 9)\t240,00 €
Gartenpflege\t984,00 €\tWohnfläche\t123,00 €
Wasser und Abwasser\tlaut Zähler\t61 m³ zu 4,60 €\t280,60 €
Heizung und Warmwasser\tlaut Messdienst\tVerbrauch\t914,40 €
Summe\t\t\t2.272,00 €

Ihre Vorauszahlungen (12 mal 175,00 €) betrugen 2.100,00 €. Es ergibt sich eine Nachzahlung von 172,00 €. Bitte
überweisen Sie diesen Betrag bis zum 31. August 2024. Auf Wunsch können Sie in drei Monatsraten zahlen; geben
Sie uns dazu kurz telefonisch Bescheid. Ab Oktober 2024 beträgt Ihre monatliche Vorauszahlung 190,00 €.

Hinweise: Die Gartenpflege ist teurer geworden, weil nach dem Sturm im August zwei Birken beseitigt wurden. Für
den defekten Heizkörperzähler im Bad wurde der Verbrauch nach dem Vorjahr geschätzt; der Messdienst Wärmag
tauscht ihn am 17. September zwischen 8 und 11 Uhr aus. Der Aufzug wird erst ab 2024 umgelegt.

Die Belege können Sie nach Anmeldung in unserem Büro einsehen. Einwände gegen die Abrechnung nehmen wir
schriftlich innerhalb von zwölf Monaten nach Zugang entgegen.
`,
    answered: [
      ['Wie viel muss Frau Engelking für den Färberhof nachzahlen?', 'eine Nachzahlung von 172,00 €'],
      ['Nebenkosten Färberhof 9 Treppenhaus mein Anteil', 'Wohnungen (1 von 9)\t240,00 €'],
      ['Bis wann ist die Nachforderung der Hausverwaltung Krummbiegel fällig?', 'bis zum 31. August 2024'],
      [
        'Warum kostet der Garten am Färberhof auf einmal mehr?',
        'weil nach dem Sturm im August zwei Birken beseitigt wurden',
      ],
      ['Wie viel Wasser hat Roswitha Engelking 2023 verbraucht?', '61 m³ zu 4,60 €'],
      ['Wie hoch ist der neue Abschlag pro Monat bei Krummbiegel?', 'monatliche Vorauszahlung 190,00 €'],
      [
        'Kann man die Betriebskosten für den Färberhof auch in Raten begleichen?',
        'können Sie in drei Monatsraten zahlen',
      ],
      [
        'Wann kommt jemand wegen des kaputten Zählers im Bad am Färberhof?',
        'tauscht ihn am 17. September zwischen 8 und 11 Uhr aus',
      ],
    ],
    unanswered: [
      'Wie hoch ist die Kaltmiete von Frau Engelking am Färberhof?',
      'Welche Firma putzt das Treppenhaus am Färberhof 9?',
      'Bei welcher Gesellschaft ist das Haus am Färberhof versichert?',
      'Wie viel zahlt Frau Engelking ab 2024 für den Aufzug?',
      'Auf welches Konto soll man die Nachzahlung an Krummbiegel überweisen?',
      'Warum ist der Heizkörperzähler im Bad von Frau Engelking ausgefallen?',
    ],
  },
];
