import type { NearDocument } from '../near/set.ts';

/** Five invented English papers: milk contract, kiln data sheet, insurer's letter, house-sitting notes, study. */
export const secondEnglish: readonly NearDocument[] = [
  {
    file: 'goats-milk-supply.txt',
    language: 'en',
    heldOut: true,
    text: `Agreement for the Supply of Raw Goats' Milk

Supplier: Oonagh Tarrant, trading as Tarrowby Goats, Long Fell Farm, Skelbeck
Buyer: Hessle Cross Dairy Ltd, represented by Piers Adeyinka, production manager
Agreement no.: HCD-G-019
Signed at Skelbeck on 14 February 2023

1. Quantity
The Supplier delivers 900 litres of raw milk a week from March to October. In the winter months the weekly
amount falls to 350 litres. Anything more than ten per cent above these amounts may be refused.

2. Collection
The Buyer's tanker calls on Mondays and Thursdays before 7.30 a.m. and the yard is to be kept clear for it.
Should snow close the Skelbeck road, the Supplier stores the milk for up to 48 hours without loss of payment.

3. Quality
Fat content shall be at least 3.4 per cent and the temperature at handover no higher than 4 °C. A sample of
every load is tested by Brindle Laboratories. A load showing traces of antibiotics is poured away, and the
Supplier bears the cost of cleaning the tanker.

4. Price and payment
Period\tPence per litre
March to June\t71
July to October\t78
November to February\t94
The Buyer pays by the 20th of the following month. Sums paid late bear interest at 6 per cent a year.

5. Other sales
The Supplier may sell up to 60 litres a week at the farm gate, but none to another cheesemaker within 40 miles.

6. Term
This agreement runs for three years from 1 March 2023. It is prolonged by one year at a time unless either
party gives notice in writing six months before the end.
The Buyer may end it at once if the herd loses its tuberculosis-free status. Disputes go first to a mediator
named by the Upper Fell Farmers' Guild.
`,
    answered: [
      ['How much milk does Tarrowby Goats have to supply each week in winter?', 'amount falls to 350 litres'],
      ['On which days does the Hessle Cross tanker come for the milk?', 'on Mondays and Thursdays'],
      ["What happens to the goats' milk if antibiotics are found in it?", 'is poured away'],
      ['goats milk price per litre in May', 'March to June\t71'],
      ['By when must Hessle Cross Dairy settle the milk bill?', 'by the 20th of the following month'],
      ['May Oonagh Tarrant still sell milk to people at the farm?', 'up to 60 litres a week at the farm gate'],
      ['Who checks the milk samples from Long Fell Farm?', 'is tested by Brindle Laboratories'],
      [
        "What allows the dairy to get out of the goats' milk agreement immediately?",
        'if the herd loses its tuberculosis-free status',
      ],
    ],
    unanswered: [
      'How many goats are kept at Long Fell Farm?',
      'Who drives the tanker of Hessle Cross Dairy?',
      "Why does Hessle Cross pay more for the goats' milk in winter?",
      'What does Brindle Laboratories charge for testing a sample?',
      'Which cheeses does Hessle Cross Dairy make from the milk?',
      'What protein content must the milk from Tarrowby Goats have?',
    ],
  },
  {
    file: 'emberly-k60-kiln.txt',
    language: 'en',
    heldOut: true,
    text: `Emberly K60 Top-Loading Pottery Kiln
Data sheet and short operating guide, issue 4

Maker: Emberly Thermal Works, Cinder Lane, Port Avis
Helpline: 0555 014 7720, weekdays 9 to 4

Technical data
Property\tValue
Chamber volume\t60 litres
Highest temperature\t1280 °C
Rated power\t5.2 kW
Supply\t230 V, single phase, own 32 A breaker
Empty weight\t74 kg
Thermocouple\tType S

Setting up
Stand the kiln on a level floor that does not burn, at least 45 cm from any wall. The room needs an opening
window or an extractor. Two people are needed to lift the kiln off its pallet.

Programmes
No.\tUse\tTop temperature\tDuration
P1\tDrying\t120 °C\t6 hours
P2\tBisque\t1000 °C\t11 hours
P3\tEarthenware glaze\t1080 °C\t9 hours
P4\tStoneware glaze\t1250 °C\t10 hours

Use
Before the first load, run P2 empty with the bung out so that the elements form their oxide skin. Leave the
bung out until 600 °C is reached, then push it in. Do not raise the lid above 90 °C: ware and shelves may
crack. Brush bat wash on the upper side of each shelf only, never on the walls.

Fault messages
E2 means the thermocouple is broken or loose. E5 means the lid switch is open. If E7 appears, the kiln heats too
slowly and the elements are usually worn out; expect to replace them after about 150 stoneware firings.
The guarantee covers two years; elements and shelves are excluded from it.
`,
    answered: [
      ['How hot can the Emberly K60 get?', 'Highest temperature\t1280 °C'],
      ['How far away from the wall does the pottery kiln have to be?', 'at least 45 cm from any wall'],
      ['kiln error E5', 'E5 means the lid switch is open'],
      ['How long does the bisque programme take on the K60?', 'P2\tBisque\t1000 °C\t11 hours'],
      ['At what point should I put the bung into the kiln?', 'bung out until 600 °C is reached, then push it in'],
      ['How cool must the kiln be before I may open it?', 'Do not raise the lid above 90 °C'],
      ['How many stoneware firings do the heating elements of the K60 last?', 'after about 150 stoneware firings'],
      ['What fuse does the Emberly kiln need?', 'own 32 A breaker'],
    ],
    unanswered: [
      'What does a new set of elements for the Emberly K60 cost?',
      'How many shelves come with the K60 kiln?',
      'How do I change the thermocouple of the Emberly kiln?',
      'What does error E4 on the pottery kiln mean?',
      'How tall is the K60 on the outside?',
      'How much electricity does one stoneware firing in the kiln use?',
    ],
  },
  {
    file: 'narrowboat-claim-letter.txt',
    language: 'en',
    heldOut: true,
    text: `Pennant & Lock Mutual
Inland Craft Claims
9 Basin Street, Marlow Heath

Ms Delphine Okoro-Hart
Mooring 27, Sallow Wharf
Date: 22 November 2024
Policy: IC 40881-B
Claim: 24/7713
Claim handler: Rufus Menzel, extension 362

Narrowboat "Merry Wren": our decision on your claim

Dear Ms Okoro-Hart,

Thank you for your patience. On the night of 3 October your boat took in water at Sallow Wharf and settled
on the bottom. Our surveyor, Hilde Marchbank, examined her on 17 October in the dry dock at Tunbury. She found
that a perished hose on the bilge pump had let water run back into the engine space.

We accept the claim in part. We shall pay:
Raising and towing the boat\t£2,150
Repair of the engine\t£3,480
New floor and insulation in the cabin\t£1,960
Less your excess\t£400

We cannot pay for the hose itself, since wear and tear is excluded under section 8. The bicycle that stood on
the roof is not covered either, because it was not listed as contents.

The money will reach your account within ten working days of our receiving the enclosed form of acceptance.
Please sign it and send it back by 20 December. Keep the damaged parts until the repair has been paid, as we
may wish to see them again.

As a condition of further cover, a bilge alarm must be fitted before the boat returns to the water, and we ask
for a photograph of it. Your yearly premium rises from £212 to £268 on renewal on 1 April 2025.

If you disagree, you may write to our Review Panel within eight weeks of this letter.

Yours sincerely,
Constance Ferrier, Head of Claims
`,
    answered: [
      ['What made the Merry Wren sink?', 'that a perished hose on the bilge pump had let water run back'],
      ['Who inspected the narrowboat for the insurer?', 'Our surveyor, Hilde Marchbank, examined her'],
      ['How much do I get for the engine of the Merry Wren?', 'Repair of the engine\t£3,480'],
      ["Why won't Pennant & Lock pay for the bicycle?", 'because it was not listed as contents'],
      ['narrowboat claim acceptance form deadline', 'send it back by 20 December'],
      ['What do I have to install before the boat can go afloat again?', 'a bilge alarm must be fitted'],
      [
        'What will the insurance for the Merry Wren cost from next April?',
        'Your yearly premium rises from £212 to £268',
      ],
      ['How long do I have to appeal against the decision about the boat?', 'within eight weeks of this letter'],
    ],
    unanswered: [
      'Which company raised and towed the Merry Wren?',
      'How long is the narrowboat Merry Wren?',
      'When will the repair of the boat at Tunbury be finished?',
      'How much was the bicycle on the roof worth?',
      "What does a night's mooring at Sallow Wharf cost?",
      'Who noticed that the boat was taking in water?',
    ],
  },
  {
    file: 'house-sitting-quince-cottage.txt',
    language: 'en',
    heldOut: true,
    text: `Notes for Jolyon, who is looking after Quince Cottage
Saturday 5 July to Sunday 20 July

Dear Jolyon, thank you so much for doing this! Here is all we could think of. Tamsin and Bede

Getting in
The front door key hangs inside the log store, behind the blue watering can. The alarm is the white box by the
stairs; the code is the year of the cat's birth, which I have sent you by text. Lift the back door as you lock
it, or the bolt will not go home.

Animals
Mustard (the cat): one pouch at 7 in the morning and one at 6 in the evening. She hides if the vacuum is on.
The parrot, Admiral: fresh water daily, half a cup of seed, a slice of apple. Never give him avocado, it
would kill him. Cover his cage at nine in the evening, otherwise he shouts until midnight.
The four hens: let them out at breakfast, shut them in at dusk. The eggs are yours.
If anything is wrong, ring the vet, Saoirse Pallant, 0555 019 3346. She has our card, so you need not pay.

House
Hot water: press the red switch in the airing cupboard and wait forty minutes.
The wifi box lives on top of the dresser. Pull its plug for a minute when it sulks.
Bins: brown on Tuesdays, grey every other Friday, starting on the 11th. Put them by the lane the night before.
Please do not use the upstairs shower; it drips through the kitchen ceiling.
You are welcome to sleep in the green room. A friend may stay over, but no parties please.

Garden
Tomatoes every evening, two cans. The beans only if there has been no rain for three days. Pick the
courgettes before they are marrows. Cousin Wendell comes on the 14th to mow the orchard; he brings his own mower.

Us
We are at the Hotel Brisa in Valmoura and can be reached after eight in the evening on Bede's mobile.
For burst pipes and the like go to our neighbour Idris at the forge. The stopcock is under the kitchen sink.
`,
    answered: [
      ['Where is the key to Quince Cottage?', 'hangs inside the log store, behind the blue watering can'],
      ["What time does Tamsin and Bede's cat get her food?", 'one pouch at 7 in the morning and one at 6'],
      ['What food is poisonous for the parrot?', 'Never give him avocado'],
      ['quince cottage grey bin when', 'grey every other Friday, starting on the 11th'],
      ['How do I get hot water while house-sitting for Tamsin?', 'press the red switch in the airing cupboard'],
      ["Why mustn't I shower upstairs at the cottage?", 'it drips through the kitchen ceiling'],
      ['Who is cutting the orchard grass while Tamsin and Bede are away?', 'Cousin Wendell comes on the 14th'],
      ['May Jolyon have somebody to stay the night at Quince Cottage?', 'A friend may stay over'],
    ],
    unanswered: [
      'What is the wifi password at Quince Cottage?',
      'How old is Admiral the parrot?',
      "What is Bede's mobile number?",
      'Where is the hen food kept at the cottage?',
      'When will the upstairs shower at Quince Cottage be mended?',
      'How much are Tamsin and Bede paying Jolyon for looking after the house?',
    ],
  },
  {
    file: 'night-bus-sleep-study.txt',
    language: 'en',
    heldOut: true,
    text: `The NOCTA Study: Sleep and Alertness of Night Bus Drivers
Plain-language summary for those who took part

Lead researcher: Dr Ottoline Varga, Institute for Working Life, University of Carrick Sound
Funded by: the Halloway Transport Trust, £186,000
Period of the study: September 2021 to May 2023

What we wanted to know
Does a short planned nap in the middle of a night shift keep bus drivers more alert on the last part of
their round, and does it harm their sleep at home afterwards?

Who took part
We invited 240 drivers from three depots. Of these, 132 joined and 117 stayed to the end. Most of those who left
had moved to day shifts. The drivers were between 24 and 63 years old; 29 were women.

What we did
Drivers were put into two groups by lot. One group took a nap of 20 minutes at about 2.30 a.m. in a darkened
rest coach; the other had its usual break. All wore a wrist sensor for six weeks and did a reaction test on a
tablet at the end of each shift.

What we found
Measure\tNap group\tUsual break
Slow reactions per test\t3.1\t5.8
Hours of sleep by day\t5.9\t6.0
Drivers reporting near misses\t4\t11
The nap did not shorten sleep at home in any way that matters. It helped drivers over 50 the most. For the
first ten minutes after waking, however, reactions were slower than before the nap.

What follows from it
We advise that nobody should drive for a quarter of an hour after a nap. The Mossgate depot has kept its rest
coach. The results cannot simply be carried over to lorry drivers, whose trips are far longer.

Your data
Names were replaced by numbers, and the key will be destroyed on 31 December 2026. Until then you may have
your records withdrawn by writing to nocta@carricksound.example. As thanks, each driver received a £60 voucher.
`,
    answered: [
      ['Who was in charge of the study of night bus drivers?', 'Lead researcher: Dr Ottoline Varga'],
      ['How many drivers completed the NOCTA study?', '117 stayed to the end'],
      ['How long was the nap that the bus drivers took?', 'a nap of 20 minutes'],
      ['Who paid for NOCTA?', 'Funded by: the Halloway Transport Trust'],
      ['Why did some bus drivers drop out of the sleep study?', 'had moved to day shifts'],
      ['How many of the drivers who napped had a near miss?', 'Drivers reporting near misses\t4'],
      [
        'How long should a bus driver wait after a nap before taking the wheel?',
        'should drive for a quarter of an hour after a nap',
      ],
      ['nocta key to names destroyed when', 'the key will be destroyed on 31 December 2026'],
    ],
    unanswered: [
      'In which journal was the NOCTA study published?',
      'How much coffee did the night bus drivers drink during their shifts?',
      'Which firm made the wrist sensors of the bus driver study?',
      'How many years had the drivers been working nights on average?',
      'Why did the nap help drivers over 50 the most?',
      'How much did the rest coach at the Mossgate depot cost?',
    ],
  },
];
