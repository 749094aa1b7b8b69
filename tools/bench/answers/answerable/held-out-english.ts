import type { NearDocument } from '../near/set.ts';

/** English documents whose questions were written before rules were made and not looked at while they were. */
export const heldOutEnglish: readonly NearDocument[] = [
  {
    file: 'consulting-agreement.txt',
    language: 'en',
    heldOut: true,
    text: `Consulting Agreement

This agreement is made on 4 March 2025 between Pellworth Engineering Ltd, 9 Canal Road, Leeds ("Client") and Dr Oona
Fairbrother ("Consultant").

1. Services
The Consultant advises the Client on the seismic design of the Tamsin footbridge. She reports to Mr Gareth Lowe, head of
structures. Work is done at the Consultant's own office; site visits are agreed beforehand.

2. Remuneration
The Client pays £95 for each hour worked, up to 40 hours a month. Travel is refunded against receipts. Bills are sent at
the end of a month and settled within 21 days. On late sums interest of 6 per cent a year is owed.

3. Duration
The agreement starts on 1 April 2025 and ends when the bridge is opened, on 30 June 2027 at the latest. Either side may
end it by writing six weeks ahead.

4. Secrecy and results
The Consultant keeps what she learns about the Client to herself for five years after the end. Drawings and calculations
become the Client's property once they are paid for. The Consultant carries professional insurance of at least
£2,000,000.
5. Disputes
Disputes are brought before a single arbitrator in York. The law of England and Wales governs.
`,
    answered: [
      ['What is the hourly rate of the consultant?', '£95'],
      ['To whom does Oona Fairbrother report?', 'Gareth Lowe'],
      ['By when must invoices be paid?', '21 days'],
      ['How much notice is needed to terminate the consulting agreement?', 'six weeks'],
      ['Who owns the drawings?', "Client's property"],
      ['How long does the duty of confidentiality last?', 'five years'],
      ['Where are arguments between the parties settled?', 'York'],
    ],
    unanswered: [
      'Who is the chief executive of Pellworth Engineering?',
      'Which insurer covers the consultant?',
      'How long is the Tamsin footbridge?',
      'What is the penalty for late delivery of the drawings?',
      'When was Oona Fairbrother born?',
      'How many site visits are planned?',
      'May the consultant work for competitors?',
    ],
  },
  {
    file: 'pump-manual.txt',
    language: 'en',
    heldOut: true,
    text: `Brightwell BW-40 submersible pump: operating instructions

The BW-40 moves up to 11,000 litres of water an hour and lifts it seven metres at most. The motor takes 550 watts at 230
volts. The pump weighs 5.2 kg and comes with a cable of ten metres.

Before first use
Check the cable for damage. Fix the hose with the clamp supplied. Lower the pump by a rope tied to its handle, never by
its cable. The socket must have a circuit breaker of 30 mA.

Use
The float switch starts the pump when the water stands 45 cm high and stops it at 12 cm. Do not let the pump run dry for
longer than a minute. Particles may be as large as 25 mm. The water may be no warmer than 35 °C. The pump is not made
for sea water or food.

Care
Rinse the pump with clean water after each use. Every three months take off the base and clear the impeller. In winter
keep it where it does not freeze.

Faults
If the motor hums and does not turn, the impeller is blocked. If the pump stops by itself, the thermal cut-out has
opened; let the motor cool for 30 minutes. The guarantee lasts two years from the day of purchase and does not cover the
seal.
`,
    answered: [
      ['What is the flow rate of the BW-40?', '11,000 litres'],
      ['How heavy is the pump?', '5.2 kg'],
      ['How often should the impeller be cleaned?', 'three months'],
      ['What is wrong when the pump makes a humming noise?', 'impeller is blocked'],
      ['Can the pump be used in salt water?', 'sea water'],
      ['What is the maximum temperature of the water?', '35 °C'],
      ['How long is the warranty of the pump?', 'two years'],
      ['At which level does the float switch turn the pump off?', '12 cm'],
    ],
    unanswered: [
      'How much does the BW-40 cost?',
      'How loud is the pump?',
      'Who manufactures the motor of the pump?',
      'Where is the nearest service centre for Brightwell pumps?',
      'What is the diameter of the hose?',
      'Which oil does the pump need?',
      'In which country is the BW-40 made?',
      'When was the BW-40 put on the market?',
    ],
  },
  {
    file: 'clinic-letter.txt',
    language: 'en',
    heldOut: true,
    text: `St Brannock's Hospital, Department of Cardiology
14 October 2025

Dear Dr Pemberton,

Thank you for sending Mr Harold Quist, born 2 May 1958, whom we saw on 9 October. For six weeks he has been short of
breath when climbing stairs. There was no chest pain. He gave up smoking in 2011.

Findings: pulse 88, irregular; blood pressure 152/94. The ECG shows atrial fibrillation. On ultrasound the left atrium
measures 48 mm and the ejection fraction is 45 per cent. The kidneys work normally. Haemoglobin 13.9.

We have started apixaban 5 mg twice a day and bisoprolol 2.5 mg in the morning. Ramipril is continued. Aspirin should be
stopped. A cardioversion is planned for 20 November; Mr Quist must not miss a tablet in the four weeks before.

Please check his potassium in two weeks. He may drive a car, but not a lorry. If he faints or passes black stools he
should come to us at once.

Yours sincerely,
Dr Miriam Achterberg, consultant cardiologist
`,
    answered: [
      ['What is the diagnosis of Harold Quist?', 'atrial fibrillation'],
      ['Which dose of bisoprolol does the patient take?', '2.5 mg'],
      ['When did Mr Quist stop smoking?', '2011'],
      ['When will the cardioversion take place?', '20 November'],
      ['Which drug is to be discontinued?', 'Aspirin'],
      ['What are the symptoms of Mr Quist?', 'short of breath'],
      ['Is the patient allowed to drive?', 'drive a car'],
    ],
    unanswered: [
      'How much does Harold Quist weigh?',
      'Is Mr Quist allergic to penicillin?',
      'What is the name of the wife of Harold Quist?',
      'Who will carry out the cardioversion?',
      'What is the cholesterol level of the patient?',
      'When is Mr Quist discharged from hospital?',
      'What does the treatment of Mr Quist cost?',
    ],
  },
  {
    file: 'ferry-report.txt',
    language: 'en',
    heldOut: true,
    text: `Skerry Ferries plc, report of the board for 2024

Passengers and cars
In 2024 we carried 412,000 passengers, 6 per cent more than the year before, and 97,500 cars. The winter timetable was
kept on 94 days of 100. Storms cost us 23 sailings.

Money
Revenue rose to £18.4 million (2023: £17.1 million). Fuel took £5.2 million of that. The profit after tax was £1.3
million. The board proposes a dividend of 4.5 pence a share. Bank debt fell to £9.8 million.

Ships
The Morag entered service in May. She takes 220 passengers and 48 cars and was built in Gdansk. The Isla, 41 years old,
was sold to Greece in September. A hybrid ship is on order and shall be delivered in spring 2027.

People
At the end of the year 163 people worked for us, 58 of them at sea. Ewan MacAskill became managing director in
February, after Ruth Dalgleish had retired. Two members of the crew were hurt, neither badly.
`,
    answered: [
      ['How many people travelled with Skerry Ferries in 2024?', '412,000'],
      ['What was the turnover of Skerry Ferries in 2024?', '£18.4 million'],
      ['Who runs Skerry Ferries since February?', 'Ewan MacAskill'],
      ['What happened to the Isla?', 'sold to Greece'],
      ['How many employees does the ferry company have?', '163'],
      ['How many trips were cancelled because of bad weather?', '23 sailings'],
      ['Where was the Morag built?', 'Gdansk'],
    ],
    unanswered: [
      'What did the Morag cost?',
      'Who is the auditor of Skerry Ferries?',
      'How much does the managing director of Skerry Ferries earn?',
      'Which shipyard builds the hybrid ship?',
      'How many shareholders does Skerry Ferries have?',
      'What is the fare for a car on the ferry?',
      'Who bought the Isla?',
    ],
  },
  {
    file: 'joinery-invoice.txt',
    language: 'en',
    heldOut: true,
    text: `Ashdown Joinery
Tel. 01632 960 114

Invoice no. 2025-0417
Date: 17 July 2025
To: Mrs Leonie Trask, The Old Forge, Wickenby

Oak staircase, fourteen steps, with handrail: £6,850.00
Taking out and disposing of the old staircase: £640.00
Two coats of hard-wax oil: £385.00
Net: £7,875.00
VAT 20 %: £1,575.00
Total: £9,450.00
Paid in advance on 2 June: £3,000.00
To be paid: £6,450.00

Please pay within 14 days to our account 40418822, sort code 20-11-09. Who pays within five days may take off 2 per
cent. The work was done from 7 to 11 July by Colin Ashdown and Pavel Horak. We give five years' guarantee on the wood
and two on the surface. Goods remain ours until they are paid in full.
`,
    answered: [
      ['What is the grand total of the joiner?', '£9,450.00'],
      ['What did it cost to remove the old stairs?', '£640.00'],
      ['Who is the customer of Ashdown Joinery?', 'Leonie Trask'],
      ['How much was the down payment for the staircase?', '£3,000.00'],
      ['Is there a discount for quick payment of the staircase?', '2 per cent'],
      ['Who built in the staircase?', 'Pavel Horak'],
      ['Which bank account does Ashdown Joinery have?', '40418822'],
    ],
    unanswered: [
      'What is the VAT number of Ashdown Joinery?',
      'How many hours did Colin Ashdown work?',
      'What does a single step of oak cost?',
      'When was the staircase ordered?',
      'What is the e-mail address of Ashdown Joinery?',
      'How wide is the staircase?',
      'What is the interest on late payment to the joiner?',
    ],
  },
  {
    file: 'beam-tests.md',
    language: 'en',
    heldOut: true,
    text: `# Bending tests of glued beams, series C

| Beam | Length | Weight | Breaking load | Deflection | Cause of failure |
|---|---|---|---|---|---|
| C1 | 3.0 m | 41 kg | 38 kN | 21 mm | knot |
| C2 | 3.0 m | 44 kg | 45 kN | 24 mm | glue line |
| C3 | 4.5 m | 63 kg | 29 kN | 37 mm | shear |

All beams were loaded at two points until they broke. The room was kept at 20 °C and 65 per cent humidity. The press was
calibrated in March 2025. Readings were taken by Ines Valdora.
`,
    answered: [
      ['How much did beam C2 carry before it broke?', '45 kN'],
      ['How far did beam C3 bend?', '37 mm'],
      ['How heavy is beam C1?', '41 kg'],
      ['Why did beam C3 break?', 'shear'],
      ['Who measured the beams?', 'Ines Valdora'],
    ],
    unanswered: [
      'Which species of wood are the beams made of?',
      'How old were the beams of series C?',
      'What is the price of beam C2?',
      'Who made the press?',
      'Which glue was used for the beams?',
    ],
  },
];
