import type { NearDocument } from '../near/set.ts';

/** English papers on the desks of families. */
export const englishHome: readonly NearDocument[] = [
  {
    file: 'discharge letter J Whitlock.txt',
    language: 'en',
    heldOut: false,
    text: `ST AIDAN'S INFIRMARY          Ward 4, General Surgery

Discharge letter to Dr P. Nakagawa, Mill Street Surgery

Patient: Josiah WHITLOCK, born 22.08.1958
Admitted: 2 March 2026 as an emergency
Discharged: 9 March 2026, home with daughter

Diagnosis: acute inflammation of the gall bladder with stones
Other: high blood pressure; gout; allergic to penicillin (rash)

Course
Mr Whitlock came in with pain below the right ribs and a temperature of 38.9. Ultrasound showed a thickened wall and
several stones, the biggest of 14 mm. He was given ciprofloxacin through the drip for two days. On 4 March Miss Adeyemi
took out the gall bladder by keyhole; she did not have to open the abdomen. The operation lasted 70 minutes. On the
second day after it he had a spell of irregular heartbeat that went away by itself.

Medicines on leaving
  amlodipine      5 mg                        once in the morning     as before
  allopurinol     100 mg                      once at night           as before
  paracetamol     1 g                         up to four times a day  for one week
  ibuprofen       STOPPED, on account of the kidneys

Please
- remove the clips on 16 March
- repeat the kidney values in a fortnight (creatinine was 131)
- refer for a 24-hour ECG

We have told the patient: nothing heavier than a kettle for six weeks; no driving until he can stamp on the brake
without pain; ordinary food, little fat at first. He is to come back at once if he turns yellow or feverish. We do not
need to see him again as an outpatient.

Dictated by Dr Rhiannon Pugh, senior house officer. Histology will be posted when it is to hand.
`,
    answered: [
      ['Who operated on Josiah Whitlock?', 'Miss Adeyemi'],
      ['What does Mr Whitlock react badly to?', 'penicillin'],
      ['How big was the largest gallstone?', '14 mm'],
      ['Why was the ibuprofen discontinued?', 'on account of the kidneys'],
      ['On what day do the clips come out?', '16 March'],
      ['How long is Mr Whitlock forbidden to lift heavy things?', 'six weeks'],
      ['Does he have to return to the outpatient clinic?', 'do not need to see him again'],
      ['When was Josiah Whitlock taken into hospital?', '2 March 2026'],
    ],
    unanswered: [
      'How much does Mr Whitlock weigh?',
      'What did the histology of the gall bladder show?',
      "What is the name of Mr Whitlock's daughter?",
      'Does Josiah Whitlock smoke?',
      'Who was the anaesthetist at the operation?',
      'How high was the blood pressure of Mr Whitlock?',
    ],
  },
  {
    file: 'gooseberry-chutney.txt',
    language: 'en',
    heldOut: true,
    text: `AUNT WINIFRED'S GOOSEBERRY CHUTNEY
(copied out of her blue notebook by Tamsin, Whitsun 2019)

Makes about nine jars

Take
  3 lb hard green gooseberries, topped and tailed
  1 lb onions
  1 1/2 lb dark sugar
  1 pint cider vinegar - not malt, it drowns the fruit
  4 oz sultanas
  2 teaspoons ground ginger
  1 teaspoon mustard seed
  a knuckle of salt

How it goes
Chop the onions fine and soften them in a splash of the vinegar, lid on, for ten minutes. Tip in the berries and let
them burst. Sugar next, off the heat, so that it does not catch. Then all the rest. Simmer without a lid for an hour and
a quarter; stir more and more often as it thickens. It is ready when a spoon pulled across the bottom leaves a road that
stays open.

Fill while hot into jars that come straight from the oven. Wax discs, then lids. Winifred used a brass pan; don't,
since vinegar eats brass. Enamel or steel.

Keeping
Hide it for two months before you taste it, it is raw and cross until then. In a dark cupboard it lasts three years.
Once opened: the fridge.

Goes with: cold ham, Lancashire cheese, and, Uncle Perce swears, kippers.

If gooseberries are short, rhubarb does instead, but then leave out the ginger. Red ones are too sweet. The prize at
Otterham show in 1974 was for the batch with a chilli in it, which Gran thought was cheating.
`,
    answered: [
      ['Why is malt vinegar wrong for the chutney?', 'it drowns the fruit'],
      ['How many jars does the gooseberry recipe give?', 'nine jars'],
      ['For how long does the chutney cook uncovered?', 'an hour and a quarter'],
      ['How do I know that the chutney is done?', 'leaves a road'],
      ['Can I use a brass pan as Winifred did?', 'vinegar eats brass'],
      ['When can one start eating the chutney?', 'two months'],
      ['What can replace the gooseberries?', 'rhubarb'],
      ['In which year did the chutney win at the show?', '1974'],
    ],
    unanswered: [
      'How many calories does the chutney have?',
      'When was Aunt Winifred born?',
      'Who is Tamsin married to?',
      'How hot must the oven be for the jars?',
      'Can the chutney be frozen?',
      'Where did Winifred buy her gooseberries?',
    ],
  },
  {
    file: 'Itinerary Azores.txt',
    language: 'en',
    heldOut: false,
    text: `Petrel Journeys - your itinerary

Booking PJ-60417    Travellers: Ms Rowena Castle, Mr Idris Castle
Tour: Azores on foot, 3 to 12 May 2026

DAY   DATE     PLAN                                                   NIGHT AT
1     Sun 3    Flight S4 321 from Bristol, 11.20; lands 15.05         Casa do Farol, Ponta Delgada
2     Mon 4    Round the lake of Sete Cidades, 12 km, easy            as above
3     Tue 5    Boat to look for whales, meet at pier 2 at 8.45        as above
4     Wed 6    Free
5     Thu 7    Hop to Pico, seat 14 A and 14 B                        Adega Velha, Madalena
6     Fri 8    Climb of Mount Pico with Duarte Medeiros, hard         as above
7     Sat 9    Rest; tasting in the vineyards at 17.00                as above
8     Sun 10   Ferry to Faial, half an hour                           Pousada da Horta
9     Mon 11   Round the caldera; farewell dinner                     as above
10    Tue 12   Flight home by way of Lisbon, arrives 21.40

Included: all beds, breakfasts, the two guided walks, ferries, and luggage of 20 kg each.
Not included: lunches, tips, and the tax of two euros a night which each hotel collects on departure.

Please know
The climb starts at five in the morning. Duarte turns back if cloud covers the summit at the second hut; in that case
the walk is repeated the next day at no charge. Boots that hide the ankle are a must, poles can be borrowed from him. If
the whale boat cannot sail, you are refunded 48 euros a head.

The remaining £1,780 is owed by 20 March. Cancel before 1 April and you lose only the £300 deposit; from then on half
the price is kept, and in the last week all of it.

In an emergency: our Catarina, day and night, +351 555 019 447. Mr Castle's peanut allergy has been passed on to the
airline and to all three hotels. Passports have to be valid until the end of the trip, no visa is asked for.
`,
    answered: [
      ['Who guides the Castles up the mountain?', 'Duarte Medeiros'],
      ['From what airport do Rowena and Idris set out?', 'Bristol'],
      ['What is the latest day for paying the rest of the Azores trip?', '20 March'],
      ['What happens when there is cloud over the summit?', 'repeated the next day'],
      ['Do the Castles need a visa?', 'no visa'],
      ['How much luggage may each of the travellers bring?', '20 kg'],
      ['What money comes back if there is no whale watching?', '48 euros'],
      ['Where do they sleep on the island of Faial?', 'Pousada da Horta'],
    ],
    unanswered: [
      'How high is Mount Pico?',
      'What is the passport number of Rowena Castle?',
      'How many people are in the walking group?',
      'What does travel insurance for the Azores cost?',
      'Which restaurant is the farewell dinner in?',
      'How old is Idris Castle?',
    ],
  },
  {
    file: 'statement_feb.txt',
    language: 'en',
    heldOut: true,
    text: `MERIDIAN & VALE BANK                                              Statement no. 2 / 2026

Mr Laurence Fitzroy-Bell                                          Sort code 30-55-71
Current account "Everyday"                                        Account   6120 4477

Opening balance on 1 February                                                  1,904.16

02 Feb   Standing order   Greensward Housing Association               -640.00
04 Feb   Card             Pemberton Garage, two tyres                  -188.50
06 Feb   Credit           H. Ostrowska, piano lessons returned          +72.00
11 Feb   Direct debit     Northwater                                    -33.80
13 Feb   Cash machine     Station Road                                 -120.00
16 Feb   Card             Ravelin Opticians                            -245.00
19 Feb   Cheque 000318    St Mark's roof appeal                         -50.00
24 Feb   Direct debit     Skylark Broadband (refused, see below)          0.00
26 Feb   Credit           County Pensions Office                     +1,312.75
28 Feb   Fee              unpaid item                                    -6.00

Closing balance on 28 February                                                 2,005.61

Messages
* The debit of Skylark Broadband for 41.90 was refused because its mandate had been cancelled by you on 9 February.
* Your arranged overdraft is 750.00. Interest on it is 19.9 % a year; it was not used this month.
* From 1 May we no longer post statements to customers who bank online. If you want paper, tell us before 15 April.
* Lost your card? Ring 0800 555 0162 at any hour. Until you have done so you may be liable for the first 35.00.
* The branch in Abbotsgate closes for good on 27 March. The nearest is then the one in Thornley Cross, which also has a
  counter for coins on Fridays.
* Deposits are protected up to 85,000 per person by the guarantee scheme.

Your personal banker is Ms Farida Haidari.
`,
    answered: [
      ['What did Mr Fitzroy-Bell spend on tyres?', '188.50'],
      ['Why was the broadband payment turned down?', 'mandate had been cancelled'],
      ['How far may Laurence overdraw his account?', '750.00'],
      ['Who looks after Laurence Fitzroy-Bell at the bank?', 'Farida Haidari'],
      ['When will the branch at Abbotsgate shut?', '27 March'],
      ['How much was given to the church roof?', '-50.00'],
      ['How does one report a stolen bank card?', '0800 555 0162'],
      ['How much was in the account at the start of February?', '1,904.16'],
    ],
    unanswered: [
      'What is the address of Mr Fitzroy-Bell?',
      'How much interest do savings earn at Meridian & Vale?',
      "What was the balance of Laurence's account at the end of March?",
      'What is the monthly charge for the Everyday account?',
      'What did Laurence buy at Ravelin Opticians?',
      'When was the account at Meridian & Vale opened?',
    ],
  },
];
