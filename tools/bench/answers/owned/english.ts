import type { NearDocument } from '../near/set.ts';

/** English papers that people own. Every second one is in sight; all were held out before ADR 0406. */
export const english: readonly NearDocument[] = [
  {
    file: 'flat-tenancy.txt',
    language: 'en',
    heldOut: false,
    text: `Tenancy agreement for 9b Quarry Terrace, Stockbury

Landlady: Mrs Odile Marchant. Tenant: Mr Kofi Asante. The flat on the second floor is let for twelve months from 1
September 2025 and afterwards from month to month.

Rent
The tenant pays £875 a month in advance on the first of each month by standing order. Water is included; gas and
electricity are paid by the tenant to the suppliers. A sum of £1,000 was lodged with the Tenancy Deposit Scheme.

Use
No more than three persons may live in the flat. Cats are tolerated, dogs are not. The tenant must not smoke indoors and
must ask before he hangs shelves. Bicycles belong in the yard.

Repairs
The landlady keeps roof, windows and heating in order. Small damage below £40 is put right by the tenant. Anything that
is broken is to be reported to Mrs Marchant on 01622 555 317.

Ending
After the first year the tenant may leave with one month's warning, the landlady must give two months. The flat is
handed back swept, with all four keys.
`,
    answered: [
      ['How much must Mr Asante pay every month?', '£875'],
      ['Is Kofi Asante allowed to keep a dog?', 'dogs are not'],
      ['Where do the bikes go?', 'yard'],
      ['Who is responsible for mending the windows of the flat?', 'landlady keeps roof'],
      ['How many people can occupy the flat on Quarry Terrace?', 'three persons'],
      ['What number does the tenant ring when something is defective?', '01622 555 317'],
      ['How big is the deposit for the flat on Quarry Terrace?', '£1,000'],
    ],
    unanswered: [
      'How many rooms does the flat on Quarry Terrace have?',
      'When may the rent of the flat be raised?',
      'What is the fee for paying the rent late?',
      'Who lived in the flat before Mr Asante?',
      'Is there a parking space with the flat?',
      'What is the e-mail address of Mrs Marchant?',
      'What is the occupation of Kofi Asante?',
    ],
  },
  {
    file: 'payslip-march.txt',
    language: 'en',
    heldOut: true,
    text: `Fenwick Dairy Co-operative
Payslip for March 2026

Employee: Rosalind Achebe, number 4471, department: bottling
Tax code 1257L, National Insurance number QQ 12 34 56 C

Basic pay, 152 hours at £14.20: £2,158.40
Night shifts: £186.00
Gross pay: £2,344.40
Income tax: £259.20
National Insurance: £103.70
Pension: £117.22
Net pay: £1,864.28

Paid into account 40718826 on 31 March. Holiday left: 11 days. The employer pays 6 % into the pension as well. Questions
about pay are answered by Dermot Lacey in the wages office.
`,
    answered: [
      ["What is Rosalind Achebe's hourly rate?", '£14.20'],
      ['How much money did Ms Achebe receive in the end?', '£1,864.28'],
      ['How much tax was taken off in March?', '£259.20'],
      ['Whom can one ask about the wages?', 'Dermot Lacey'],
      ['How many days of leave does Rosalind Achebe still have?', '11 days'],
      ['In what part of the dairy does Ms Achebe work?', 'bottling'],
      ['On what date did the wages arrive?', '31 March'],
    ],
    unanswered: [
      'When did Rosalind Achebe join the dairy?',
      'How many hours of overtime did Ms Achebe work?',
      'What was the Christmas bonus of Ms Achebe?',
      'Who is the manager of the bottling department?',
      'What is the address of Rosalind Achebe?',
      'How many sick days did Ms Achebe take?',
      'What does Dermot Lacey earn?',
    ],
  },
  {
    file: 'school-trip.txt',
    language: 'en',
    heldOut: false,
    text: `Larkfield Primary School, 4 June 2026

Dear parents of class 5B,

on Thursday 18 June we travel to the Maritime Museum in Port Haven. The coach leaves the school gate at 8.15 a.m. and we
are back by 4.30 p.m. The trip costs £17.50 for each child; this covers the ticket and the ride. Please hand the money
in by 11 June in a named envelope. Families for whom this is hard may speak to the school office in confidence.

Each child needs a packed lunch, a raincoat and a bottle of water. Glass bottles and telephones stay at home. Pocket
money of up to £5 may be brought for the shop. Medicine is given to Miss Abara before we set off.

Mr Trevelyan and two parents come along. Children who do not join us will spend the day in class 4A.

Yours, Ngozi Abara, class teacher
`,
    answered: [
      ['What time does the bus depart?', '8.15'],
      ['How much is the outing to the museum?', '£17.50'],
      ['Until when must the parents of 5B pay?', '11 June'],
      ['Who collects the medication?', 'Miss Abara'],
      ['Can the children take mobile phones to the museum?', 'stay at home'],
      ['How much spending money may a child take?', '£5'],
      ['What happens to pupils who stay behind?', 'class 4A'],
    ],
    unanswered: [
      'How many children are in class 5B?',
      'What is the name of the coach company?',
      'What does the exhibition in the museum show?',
      'Who is the head teacher of Larkfield?',
      'How long does the ride to Port Haven take?',
      'Where do the children have lunch?',
      'What is the phone number of the school office?',
    ],
  },
  {
    file: 'board-minutes.txt',
    language: 'en',
    heldOut: true,
    text: `Minutes of the board of Tern Harbour Sailing Trust, 14 October 2025

Present: Fiona McAllister (chair), Ravi Deshmukh, Carys Bowen, Otto Lindgren. Apologies: Helen Stroud.

1. Accounts. Ravi Deshmukh reported a surplus of £12,300 for the year. The accounts were approved with one abstention.
2. Pontoon. Three offers were received. The board chose Seaward Marine for £48,750; work is to start in February and
take five weeks. Otto Lindgren voted against, as he thought the price too high.
3. Fees. Membership goes up from £140 to £155 a year from January. Juniors continue to sail for nothing.
4. Safety. After the capsize on 2 August two rescue boats must be on the water whenever more than ten dinghies are out.
5. Next meeting. 9 December at 7 p.m. in the boathouse.

Carys Bowen took the minutes.
`,
    answered: [
      ['Which firm gets the order for the pontoon?', 'Seaward Marine'],
      ['Who could not come to the board meeting of the Sailing Trust?', 'Helen Stroud'],
      ['What will members pay from January?', '£155'],
      ['Why was Otto Lindgren opposed?', 'price too high'],
      ['Who wrote the minutes of the Sailing Trust?', 'Carys Bowen'],
      ['How long does the work on the pontoon last?', 'five weeks'],
      ['Where does the board meet in December?', 'boathouse'],
    ],
    unanswered: [
      'How many members does the Sailing Trust have?',
      'What did the other two offers for the pontoon cost?',
      'Who abstained on the accounts?',
      'How old is the pontoon?',
      'Who was injured when the boat capsized?',
      'What does a rescue boat cost?',
      'When was the Sailing Trust founded?',
    ],
  },
  {
    file: 'staff-handbook.txt',
    language: 'en',
    heldOut: false,
    text: `Handbook for staff of the Pellow Garden Centres

Working day
Shops open at 9 and close at 6. Staff come twenty minutes before opening. The lunch break is 45 minutes and is not paid.
Shifts are posted ten days ahead; swaps are agreed with the floor leader.

Illness
Ring the shop before 8 in the morning. From the fourth day a doctor's note is needed. Sick pay is full for six weeks and
half for another six.

Clothes and tools
Each member of staff gets two green aprons and a pair of gloves. Own boots are worn; every spring the firm contributes
£45 to a new pair. Forklifts are driven only by those who hold a licence.

Buying
Staff pay 20 % less for plants and 10 % less for everything else. Food from the café is excepted.

Trouble
A complaint about a colleague goes to Yvonne Castell, who must reply within seven working days. Theft leads to dismissal
without notice.
`,
    answered: [
      ['How long is the pause at midday at Pellow?', '45 minutes'],
      ['What discount do employees get on plants?', '20 %'],
      ['When do employees have to bring a medical certificate?', 'fourth day'],
      ['To whom does one complain about a co-worker?', 'Yvonne Castell'],
      ['What happens to somebody who steals?', 'dismissal'],
      ['Who may operate a forklift?', 'licence'],
      ['How much does Pellow pay towards footwear?', '£45'],
    ],
    unanswered: [
      'How many days of holiday do staff at Pellow get?',
      'What is the hourly wage at Pellow?',
      'How many shops does Pellow have?',
      'Who pays for the forklift licence?',
      'How long is the probation at Pellow?',
      'Do staff at Pellow get extra pay on Sundays?',
      'Who is the head of the Pellow Garden Centres?',
    ],
  },
  {
    file: 'sleep-study.txt',
    language: 'en',
    heldOut: true,
    text: `Short naps and recall in older adults

Abstract. We asked whether a nap of twenty minutes helps people above 65 to remember a list of words. Sixty-four
volunteers from two towns took part. Those who napped recalled 11.2 words on average, those who rested awake 9.6.

Methods. Participants were drawn by lot into two groups of equal size. Naps took place at 2 p.m. in a dark room. Sleep
was recorded with electrodes on the scalp. Nobody drank coffee on the day. Persons with sleep apnoea were excluded.

Results. The difference was significant (p = 0.03). It had vanished a week later. Women and men did not differ. Four
participants withdrew before the end.

Limits. The sample was small, and the testers knew who had slept. The study was paid for by the Halden Foundation. The
authors, Maarten de Wit and Sunniva Aas, declare no competing interests.
`,
    answered: [
      ['Who funded the study of naps?', 'Halden Foundation'],
      ['How many subjects dropped out of the nap study?', 'Four participants'],
      ['How was sleep measured?', 'electrodes'],
      ['Did the effect of the nap last?', 'vanished a week later'],
      ['How many words did the nappers remember?', '11.2'],
      ['Which people were not allowed to take part in the nap study?', 'apnoea'],
      ['At what time of day did the volunteers nap?', '2 p.m.'],
    ],
    unanswered: [
      'At which university was the nap study done?',
      'What were the volunteers paid for the nap study?',
      'In which year did the nap study take place?',
      'What was the average age of the volunteers?',
      'Which words were on the list?',
      'Does a nap of an hour help more?',
      'How long did the volunteers sleep at night?',
    ],
  },
];
