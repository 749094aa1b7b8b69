import type { NearDocument } from '../near/set.ts';

/** German papers on the desks of firms, workshops and landlords. */
export const germanWork: readonly NearDocument[] = [
  {
    file: 'Bestellung 4500-771.txt',
    language: 'de',
    heldOut: false,
    text: `Orgelbau Fröhlich & Söhne KG, Werkstraße 2, Ottenweiler

BESTELLUNG Nr. 4500-771                                             Datum: 05.03.2026
Bitte auf allen Papieren angeben!

Lieferant:      Sägewerk Kaltenbrunner, Gosau
Ihr Angebot:    26-108 vom 20.02.2026
Bearbeiter:     Malte Fröhlich, Einkauf, Durchwahl 14
Kostenstelle:   Stiftskirche Rüthen, Hauptwerk

Pos  Menge     Bezeichnung                                 Einzelpreis      Gesamt
 10  4,5 m³    Fichte, gespalten, 60 mm, Jahrringe stehend    1.180,00    5.310,00
 20  0,8 m³    Birnbaum, gedämpft                             2.350,00    1.880,00
 30  12 Stk    Eichenbohle 3 m, fehlerfrei                       96,00    1.152,00
                                                      netto              8.342,00

Lieferung:   frei Hof, abgeladen, Kalenderwoche 17, nur vormittags
Verpackung:  Stirnseiten gewachst, mit Latten gestapelt, keine Folie (schwitzt!)
Feuchte:     Die Fichte darf bei Ankunft höchstens 12 % haben. Wir messen an fünf Stellen.
Zahlung:     30 Tage netto, bei Zahlung in 10 Tagen 2 % Skonto

Bedingungen
Für jede angefangene Woche Verzug ziehen wir 0,5 % ab, im Ganzen nicht mehr als 5 %. Bretter mit Harzgallen gehen auf
Ihre Kosten zurück. Teillieferungen nehmen wir an, wenn sie drei Tage vorher angekündigt sind. Das Holz soll aus
Höhenlagen über 900 Metern stammen; legen Sie bitte den Nachweis des Försters bei. Ersatz der Fichte durch Tanne lehnen
wir ab, da sie anders klingt.

Bestätigen Sie uns diese Bestellung bis zum 12. März. Hören wir nichts, betrachten wir sie als nicht angenommen und
fragen beim Sägewerk Obermair an.

Warenannahme: Zdenka Horvat, Tor 3
`,
    answered: [
      ['Bei wem bestellt Orgelbau Fröhlich das Holz?', 'Sägewerk Kaltenbrunner'],
      ['Wie feucht darf die Fichte sein?', 'höchstens 12 %'],
      ['Warum will der Orgelbauer keine Tanne?', 'anders klingt'],
      ['Für welche Kirche ist das Holz gedacht?', 'Stiftskirche Rüthen'],
      ['Wie viel Prozent darf man abziehen, wenn man schnell bezahlt?', '2 % Skonto'],
      ['Was passiert mit Brettern, die Harz enthalten?', 'Ihre Kosten zurück'],
      ['Wer nimmt die Ware in Ottenweiler entgegen?', 'Zdenka Horvat'],
      ['Was kostet ein Kubikmeter Birnbaum?', '2.350,00'],
    ],
    unanswered: [
      'Wann wird die Orgel in Rüthen eingeweiht?',
      'Wie viele Pfeifen bekommt die Orgel der Stiftskirche?',
      'Mit welcher Spedition liefert das Sägewerk Kaltenbrunner?',
      'Wie viele Söhne arbeiten bei Orgelbau Fröhlich?',
      'Was verlangt das Sägewerk Obermair für Fichte?',
      'Wie alt ist das bestellte Birnbaumholz?',
    ],
  },
  {
    file: 'Protokoll WEG Rosenanger.txt',
    language: 'de',
    heldOut: true,
    text: `Wohnungseigentümergemeinschaft Rosenanger 10-14, Bad Solling

Niederschrift der Versammlung vom 24. März 2026, 18.30 Uhr, Gasthof zur Post

Leitung: Verwalter Jörg Pfannenschmidt
Schriftführung: Leonie Achterberg
Vertreten: 812 von 1.000 Anteilen; die Versammlung ist beschlussfähig

TOP 1 - Jahresabrechnung 2025
Die Abrechnung wird gebilligt. Dem Verwalter wird Entlastung erteilt, Frau Nagy enthält sich.

TOP 2 - Aufzug in Haus 12
Der Aufzug stand im Winter neunzehn Tage still. Herr Seiwert schlägt vor, ihn ganz zu erneuern. Nach Aussprache wird
beschlossen, zunächst nur die Steuerung zu tauschen. Auftrag an Firma Liftdienst Kern, höchstens 17.400 Euro, bezahlt
aus der Rücklage. 9 dafür, 3 dagegen.

TOP 3 - Wärmepumpe
Wird vertagt, denn das zweite Gutachten fehlt noch.

TOP 4 - Fahrradkeller
Räder ohne Namensschild werden nach dem 31. Mai abgeholt und dem Werkhof gespendet. E-Roller dürfen dort nicht geladen
werden, weil die Feuerversicherung es untersagt.

TOP 5 - Antrag der Familie Ohlendorf
Das Anbringen einer Markise im dritten Stock wird gestattet, sofern der Stoff sandfarben ist.

TOP 6 - Hausgeld
Ab Juli steigt das Hausgeld von 3,90 auf 4,25 Euro je Quadratmeter. Grund: teurere Gebäudeversicherung.

TOP 7 - Beirat
Neu gewählt: Dr. Ferdinand Kuhlmey (Vorsitz), Aylin Toprak. Ausgeschieden: Herr Wessendorf nach elf Jahren; er erhält
einen Korb.

TOP 8 - Verschiedenes
Der Gärtner kommt künftig dienstags. Im Hof von Haus 14 ist nachts ein Marder; wer Futter hinausstellt, wird gebeten,
das zu lassen. Beschlüsse können binnen eines Monats vor Gericht angefochten werden.

Ende: 21.10 Uhr
`,
    answered: [
      ['Wer hat am Rosenanger Protokoll geführt?', 'Leonie Achterberg'],
      ['Wie lange war der Lift außer Betrieb?', 'neunzehn Tage'],
      ['Welches Unternehmen repariert den Fahrstuhl am Rosenanger?', 'Liftdienst Kern'],
      ['Wieso wurde über die Wärmepumpe nicht entschieden?', 'Gutachten fehlt noch'],
      ['Was wird aus Fahrrädern, an denen kein Name steht?', 'dem Werkhof gespendet'],
      ['Ist es erlaubt, im Fahrradkeller einen Roller aufzuladen?', 'nicht geladen'],
      ['Welche Farbe muss die Markise haben?', 'sandfarben'],
      ['Wie hoch ist das Hausgeld am Rosenanger in Zukunft?', '4,25 Euro'],
    ],
    unanswered: [
      'Wie viele Wohnungen hat der Rosenanger?',
      'Wie viel Geld ist in der Rücklage der Eigentümer?',
      'Was bekommt der Verwalter Pfannenschmidt im Jahr?',
      'Wann trifft sich die Eigentümergemeinschaft wieder?',
      'Wie heißt der Gärtner am Rosenanger?',
      'Was hätte ein ganz neuer Aufzug gekostet?',
    ],
  },
  {
    file: 'Wartung Kälteanlage 2026-02.txt',
    language: 'de',
    heldOut: false,
    text: `Frostmann Kältetechnik                                                Servicebericht 7719

Kunde: Blumengroßmarkt Wesselried, Halle C
Anlage: Verbundkälte VK-3, Baujahr 2014, Kältemittel R448A, Füllung 86 kg
Monteur: Timur Aksoy          Begleitet von: Hausmeister Paul Geiger
Datum: 10.02.2026             Ankunft 06:15, Abfahrt 11:40

Anlass: jährliche Wartung; außerdem klagt der Kunde über Reif an Verdampfer 2.

Befund
 Bauteil              Zustand      Bemerkung
 Verdichter 1         gut          Öl klar
 Verdichter 2         mangelhaft   Lager läuft rau, wird laut über 40 Hz
 Verdampfer 2         vereist      Abtauheizung durchgebrannt
 Verflüssiger         gut          Lamellen mit Luft ausgeblasen
 Sammler              gut          letzte Druckprüfung 2022, nächste 2027
 Türkontakt Tor 5     fehlt        vermutlich vom Stapler abgerissen

Getan
- Heizstab an Verdampfer 2 ersetzt, Reif mit warmem Wasser gelöst
- zwei undichte Verschraubungen nachgezogen, 1,3 kg Kältemittel ergänzt
- Fühler in Kammer 7 abgeglichen; er zeigte 1,5 Grad zu wenig

Empfehlung
Verdichter 2 sollte noch vor dem Muttertagsgeschäft überholt werden. Fällt er aus, trägt Verdichter 1 nur zwei Drittel
der Last, und die Rosen stehen bei neun Grad statt bei vier. Angebot folgt von Frau Kessler. Bis dahin bitte Drehzahl
auf 38 Hz begrenzen, der Hausmeister weiß, wie.

Nicht erledigt: Der Alarm aufs Handy konnte nicht geprüft werden, weil im Keller kein Netz ist.

Arbeitszeit 5 Stunden, Anfahrt pauschal 79 Euro. Auf den Heizstab geben wir zwei Jahre Garantie.

Gesehen: P. Geiger
`,
    answered: [
      ['Welcher Techniker war am 10. Februar im Blumengroßmarkt?', 'Timur Aksoy'],
      ['Weshalb war der Verdampfer vereist?', 'Abtauheizung durchgebrannt'],
      ['Wie viel Kältemittel hat der Monteur nachgefüllt?', '1,3 kg'],
      ['Woran lag es, dass der Handyalarm ungeprüft blieb?', 'kein Netz'],
      ['Bis wann soll man den zweiten Verdichter instand setzen?', 'vor dem Muttertagsgeschäft'],
      ['Wie warm wird es bei den Rosen, wenn Verdichter 2 ausfällt?', 'neun Grad'],
      ['Was berechnet Frostmann für die Fahrt?', '79 Euro'],
      ['In welchem Jahr wurde die Kälteanlage in Halle C gebaut?', '2014'],
    ],
    unanswered: [
      'Was wird die Überholung von Verdichter 2 kosten?',
      'Wie viel Strom verbraucht die Kälteanlage in Halle C?',
      'Was kostet ein neuer Türkontakt für Tor 5?',
      'Wie viele Händler gibt es im Blumengroßmarkt Wesselried?',
      'Wann kommt Frostmann das nächste Mal zur Wartung?',
      'Wie groß ist Kammer 7?',
    ],
  },
  {
    file: 'Police Musikinstrumente.txt',
    language: 'de',
    heldOut: true,
    text: `CANTABILE Versicherung auf Gegenseitigkeit

Versicherungsschein MI 20-3347                                       Stand: 1. Januar 2026
Versichert: Quartett Lerchenfeld, Sitz in Meiningen
Ansprechpartnerin des Quartetts: Johanna Thieme (Viola)

Verzeichnis der Instrumente
  Nr.  Instrument     Herkunft                       gespielt von        Wert in Euro
  1    Violine        G. Castellani, Florenz 1795    Arvid Holmgren           148.000
  2    Violine        Werkstatt Mittenwald, 1902     Sophie Delacroix          23.500
  3    Viola          R. Pohlmann, Weimar 2011       Johanna Thieme            31.000
  4    Violoncello    unbekannt, Tirol um 1820       Péter Halász              92.000
  5    vier Bögen     siehe Anlage                   -                         17.200

Umfang
Gedeckt sind Diebstahl, Bruch, Transport und Wasser, auf allen Kontinenten. Nicht gedeckt: Risse durch trockene Luft,
Abnutzung, Saiten. Im unbeaufsichtigten Auto besteht Schutz nur von 6 bis 22 Uhr und nur, wenn das Instrument nicht zu
sehen ist. Im Flugzeug muss es in die Kabine; wird es als Gepäck aufgegeben, entfällt der Anspruch.

Minderung des Wertes: Sinkt nach der Reparatur der Marktwert, ersetzen wir die Hälfte des Unterschieds.
Leihinstrument: bis zu 90 Tage, am Tag höchstens 60 Euro.
Eigenanteil: keiner, außer bei Bögen (100 Euro).

Beitrag: 1.870 Euro im Jahr, in zwei Raten im Januar und im Juli. Wer drei Jahre ohne Schaden bleibt, zahlt ein Zehntel
weniger.

Pflichten
Alle fünf Jahre ist ein neues Wertgutachten einzureichen. Das Cello darf nur vom Geigenbauer Urs Amrein geöffnet werden.
Ein Verlust ist der Polizei sofort und uns binnen 48 Stunden zu melden, Schadenruf 0800 555 7461. Wird ein Instrument
verkauft, endet die Deckung am selben Tag.

Dauer: bis 31. Dezember 2028, danach von Jahr zu Jahr.
`,
    answered: [
      ['Wer spielt das Cello im Quartett Lerchenfeld?', 'Péter Halász'],
      ['Mit welcher Summe ist die Geige aus Florenz versichert?', '148.000'],
      ['Sind Risse versichert, die von trockener Luft kommen?', 'Nicht gedeckt'],
      ['Was ist, wenn die Geige als Gepäck im Flieger aufgegeben wird?', 'entfällt der Anspruch'],
      ['Wie oft braucht die Cantabile eine neue Schätzung?', 'Alle fünf Jahre'],
      ['Welcher Geigenbauer darf an das Violoncello?', 'Urs Amrein'],
      ['Wie viel kostet die Instrumentenversicherung jährlich?', '1.870 Euro'],
      ['Wie lange wird ein Ersatzinstrument bezahlt?', '90 Tage'],
    ],
    unanswered: [
      'Wann hat sich das Quartett Lerchenfeld gegründet?',
      'Wem gehört die Violine von Arvid Holmgren?',
      'Wie viele Konzerte gibt das Quartett im Jahr?',
      'Wer hat das letzte Wertgutachten geschrieben?',
      'Wer hat die vier Bögen des Quartetts gebaut?',
      'Wie alt ist Sophie Delacroix?',
    ],
  },
];
