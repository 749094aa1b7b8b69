import type { NearDocument } from '../near/set.ts';

/** English forms and letters that no rule and no fit has seen. */
export const heldOutEnglish: readonly NearDocument[] = [
  {
    file: 'dental-plan.txt',
    language: 'en',
    heldOut: true,
    text: `Mr Orlando Fitch
Treatment plan of 2 March 2026
Dental practice Dr Nadia Rostami, Church Street 5

Tooth: lower left molar
Finding: deep decay, old filling broken
Treatment: root canal and porcelain crown
Visits: three
First appointment: 16 March, 10.20 a.m.
Estimated price: £940
Your insurance pays: £610

The crown is made in the laboratory of Finch Brothers, which takes nine days. Until then you wear a temporary one;
please chew on the other side. After the injection do not eat for two hours.

Please cancel at least 24 hours before, otherwise we charge £40. Parking is behind the house. Mr Fitch has told us that
latex gives him a rash. Ms Okoro at the desk explains how to pay by instalments.
`,
    answered: [
      ['How much is the dental treatment of Mr Fitch expected to cost?', '£940'],
      ['Who is the dentist of Orlando Fitch?', 'Nadia Rostami'],
      ['What share does the insurance pay?', '£610'],
      ['When is the first appointment of Mr Fitch?', '16 March'],
      ['What is Orlando Fitch allergic to?', 'latex'],
      ['How long does it take to make the crown?', 'nine days'],
      ['What is the charge for a missed visit?', '£40'],
      ['Who can explain paying in instalments?', 'Okoro'],
      ['Where can one park?', 'behind the house'],
    ],
    unanswered: [
      'What is the telephone number of Dr Rostami?',
      'How old is Mr Fitch?',
      'When was the old filling made?',
      'How long is the crown guaranteed?',
    ],
  },
  {
    file: 'warehouse-contract.txt',
    language: 'en',
    heldOut: true,
    text: `EMPLOYMENT CONTRACT between Norden Parcels and Mr Lucian Petrescu

Position: night shift sorter
Place of work: Trafford hub
Starts: 12 January 2026
Wage: £13.85 an hour
Night premium: 22 %
Weekly hours: 32
Supervisor: Mr Callum Haigh
Trial period: twelve weeks

Mr Petrescu works from 10 p.m. to 6 a.m. on four nights. A break of thirty minutes is paid. He has 24 days of leave; ten
of these are taken in summer.

Wages are transferred every Friday. Breakages are not taken from the wage unless they were caused on purpose. The
company lends boots and a scanner. For a taxi home after a shift that ends before 5 a.m. up to £12 is refunded.

Either side may end the contract with two weeks' notice. He must tell the depot of an illness three hours before his
shift. The union at the hub is represented by Adwoa Mensah.
`,
    answered: [
      ['What is the hourly wage of Lucian Petrescu?', '£13.85'],
      ['How much extra is paid at night?', '22 %'],
      ['Who supervises Mr Petrescu?', 'Callum Haigh'],
      ['Where does Lucian Petrescu work?', 'Trafford'],
      ['How many hours a week does Mr Petrescu work?', '32'],
      ['How many days of leave has Mr Petrescu?', '24 days'],
      ['When is the wage paid at Norden Parcels?', 'every Friday'],
      ['What is the notice period of Lucian Petrescu?', "two weeks' notice"],
      ['Who is the union representative?', 'Adwoa Mensah'],
    ],
    unanswered: [
      'What is the date of birth of Lucian Petrescu?',
      'How much does Norden Parcels pay into the pension?',
      'How many people work at the Trafford hub?',
      'Is there a canteen at the hub?',
    ],
  },
  {
    file: 'heat-pump.txt',
    language: 'en',
    heldOut: true,
    text: `Invoice 88-2026
Fairweather Renewables Ltd

Customer: Mrs Ottilie Brandreth
Address: The Old Forge, Penrith
Invoice date: 3 April 2026
Work: heat pump with tank, installed 23 to 26 March
Engineer: Sunil Gokhale

Heat pump Arvo 9\t1\t£5,420.00
Hot-water tank 210 l\t1\t£1,180.00
Pipes and valves\t\t£640.00
Labour\t46 h\t£2,530.00
Scaffolding\t\t£310.00
Grant\t\t-£5,000.00
To pay\t\t£5,080.00

Payment within 30 days. The pump has a warranty of seven years if it is serviced each year; the tank has five. At 7 °C
outside the pump gives 9 kW. It is set to 45 °C. The old oil boiler was taken to the scrapyard free of charge.

Neighbours may complain if the night mode is off: it keeps the pump below 38 dB between 10 p.m. and 6 a.m.
`,
    answered: [
      ['How much does Mrs Brandreth have to pay?', '5,080.00'],
      ['Who installed the heat pump?', 'Sunil Gokhale'],
      ['How much was the hot-water tank?', '1,180.00'],
      ['How many hours of labour were charged?', '46 h'],
      ['How high is the grant?', '5,000.00'],
      ['How long is the warranty on the heat pump?', 'seven years'],
      ['How loud is the heat pump at night?', '38 dB'],
      ['What happened to the old boiler?', 'scrapyard'],
      ['How long does Mrs Brandreth have to pay?', '30 days'],
    ],
    unanswered: [
      'How much electricity does the heat pump use a year?',
      'Who is the director of Fairweather Renewables?',
      'How much did the oil boiler weigh?',
      'What is the VAT on the heat pump?',
    ],
  },
  {
    file: 'parish-council.txt',
    language: 'en',
    heldOut: true,
    text: `Thornby Parish Council
Minutes of 19 January 2026, village hall

In the chair: Cllr Judith Amery
Present: Cllrs Amery, Boyd, Chaudhry, Dunne, Ellis
Absent: Cllr Frobisher (ill)
Clerk: Mrs Lorna Speight

1. Footpath 12 is flooded. Cllr Boyd speaks to the farmer, Mr Ransome.
2. The bus shelter was damaged on New Year's Eve. Repairs cost £1,350; the insurance pays all but £200.
3. The council will plant forty trees along Mere Road in March. Oaks were preferred, since elms fall ill.
4. The speed limit at the school goes down to 20 miles an hour from 1 May.
5. The grant to the cricket club was cut from £800 to £500, three votes to two.
6. Cllr Dunne leaves the council in May because she moves to Derby.

Public questions: Mr Hollis asked for a bench at the pond. Mrs Speight was asked to find out the price.
Next meeting: 16 March, 7.15 p.m.
`,
    answered: [
      ['Who was missing from the parish council?', 'Frobisher'],
      ['Who is the clerk of Thornby?', 'Lorna Speight'],
      ['Who chaired the council meeting?', 'Judith Amery'],
      ['How many trees will be planted?', 'forty'],
      ['Why were oaks chosen?', 'elms fall ill'],
      ['What is the new speed limit at the school?', '20 miles'],
      ['How much does the cricket club get now?', '£500'],
      ['Why does Cllr Dunne leave the council?', 'Derby'],
      ['Who asked for a bench?', 'Hollis'],
      ['When does the parish council meet again?', '16 March'],
    ],
    unanswered: [
      'Who damaged the bus shelter?',
      'What does a bench cost?',
      'How many people live in Thornby?',
      'Who voted against the cut for the cricket club?',
    ],
  },
  {
    file: 'pension-statement.txt',
    language: 'en',
    heldOut: true,
    text: `Bellwether Pension Fund
Annual statement, 5 April 2026

Member: Ms Philippa Strand
Membership number: 40-7719
Normal retirement age: 67
Value of your pot: £64,318
Paid in by you this year: £2,460
Paid in by your employer: £3,280
Growth: 5.1 %
Charges: £241
Beneficiary: Mr Rory Strand

If you go on paying as now, your pension at 67 may be about £4,900 a year. You may take a quarter of the pot as a
tax-free sum. You may retire from 57 on, but get less.

The money is held in the fund Steady Growth. You may change the fund twice a year without a fee. If you move house or
marry, please tell us. To have your pension paid abroad, fill in form P7.

Helpline 0800 118 552, Monday to Thursday, 9 a.m. to 4 p.m.
`,
    answered: [
      ['How much is the pension pot of Philippa Strand worth?', '£64,318'],
      ['Who gets the money if Ms Strand dies?', 'Rory Strand'],
      ['What did the employer pay in?', '£3,280'],
      ['From what age can Ms Strand retire early?', '57'],
      ['How high are the charges of the pension fund?', '£241'],
      ['How often can the fund be changed for nothing?', 'twice a year'],
      ['What is the membership number of Philippa Strand?', '40-7719'],
      ['When is the helpline of Bellwether open?', '9 a.m. to 4 p.m.'],
      ['In which fund is the money of Ms Strand?', 'Steady Growth'],
    ],
    unanswered: [
      'Who is the employer of Philippa Strand?',
      'When did Ms Strand join the pension fund?',
      'Who manages the fund Steady Growth?',
      'What is the salary of Philippa Strand?',
    ],
  },
];
