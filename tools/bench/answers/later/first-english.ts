import type { NearDocument } from '../near/set.ts';

/** English papers that were written after all rules and fits: the first five. */
export const firstEnglish: readonly NearDocument[] = [
  {
    file: 'dormer-permission.txt',
    language: 'en',
    heldOut: false,
    text: `Harrowmere District Council
Planning and Building Control
Town Hall, Castle Street

To: Ms Philippa Nduka
Reference: HM/25/1187
Site: 14 Tanners Row
Proposal: rear dormer and two roof lights
Application received: 4 November 2025
Decision: granted, with conditions
Date of decision: 19 January 2026
Case officer: Gareth Pym

Dear Ms Nduka,

The Council permits the works described above, subject to the following.

1. Building must begin within three years of the date of this notice; otherwise the permission lapses.
2. The dormer shall be clad in grey zinc. Plastic cladding is not acceptable.
3. The window facing number 16 shall have obscured glass and shall not open below 1.7 metres.
4. Noisy work is confined to weekdays between 8 a.m. and 6 p.m. and to Saturdays until 1 p.m.

Bats were seen near the chimney in September. Should any be found, stop at once and telephone the county
ecologist, Dr Miriam Oyelaran.

An appeal against a condition must reach the Planning Inspectorate within twelve weeks. The fee of £258 that you
paid is not returned. This letter does not replace consent under the building regulations, which costs a further
£412. Our consultation of the neighbours brought one objection, concerning loss of light.
`,
    answered: [
      ['Who at the council is handling the Tanners Row dormer?', 'Gareth Pym'],
      ['When was Ms Nduka given planning permission?', '19 January 2026'],
      ['How long do we have to start building the dormer?', 'three years'],
      ['What material must the dormer be covered with?', 'grey zinc'],
      ['dormer noisy works Saturday until what time', '1 p.m.'],
      ['Who do I ring if bats turn up in the roof at Tanners Row?', 'Miriam Oyelaran'],
      ['Deadline for appealing against the planning conditions?', 'twelve weeks'],
      ['Can Ms Nduka get the planning fee back?', 'not returned'],
    ],
    unanswered: [
      'Which neighbour objected to the Tanners Row dormer?',
      'What is the phone number of the county ecologist for the bats?',
      'How much does an appeal against the planning conditions cost?',
      'How wide may the rear dormer be?',
      'Why is plastic cladding not allowed on the dormer?',
      'On which day did Ms Nduka pay the planning fee?',
    ],
  },
  {
    file: 'lodger-agreement.txt',
    language: 'en',
    heldOut: false,
    text: `LODGER AGREEMENT (room in a shared home)

Householder: Mr Desmond Achterberg
Lodger: Miss Yuki Tamblyn
Room: first floor, back, with basin
From: 1 February 2026
Rent: £565 a month, in advance
Deposit: £400
Wi-Fi and heating: included
Council tax: paid by the householder

What we have agreed:

- Rent goes by standing order on the 3rd of each month. If it is more than five days late, £15 is added.
- The deposit is handed back within ten days of moving out, minus damage.
- Shared: kitchen, garden, washing machine (not after 9 p.m.). The study is private to Desmond.
- Overnight guests: at most two nights a week, and Desmond hears about it first.
- Smoking only by the shed. Pets: a small caged animal is fine, cats are not, because of Desmond's asthma.
- We clean the bathroom in turns; Yuki does the even weeks.
- Yuki gets two keys. A lost one costs £28.
- Bike: may stand in the side passage.

Either of us can end this with four weeks' warning in writing. Rent stays as it is for the first twelve months.
Desmond is away in Ghent for most of August; his sister Lieve looks in on Sundays.

Signed at Lowestoft, 22 January 2026
`,
    answered: [
      ['What does Yuki Tamblyn pay a month for her room?', '£565'],
      ['lodger deposit back when', 'ten days'],
      ['How late may the lodger do her laundry?', '9 p.m.'],
      ['Can Yuki keep a cat in her room?', 'cats are not'],
      ['How often may a friend of the lodger sleep over?', 'two nights a week'],
      ['What do I owe Desmond if a house key goes missing?', '£28'],
      ["How much notice must Yuki give to leave Desmond's house?", 'four weeks'],
      ['Where can Yuki leave her bicycle?', 'side passage'],
    ],
    unanswered: [
      "How high is the council tax on Desmond Achterberg's house?",
      "What is the telephone number of Desmond's sister Lieve?",
      "What will Yuki's rent be after the first year?",
      'When did Miss Tamblyn pay the deposit for her room?',
      'On which weekday does Yuki clean the bathroom?',
      "What is the Wi-Fi password at Desmond's?",
    ],
  },
  {
    file: 'allotment-minutes.txt',
    language: 'en',
    heldOut: false,
    text: `Brindle Lane Allotment Association
Minutes of the spring meeting, Thursday 12 March 2026, in the scout hut

Present: 23 plot holders. Apologies: Hamish Orr, the Lindqvists.
In the chair: Bernadette Szabo. Minutes: Colin Maharaj.

1  Last minutes. Approved without changes.

2  Money. Treasurer Ingrid Palfrey reported £3,274 in the account. The biggest outlay was the new fence by the
railway (£1,960). Plot rent rises from £48 to £54 in October; carried by 19 votes to 4.

3  Water. The trough at plot 31 leaks again. Tomasz Wieczorek will replace the float valve before Easter. Hosepipes
remain forbidden; cans only.

4  Bonfires. Allowed from November to February, after dusk. Ms Achebe asked for a total ban, which found no majority.

5  Hens. A plot may hold up to six hens. Cockerels: no.

6  Waiting list. Fourteen names, average wait about two years. Plots left uncultivated for eight weeks get a letter.

7  Thefts. Two strimmers vanished from the store. The padlock code was changed; members get the new one from
Bernadette in person.

8  Any other business. Manure arrives on 28 March by the lower gate, £3 a barrow.

Next meeting: 10 September, same place. Closed at 8.40 p.m.
`,
    answered: [
      ['Who looks after the money of the allotment association?', 'Ingrid Palfrey'],
      ['What will we pay for an allotment from autumn on?', '£54'],
      ['Who is repairing the leaking trough at the allotments?', 'Tomasz Wieczorek'],
      ['Can I water my allotment with a hose?', 'forbidden'],
      ['how many chickens on one allotment', 'six'],
      ['How long do people queue for a plot at Brindle Lane?', 'two years'],
      ['When do the allotment holders meet again?', '10 September'],
      ['Who tells me the new lock code of the allotment store?', 'Bernadette'],
    ],
    unanswered: [
      'What is the new padlock code at the allotments?',
      'Who delivers the manure to Brindle Lane?',
      'When was the fence between the allotments and the railway put up?',
      'What were the strimmers stolen from the allotment store worth?',
      'What does the new float valve for the allotment trough cost?',
      'Why could Hamish Orr not come to the allotment meeting?',
    ],
  },
  {
    file: 'dehumidifier-guide.txt',
    language: 'en',
    heldOut: false,
    text: `SIROKO D20 DEHUMIDIFIER
Quick guide - keep with the appliance

BEFORE FIRST USE
Stand the unit upright for six hours so that the oil in the compressor can settle. Leave 30 cm free on every side.

BUTTONS
Power: on / off
Humidity: press to choose 40, 50 or 60 %
Timer: 1 to 12 hours
Laundry: full fan, ignores the chosen humidity

LIGHTS
Red, steady: tank full, empty it
Red, flashing: room too cold (below 5 °C), the unit waits
Blue: defrosting, do nothing

CARE
Rinse the filter every fortnight under lukewarm water, never in the dishwasher. Let it dry in the shade. Wipe the
casing with a damp cloth; solvents dull it.

CONTINUOUS DRAIN
Remove the rubber plug at the back and push on a hose of 13 mm inner width. The hose must slope down all the way.

DATA
Extraction: 20 litres a day
Tank: 3.8 litres
Power draw: 340 W
Noise: 39 dB at low fan
Weight: 14.5 kg
Refrigerant: R290, 75 g
Fuse: 5 A

The collected water is not for drinking, nor for animals. Plants may have it.

Spare filters: article SK-4410, from Siroko Service, Hull. We guarantee the appliance for 30 months on presentation
of the receipt.
`,
    answered: [
      ['How long must the dehumidifier stand before I switch it on?', 'six hours'],
      ['dehumidifier red light blinking', 'room too cold'],
      ['How often does the Siroko filter need washing?', 'every fortnight'],
      ['Can the dehumidifier filter be cleaned in the dishwasher?', 'never'],
      ['How many watts does the dehumidifier use?', '340 W'],
      ['How much water fits into the Siroko?', '3.8 litres'],
      ['May I give my flowers what the dehumidifier collects?', 'Plants may have it'],
      ['Which part number do I order for a new Siroko filter?', 'SK-4410'],
    ],
    unanswered: [
      'What does a spare filter for the Siroko cost?',
      'How long should the drain hose of the dehumidifier be?',
      'How loud is the dehumidifier at full fan?',
      'How long does the dehumidifier take to defrost?',
      'For what size of room is the Siroko D20 made?',
      'What is the telephone number of Siroko Service?',
    ],
  },
  {
    file: 'hip-discharge.txt',
    language: 'en',
    heldOut: false,
    text: `ST BRANOC'S HOSPITAL, Ward 7 (Orthopaedics)
Discharge summary for the general practitioner

Patient: Mrs Rosalind Quayle
Born: 17 August 1951
Admitted: 6 May 2026
Discharged: 13 May 2026
Consultant: Mr Anselm Dacosta
Diagnosis: broken right hip after a fall on the cellar stairs
Operation: half hip replacement on 7 May, spinal anaesthetic

Dear Dr Venkataraman,

The operation went without incident. On the second night your patient, who lives alone, was confused for some hours;
this passed once codeine had been stopped, and we advise against giving it again. She received one unit of blood.

She now walks with two crutches and may put full weight on the leg. For six weeks she should not cross her legs or
sit on low chairs. Driving is not permitted before the check-up.

Medicines on leaving
paracetamol 1 g, four times daily
enoxaparin 40 mg, injected each evening until 10 June
calcium with vitamin D, one tablet at breakfast
ramipril: paused, kindly restart when the upper pressure exceeds 140

The clips come out on 21 May at your surgery. A physiotherapist visits her at home twice a week. We see her in the
fracture clinic on 24 June at 11.15.

Dr Keziah Lomax, ward doctor
`,
    answered: [
      ['Which drug should Mrs Quayle not be given any more?', 'codeine'],
      ['When was Rosalind Quayle sent home from hospital?', '13 May 2026'],
      ['Until when does Mrs Quayle need the injections?', '10 June'],
      ['What kind of surgery did Rosalind Quayle have?', 'half hip replacement'],
      ['Quayle clips removed when', '21 May'],
      ['May Mrs Quayle drive a car after her hip operation?', 'not permitted'],
      ['How did Rosalind Quayle break her hip?', 'a fall on the cellar stairs'],
      ['How often does the physio come to Mrs Quayle?', 'twice a week'],
    ],
    unanswered: [
      'How long did the hip operation of Mrs Quayle take?',
      'What is the name of the physiotherapist who visits Rosalind Quayle?',
      "What was Mrs Quayle's blood pressure in hospital?",
      'What dose of ramipril did Mrs Quayle take before the fall?',
      'What blood group has Rosalind Quayle?',
      'Until when should Mrs Quayle take paracetamol?',
    ],
  },
];
