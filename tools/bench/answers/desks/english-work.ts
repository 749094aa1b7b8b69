import type { NearDocument } from '../near/set.ts';

/** English papers on the desks of engineers, stores and offices. */
export const englishWork: readonly NearDocument[] = [
  {
    file: 'delivery note 88213.txt',
    language: 'en',
    heldOut: false,
    text: `CORMORANT CATERING SUPPLIES
Unit 6, Dockside Estate, Fallowmouth
DELIVERY NOTE                                   No. 88213

Deliver to:     Saltings Hotel, kitchen entrance, Marine Parade
Your order:     SH/2209 of 9 January 2026
Despatched:     14 January 2026
Carrier:        Gannet Haulage, driver L. Mbeki
Pallets:        3 (2 to be returned)
Gross weight:   412 kg

Item                              Ordered   Sent   To follow
-----------------------------------------------------------
Copper saucepan 24 cm                  12     12           0
Roasting tin, enamel                   20     14           6
Chef's knife, 21 cm, ash handle         8      8           0
Chopping board, beech                  15      0          15
Ladle, steel                           10     10           0

Remarks
The boards are out of stock at the sawmill and should come in the second week of February; they will be sent free of
carriage. One saucepan had a dented rim and was replaced before loading.

Please count the goods while the driver waits. Breakages have to be told to us within 48 hours with a photograph, or
else they cannot be credited. Claims: Mrs Jolanta Kaminska, extension 27. Goods stay our property until they have been
paid for in full. This note is not an invoice.

Received in good order, except: one tin scratched
Name in block letters: BERNARD OKAFOR, sous-chef
Time: 07.50
`,
    answered: [
      ['Who took in the goods at the Saltings Hotel?', 'BERNARD OKAFOR'],
      ['How heavy was the shipment of Cormorant?', '412 kg'],
      ['Which haulier brought the kitchen goods?', 'Gannet Haulage'],
      ['When can the hotel expect the chopping boards?', 'second week of February'],
      ['How soon must broken goods be reported to Cormorant?', '48 hours'],
      ['What was damaged on arrival at the hotel?', 'one tin scratched'],
      ['Whom do I ring about a claim on the saucepans?', 'Jolanta Kaminska'],
      ['On which day did the pans leave the warehouse?', '14 January 2026'],
    ],
    unanswered: [
      "What is the price of a chef's knife from Cormorant?",
      'How many rooms has the Saltings Hotel?',
      'Who placed the order for the hotel?',
      'When does the invoice of Cormorant fall due?',
      'What is the deposit for a pallet?',
      'Who is the head chef of the Saltings Hotel?',
    ],
  },
  {
    file: 'Incident 26-031 tank farm.txt',
    language: 'en',
    heldOut: true,
    text: `INCIDENT REPORT 26-031

Site: Kettleby Solvents, tank farm B
Date and hour: Tuesday 20 January 2026, 14.35
Reported by: Suresh Balan, shift leader
Class: spill, no injury

What happened
While road tanker 9 was being filled with toluene, the hose slipped off the coupling. About 260 litres ran into the
bund. The filler, Kirsty Dunmore, pressed the emergency stop, left the platform and raised the alarm by radio. The pump
ran on for another eleven seconds, since the stop button in bay 2 is wired through the old panel.

What was done
 14.37  bay cleared, traffic stopped at the gatehouse
 14.41  works fire brigade on the spot; foam laid
 15.20  gas readings back to nil
 16.05  suction truck empties the bund
 17.30  bay 3 reopened; bay 2 stays shut

Persons
Nobody was burnt or poisoned. One fireman, Alun Prosser, complained of a headache and was seen by the nurse, who sent
him back to duty.

Why
The locking ring of the coupling was worn. It had been due for exchange in November but the spare part was not in the
store. A second cause is that the checklist does not ask for a pull test.

What must change
- Every locking ring on the site is measured by 6 February (owner: maintenance, Gwilym Rees)
- Stop buttons are to cut the pump directly (owner: electrical, no date yet)
- Pull test goes into the checklist (owner: Suresh Balan, done)

Authorities: the Environment Agency was telephoned at 15.00 and asked for a written account. Lost product: £310.
`,
    answered: [
      ['How much toluene leaked at Kettleby?', '260 litres'],
      ['Who hit the emergency stop?', 'Kirsty Dunmore'],
      ['Why did the pump not halt straight away?', 'wired through the old panel'],
      ['Was anyone hurt in the toluene spill?', 'Nobody was burnt or poisoned'],
      ['What was wrong with the coupling of the hose?', 'locking ring of the coupling was worn'],
      ['Until when must all the rings be checked?', '6 February'],
      ['What did the Environment Agency want from Kettleby?', 'written account'],
      ['What was the value of the solvent that was lost?', '£310'],
    ],
    unanswered: [
      'How many litres does road tanker 9 hold?',
      'Who was driving the tanker?',
      'How many people work at Kettleby Solvents?',
      'Has there been a spill at tank farm B before?',
      'How high was the fine for the toluene spill?',
      'When will bay 2 be opened again?',
    ],
  },
  {
    file: 'HX-40_datasheet.txt',
    language: 'en',
    heldOut: false,
    text: `HX-40  self-priming bilge pump                                data sheet, issue F

Maker: Tamarack Marine Engineering, Halifax

GENERAL
The HX-40 moves fresh water, sea water and thin oil. It is not to be used for petrol, nor for sewage. The rotor may run
dry for up to ninety seconds. Particles larger than 5 mm have to be held back by a strainer (sold separately, part
HX-S2).

RATINGS
  Supply                24 V DC
  Current, full load    8.5 A
  Fuse                  15 A, slow
  Flow at 1 m           40 l/min
  Greatest lift         6.2 m
  Suction lift, dry     2.5 m
  Noise at 1 m          58 dB(A)
  Ambient               -10 ... +50 °C
  Protection            IP67
  Mass                  2.9 kg

MATERIALS
  Housing               bronze
  Rotor                 nitrile rubber
  Shaft                 stainless steel 316
  Seals                 ceramic and carbon

FITTING
Mount the pump with its feet downwards or on a bulkhead with the motor on top, never with the motor underneath, because
drips would reach the windings. Hose bore 25 mm. Tighten the four screws to 3 Nm.

SERVICE
Change the rotor after 500 hours or each spring, whichever is sooner. Kit HX-R1 holds rotor, gasket and grease. Do not
grease with mineral oil: it swells the rubber. Guarantee: 36 months, void if the housing has been opened by others than
an authorised dealer.
`,
    answered: [
      ['Can I pump petrol with the HX-40?', 'not to be used for petrol'],
      ['How long can the bilge pump run without water?', 'ninety seconds'],
      ['What is the rotor of the HX-40 made of?', 'nitrile rubber'],
      ['How often does the rotor need to be replaced?', '500 hours'],
      ['What fuse does the pump require?', '15 A'],
      ['Why must the motor not sit underneath?', 'drips would reach the windings'],
      ['How many kilos does the HX-40 weigh?', '2.9 kg'],
      ['How could I lose the warranty on the bilge pump?', 'housing has been opened by others'],
    ],
    unanswered: [
      'What does the HX-40 cost?',
      'How thick must the cable to the pump be?',
      'Is there a 12 volt version of the HX-40?',
      'How many HX-40 pumps has Tamarack sold?',
      'Who designed the HX-40?',
      'Where is the nearest authorised dealer for the pump?',
    ],
  },
  {
    file: 'reference_m_szabo.txt',
    language: 'en',
    heldOut: true,
    text: `Larchmont & Daughters, Bookbinders
8 Paternoster Steps, Canterbrook

TO WHOM IT MAY CONCERN

31 July 2025

Mr Miklós Szabó

Mr Szabó joined us in September 2017 as an apprentice and left today at his own wish, to be nearer to his parents in
Pécs. For his last three years he was in charge of the restoration room, where he led two juniors.

His hands are the best that I have seen in this trade. He rebound the parish registers of Ickham, forty-one volumes in
all, without a single complaint; for the psalter of 1588 he was awarded the Guild's silver bodkin. He mixed his own
glues, kept the guillotine in order and taught our evening class on Wednesdays.

In the office he was less at home. Estimates were sometimes late, and it was I who wrote the letters. Nobody should hire
him as a salesman.

He was ill for only six days in all his time here. Clients liked his dry humour. Towards apprentices he was patient,
except when somebody touched his bone folders.

His pay at the end was £31,500 a year, with five weeks' holiday. We are not able to keep the post open, as the lease of
the restoration room runs out, but I would take him back tomorrow.

Anybody who wishes to know more may telephone me after five o'clock on 01227 555 804.

Cordelia Larchmont
proprietor
`,
    answered: [
      ['Why did Mr Szabó quit the bindery?', 'nearer to his parents'],
      ['When did Miklós Szabó start at Larchmont?', 'September 2017'],
      ['What prize did Mr Szabó win?', 'silver bodkin'],
      ['What was the final salary of the bookbinder?', '£31,500'],
      ['What is Miklós Szabó not good at?', 'Estimates were sometimes late'],
      ['How often was the bookbinder off sick?', 'six days'],
      ['Would his boss employ Mr Szabó again?', 'take him back tomorrow'],
      ['How many register volumes were rebound for Ickham?', 'forty-one volumes'],
    ],
    unanswered: [
      'When was Miklós Szabó born?',
      'Where will Mr Szabó work next?',
      'What are the two juniors in the restoration room called?',
      'When was Larchmont & Daughters founded?',
      'How much did the restoration of the psalter cost?',
      'Is Mr Szabó married?',
    ],
  },
];
