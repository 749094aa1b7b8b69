import type { NearDocument } from '../near/set.ts';

/**
 * English papers about people: wages, health, minutes, work, school, which the fit may see. Written before any
 * was asked.
 */
export const englishPeople: readonly NearDocument[] = [
  {
    file: 'payslip-november.txt',
    language: 'en',
    heldOut: false,
    text: `Castleford Bus Company Ltd
PAYSLIP

Name: Dominic Adeyemi
Staff number: 20817
Position: driver
Depot: Westgate
Pay period: November 2025
Payment date: 28 November 2025

Basic pay\t160 h\t£2,560.00
Overtime\t9 h\t£216.00
Sunday allowance\t\t£84.00
Gross pay\t\t£2,860.00
Income tax\t\t£361.20
National Insurance\t\t£145.00
Union fee\t\t£14.50
Pension\t\t£143.00
Net pay\t\t£2,196.30

Holiday left this year: 6.5 days
Sick days this year: 3
Tax code: 1257L
Uniform money of £60 is paid with the January salary. If something is wrong, write to wages@castleford.example.
`,
    answered: [
      ['What did Dominic Adeyemi get paid in the end?', '2,196.30'],
      ['How many hours of overtime did Mr Adeyemi work?', '9 h'],
      ['What is the job of Dominic Adeyemi?', 'driver'],
      ['How much income tax did Mr Adeyemi pay in November?', '361.20'],
      ['When was the November wage paid?', '28 November 2025'],
      ['How many days off does Dominic Adeyemi have left?', '6.5 days'],
      ['How much does the union cost Mr Adeyemi?', '14.50'],
      ['When does Mr Adeyemi get the money for his uniform?', 'January salary'],
    ],
    unanswered: [
      'What is the account number of Dominic Adeyemi?',
      'When did Dominic Adeyemi start at the bus company?',
      'Who is the manager of the Westgate depot?',
    ],
  },
  {
    file: 'discharge-letter.txt',
    language: 'en',
    heldOut: false,
    text: `St Brannock's Hospital, Department of Cardiology
Discharge letter, 9 January 2026

Patient: Mr Edwin Pascoe
Date of birth: 2 May 1954
Admitted: 4 January 2026
Discharged: 9 January 2026
Consultant: Dr Shirin Mahdavi

Diagnosis: atrial fibrillation
Allergies: none known

Mr Pascoe came in with palpitations and shortness of breath after shovelling snow. His pulse was 138 and his blood
pressure 152 over 94. The heart was brought back into rhythm with a single shock under a short anaesthetic. The echo
showed a slightly enlarged left atrium and normal valves.

Medication: bisoprolol 2.5 mg each morning, apixaban 5 mg twice a day
Plan: check of blood values in two weeks, ECG in six weeks

He should not drive for one week. Alcohol is best avoided altogether. If the palpitations come back and last longer than
an hour, he should call the ward on 01271 335 990.
`,
    answered: [
      ['What is wrong with Mr Pascoe?', 'atrial fibrillation'],
      ['Who is the consultant of Edwin Pascoe?', 'Shirin Mahdavi'],
      ['What medicines does Mr Pascoe take?', 'bisoprolol'],
      ['When was Edwin Pascoe born?', '2 May 1954'],
      ['When did Mr Pascoe leave the hospital?', 'Discharged: 9 January 2026'],
      ['What was the blood pressure of Mr Pascoe?', '152 over 94'],
      ['How long must Edwin Pascoe not drive?', 'one week'],
      ['What should Mr Pascoe do if the palpitations return?', '01271 335 990'],
      ['How was the rhythm of the heart restored?', 'single shock'],
    ],
    unanswered: [
      'How much does Edwin Pascoe weigh?',
      'Who is the family doctor of Mr Pascoe?',
      'Does Mr Pascoe smoke?',
      'What was the cholesterol of Edwin Pascoe?',
    ],
  },
  {
    file: 'choir-minutes.txt',
    language: 'en',
    heldOut: false,
    text: `Minutes of the annual meeting of the Ashdown Singers
Held on 5 February 2026 in the Methodist hall

Chair: Beatrice Nolan
Minutes: Callum Reid
Present: 31 members
Apologies: Gwen Harker, Ian Prosser

Conductor. Marta Kovács will lead the choir for another two years. Her fee rises to £95 a rehearsal.
Money. The treasurer, Dev Patel, showed a deficit of £410, because the hall had become dearer. The subscription goes up
to £120 a year; students pay half.
Concert. Fauré's Requiem is sung on 23 May in St Aldhelm's. Tickets are £14. Helen Cross finds an organist.
Robes. New robes were turned down by 19 votes to 8.
Trip. The choir goes to Bruges in October. Callum Reid collects names until the end of March.
Elections. Beatrice Nolan was elected again as chair. Owen Wright becomes librarian in place of Ruth Dale.

Next meeting: 11 June 2026, half past seven
`,
    answered: [
      ['Who was absent from the meeting of the Ashdown Singers?', 'Gwen Harker'],
      ['How many members came to the annual meeting of the choir?', '31'],
      ['Who conducts the Ashdown Singers?', 'Marta Kovács'],
      ['How much is the subscription of the choir?', '£120'],
      ['Why is there a deficit?', 'hall had become dearer'],
      ['What will the choir sing in May?', 'Requiem'],
      ['Who is the new librarian of the choir?', 'Owen Wright'],
      ['Who took the minutes of the choir?', 'Minutes: Callum Reid'],
      ['Where does the choir travel in October?', 'Bruges'],
      ['When does the choir meet next?', '11 June 2026'],
    ],
    unanswered: [
      'Who is the pianist of the Ashdown Singers?',
      'How much does the trip to Bruges cost?',
      'When was the choir founded?',
      'What do the new robes cost?',
    ],
  },
  {
    file: 'nurse-contract.txt',
    language: 'en',
    heldOut: false,
    text: `Contract of employment

Employer: Thistledown Veterinary Clinic, Kelso
Employee: Ms Anneka Sorensen
Job title: veterinary nurse
Start date: 4 August 2025
Line manager: Dr Fergus Baird
Salary: £27,300 a year
Hours: 37.5 a week over five days
Probation: six months

Salary is paid on the 25th. Every fifth weekend is worked, for which a day off in lieu is given. Holiday is 31 days
including public holidays; at most ten working days may be taken together.

During probation either side may give one week's notice. Afterwards the employee gives one month and the clinic two.

The clinic pays for uniforms and for 40 hours of courses a year. It pays 5 % into the pension. When ill, tell the clinic
by 7.30 in the morning. Sick pay is full for eight weeks.

The employee may not work for another practice within ten miles for six months after leaving. Pets of staff are treated
at half price.
`,
    answered: [
      ['What does Anneka Sorensen earn?', '£27,300'],
      ['Who is the boss of Ms Sorensen?', 'Fergus Baird'],
      ['How many hours does Anneka Sorensen work a week?', '37.5'],
      ['How long is the probation of Ms Sorensen?', 'Probation: six months'],
      ['How much holiday does Ms Sorensen get?', '31 days'],
      ['What notice must Anneka Sorensen give after probation?', 'one month'],
      ['How long is sick pay full at the clinic?', 'eight weeks'],
      ['What job does Anneka Sorensen do?', 'veterinary nurse'],
      ['By what time must one report sick to the clinic?', '7.30'],
    ],
    unanswered: [
      'Is there a Christmas bonus at the clinic?',
      'What is the address of Anneka Sorensen?',
      'How many nurses work at Thistledown?',
      'How old is Ms Sorensen?',
    ],
  },
  {
    file: 'swimming-letter.txt',
    language: 'en',
    heldOut: false,
    text: `Oakhanger Junior School
12 September 2025

Dear parents of Year 4,

from 29 September the children have swimming lessons every Monday in the Riverside Baths. There are ten lessons. The
bus goes at 9.10 and brings the children back by 11.45.

Cost: £32 for the term
Payment: through the school app
Deadline: 24 September
Contact: Mrs Pemberton, school office, 01420 480 113

Please pack swimming things, a towel and a cap. Goggles are allowed, earrings are not. Long hair must be tied up. A
child who has a verruca wears a rubber sock. If your child can't swim for a week, send a note; the child then stays
with Year 3.

The lessons are given by two instructors of the baths. Mr Adair goes along. The lessons are needed because every child
has to swim 25 metres by the end of Year 6.

With kind regards
Joanna Whitlock, head teacher
`,
    answered: [
      ['What do the swimming lessons cost?', '£32'],
      ['Who is the head teacher of Oakhanger?', 'Joanna Whitlock'],
      ['When is the last day to pay for swimming?', '24 September'],
      ['How many swimming lessons are there?', 'ten lessons'],
      ['When are the children back at school from the baths?', '11.45'],
      ['Whom does one ask about the swimming?', 'Mrs Pemberton'],
      ['May the children wear earrings in the pool?', 'earrings are not'],
      ['Why does Year 4 have to learn to swim?', '25 metres'],
      ['Where does a child stay that cannot swim?', 'Year 3'],
    ],
    unanswered: [
      'How many children are in Year 4?',
      'How warm is the water in the Riverside Baths?',
      'Who drives the bus to the baths?',
      'What is the name of the swimming instructors?',
    ],
  },
];
