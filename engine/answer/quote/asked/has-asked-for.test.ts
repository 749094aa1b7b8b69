import { expect, test } from 'vitest';
import { askedFor } from './asked-for.ts';
import { hasAskedFor } from './has-asked-for.ts';

/** A question, a text that has the kind of thing that is asked for, and one that has not. */
test.each([
  ['Who keeps the keys?', 'The keys are with Della Firth.', 'The keys are in the office.'],
  ['When is the rent due?', 'It is due on the third of May.', 'It is paid by the tenant.'],
  ['When is the rent due?', 'It is due on the third working day of each month.', 'It is due to the landlord.'],
  ['When is the fee collected?', 'It is collected at the end of the quarter.', 'It is collected by the treasurer.'],
  ['When is the rent paid?', 'The rent is paid monthly, in advance.', 'The monthly rent is €900.'],
  ['When was the boiler serviced?', 'It was serviced in March 2024.', 'Yearly service of the boiler: €148.00'],
  ['When does the choir meet?', 'It meets every other week.', 'It meets in the hall.'],
  ['Wann ist die Miete fällig?', 'Sie ist am dritten Werktag fällig.', 'Sie ist dem Vermieter zu zahlen.'],
  ['Wann wird gezahlt?', 'Der Lohn wird zum Monatsende gezahlt.', 'Der Lohn wird auf ein Konto gezahlt.'],
  ['Wann wird abgelesen?', 'Abgelesen wird jeden zweiten Monat.', 'Abgelesen wird an der Tür.'],
  ['How old is the boiler?', 'The boiler is of 2009.', 'The boiler is serviced yearly, before the winter.'],
  ['Wie alt ist die Heizung?', 'Die Heizung hat das Baujahr 2009.', 'Die Heizung wird jährlich gewartet.'],
  ['How heavy is the pump?', 'The pump weighs 5.2 kg.', 'The cable is 10 m long.'],
  ['Wie schwer ist die Maschine?', 'Sie wiegt 62 Kilogramm.', 'Sie schleudert mit 1.400 Umdrehungen.'],
  ['How loud is the pump?', 'It makes 62 dB.', 'The motor takes 550 watts.'],
  ['Wann ist die Kaution fällig?', 'Sie ist zu Beginn der Mietzeit fällig.', 'Sie ist in bar fällig.'],
  ['When is the deposit due?', 'It is due on moving in.', 'It is due to the landlord.'],
  ['How long is the bridge?', 'The bridge measures 28 metres.', 'Lorries above 18 tonnes are kept off.'],
  ['How long is the notice period?', 'Notice is three months.', 'Notice is given in writing.'],
  ['How many posters were printed?', '80 posters A2', '500 programmes, 24 pages'],
  ['Wie viele Schlüssel gibt es?', 'Der Mieter erhält zwei Schlüssel.', 'Die Kaution beträgt 150 Euro.'],
  ['What does it cost?', 'The fee is £40.', 'The fee is due in May.'],
  ['How often is it cleaned?', 'It is cleaned weekly.', 'It is cleaned with water.'],
  ['Which percentage is paid?', 'Half is owed at once; 40 % later.', 'Five pounds are owed.'],
  ['What is the phone number of the clinic?', 'Call 01632 960 114.', 'Invoice 88213'],
  ['What is the e-mail address of the landlord?', 'Write to j.weber@example.org.', 'Write to Jonas Weber.'],
  ['Which company will renew the roof?', 'Holt & Sons Ltd will renew the roof.', 'The roof must be renewed.'],
  ['How long should I keep the receipts?', 'Keep them until 2027.', 'Keep them in a safe place.'],
  ['Welche Telefonnummer hat der Betrieb?', 'Telefon 06255 4410 27', 'Konto DE21 2805 0100 0099 1234 56'],
  ['Which phone number is it?', 'IBAN GB29NWBK60161331926819, phone 020 7946 0018', 'IBAN GB29 0161 0331 9268 19'],
  ['Wie lange ist die Probezeit?', 'Die Probezeit beträgt vier Monate.', 'Er wird ab dem 1. Mai 2025 eingestellt.'],
  ['How long does the tariff last?', 'It ends on 31 March 2025.', 'The bill is dated 14 October 2024.'],
  ['Wie hoch ist der Stundenlohn?', 'Sie erhält 15,20 € je Stunde.', 'Die Arbeitszeit beträgt 37,5 Stunden.'],
  ['Wie hoch ist die Anzahlung?', 'Ein Drittel ist bei Auftrag fällig.', 'Sie ist bei Auftrag fällig.'],
  ['What is the deposit?', 'Half of the price is paid on ordering.', 'The rest is paid on the day.'],
  ['Wie hoch ist der Beitrag?', 'Er beträgt 4 % des Gehalts.', 'Er wird jeweils nach drei Monaten fällig.'],
  ['By how much does the rent go up?', 'The landlord asks for 12 % more.', 'The landlord asks for more.'],
  ['Which court decides?', 'It is for the Sheriff Court in Edinburgh.', 'It is decided in the end.'],
  ['In welche Klinik kam sie?', 'Sie kam ins Klinikum Nord.', 'Sie wurde in eine Klinik gefahren.'],
  ['What did she charge for the report?', 'The report came to £640.', 'The report has 12 pages.'],
  ['Was nimmt die Werkstatt für die Fahrt?', 'Anfahrt: 79 Euro', 'Die Fahrt dauert 20 Minuten.'],
  ['How loud was sample B?', 'Sample: B · Noise (dB): 65', 'Sample: B · Flow (l/min): 40'],
  ['Auf welches Konto wird überwiesen?', 'Konto DE21 2805 0100 0099 1234 56', 'Zimmer 214, Telefon 06255 4410 27'],
  // Spans of time without a counted unit, or under the name of a column.
  ['How long does the programme take?', 'Towels · 4 kg · 110 min', 'Towels · 4 kg · 1.6 kWh'],
  ['How long is the card valid?', 'It runs out a year after the day of sale.', 'It costs £40 a year.'],
  ['How long does the work take?', 'Allow a few days.', 'It is done by hand, twice a day.'],
  ['How long is the eco programme?', 'Programme: Eco · Time (min): 140', 'Programme: Eco · Water (l): 40'],
  ['Wie lange dauert das Programm?', 'Programm: Eco · Dauer: 3:45', 'Programm: Eco · Beladung: 7'],
  ['Wie lange war er im Krankenhaus?', 'Aufenthalt: 11.03.2025 bis 18.03.2025', 'Aufnahme am 11.03.2025'],
  ['Wie lang ist die Probezeit?', 'Die Probezeit beträgt vier Monate.', 'Die Probezeit gilt für alle.'],
  ['Wie lang ist der Tisch?', 'Er ist 2,40 m lang.', 'Er ist aus Eiche.'],
  ['Wie lange dauert die Pause?', 'Sie dauert eine Viertelstunde.', 'Sie ist nach dem Essen.'],
  // How often, as plans, weekdays and rates tell it.
  ['Wie oft nimmt er Ibuprofen?', 'Ibuprofen 600 mg · 1-0-1', 'Ibuprofen 600 mg, mit Wasser'],
  ['How often is the filter changed?', 'Two changes a year are enough.', 'It is changed by the caretaker.'],
  ['Wie oft wird gereinigt?', 'Die Treppe wird 14-tägig gereinigt.', 'Die Treppe wird feucht gereinigt.'],
  ['How often does the choir sing?', 'It sings on Sundays.', 'It sings in the chapel.'],
  // When, by a day of any month, an event, and not by the years above a row.
  ['Wann ist der Abschlag fällig?', 'Er ist jeweils am 15. fällig.', 'Er ist auf das Konto zu zahlen.'],
  ['When is the balance paid?', 'It is paid on delivery.', 'It is paid to the firm.'],
  ['When is the charge taken?', 'It is taken on the 28th.', 'It is taken from the account.'],
  ['Wann wird gezahlt?', 'Zahlbar in den Ferien', '2023: 2.640 · 2024: 2.310'],
  // What is paid, without a currency.
  ['What does the copy cost?', 'A copy is 20p.', 'A copy has 20 pages.'],
  ['Was kostet die Leuchte?', 'Leuchte · Betrag: 236,00', 'Leuchte · Menge: 4'],
  ['What do children pay? What does it cost?', 'Children pay nothing.', 'Children sit in front.'],
  // A number counts what stands behind it, or what it is the value of.
  ['How many shops are there?', 'The number of shops is 12.', 'Shops open at 9 and close at 6.'],
  ['Wie viele Schäden gab es?', 'Es gab drei Schäden.', 'Ein Schaden ist sofort zu melden.'],
  ['Wie viele Urlaubstage gibt es?', 'Der Urlaub umfasst 27 Tage.', 'Der Urlaub beginnt im Mai.'],
])('%s', (question, there, missing) => {
  const asks = askedFor(question);
  if (asks === null) throw new Error('Nothing is asked for.');
  expect([there, missing].map((text) => hasAskedFor(text, asks, question))).toEqual([true, false]);
});

test('where any statement may answer, no kind is asked for', () => {
  expect(['Can I keep a dog?', 'How is the fee paid?', 'Was passiert bei Verzug?'].map(askedFor)).toEqual([
    null,
    null,
    null,
  ]);
});

test('who and when ask only where nothing asks before them', () => {
  const asked = [
    'What happens to pupils who stay behind?',
    'What does it mean when the light flashes?',
    'To whom is it sent?',
  ];
  expect(asked.map((each) => askedFor(each)?.kind ?? null)).toEqual([null, null, 'name']);
});

test('how loud a thing is asks for a number, how loud one may be does not', () => {
  const asked = [
    'How loud is the pump?',
    'How loud may I be on Sundays?',
    'Wie laut ist sie?',
    'Wie laut darf ich sein?',
  ];
  expect(asked.map((each) => askedFor(each)?.kind ?? null)).toEqual(['measures', null, 'measures', null]);
});

test('what stands in the question is no answer', () => {
  const question = 'How heavy is the pump of 5 kg?';
  expect(hasAskedFor('The pump of 5 kg', { kind: 'measures', dimensions: ['weight'], alsoSpan: false }, question)).toBe(
    false,
  );
});
