import type { NearDocument } from '../near/set.ts';

/** German papers on the desks of offices and lawyers. */
export const germanLaw: readonly NearDocument[] = [
  {
    file: 'Vorsorgevollmacht Elfriede Rombach.txt',
    language: 'de',
    heldOut: false,
    text: `VORSORGEVOLLMACHT

Ich, Elfriede Rombach, geborene Stiegler, geboren am 14. Juni 1946 in Waldkirch, wohnhaft Lindenhof 5, 79215 Elzach,
erteile hiermit Vollmacht an

    meine Tochter Gudrun Rombach-Faller
    und, falls sie verhindert ist, meinen Nachbarn Alois Zipfel.

Die Vollmacht soll eine gerichtliche Betreuung vermeiden. Sie gilt auch dann, wenn ich geschäftsunfähig geworden bin,
und über meinen Tod hinaus.

1. Gesundheit
   [x] Sie darf in alle Untersuchungen und Eingriffe einwilligen oder sie ablehnen.
   [x] Sie darf meine Krankenakten einsehen; die Ärzte entbinde ich von der Schweigepflicht.
   [ ] Sie darf über Gitter am Bett und Gurte entscheiden. - nein, das soll der Richter tun

2. Wohnung und Heim
   [x] Sie darf meine Wohnung kündigen und den Haushalt auflösen, aber erst, wenn zwei Ärzte schreiben, dass ich nicht
       mehr zurückkehren kann.
   Ein Heim soll im Elztal liegen, damit mich die Frauen vom Kirchenchor besuchen können.

3. Geld
   [x] Sie darf mein Girokonto bei der Sparkasse Elzach führen, Beträge über 3.000 Euro nur zusammen mit Herrn Zipfel.
   [ ] Sie darf Schenkungen machen. - nur die üblichen zu Weihnachten, je Enkel 50 Euro
   Das Grundstück am Brunnenweg darf nicht verkauft werden.

4. Post
   [x] Sie darf meine Post öffnen, die von Schwester Benedikta bitte ungelesen zu mir legen.

5. Tiere
   Der Dackel kommt zu Familie Gehring.

Die Urschrift liegt in der grünen Kassette im Schlafzimmerschrank, eine Abschrift hat Notar Dr. Wendelin Kury. Für ihre
Mühe erhält meine Tochter 25 Euro je Stunde. Widerrufen kann ich jederzeit, auch mündlich.

Elzach, den 2. Oktober 2024                                                Elfriede Rombach
`,
    answered: [
      ['Wen hat Elfriede Rombach in erster Linie bevollmächtigt?', 'Gudrun Rombach-Faller'],
      ['Wer springt ein, wenn die Tochter nicht kann?', 'Alois Zipfel'],
      ['Wer entscheidet bei Frau Rombach über Bettgitter?', 'das soll der Richter tun'],
      ['Ab welcher Summe müssen zwei Leute gemeinsam über das Girokonto verfügen?', '3.000 Euro'],
      ['Warum möchte Frau Rombach in ein Heim im Elztal?', 'Frauen vom Kirchenchor'],
      ['Wer nimmt den Hund von Elfriede Rombach?', 'Familie Gehring'],
      ['Wo wird das Original der Vollmacht aufbewahrt?', 'grünen Kassette'],
      ['Bekommt die Tochter etwas dafür, dass sie sich kümmert?', '25 Euro je Stunde'],
    ],
    unanswered: [
      'Wie viel Geld liegt auf dem Girokonto von Frau Rombach?',
      'Wie groß ist das Grundstück am Brunnenweg?',
      'Wie heißt der Hausarzt von Elfriede Rombach?',
      'Wie viele Enkel hat Frau Rombach?',
      'Was hat der Notar für die Abschrift verlangt?',
      'Möchte Frau Rombach künstlich ernährt werden?',
    ],
  },
  {
    file: 'Baugenehmigung 63-0288.txt',
    language: 'de',
    heldOut: true,
    text: `Landkreis Uhlenbrook                                         Fachdienst 63 - Bauen
Az.: 63-0288/2025                                            Auskunft: Frau Tjarks, Zimmer 214

Herrn Eike Hinrichs
Deichstraße 40
26999 Süderkoog

BAUGENEHMIGUNG

Vorhaben: Umbau einer Scheune zu zwei Ferienwohnungen mit Außentreppe
Grundstück: Gemarkung Süderkoog, Flur 3, Flurstück 117/2
Antrag vom 12. August 2025, vollständig seit 23. September 2025

Sehr geehrter Herr Hinrichs,

auf Ihren Antrag wird die Genehmigung unbeschadet der Rechte Dritter erteilt. Vom vorgeschriebenen Abstand zum Nachbarn
Janssen wird abgewichen: Statt drei Metern genügen 2,40 Meter, weil er schriftlich zugestimmt hat.

Auflagen
1. Das Reetdach ist zu erhalten. Dachfenster sind nur auf der Hofseite zulässig.
2. Vor Beginn ist durch einen Fachmann nach Schleiereulen zu suchen. Werden welche gefunden, ruhen die Arbeiten vom
   1. März bis zum 31. August.
3. Zwischen den Wohnungen ist eine Wand zu errichten, die dem Feuer 90 Minuten widersteht.
4. Je Wohnung ist ein Stellplatz anzulegen und mit Rasengittersteinen zu befestigen.
5. Das Abwasser ist in die Kleinkläranlage zu leiten, deren Volumen auf 6 m³ zu erweitern ist.

Hinweise
- Mit dem Bau darf erst begonnen werden, wenn der Prüfbericht zur Statik vorliegt.
- Der Beginn ist eine Woche vorher anzuzeigen (Formblatt B 4).
- Die Genehmigung erlischt, wenn nicht innerhalb von drei Jahren angefangen oder der Bau ein Jahr lang unterbrochen
  wird.
- Wer ohne Anzeige anfängt, muss mit einem Bußgeld rechnen.

Gebühr: 1.846,00 Euro, zahlbar bis 15. Januar 2026.

Gegen diesen Bescheid kann binnen eines Monats Widerspruch beim Landkreis eingelegt werden.

Uhlenbrook, 8. Dezember 2025
Im Auftrag: Reemt Oltmanns, Baurat
`,
    answered: [
      ['Was will Eike Hinrichs aus der Scheune machen?', 'zwei Ferienwohnungen'],
      ['Weshalb darf näher als drei Meter an den Nachbarn gebaut werden?', 'schriftlich zugestimmt'],
      ['Auf welcher Seite darf Herr Hinrichs Fenster ins Dach setzen?', 'Hofseite'],
      ['Was geschieht, falls in der Scheune Eulen nisten?', 'ruhen die Arbeiten'],
      ['Wie lange muss die Trennwand einem Brand standhalten?', '90 Minuten'],
      ['Was kostet die Genehmigung für den Umbau?', '1.846,00 Euro'],
      ['Wer hat die Baugenehmigung unterschrieben?', 'Reemt Oltmanns'],
      ['Wann verfällt die Erlaubnis zum Umbau der Scheune?', 'nicht innerhalb von drei Jahren'],
    ],
    unanswered: [
      'Wie alt ist die Scheune in Süderkoog?',
      'Welcher Architekt hat den Umbau geplant?',
      'Was wird der Umbau der Scheune kosten?',
      'Wie viele Gäste passen in eine Ferienwohnung?',
      'Wer prüft die Statik der Scheune?',
      'Wie heißt Herr Janssen mit Vornamen?',
    ],
  },
  {
    file: 'Bußgeldbescheid Radtke.txt',
    language: 'de',
    heldOut: false,
    text: `Stadt Hohenbruch - Ordnungsamt, Bußgeldstelle
Aktenzeichen 505.8812.04-R

Frau
Svetlana Radtke
Am Kalkofen 19
Hohenbruch

BUSSGELDBESCHEID                                          vom 19. Februar 2026

Ihnen wird vorgeworfen, am 11.01.2026 um 17:52 Uhr in Hohenbruch, Kaiserdamm, Höhe Hausnummer 88, als Führerin des
Pkw HB-SR 404 folgende Ordnungswidrigkeit begangen zu haben:

   Sie überschritten die zulässige Höchstgeschwindigkeit innerhalb geschlossener Ortschaften um 23 km/h.
   Zulässig: 30 km/h. Festgestellt (nach Abzug der Toleranz): 53 km/h.

Beweismittel: Lichtbild Nr. 17, Messgerät PoliTraf 3, geeicht bis Ende 2026
Zeuge: Polizeihauptmeister Knut Dersch

Ihre Angabe in der Anhörung, Sie hätten ein krankes Kind in die Klinik gefahren, konnte nicht berücksichtigt werden, da
Sie keinen Beleg eingereicht haben.

Festgesetzt werden
     Geldbuße                     115,00 €
     Gebühr                        25,00 €
     Auslagen der Zustellung        3,50 €
     zusammen                     143,50 €

Punkte: 1. Ein Fahrverbot wird nicht verhängt.

Der Betrag ist spätestens zwei Wochen nach Rechtskraft zu überweisen. Wer nicht zahlen kann, muss das der Stadtkasse
schriftlich erklären; eine Zahlung in Raten ist möglich. Andernfalls kann Erzwingungshaft bis zu sechs Wochen angeordnet
werden.

Einspruch: innerhalb von 14 Tagen nach Zustellung bei der Bußgeldstelle, schriftlich oder zur Niederschrift, nicht per
E-Mail. Über ihn befindet das Amtsgericht Lohme; es darf auch zu Ihrem Nachteil abweichen.

Sachbearbeiter: Herr Lüdecke, montags bis mittwochs von 8 bis 12 Uhr, Telefon 03931 555-230
`,
    answered: [
      ['Wie viel war Svetlana Radtke zu schnell?', '23 km/h'],
      ['Wer ist Zeuge der Messung am Kaiserdamm?', 'Knut Dersch'],
      ['Warum half Frau Radtke die Geschichte mit dem kranken Kind nicht?', 'keinen Beleg eingereicht'],
      ['Muss Frau Radtke den Führerschein abgeben?', 'Fahrverbot wird nicht verhängt'],
      ['Wie viel muss Svetlana Radtke alles in allem bezahlen?', '143,50 €'],
      ['Welches Gericht entscheidet über den Einspruch?', 'Amtsgericht Lohme'],
      ['Darf man den Einspruch mailen?', 'nicht per E-Mail'],
      ['Was droht, wenn das Bußgeld einfach nicht gezahlt wird?', 'Erzwingungshaft'],
    ],
    unanswered: [
      'Welche Automarke fährt Frau Radtke?',
      'Wie viele Punkte hatte Svetlana Radtke schon vorher?',
      'Wie lautet die Bankverbindung der Stadtkasse Hohenbruch?',
      'Wer ist der Anwalt von Frau Radtke?',
      'In welche Klinik wurde das Kind gebracht?',
      'Wie viele Autos wurden an dem Tag am Kaiserdamm geblitzt?',
    ],
  },
  {
    file: 'Aufhebungsvertrag Nowotny.txt',
    language: 'de',
    heldOut: true,
    text: `Aufhebungsvertrag

zwischen der Glashütte Tettenborn GmbH, vertreten durch die Geschäftsführerin Frau Dr. Henrike Saalfrank,
und Herrn Bruno Nowotny, Schmelzmeister, Personalnummer 0113

§ 1 Ende
Das seit dem 1. April 1998 bestehende Arbeitsverhältnis endet auf Veranlassung des Betriebes zum 30. Juni 2026, weil
Wanne 2 stillgelegt wird. Eine Kündigung wäre sonst unvermeidlich gewesen.

§ 2 Freistellung
Herr Nowotny wird vom 4. Mai an unter Fortzahlung seiner Bezüge von der Arbeit freigestellt. Damit sind Urlaub und
Überstunden abgegolten. Bis dahin lernt er Frau Cansu Erdem in der Gemengeküche an.

§ 3 Abfindung
Er bekommt 61.000 Euro brutto, fällig mit der letzten Abrechnung. Findet er vorher eine Stelle, so darf er mit einer
Frist von zehn Tagen früher gehen; für jeden vollen Monat kommen dann 2.200 Euro dazu. Die Abfindung ist vererblich.

§ 4 Zeugnis
Mit der Gesamtnote "stets zu unserer vollsten Zufriedenheit". Den Entwurf darf er selbst schreiben.

§ 5 Sachen
Zurückzugeben sind: Generalschlüssel, Diensthandy, Hitzemantel. Die Pfeife seines Großvaters, die in der Vitrine im
Foyer hängt, nimmt er mit.

§ 6 Werkswohnung
Die Familie kann bis Ende Februar 2027 wohnen bleiben, die Miete steigt nicht.

§ 7 Betriebsrente
Die Anwartschaft ist unverfallbar. Auskunft gibt die Unterstützungskasse in Goslar.

§ 8 Schweigen
Über die Höhe der Abfindung wird nicht gesprochen, außer mit Ehefrau, Finanzamt und Gewerkschaft.

§ 9 Belehrung
Der Betrieb hat darauf hingewiesen, dass eine Sperrzeit beim Arbeitslosengeld eintreten kann. Herr Nowotny hatte eine
Woche Bedenkzeit. Für einen Rechtsanwalt wurden ihm 400 Euro erstattet. Ein Wettbewerbsverbot besteht nicht.

Tettenborn, 27. März 2026
`,
    answered: [
      ['Warum verliert Bruno Nowotny seine Arbeit?', 'stillgelegt wird'],
      ['Wie hoch ist die Abfindung des Schmelzmeisters?', '61.000 Euro'],
      ['Seit wann war Herr Nowotny in der Glashütte beschäftigt?', '1. April 1998'],
      ['Wen arbeitet Herr Nowotny noch ein?', 'Cansu Erdem'],
      ['Wie lange darf Familie Nowotny in der Werkswohnung bleiben?', 'Ende Februar 2027'],
      ['Darf Bruno Nowotny zu einem Konkurrenten wechseln?', 'Wettbewerbsverbot besteht nicht'],
      ['Wer leitet die Glashütte Tettenborn?', 'Henrike Saalfrank'],
      ['Wie viel Zeit zum Überlegen hatte der Schmelzmeister?', 'Woche Bedenkzeit'],
    ],
    unanswered: [
      'Was hat Bruno Nowotny im Monat verdient?',
      'Wie viele Leute werden in der Glashütte entlassen?',
      'Wie hoch ist die Miete der Werkswohnung?',
      'Wie lange dauert die Sperrzeit bei Herrn Nowotny?',
      'Wie viel Betriebsrente wird Herr Nowotny bekommen?',
      'Was hat der Betriebsrat zu dem Vertrag gesagt?',
    ],
  },
];
