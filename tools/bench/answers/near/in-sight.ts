import type { NearDocument } from './set.ts';

/** Documents whose questions may be looked at. */
export const inSight: readonly NearDocument[] = [
  {
    file: 'garden-rules.txt',
    language: 'en',
    heldOut: false,
    text: `Rules of the Millbrook Allotment Society

1. Plots
Each plot measures 120 square metres. The yearly rent is £84 and is payable by 1 March. A member who has not paid by
1 April loses the plot. New members pay a deposit of £50 for the key, which is returned when the key comes back.

2. Water
Water is turned on from Easter until the last Saturday of October. Hoses may be used before 9 a.m. and after 6 p.m.
only. Sprinklers are not allowed.

3. Sheds and fires
A shed may cover at most 6 square metres and stand no higher than 2.3 metres. Bonfires are permitted in November and
December, as long as somebody watches them. Barbecues are welcome all year.

4. Animals
Hens and rabbits may be kept for a member's own use. Cockerels are not permitted. Dogs must be on a lead.

5. Committee
The committee meets on the first Tuesday of each month. Its chair is Doris Penhaligon; Ahmed Rahimi keeps the accounts.
The general meeting takes place every February. Plots that stand untended for eight weeks may be given to another
member after a written warning.
`,
    answered: [
      ['What does an allotment cost per year?', '£84'],
      ['How big is a plot?', '120 square metres'],
      ['How tall can a shed be?', '2.3 metres'],
      ['Who is the treasurer of the allotment society?', 'Ahmed Rahimi'],
      ['When are bonfires allowed?', 'November'],
      ['Can I keep chickens on my plot?', 'Hens'],
      ['When is the water switched off for winter?', 'October'],
      ['How often does the committee come together?', 'first Tuesday'],
      ['How long may a plot be neglected?', 'eight weeks'],
    ],
    unanswered: [
      'How many plots does the allotment society have?',
      'How long is the waiting list for a plot?',
      'May bees be kept on an allotment?',
      'Who is the secretary of the allotment society?',
      'What is the fine for using a sprinkler?',
      'Is there a toilet at the allotments?',
      'How much does the society pay for water?',
      'When was the allotment society founded?',
    ],
  },
  {
    file: 'van-hire.txt',
    language: 'en',
    heldOut: false,
    text: `Hire agreement H-2291 between Castle Van Hire Ltd and Priya Nair

The hirer takes a white Ford Transit, registration KX19 VBN, from Friday 12 June 2026, 8 a.m., until Sunday 14 June
2026, 6 p.m. The price for the weekend is £168 including 300 miles. Each further mile costs 22 pence.

A deposit of £250 is blocked on the hirer's card and released within five working days after the van has come back
without damage. The van is handed over with a full tank and must be returned with a full tank; otherwise refuelling is
charged at £2.10 a litre plus a fee of £15.

Drivers must be at least 23 years old and have held a licence for two years. A second driver costs £12 a day. The van
may not leave the country. Smoking in the van leads to a cleaning charge of £60.

In an accident the hirer bears the first £750 of any damage. This excess can be reduced to £150 for £9 a day. A
cancellation is free until 48 hours before the hire begins; after that half of the price is due. If the van is brought
back late, every hour begun costs £20.
`,
    answered: [
      ['How many miles are included with the van?', '300 miles'],
      ['How old does a driver of the van have to be?', '23 years'],
      ['What happens if I bring the van back late?', '£20'],
      ['When do I get the deposit for the van back?', 'five working days'],
      ['What do I pay if somebody else drives as well?', '£12'],
      ['Up to when can the hire be cancelled for nothing?', '48 hours'],
      ['How much of an accident must the hirer pay?', '£750'],
      ['Can I take the van abroad?', 'not leave the country'],
      ['Which vehicle is hired?', 'Ford Transit'],
    ],
    unanswered: [
      'How many people can sit in the van?',
      'What is the top speed of the van?',
      'Does the van have air conditioning?',
      'Who is the owner of Castle Van Hire?',
      'What does a week of van hire cost?',
      'Which insurance company insures the van?',
      'Where do I pick up the van?',
      'How long is the loading space of the van?',
      "What is Priya Nair's phone number?",
    ],
  },
  {
    file: 'Garagenmiete.txt',
    language: 'de',
    heldOut: false,
    text: `Mietvertrag über eine Garage

Vermieterin ist Frau Ingrid Sommer, Mieter ist Herr Emil Tanaka. Vermietet wird die Garage Nr. 7 im Hof der
Lindenstraße 18. Das Mietverhältnis beginnt am 1. Juli 2025 und läuft auf unbestimmte Zeit.

Die Miete beträgt monatlich 75 Euro und ist bis zum dritten Werktag eines Monats zu überweisen. Eine Kaution von 150
Euro wird bei Übergabe der Schlüssel bar bezahlt. Der Mieter erhält zwei Schlüssel; geht einer verloren, trägt er die
Kosten für ein neues Schloss.

Die Garage darf nur zum Abstellen von Fahrzeugen genutzt werden. Benzin und andere brennbare Stoffe dürfen nicht
gelagert werden. Reparaturen am Fahrzeug sind im Hof untersagt. Schäden am Tor meldet der Mieter unverzüglich.

Beide Seiten können den Vertrag mit einer Frist von drei Monaten zum Monatsende kündigen. Die Kündigung bedarf der
Schriftform. Den Schnee vor dem Tor räumt der Mieter selbst.
`,
    answered: [
      ['Was kostet die Garage im Monat?', '75 Euro'],
      ['Wie hoch ist die Kaution für die Garage?', '150'],
      ['Wer vermietet die Garage?', 'Ingrid Sommer'],
      ['Wann beginnt das Mietverhältnis der Garage?', '1. Juli 2025'],
      ['Mit welcher Frist kann man die Garage kündigen?', 'drei Monaten'],
      ['Wer muss bei der Garage Schnee schippen?', 'der Mieter selbst'],
      ['Darf man in der Garage Benzin aufbewahren?', 'Benzin'],
      ['Wie viele Schlüssel zur Garage gibt es?', 'zwei Schlüssel'],
    ],
    unanswered: [
      'Wie groß ist die Garage?',
      'Hat die Garage einen Stromanschluss?',
      'Wie hoch ist die Mieterhöhung für die Garage?',
      'Auf welches Konto wird die Garagenmiete überwiesen?',
      'Wer versichert die Garage?',
      'Wie alt ist Emil Tanaka?',
      'Wann wurde das Garagentor zuletzt gewartet?',
      'Darf die Garage untervermietet werden?',
    ],
  },
  {
    file: 'Wartung Aufzug.txt',
    language: 'de',
    heldOut: false,
    text: `Wartungsvertrag für den Aufzug im Haus Nordring 5

Auftragnehmerin ist die Kranich Aufzüge GmbH, Auftraggeberin die Eigentümergemeinschaft Nordring 5. Der Aufzug wurde
1998 eingebaut und fährt sechs Haltestellen an. Er trägt höchstens 480 Kilogramm oder sechs Personen.

Die Wartung erfolgt viermal im Jahr. Dabei werden Seile, Bremsen, Türen und der Notruf geprüft und die Führungen
geschmiert. Die Pauschale beträgt 1.260 Euro im Jahr zuzüglich Umsatzsteuer; Ersatzteile über 40 Euro werden gesondert
berechnet.

Bei einer Störung ist innerhalb von acht Stunden ein Techniker vor Ort, bei eingeschlossenen Personen innerhalb von 45
Minuten. Der Notruf ist rund um die Uhr besetzt. Einsätze an Sonn- und Feiertagen kosten einen Zuschlag von 80 Prozent.

Die Hauptprüfung durch eine zugelassene Stelle findet alle zwei Jahre statt und ist nicht Teil dieses Vertrags. Der
Vertrag gilt drei Jahre und verlängert sich um je ein Jahr, wenn er nicht sechs Monate vor Ablauf gekündigt wird.
`,
    answered: [
      ['Wie oft wird der Aufzug gewartet?', 'viermal'],
      ['Wie viele Personen passen in den Aufzug?', 'sechs Personen'],
      ['Wie schnell kommt jemand, wenn Leute im Aufzug stecken?', '45 Minuten'],
      ['Was kostet die Wartung des Aufzugs jährlich?', '1.260 Euro'],
      ['Wer wartet den Aufzug?', 'Kranich Aufzüge'],
      ['In welchem Jahr kam der Aufzug ins Haus?', '1998'],
      ['Welcher Aufschlag gilt für Einsätze am Sonntag?', '80 Prozent'],
      ['Wie lange läuft der Wartungsvertrag?', 'drei Jahre'],
    ],
    unanswered: [
      'Wie schnell fährt der Aufzug?',
      'Was kostet die Hauptprüfung des Aufzugs?',
      'Wer ist Geschäftsführer der Kranich Aufzüge GmbH?',
      'Welche Telefonnummer hat der Notruf des Aufzugs?',
      'Wie viel Strom verbraucht der Aufzug?',
      'Wann war die letzte Hauptprüfung des Aufzugs?',
      'Wie viele Wohnungen hat das Haus Nordring 5?',
      'Was kostet ein neuer Aufzug?',
    ],
  },
  {
    file: 'leaflet-soralin.txt',
    language: 'en',
    heldOut: false,
    text: `Soralin 20 mg tablets: information for patients

Soralin is a medicine that lowers the amount of acid made by the stomach. It is used for heartburn and for ulcers of
the stomach. Do not take Soralin if you are allergic to soya.

The usual dose for adults is one tablet a day, swallowed whole with water before breakfast. Heartburn is treated for at
most 14 days without asking a doctor. If you forget a tablet, leave it out; do not take two at once.

Common side effects, in up to one of ten people, are headache and diarrhoea. Rare side effects are a rash and changes
in taste. Tell your doctor if black stools occur.

Soralin may make blood thinners stronger. Alcohol has no effect on the tablets. Keep the tablets below 25 °C and out of
reach of children. Do not use them after the date on the box. Each pack holds 28 tablets.
`,
    answered: [
      ['What is Soralin?', 'lowers the amount of acid'],
      ['How many Soralin tablets should an adult take?', 'one tablet a day'],
      ['What should I do when I missed a tablet?', 'leave it out'],
      ['Which side effects of Soralin are frequent?', 'headache'],
      ['How warm may the tablets be stored?', '25 °C'],
      ['How many tablets are in a box of Soralin?', '28 tablets'],
      ['Who must not take Soralin?', 'soya'],
      ['Can I drink alcohol with Soralin?', 'Alcohol has no effect'],
    ],
    unanswered: [
      'What does a pack of Soralin cost?',
      'Who makes Soralin?',
      'Can Soralin be taken during pregnancy?',
      'How long does it take until Soralin works?',
      'What is the dose of Soralin for children?',
      'Does Soralin affect driving?',
      'What happens after an overdose of Soralin?',
    ],
  },
  {
    file: 'Reisekosten.txt',
    language: 'de',
    heldOut: false,
    text: `Richtlinie für Reisekosten

Dienstreisen werden vorab von der Teamleitung genehmigt. Bahnreisen erfolgen in der zweiten Klasse; ab einer Fahrzeit
von vier Stunden darf die erste Klasse gebucht werden. Flüge sind erlaubt, wenn die Bahn länger als sechs Stunden
braucht.

Für Fahrten mit dem eigenen Wagen werden 30 Cent je Kilometer erstattet. Eine Übernachtung darf höchstens 110 Euro
kosten, in München und Hamburg 140 Euro. Das Frühstück ist im Tagegeld enthalten. Das Tagegeld beträgt 14 Euro bei mehr
als acht Stunden Abwesenheit und 28 Euro für einen vollen Tag.

Die Abrechnung ist innerhalb von vier Wochen nach der Reise einzureichen. Belege werden im Original beigefügt.
Trinkgelder werden nicht erstattet. Ansprechpartnerin ist Karin Vogt in der Buchhaltung.
`,
    answered: [
      ['Wie viel bekomme ich für Fahrten mit dem eigenen Auto?', '30 Cent'],
      ['Wer genehmigt Dienstreisen?', 'Teamleitung'],
      ['Was darf ein Hotel in Hamburg kosten?', '140 Euro'],
      ['Bis wann muss ich eine Reise abrechnen?', 'vier Wochen'],
      ['Ab wann darf man erster Klasse fahren?', 'vier Stunden'],
      ['Wie hoch ist das Tagegeld für einen ganzen Tag?', '28 Euro'],
      ['Wer ist für Reisekosten zuständig?', 'Karin Vogt'],
      ['Werden Trinkgelder bezahlt?', 'Trinkgelder'],
    ],
    unanswered: [
      'Wie hoch ist das Tagegeld in der Schweiz?',
      'Darf ich auf Dienstreise einen Mietwagen nehmen?',
      'Wann wird die Erstattung der Reisekosten überwiesen?',
      'Wer ist der Leiter der Buchhaltung?',
      'Bekomme ich eine Bahncard bezahlt?',
      'Wie viele Dienstreisen sind im Jahr erlaubt?',
      'Welche Fluggesellschaft soll gebucht werden?',
    ],
  },
];
