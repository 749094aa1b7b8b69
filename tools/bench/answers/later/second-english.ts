import type { NearDocument } from '../near/set.ts';

/** English papers that were written after all rules and fits: the second five. */
export const secondEnglish: readonly NearDocument[] = [
  {
    file: 'canal-trip.txt',
    language: 'en',
    heldOut: false,
    text: `Oakhanger Primary School
Friday, 24 April

Dear parents and carers of Year 5,

It's nearly time for our canal trip! On Tuesday 19 May we are off to the Narrowboat Museum at Foxley Locks, where the
children will work a lock gate themselves.

The coach leaves the school gate at 8.25 sharp (please be there ten minutes earlier) and we hope to be back by 4.30.
Mrs Penhaligon leads the trip; Mr Iqbal and two parent helpers come along. We'd love one more helper. Have you got a
DBS certificate and a free Tuesday?

What it costs: £17.50 per child, through the SchoolPenny app, no later than 8 May. Families with free school meals
pay nothing.

In the rucksack, please:
* packed lunch without nuts (Ellie in Kingfisher class carries an EpiPen)
* raincoat and shoes with grip; no wellies, no sandals
* up to £4 for the shop
* NO phones

Life jackets are lent by the museum. Travel-sick children sit at the front; tell us on the slip. Inhalers and other
medicines go in a named bag to Miss Tregear in the office that morning.

If it pours, we still go, but the boat ride is replaced by a rope workshop.

Warm regards,
Jocasta Venn, head teacher
`,
    answered: [
      ['When are Year 5 going to the narrowboat museum?', '19 May'],
      ["How much do I pay for my daughter's canal trip?", '£17.50'],
      ['last day to pay Year 5 canal trip', '8 May'],
      ['What time does the coach for the canal trip set off?', '8.25'],
      ['Can my son take his mobile on the canal trip?', 'NO phones'],
      ['How much spending money may the Year 5 children bring?', '£4'],
      ['Who do I hand the inhaler to before the canal trip?', 'Miss Tregear'],
      ['What do the Year 5 children do instead of the boat ride when it rains?', 'rope workshop'],
    ],
    unanswered: [
      'Which coach company drives Year 5 to Foxley Locks?',
      'How many children are going on the canal trip?',
      'On which number can Mrs Penhaligon be reached during the canal trip?',
      'By what date must the slip for the canal trip be handed in?',
      'What are the two parent helpers on the canal trip called?',
      'How long does the boat ride at Foxley Locks last?',
    ],
  },
  {
    file: 'dog-insurance.txt',
    language: 'en',
    heldOut: false,
    text: `PAWSHIELD: your policy at a glance
Policy no. PS-770-2319

Policyholder ........ Mr Tobias Renshaw
Animal .............. Biscuit, beagle, male, neutered
Born ................ June 2021
Plan ................ Comfort
Monthly premium ..... £31.60
Excess per illness .. £95
Vet fees, up to ..... £6,000 a year
Cover begins ........ 1 March 2026
Renewal ............. 28 February 2027

Good to know
Accidents are covered from the third day, illnesses only after a fortnight. Skin trouble is left out of your cover,
since Biscuit was treated for it in 2024. Not insured: vaccinations, worming and food.

If Biscuit bites somebody, we pay damages up to £1 million; the first £250 is yours. Lost dog? We contribute up to
£300 towards posters and a reward. Kennel fees are met if you yourself are in hospital for more than four days.

Claims: send the itemised bill through the Pawshield app within 90 days. We usually pay in five working days. From
Biscuit's ninth birthday you bear 20 % of each bill in addition to the excess.

Trips abroad: Europe, up to 60 days a year. Cancel in the first 14 days and everything is refunded. Questions? Ring
0800 555 0142.
`,
    answered: [
      ["What do I pay each month for Biscuit's insurance?", '£31.60'],
      ['Which ailment of Biscuit is excluded from his policy?', 'Skin trouble'],
      ['How soon must a vet bill be sent to Pawshield?', '90 days'],
      ['Pawshield maximum vet costs per year', '£6,000'],
      ['How long must I wait before Biscuit is insured when he falls ill?', 'fortnight'],
      ["Are Biscuit's jabs paid by the dog insurance?", 'Not insured'],
      ['What number do I call about the dog insurance?', '0800 555 0142'],
      ['What does Pawshield give towards finding Biscuit if he runs away?', '£300'],
    ],
    unanswered: [
      'How much per night does Pawshield pay for a kennel?',
      'Which vet treated Biscuit for his skin?',
      'When was Biscuit neutered?',
      "What will Biscuit's premium be after the renewal?",
      "What did the treatment of Biscuit's skin cost?",
      "What is Biscuit's microchip number?",
    ],
  },
  {
    file: 'piano-invoice.txt',
    language: 'en',
    heldOut: false,
    text: `WHITTLE & DAUGHTER, PIANO WORKSHOP
The Malthouse, Ludlow

INVOICE 2026/041
Date: 9 February 2026
For: Mr and Mrs Ezekiel Farquharson
Instrument: upright, Hallmayer, no. 28806
Built: 1911

Description\tHours\tAmount
Collection and return (two people)\t\t£180.00
New bass strings, set of 28\t\t£396.00
Hammers refaced\t7\t£315.00
Three key tops, bone\t2\t£90.00
Tuning to 440 Hz, twice\t\t£150.00
Net\t\t£1,131.00
VAT 20 %\t\t£226.20
Received with thanks, 15 January\t\t-£400.00
Balance due\t\t£957.20

Please settle within 21 days by bank transfer; we cannot take cards.

Notes from the bench. The soundboard has a hairline crack, which we have left alone because it does not buzz. Moths
had eaten the felt under the keys; it was renewed from old stock. The left pedal squeaked and no longer does. A
sixpence from 1938 was found beneath the keyboard and is taped inside the lid.

New strings stretch. Edith will therefore come to tune again in June, and that visit is free. Keep the room at about
50 % humidity and the piano at least one metre from the radiator. Strings and hammers carry our five-year promise,
provided that the instrument is tuned each year.

Rufus Whittle
`,
    answered: [
      ['How much do we still have to pay for the piano?', '£957.20'],
      ['What did the new piano strings cost?', '£396.00'],
      ['Can the Farquharsons pay the piano workshop by card?', 'cannot take cards'],
      ['Who comes to tune the piano in summer?', 'Edith'],
      ['What did Whittle find inside the old piano?', 'sixpence'],
      ['down payment for piano repair when', '15 January'],
      ['How far from the heating should we place the piano?', 'one metre'],
      ["From which year is the Farquharsons' piano?", '1911'],
    ],
    unanswered: [
      'How many hours did the new bass strings of the piano take?',
      'On which day was the piano brought back to the Farquharsons?',
      'What is the bank account number of the piano workshop Whittle?',
      'When did the soundboard of the piano crack?',
      'What did curing the squeaking piano pedal cost?',
      'Who tuned the Hallmayer piano before Whittle did?',
    ],
  },
  {
    file: 'ferry-booking.txt',
    language: 'en',
    heldOut: false,
    text: `>>> BOOKING CONFIRMED <<<
Norrlight Ferries

Booking code: QX7LMB
Lead passenger: Henrietta Bolsover
Travelling with: Fergus Bolsover (adult), Pip Bolsover (9)
Vehicle: VW camper, 2.6 m high, plate KR19 ZPO

OUT: Sat 11 July 2026, Aberdeen 17:00 to Lerwick 07:30 (Sun), MV Skua
BACK: Fri 24 July 2026, Lerwick 19:00 to Aberdeen 07:00 (Sat), MV Petrel

Cabin out: 512, four berths, outside
Cabin back: four berths, inside, allotted at check-in
Meals: breakfast on the way out only
Fare: £684.40, paid by Visa ending 3307

CHECK-IN closes 45 minutes before sailing; with a camper be there 90 minutes ahead. Photo ID is needed for everybody
over 16.

ON BOARD the car deck is locked during the crossing. Gas bottles must be turned off and sealed. Dogs travel in the pet
lounge on deck 3, £22 each way, not in ordinary cabins.

CHANGES New dates cost £35 per change plus any difference in fare. Cancel up to 28 days before departure and you get
75 % back; later than that, nothing. If we cancel because of weather you may choose the next free sailing or a full
refund.

Gluten-free meals: write to galley@norrlight.example two days ahead.
`,
    answered: [
      ['What is the reservation number of the ferry to Lerwick?', 'QX7LMB'],
      ["What time does the Bolsovers' ferry leave Aberdeen?", '17:00'],
      ['Which cabin do we have on the outward ferry to Lerwick?', '512'],
      ['How early must the Bolsovers arrive with the camper?', '90 minutes'],
      ['Norrlight fee for moving the trip to another day', '£35'],
      ['Can we go to our camper while the ferry is sailing?', 'locked'],
      ['Where on the Norrlight ferry does a dog stay?', 'deck 3'],
      ['Which ship brings Henrietta Bolsover home?', 'MV Petrel'],
    ],
    unanswered: [
      "What is the cabin number on the Bolsovers' ferry home?",
      "How long is the Bolsovers' camper?",
      'At what time is breakfast served on the Lerwick ferry?',
      'On which day did Henrietta Bolsover book the ferry?',
      'What does a gluten-free meal on the Norrlight ferry cost?',
      'How old is Fergus Bolsover?',
    ],
  },
  {
    file: 'surveyor-will.txt',
    language: 'en',
    heldOut: false,
    text: `LAST WILL of me, Cornelius Abernathy-Wroe, of Saltings Cottage, Blakeney, made on 30 September 2025

1. I revoke all earlier wills, in particular that of 2009.

2. I appoint as executors my niece Dorothea Wroe and the solicitor Mr Jasper Okonkwo-Hale. Should either decline,
Mr Lionel Peake shall act in that place.

3. Free of tax I give:
   (a) to my niece Dorothea the cottage with its contents, save what is named below;
   (b) to my godson Matthias Brandl my telescope and £7,500;
   (c) to my neighbour Winifred Coe the sailing dinghy "Plover" and its trailer;
   (d) to the Blakeney lifeboat £12,000;
   (e) to my brother Augustus nothing, as he has been provided for in my lifetime.

4. If Matthias is under twenty-one when I die, his money is to be kept in trust by my executors, who may pay for his
schooling from it.

5. My parrot Admiral goes to the Holt bird sanctuary with £900 for his keep.

6. The residue is to be shared equally between Dorothea's children.

7. I wish to be cremated, without hymns, and my ashes to be scattered off the Point at high water.

My papers are in the green tin box under the stairs; the key hangs behind the barometer.

Witnesses: Maud Elphick, postmistress; Dr Ivor Sandys
`,
    answered: [
      ['Who inherits the house of Cornelius Abernathy-Wroe?', 'Dorothea'],
      ['How much money does Matthias Brandl get from the will?', '£7,500'],
      ['Who takes the parrot when Cornelius dies?', 'Holt bird sanctuary'],
      ['Who gets the boat in the Abernathy-Wroe will?', 'Winifred Coe'],
      ['Abernathy-Wroe will signed when', '30 September 2025'],
      ['Who steps in if an executor of the will refuses?', 'Lionel Peake'],
      ['Burial or cremation for Cornelius Abernathy-Wroe?', 'cremated'],
      ["Where do we find the key to Cornelius's tin box?", 'behind the barometer'],
    ],
    unanswered: [
      'How old is Matthias Brandl, the godson in the will?',
      "What are Dorothea Wroe's children called?",
      'What did Cornelius give his brother Augustus while he was alive?',
      "Who were the executors in Cornelius's will of 2009?",
      'What is the address of the solicitor Okonkwo-Hale?',
      'How much is Saltings Cottage worth?',
    ],
  },
];
