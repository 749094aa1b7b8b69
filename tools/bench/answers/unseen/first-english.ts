import type { NearDocument } from '../near/set.ts';

/** Five invented English papers by an author who has not seen the program, with questions about them. */
export const firstEnglish: readonly NearDocument[] = [
  {
    file: 'creamery-appointment.txt',
    language: 'en',
    heldOut: true,
    text: `Hollin Mere Creamery Ltd
Sluice Lane, Hollin Mere
Our ref: HR/26/014
3 February 2026

Miss Odile Tranmer, 9 Corn Street, Pellworth

Letter of appointment: Assistant Cheesemaker

Dear Odile,

We are glad to offer you the post of Assistant Cheesemaker, following your trial day with us in January. Please
read the terms below and return one signed copy by 17 February 2026.

Start date: Monday 2 March 2026
Reporting to: Crispin Aldwark, Head of the Make Room
Salary: £26,750 a year, paid on the 25th of each month
Hours: 38 a week over five days, beginning at 5.45 in the morning; one weekend in three is worked

1. Probation. The first four months are a trial period. During it either of us may end the employment with one
week's notice; afterwards the notice is eight weeks on both sides.
2. Holiday. You have 27 days a year besides public holidays. No leave can be granted in the first three weeks of
December, when the Christmas orders are packed.
3. Sickness. Please ring the make room before 5.15 on the first day. Anyone with a stomach upset must stay away
from the dairy until 48 hours after the last symptoms. Full pay is given for up to six weeks in any year.
4. Clothing. Whites, boots and hairnets are supplied and laundered by us. Rings, watches and nail varnish are not
allowed beyond the changing room.
5. Training. We pay for the Level 3 food hygiene course at Pellworth College. If you leave within a year of
finishing it, half the fee is to be repaid.
6. Cheese. Every Friday staff may take home 1.5 kg free of charge.

Yours sincerely,
Philippa Dunmow, Managing Director
`,
    answered: [
      ['How much will Odile Tranmer earn at the creamery?', '£26,750 a year'],
      ['Who is the boss of the assistant cheesemaker?', 'Crispin Aldwark'],
      ['creamery job first day when', 'Monday 2 March 2026'],
      ['How long is the notice at Hollin Mere once the trial period is over?', 'eight weeks on both sides'],
      ['How many days off does the assistant cheesemaker get each year?', '27 days a year'],
      ['May I wear my wedding ring in the make room?', 'Rings, watches and nail varnish are not'],
      ['What happens if I quit the creamery soon after the hygiene course?', 'half the fee is to be repaid'],
      ['How much free cheese do the staff get?', '1.5 kg free of charge'],
    ],
    unanswered: [
      'How much does the food hygiene course at Pellworth College cost?',
      'Is weekend work at the creamery paid extra?',
      'Who supervised the trial day of Odile Tranmer in January?',
      'When does the shift at Hollin Mere Creamery end?',
      'creamery pension contribution',
      'How many days of leave can the assistant cheesemaker carry over into the next year?',
    ],
  },
  {
    file: 'donkey-discharge.txt',
    language: 'en',
    heldOut: true,
    text: `Stannick Vale Equine Hospital
Old Drove Road, Stannick
Telephone 01799 555 0142 (emergencies day and night: 01799 555 0190)

21 October 2025

Patient: Pockets, donkey gelding, grey dun, aged 14
Owner: Mrs Theodora Lisle, Quern Farm, Upper Stannick
Referred by: Jonas Whitbread MRCVS, Market Street Surgery
Admitted: 13 October 2025    Discharged: 20 October 2025

Dear Jonas,

Thank you for sending us Pockets, who had been dull and off his feed for three days. On arrival he weighed 187 kg,
his temperature was 38.9 and his gut sounds were much reduced.

Findings. The blood sample was milky, with triglycerides of 11.4 mmol/l, so that we diagnosed hyperlipaemia. When
the mouth was examined under sedation we found a slab fracture of the lower left third cheek tooth, which we take
to be the reason why he had stopped eating.

Treatment. He was given glucose by drip and fed by stomach tube for four days. The broken tooth was removed on
16 October by Dr Ines Calloway with the donkey standing. By the day he went home triglycerides had fallen to 2.1.

Advice to the owner
- Soaked fibre mash four times a day; no hay or straw until the socket has been checked.
- Meloxicam, 4 ml by mouth once daily with food for seven days.
- The wax plug in the socket should be left alone. If it falls out, ring us the same day.
- Please keep his companion Thimble beside him, as separation may bring the illness back.
- He may go out in the paddock in dry weather, with a rug on.

We should like to see him again on 10 November for a look at the socket. The insurance form has been sent to
Harrow & Tansy Mutual, claim number HT-50836.

Yours sincerely,
Rufus Penhale, Senior Clinician in Equine Medicine
`,
    answered: [
      ['What illness did Pockets the donkey have?', 'we diagnosed hyperlipaemia'],
      ['donkey weight on admission', 'he weighed 187 kg'],
      ['Who took out the tooth of Pockets?', 'Dr Ines Calloway'],
      ['How long must the donkey be given meloxicam?', 'once daily with food for seven days'],
      ["What should I do when the wax comes out of the donkey's gum?", 'If it falls out, ring us the same day'],
      ['When does Pockets have to go back to the equine hospital?', 'again on 10 November'],
      ['Is the donkey allowed outside?', 'He may go out in the paddock in dry weather'],
      ['Why should Thimble stay with Pockets?', 'as separation may bring the illness back'],
    ],
    unanswered: [
      'How much did the stay of Pockets at Stannick Vale cost?',
      "How did the donkey's tooth break?",
      'How old is Thimble?',
      'Which sedative was Pockets given for the mouth examination?',
      'When will Harrow & Tansy pay the claim for the donkey?',
      'How much mash does Pockets get at each feed?',
    ],
  },
  {
    file: 'school-tree-survey.txt',
    language: 'en',
    heldOut: true,
    text: `Report of a tree safety survey
Site: Quenby Lodge School, Marl Hill, Eddersley
Client: the Bursar, Mr Lucian Farrow
Surveyor: Bridget Omerod, consulting arborist, Omerod & Sleight
Date of visit: 9 April 2026, dry, light wind
Report no. OS-2217

1. Scope
All trees within falling distance of paths, buildings and the playing field were looked at from the ground; 64 were
tagged. Nothing was climbed and no roots were dug out. The copse beyond the brook was not included.

2. Trees that need work
Tag	Species	Height	Defect	Work	Within
0307	Beech	24 m	Giant polypore at the base	Fell	2 weeks
0312	Ash	17 m	Dieback, half the crown bare	Reduce by a third	3 months
0329	Horse chestnut	19 m	Split limb over bicycle shed	Remove limb	7 days
0341	Lime	21 m	Dead wood above drive	Clear dead wood	6 months
0355	Cedar	26 m	Old brace rusted through	Fit new brace	12 months

3. Remarks
The beech by the music block was tested with a resistograph: only 11 cm of sound wood remain on the side towards
the building. Until it is down, the path below should be closed with fencing and the practice rooms on that side
should not be used.
A pipistrelle roost was seen in a hollow of the ash. A licensed bat worker must therefore be present when the crown
is cut.
All the trees along the drive are covered by a preservation order of Eddersley District Council. Six weeks' notice
has to be given before the lime is touched; for dangerous trees five days are enough.

4. Cost and next survey
Our estimate for all five items is £6,480 without VAT. Stumps are left in the ground. The trees should be surveyed
again in 18 months, in full leaf, and after any gale above force 9.

Signed: B. Omerod, 14 April 2026
`,
    answered: [
      ['How many trees at Quenby Lodge School were given a tag?', '64 were'],
      ['What is wrong with the beech at the school?', 'Giant polypore at the base'],
      ['horse chestnut over the bicycle shed how urgent', '7 days'],
      ['How tall is the cedar at Quenby Lodge?', '26 m'],
      ['Who carried out the tree survey at Quenby Lodge School?', 'Bridget Omerod'],
      ['Why does someone have to be there for the bats when the ash is pruned?', 'A pipistrelle roost was seen'],
      ['How much will the tree work at the school come to?', '£6,480 without VAT'],
      ['When do the school trees have to be looked at again?', 'again in 18 months'],
    ],
    unanswered: [
      'How old is the beech by the music block?',
      'Which firm will fell the beech at Quenby Lodge School?',
      'How much would it cost to grind out the stumps at the school?',
      'Why was the copse beyond the brook left out of the tree survey?',
      'When was the old brace put into the cedar?',
      'What will be planted at Quenby Lodge in place of the beech?',
    ],
  },
  {
    file: 'brass-band-minutes.txt',
    language: 'en',
    heldOut: true,
    text: `Thorley Beck Silver Band
Minutes of the committee meeting of Tuesday 18 November 2025
held in the upstairs room of the Carders' Arms, 7.45 pm to 9.20 pm

Present: Winifred Stokoe (chair), Desmond Pryle (treasurer), Anouk Hebden (secretary), Col Ramsgill (conductor),
Faye Ottley (librarian)
Apologies: Martin Gedge (at his daughter's wedding)

1. The minutes of 7 October were agreed and signed.

2. Treasurer's report. The current account stands at £3,912.60 and the instrument fund at £8,450. Eleven members have
not yet paid their subscription; Desmond will write to them before the end of the month. Next year the subscription
rises from £60 to £72, players under eighteen remaining free.

3. Bandroom. The boiler has failed for the second time. Two quotations were laid before the meeting, and that of
Skell Heating at £2,340 was accepted by four votes to one. Until it is put in, rehearsals take place in the
Methodist schoolroom, on Thursdays instead of Wednesdays.

4. Instruments. The E flat bass is beyond repair. It was resolved to buy a second-hand one for not more than £3,000
out of the instrument fund. Col and Faye will go to Netherby to try one.

5. Christmas. Carols will be played outside the Co-op on 13 and 20 December from 10.30, and at Fell View care home on
the 22nd at 3 pm. The collection goes to the mountain rescue team. Players who cannot come must tell Anouk by
1 December.

6. Contest. The band will enter the fourth section at Harrowgill on 8 March. The test piece is "Scenes from a Slate
Town". The coach leaves the square at 7.15 am; the fare is £9, to be paid on the bus.

7. Any other business. Uniform jackets not being worn are to be handed in, as three new cornets have none.

Next meeting: Tuesday 13 January 2026, same place.
`,
    answered: [
      ['Why was Martin Gedge missing from the band committee?', "at his daughter's wedding"],
      ['How much money is in the instrument fund of the silver band?', 'the instrument fund at £8,450'],
      ['What will an adult pay to be a member of Thorley Beck band next year?', 'rises from £60 to £72'],
      ["Which company got the job of the bandroom's new boiler?", 'Skell Heating at £2,340'],
      ['Where does the band practise while the heating is broken?', 'Methodist schoolroom'],
      ['What is the most the band may spend on another E flat bass?', 'for not more than £3,000'],
      ['Who gets the money from the carol playing in Thorley Beck?', 'The collection goes to the mountain rescue team'],
      ['coach to the Harrowgill contest what time', '7.15 am'],
    ],
    unanswered: [
      'Who voted against the quotation of Skell Heating?',
      'When will the new boiler be fitted in the bandroom?',
      'How much does the E flat bass in Netherby cost?',
      'What time does the coach come back from Harrowgill?',
      'Who wrote "Scenes from a Slate Town"?',
      'How much was collected outside the Co-op by the band last Christmas?',
    ],
  },
  {
    file: 'marina-statement.txt',
    language: 'en',
    heldOut: true,
    text: `PORTH GELLAN MARINA
The Boat Office, North Quay, Porth Gellan
office@porthgellan.example

STATEMENT OF ACCOUNT
Account holder: Mr Ambrose Kettley
Boat: Sandpiper II, sloop, 9.4 m
Berth: pontoon D, no. 27
Account no.: PG-1163
Period: 1 April to 30 June 2026
Date of statement: 4 July 2026

Date	Item	Charge	Payment	Balance
1 Apr	Brought forward	 	 	£118.40
2 Apr	Summer berth, second instalment	£965.00	 	£1,083.40
9 Apr	Crane in and pressure wash	£212.00	 	£1,295.40
15 Apr	Bank transfer, thank you	 	£1,000.00	£295.40
3 May	Diesel, 46 litres	£71.30	 	£366.70
22 May	Replacement of lost gate key	£25.00	 	£391.70
11 Jun	Pumping out after bilge alarm, call-out at night	£85.00	 	£476.70
30 Jun	Electricity, 58 kWh	£20.30	 	£497.00

Amount due: £497.00, payable by 25 July 2026

Please pay by bank transfer, giving the account number. Cards are taken at the boat office, cheques no longer are.
On sums more than 30 days late we charge interest of 1.5 % a month, and the gate key is blocked after 60 days.

On 11 June the night watchman, Silas Trew, found the forward hatch of Sandpiper II open in heavy rain. No damage to
the berth was noted. Owners are reminded that a boat must not be left unattended with the hatches unlocked.

The third instalment of the berth falls due on 1 August. Those who pay it before 20 July may take off 4 %. Berths
for the winter ashore must be booked by 15 September; the yard has room for 70 boats.

Questions about this statement: Loveday Chenoweth, accounts, Tuesday to Friday, 9 to 1
`,
    answered: [
      ['How much do I still owe Porth Gellan Marina?', 'Amount due: £497.00'],
      ['Where does Sandpiper II lie in the marina?', 'pontoon D, no. 27'],
      ['What did lifting the boat into the water and washing it cost?', '£212.00'],
      ['gate key lost marina price', '£25.00'],
      ['Who noticed that a hatch of Sandpiper II had been left open?', 'the night watchman, Silas Trew'],
      ['May I pay the marina by cheque?', 'cheques no longer are'],
      ['How much discount is there for paying the next berth instalment early?', 'may take off 4 %'],
      ['By what day do I need to reserve a winter place ashore at Porth Gellan?', 'booked by 15 September'],
    ],
    unanswered: [
      'How much is the third instalment for the berth of Sandpiper II?',
      'Why was the forward hatch of Sandpiper II open in June?',
      'What does a winter berth ashore at Porth Gellan cost?',
      'How much water was pumped out of Sandpiper II?',
      'telephone number of Loveday Chenoweth',
      'What kind of engine does Sandpiper II have?',
    ],
  },
];
