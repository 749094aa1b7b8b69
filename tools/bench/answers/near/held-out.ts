import type { NearDocument } from './set.ts';

/** Documents whose questions were written before the rules were made, and not looked at while they were. */
export const heldOut: readonly NearDocument[] = [
  {
    file: 'licence-mapview.txt',
    language: 'en',
    heldOut: true,
    text: `Licence for the program MapView, edition 4

Terrace Software Ltd grants the customer, Harbour Board of Lynmouth, the right to use MapView on 25 workplaces. The
licence fee is £6,400 a year, payable in advance each January. Maintenance is included and comprises corrections and
one new edition a year.

Support answers by e-mail on working days between 9 a.m. and 5 p.m. Faults that stop the work of the harbour are taken
up within two hours, all others within three working days. Visits on site are charged at £85 an hour.

The customer may make one copy for safety. Passing the program on to others is forbidden, as is taking it apart. The
source code is deposited with a notary and is handed over if Terrace Software becomes insolvent.

Terrace Software is liable for damage up to £50,000 a year. The licence ends when it is cancelled in writing three
months before the end of a calendar year. On its end all copies must be deleted within fourteen days. The law of England
applies.
`,
    answered: [
      ['On how many computers may MapView be used?', '25 workplaces'],
      ['What does MapView cost a year?', '£6,400'],
      ['How fast are urgent faults dealt with?', 'two hours'],
      ['What is the most that Terrace Software has to pay for damage?', '£50,000'],
      ['Who is the customer of MapView?', 'Harbour Board'],
      ['When does the customer get the source code?', 'insolvent'],
      ['How long after the end must copies be removed?', 'fourteen days'],
      ['Which law governs the licence?', 'law of England'],
      ['What do visits on site cost?', '£85'],
    ],
    unanswered: [
      'Who is the director of Terrace Software?',
      'Does MapView run on a phone?',
      'How many people use MapView worldwide?',
      'What does a training course for MapView cost?',
      'Where is Terrace Software based?',
      'When did the Harbour Board sign the licence?',
      'How much memory does MapView need?',
      'Which notary keeps the source code?',
    ],
  },
  {
    file: 'school-letter.txt',
    language: 'en',
    heldOut: true,
    text: `Letter to parents, Fernhill Primary School

Dear parents,

The summer fair takes place on Saturday 20 June from 11 a.m. to 3 p.m. on the playing field. Cakes may be handed in at
the office on Friday. The money raised goes to the new library corner; last year it was £1,130.

Year 6 goes to the coast from 6 to 10 July. The trip costs £215, payable in three parts, the last by 12 June. Children
need a waterproof coat, boots and a packed lunch for the first day. Mobile phones stay at home. Mrs Adeyemi leads the
trip.

From September the school day begins at 8.45 a.m. instead of 9 a.m. Breakfast club opens at 7.30 a.m. and costs £4 a
morning. School meals rise by 20 pence to £2.70.

Nits have been found in two classes. Please check your child's hair and use a comb from the chemist. Children may come
back to school as soon as they have been treated.

We say goodbye to Mr Castellanos, who has taught here for nineteen years.
`,
    answered: [
      ['When is the summer fair?', '20 June'],
      ['How much is the class trip of Year 6?', '£215'],
      ['Who is in charge of the trip to the coast?', 'Adeyemi'],
      ['When will lessons start in the morning from autumn on?', '8.45'],
      ['What is a school lunch going to cost?', '£2.70'],
      ['What is the money of the fair used for?', 'library corner'],
      ['Are children allowed to bring a phone on the trip?', 'Mobile phones'],
      ['How long did Mr Castellanos work at the school?', 'nineteen years'],
      ['From when does breakfast club take children?', '7.30'],
    ],
    unanswered: [
      'Who is the head teacher of Fernhill Primary School?',
      'How many pupils does the school have?',
      'When do the summer holidays begin?',
      'Which hotel does Year 6 stay at?',
      'What colour is the school uniform?',
      'Who will follow Mr Castellanos?',
      'How much does a cake cost at the fair?',
      'What is the telephone number of the school office?',
    ],
  },
  {
    file: 'Kauf Lastenrad.txt',
    language: 'de',
    heldOut: true,
    text: `Kaufvertrag über ein gebrauchtes Lastenrad

Verkäufer ist Jan Petersen, Käuferin ist Aylin Demir. Verkauft wird ein Lastenrad der Marke Ostwind, Modell Kutter,
Baujahr 2021, Rahmennummer OW-77120. Der Kaufpreis beträgt 2.350 Euro und wird bei der Übergabe am 4. April 2026
bezahlt.

Der Akku hat eine Kapazität von 500 Wattstunden und wurde im vergangenen Herbst erneuert. Der Kilometerstand liegt bei
6.812. Die Kiste trägt bis zu 80 Kilogramm. Mitverkauft werden das Regendach, zwei Schlüssel und das Ladegerät.

Bekannt ist ein Kratzer am linken Pedalarm; die hintere Bremse wurde im März neu eingestellt. Im Übrigen wird das Rad
unter Ausschluss der Sachmängelhaftung verkauft. Der Verkäufer versichert, dass das Rad sein Eigentum und nicht als
gestohlen gemeldet ist.

Die Käuferin darf innerhalb von sieben Tagen zurücktreten, wenn der Akku weniger als 40 Kilometer weit reicht.
`,
    answered: [
      ['Wie viel hat das Lastenrad gekostet?', '2.350 Euro'],
      ['Wer hat das Lastenrad gekauft?', 'Aylin Demir'],
      ['Wie weit ist das Rad schon gefahren?', '6.812'],
      ['Welche Mängel hat das Lastenrad?', 'Kratzer'],
      ['Wie schwer darf die Ladung in der Kiste sein?', '80 Kilogramm'],
      ['Wann wird das Lastenrad übergeben?', '4. April 2026'],
      ['Was gehört außer dem Rad noch dazu?', 'Regendach'],
      ['Wie lange kann die Käuferin vom Kauf zurücktreten?', 'sieben Tagen'],
    ],
    unanswered: [
      'Welche Farbe hat das Lastenrad?',
      'Was hat das Lastenrad neu gekostet?',
      'Wie schnell fährt das Lastenrad?',
      'Wo wohnt Aylin Demir?',
      'Wie lange dauert es, den Akku zu laden?',
      'Wer hat die Bremse eingestellt?',
      'Wie viele Kinder passen in die Kiste?',
      'Ist das Lastenrad versichert?',
    ],
  },
  {
    file: 'Chor Protokoll.txt',
    language: 'de',
    heldOut: true,
    text: `Protokoll der Jahresversammlung des Kammerchors Wiesental

Die Versammlung fand am 23. Januar 2026 im Gemeindesaal statt. Anwesend waren 31 von 44 Mitgliedern. Die Leitung hatte
Beate Krüger, das Protokoll schrieb Tom Iversen.

Der Kassenwart Ludger Hahn berichtete: Den Einnahmen von 9.870 Euro standen Ausgaben von 8.420 Euro gegenüber. Der
größte Posten war das Honorar der Dirigentin mit 4.800 Euro. Der Mitgliedsbeitrag bleibt bei 90 Euro im Jahr;
Studierende zahlen die Hälfte.

Das Sommerkonzert wird am 11. Juli in der Marienkirche gegeben. Aufgeführt wird die Messe in C von Beethoven. Die
Konzertreise führt im Oktober nach Gent. Geprobt wird weiterhin donnerstags um 19.30 Uhr, während der Schulferien nicht.

Zur neuen zweiten Vorsitzenden wurde mit 27 Stimmen Mirjam Albers gewählt. Gesucht werden Tenöre. Die nächste
Jahresversammlung ist für den 22. Januar 2027 vorgesehen.
`,
    answered: [
      ['Wie viel zahlen Mitglieder des Chors im Jahr?', '90 Euro'],
      ['Wann probt der Chor?', 'donnerstags'],
      ['Wohin fährt der Chor im Herbst?', 'Gent'],
      ['Wer führt die Kasse des Chors?', 'Ludger Hahn'],
      ['Was wird beim Sommerkonzert gesungen?', 'Messe in C'],
      ['Wie viele Leute kamen zur Versammlung des Chors?', '31 von 44'],
      ['Wer wurde zweite Vorsitzende?', 'Mirjam Albers'],
      ['Welche Stimmen fehlen dem Chor?', 'Tenöre'],
      ['Wie viel hat der Chor eingenommen?', '9.870 Euro'],
    ],
    unanswered: [
      'Wie heißt die Dirigentin des Chors?',
      'Was kostet eine Karte für das Sommerkonzert?',
      'Wann wurde der Kammerchor gegründet?',
      'Was kostet die Konzertreise nach Gent?',
      'Wer begleitet den Chor an der Orgel?',
      'Wie viele Tenöre hat der Chor?',
      'In welchem Hotel übernachtet der Chor in Gent?',
      'Wie hoch ist der Saldo auf dem Sparbuch?',
    ],
  },
  {
    file: 'bridge-inspection.txt',
    language: 'en',
    heldOut: true,
    text: `Inspection of the footbridge over the Ashwater

The footbridge was inspected on 14 October 2025 by R. Maddox of Calder Engineers. It was built in 1974, spans 38 metres
and is 2.2 metres wide. Its girders are of steel, its deck of oak planks.

The handrail on the north side is loose over a length of four metres and must be made safe at once. Eleven planks are
rotten and have to be replaced before the winter. The paint of the girders is flaking near the bearings; corrosion has
taken up to 1.5 millimetres of the lower flange. The foundations show no movement.

The bridge carries at most 3.5 kilonewtons per square metre. Horses should dismount and be led one at a time. Vehicles
are kept off by bollards at both ends.

The repairs are estimated at £27,300, of which £16,000 is for painting. The next main inspection is due in October 2031;
a look at the planks is recommended each spring.
`,
    answered: [
      ['How long is the footbridge?', '38 metres'],
      ['Who examined the bridge?', 'R. Maddox'],
      ['When was the footbridge put up?', '1974'],
      ['What will mending the bridge cost?', '£27,300'],
      ['How many planks need changing?', 'Eleven planks'],
      ['What material are the girders made of?', 'steel'],
      ['When will the bridge be thoroughly inspected again?', 'October 2031'],
      ['How much of the steel has rusted away?', '1.5 millimetres'],
    ],
    unanswered: [
      'Who owns the footbridge?',
      'How many people cross the bridge each day?',
      'How deep is the Ashwater below the bridge?',
      'Which firm will paint the bridge?',
      'How much did the bridge cost to build?',
      'What was the fee of Calder Engineers?',
      'How high is the handrail?',
      'When was the bridge last painted?',
    ],
  },
  {
    file: 'Baumgutachten.txt',
    language: 'de',
    heldOut: true,
    text: `Gutachten zur Rotbuche am Schulhof

Begutachtet wurde eine Rotbuche mit einem Stammumfang von 3,40 Metern und einer Höhe von etwa 24 Metern. Das Alter des
Baumes wird auf 140 Jahre geschätzt. Gutachterin ist Dr. Helene Brandt, die Besichtigung war am 9. September 2025.

Am Stammfuß wächst auf der Ostseite ein Pilz, der Brandkrustenpilz. Die Messung ergab, dass die gesunde Restwand dort
noch 11 Zentimeter dick ist. Die Krone ist zu einem Fünftel abgestorben. Ein Umstürzen bei starkem Wind kann nicht
ausgeschlossen werden.

Empfohlen wird, die Krone um vier Meter einzukürzen und den Bereich unter dem Baum bis dahin abzusperren. Die Arbeiten
kosten rund 2.900 Euro. Eine Fällung ist derzeit nicht nötig. Die Kontrolle soll künftig zweimal jährlich erfolgen.
Fledermäuse wurden nicht gefunden.
`,
    answered: [
      ['Wie hoch ist die Buche auf dem Schulhof?', '24 Metern'],
      ['Wie alt ist der Baum?', '140 Jahre'],
      ['Wer hat das Gutachten zur Buche gemacht?', 'Helene Brandt'],
      ['Welcher Pilz sitzt an der Buche?', 'Brandkrustenpilz'],
      ['Wie teuer wird der Schnitt der Krone?', '2.900 Euro'],
      ['Muss die Buche gefällt werden?', 'Fällung'],
      ['Wie oft soll der Baum kontrolliert werden?', 'zweimal jährlich'],
      ['Wann wurde der Baum besichtigt?', '9. September 2025'],
    ],
    unanswered: [
      'Was hat das Gutachten zur Buche gekostet?',
      'Wer hat die Buche gepflanzt?',
      'Welche Firma schneidet die Krone?',
      'Was würde eine Fällung der Buche kosten?',
      'Wann wird der Schulhof wieder geöffnet?',
      'Welche Vögel brüten in der Buche?',
      'Wie tief reichen die Wurzeln der Buche?',
    ],
  },
];
