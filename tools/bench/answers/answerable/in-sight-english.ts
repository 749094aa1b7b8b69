import type { NearDocument } from '../near/set.ts';

/** English documents whose questions may be looked at. */
export const inSightEnglish: readonly NearDocument[] = [
  {
    file: 'licence-agreement.txt',
    language: 'en',
    heldOut: false,
    text: `Software Licence Agreement

Tallow & Pike Software Ltd ("Licensor") grants the Borough of Hexley ("Licensee") the right to use the program ParkPlan
on up to 25 desks. Copies for safety are allowed; passing the program on is not.

The licence fee is £4,800 a year and is due each 15 January. Support by telephone is included on weekdays from 9 to 5. A
fault that stops work is looked at within four hours. New versions are delivered free of charge.

The agreement runs for three years from 15 January 2024 and goes on for a year at a time unless one side ends it three
months before. If the fee is more than 30 days late, the Licensor may switch the program off.

The Licensor is liable up to the fee of one year. Personal data are kept on servers in Ireland. Questions of data
protection go to Imogen Vance. The courts of Bristol decide. Signed by Rupert Tallow for the Licensor and by Asha Menon,
town clerk.
`,
    answered: [
      ['What does ParkPlan cost a year?', '£4,800'],
      ['How many workstations may use ParkPlan?', '25 desks'],
      ['Who signed for the borough?', 'Asha Menon'],
      ['In which country is personal data stored?', 'Ireland'],
      ['What is the response time for serious faults?', 'four hours'],
      ['What is the cap on the liability of the licensor?', 'fee of one year'],
      ['Are updates of ParkPlan paid for separately?', 'free of charge'],
      ['Who is the contact for privacy?', 'Imogen Vance'],
    ],
    unanswered: [
      'Who is the managing director of Tallow & Pike?',
      'How many people live in the Borough of Hexley?',
      'In which language is ParkPlan written?',
      'How much does training for ParkPlan cost?',
      'How often is the data backed up?',
      'What is the phone number of the support?',
      'Which operating system does ParkPlan need?',
      'Who wrote the source code of ParkPlan?',
    ],
  },
  {
    file: 'mower-manual.txt',
    language: 'en',
    heldOut: false,
    text: `Greenline 42 battery mower: user guide

The mower cuts a strip of 42 cm. Five heights from 25 to 75 mm can be chosen. The battery of 36 volts lasts for about
400 square metres and is full again after 90 minutes. The bag holds 45 litres. With the battery the mower weighs 17 kg.

Safety
Wear closed shoes. Children under 16 may not use the mower. Keep others 15 metres away. Take out the key before touching
the blade.

Operation
Press the green button and pull the bar. The blade stops within three seconds after the bar is let go. Do not mow wet
grass. On slopes walk across, never up and down.

Service
Sharpen the blade once a season. Its nut is tightened with 40 newton metres. Wipe the housing with a damp cloth; never
hose it down. Store the battery at 10 to 25 °C, half full.

Blinking light: twice means that the battery is too hot, four times that the motor is overloaded. Spare blades have the
part number GL-4207.
`,
    answered: [
      ['What is the cutting width of the Greenline?', '42 cm'],
      ['How long does it take to charge the battery?', '90 minutes'],
      ['How old must a user of the mower be?', '16'],
      ['What does it mean when the light flashes four times?', 'overloaded'],
      ['How often must the blade be sharpened?', 'once a season'],
      ['Can I clean the mower with a garden hose?', 'never'],
      ['What is the torque for the blade nut?', '40 newton metres'],
      ['What is the capacity of the grass bag?', '45 litres'],
    ],
    unanswered: [
      'What does the Greenline 42 cost?',
      'How noisy is the mower?',
      'How long is the guarantee of the mower?',
      'Who makes the battery?',
      'How many batteries come with the mower?',
      'What is the address of the manufacturer of the mower?',
      'Is the mower suitable for mulching?',
      'When must the oil be changed?',
    ],
  },
  {
    file: 'bridge-inspection.txt',
    language: 'en',
    heldOut: false,
    text: `Inspection of the Wherry Lane bridge, 22 May 2025

The bridge of 1934 has two spans of 14 metres each and a width of 6.5 metres. It was inspected from a boat by Maud
Ellery and Tim Oduya; the weather was dry.

Results
The eastern abutment has settled by 18 mm since 2019. Seven bolts of the railing are missing. The paint has come off on
a fifth of the steel. Cracks of up to 0.4 mm run along the southern beam. The bearings are rusted and no longer move.
The deck is sound.

Measures
The bolts shall be replaced at once. The bearings must be renewed before the winter of 2026; we estimate £85,000 for it.
Lorries above 18 tonnes should be kept off until then. The cracks are to be measured every half year.

The owner is the county; the next main inspection falls due in 2031. The grade is 3 on the scale from 1 to 5.
`,
    answered: [
      ['How wide is the bridge?', '6.5 metres'],
      ['When was the bridge built?', '1934'],
      ['Who examined the bridge?', 'Maud Ellery'],
      ['What will new bearings cost?', '£85,000'],
      ['How much has the abutment sunk?', '18 mm'],
      ['What is the weight limit for trucks?', '18 tonnes'],
      ['To whom does the bridge belong?', 'county'],
      ['In what condition is the deck?', 'sound'],
    ],
    unanswered: [
      'How high is the bridge above the water?',
      'Who designed the bridge?',
      'How many vehicles cross the bridge a day?',
      'What did the inspection cost?',
      'Which company will renew the bearings?',
      'How long does it take to renew the bearings?',
      'When was the bridge last painted?',
    ],
  },
  {
    file: 'printing-invoice.txt',
    language: 'en',
    heldOut: false,
    text: `Harrow Street Press, 14 Harrow Street, Norwich

Invoice 88213, 5 March 2026
Customer: Wendling Choir, Mr Julian Sparrow

500 programmes, 24 pages, stapled: £745.00
80 posters A2: £168.00
Express surcharge: £55.00
Sum without tax: £968.00
Tax: £38.60
Amount due: £1,006.60

Payable by 4 April 2026 to account 7731 0945. Delivered on 2 March by bicycle to the vicarage. For questions ask Beth
Omondi, 01603 555 019. Printed on recycled paper with vegetable inks.
`,
    answered: [
      ['What is the total of invoice 88213?', '£1,006.60'],
      ['How many posters were printed?', '80 posters'],
      ['What was charged for the rush?', '£55.00'],
      ['By when must the printer be paid?', '4 April 2026'],
      ['Where were the programmes delivered?', 'vicarage'],
      ['Whom can I ask about the invoice of the press?', 'Beth Omondi'],
      ['How many pages does the programme have?', '24 pages'],
    ],
    unanswered: [
      'Who designed the posters?',
      'Who is the owner of Harrow Street Press?',
      'How many singers does the choir have?',
      'What is the IBAN of the press?',
      'When were the programmes ordered?',
      'How heavy is the paper?',
      'Is there a discount for early payment?',
    ],
  },
  {
    file: 'discharge-note.txt',
    language: 'en',
    heldOut: false,
    text: `Northmoor Infirmary, Ward 6
Discharge note, 3 February 2026

Patient: Ms Talia Berwick, born 19 November 1987, admitted on 29 January.

She came with pain in the right lower belly and a temperature of 38.9 °C. The appendix was removed through the keyhole
on the same evening by Mr Farid Nasser; it had burst. She was given cefuroxime through the vein for four days.

At home she takes co-amoxiclav three times a day until 8 February and paracetamol as needed, at most four grams. The
clips come out on 9 February at the surgery. She should not lift more than 5 kg for six weeks and may shower from today.
She cannot take codeine, which made her sick.

White cells fell from 17.2 to 8.1. No visit to us is needed unless fever comes back. Sick note: until 20 February.
Dr Nell Haverford, house officer
`,
    answered: [
      ['Who operated on Talia Berwick?', 'Farid Nasser'],
      ['Which operation did Ms Berwick have?', 'appendix was removed'],
      ['How long must she take the antibiotic tablets?', '8 February'],
      ['What weight may the patient lift?', '5 kg'],
      ['When are the staples taken out?', '9 February'],
      ['Which medicine does Ms Berwick not tolerate?', 'codeine'],
      ['When was Talia Berwick taken into hospital?', '29 January'],
      ['What was her temperature?', '38.9 °C'],
    ],
    unanswered: [
      'What is the blood group of Talia Berwick?',
      'Who is the general practitioner of Ms Berwick?',
      'How tall is Talia Berwick?',
      'How long did the operation take?',
      'Is Ms Berwick pregnant?',
      'What did the operation cost?',
      'What is the address of Talia Berwick?',
    ],
  },
  {
    file: 'club-hire.md',
    language: 'en',
    heldOut: false,
    text: `# Rooms of the Lantern Hall

| Room | Seats | Area | Charge per evening | Key holder | Floor |
|---|---|---|---|---|---|
| Great room | 180 | 240 m² | £320 | Oskar Wynn | ground |
| Studio | 40 | 65 m² | £95 | Della Firth | first |
| Kitchen | 8 | 30 m² | £60 | Oskar Wynn | cellar |

Rooms are given for private parties and meetings. They are left swept by one o'clock at night. Bookings go to
Margot Pell. Half of the charge is owed when a booking is called off in the last week. Fireworks are forbidden.
`,
    answered: [
      ['What is the rent of the studio?', '£95'],
      ['How many people fit into the great room?', '180'],
      ['Who has the keys of the studio?', 'Della Firth'],
      ['How big is the kitchen?', '30 m²'],
      ['Who takes reservations for the hall?', 'Margot Pell'],
      ['When must guests have left the hall?', "one o'clock"],
    ],
    unanswered: [
      'How high is the ceiling of the great room?',
      'Who owns the Lantern Hall?',
      'When was the Lantern Hall built?',
      'What is the deposit for the studio?',
      'How many cars can park at the hall?',
      'Which caterer serves the Lantern Hall?',
    ],
  },
];
