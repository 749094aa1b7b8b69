import type { NearDocument } from '../near/set.ts';

/** English papers on the desks of clubs, teachers and shopkeepers. */
export const englishClubs: readonly NearDocument[] = [
  {
    file: 'Brackenhill Allotments constitution.txt',
    language: 'en',
    heldOut: false,
    text: `CONSTITUTION of the Brackenhill Allotment Society
as adopted at the annual meeting of 22 November 2023

1. Aims
To let plots to residents of the parish, to run the seed store, and to keep the hedges of the site as a home for birds.

2. Members
Anyone over sixteen who lives in the parish can join. Applications are made on the green form to the membership
secretary. The committee may turn an applicant away and need not say why. Whoever gives up the plot remains a friend of
the Society, without a vote.

3. Money
The yearly rent is £38 for a full plot and £21 for a half. It falls due at Michaelmas. Those who have not paid by
All Saints' are reminded once; after another thirty days the plot goes to the next on the waiting list. Cheques need two
signatures, of which one must be the treasurer's. The books are looked over by somebody who is not on the committee.

4. Committee
Chairman, secretary, treasurer, steward of the site and three others. They are elected for two years; nobody may be
chairman more than three times in a row. Five make a quorum. In the event of a tie the chairman has a second vote.

5. Conduct on the site
Bonfires: only from October to March, and after four in the afternoon.
Hoses: not at all; cans may be filled at the tanks.
Hens: up to six, no cockerel.
Sheds: no larger than 2 by 3 metres, painted green or brown.
Vehicles stop at the lower gate.

6. General meeting
Notice is pinned to the hut three weeks beforehand. An extraordinary meeting has to be called if twelve members ask for
one. To alter this constitution takes three quarters of those who are in the room.

7. End of the Society
Should it be wound up, what is left goes to the Brackenhill Hospice.
`,
    answered: [
      ['What is the rent for a whole allotment plot?', '£38'],
      ['What happens to the plot of somebody who does not pay?', 'next on the waiting list'],
      ['May gardeners at Brackenhill use a hosepipe?', 'not at all'],
      ['How many chickens can I keep on my allotment?', 'up to six'],
      ['How many committee members must be present?', 'Five make a quorum'],
      ['Who decides when the votes of the committee are equal?', 'chairman has a second vote'],
      ['What majority is needed to change the rules of the Allotment Society?', 'three quarters'],
      ['Who gets the money if the Allotment Society is dissolved?', 'Brackenhill Hospice'],
    ],
    unanswered: [
      'How many plots are there at Brackenhill?',
      'How long is the wait for an allotment?',
      'Who is the treasurer of the Allotment Society?',
      'What time is the gate of the allotments locked?',
      'Are beehives allowed on the allotments?',
      'What does a water tank at Brackenhill hold?',
    ],
  },
  {
    file: 'Caldera Duo manual p12.txt',
    language: 'en',
    heldOut: true,
    text: `Caldera Duo espresso machine                                                    page 12

CARE AND DESCALING

Every day
  * Empty the drip tray as soon as the red float shows.
  * Wipe the steam wand with a damp cloth right after frothing, or milk will bake on.
  * Run a cup of hot water through before you switch off.

Every week
  Lift the brewing unit out by its orange handle and rinse it under the tap. No soap! Soap strips the film of grease
  from the piston, and it will squeal. The dishwasher is fit for the tray and the grounds box only.

Descaling
  The lamp with the snowflake lights up once the machine has drawn 60 litres (hard water: 35). You can go on brewing for
  about a week; then the machine locks itself.
  1. Fill the tank with one sachet of Caldera Clean and a litre of cold water.
  2. Put a bowl of at least 1.5 litres under both spouts.
  3. Hold STEAM and CUP together until you hear two beeps.
  4. Wait 25 minutes. Do not unplug.
  5. Rinse the tank, fill it afresh and press CUP.
  Vinegar attacks the seals; damage by it is outside the guarantee.

If something is wrong
  Coffee only drips ........... grind is too fine; turn the ring two clicks to the right
  No steam .................... nozzle blocked; clear it with the needle in the lid of the box
  Triangle blinks ............. grounds box missing or full
  Triangle and cup blink ...... too hot; leave to cool for half an hour
  Water under the machine ..... tank not pushed home

Spare parts: any dealer, or by mail from Caldera House, Lowick. Service line: 0330 555 2904, weekdays 9 to 5.
Do not pour ground coffee into the bean hopper. Keep beans out of the fridge.
`,
    answered: [
      ['How long does it take to descale the Caldera?', '25 minutes'],
      ['Why should the brewing unit not be washed with soap?', 'strips the film of grease'],
      ['Which parts of the espresso machine may go in the dishwasher?', 'tray and the grounds box'],
      ['What does it mean if only the triangle flashes?', 'grounds box missing or full'],
      ['What can I do when the machine gives no steam?', 'clear it with the needle'],
      ['Which buttons start the descaling?', 'STEAM and CUP together'],
      ['Is vinegar all right for removing lime from the Caldera?', 'attacks the seals'],
      ['What number reaches the service for the coffee machine?', '0330 555 2904'],
    ],
    unanswered: [
      'How long is the Caldera Duo guaranteed for?',
      'How many watts does the Caldera use?',
      'What does a sachet of Caldera Clean cost?',
      'How large is the water tank of the Caldera Duo?',
      'Which beans are best for the Caldera?',
      'At what pressure does the espresso machine brew?',
    ],
  },
  {
    file: 'lease - second deed of variation.txt',
    language: 'en',
    heldOut: false,
    text: `SECOND DEED OF VARIATION

Date: 30 January 2026

Landlord: Trustees of the Ebbsworth Almshouses
Tenant: Priya Ramaswamy trading as "The Button Drawer"
Premises: ground floor and cellar, 17 Sheep Street, Ebbsworth
Lease: 25 March 2018, ten years, as varied on 1 June 2022

The parties have agreed to alter the lease as follows.

1. Rent. Instead of £14,400 the rent is £12,600 a year from 25 March 2026, payable in four equal parts on the usual
quarter days. The reason is the scaffolding that will stand before the shop window all summer.

2. Term. The lease is prolonged by five years and now ends on 24 March 2033. The Tenant can break it on 25 March 2030 if
she gives no less than six months' notice and owes nothing on that day.

3. Use. Haberdashery, as before; and in addition classes in sewing for up to ten persons, until nine in the evening.
Hot food is still excluded.

4. Cellar. The Landlord will line the cellar against water by the end of August at its own expense. Until this is done,
the Tenant need not pay the £55 a month for the cellar.

5. Signs. One hanging sign is allowed, of painted wood. No lit sign may be put up.

6. Subletting. Part of the shop can be shared with one other trader, provided that the Trustees' clerk has been given
the name beforehand. The whole may not be sublet.

7. Guarantor. Mr Vikram Ramaswamy is released from his guarantee.

8. Costs. Each side bears its own; the Tenant adds £180 for the registration.

In all other respects the lease goes on unchanged. Executed as a deed in the presence of Hugh Ormerod, clerk to the
Trustees.
`,
    answered: [
      ['How high is the new rent of the Button Drawer?', '£12,600'],
      ['Why was the rent of the shop lowered?', 'scaffolding'],
      ['When does the lease of the shop in Sheep Street finally run out?', '24 March 2033'],
      ['How many people may attend a sewing lesson at the shop?', 'ten persons'],
      ['Who must pay for making the cellar waterproof?', 'at its own expense'],
      ['Can Priya Ramaswamy hang up an illuminated sign?', 'No lit sign'],
      ['Is Vikram Ramaswamy still liable as guarantor?', 'released from his guarantee'],
      ['How much warning must the shopkeeper give to leave in 2030?', "six months' notice"],
    ],
    unanswered: [
      'How big is the shop in Sheep Street?',
      'What was changed in the lease in 2022?',
      'Who is putting up the scaffolding?',
      'How many Trustees do the Ebbsworth Almshouses have?',
      'What does a sewing class at the Button Drawer cost?',
      'Who insures the shop of Priya Ramaswamy?',
    ],
  },
  {
    file: 'support plan Y8 Lindqvist.txt',
    language: 'en',
    heldOut: true,
    text: `Heronsgate Academy
Pupil support plan - autumn term, confidential

Pupil: Elsa Lindqvist        Form: 8 Maple        Form tutor: Mr Adewale
Plan drawn up: 18 September 2025       by: Mrs Keturah Boyle, learning support

Background
Elsa came to us from Uppsala in Year 7. The educational psychologist diagnosed dyslexia last spring. Her hearing is full
in the left ear and about half in the right, following measles.

Strengths: mathematics, drawing, chess club, looks after younger ones on the bus.
Worries: spelling, copying from the board, loud dinner hall.

What we do
 1. Seat: front row, window side, so that the good ear faces the teacher.
 2. Handouts on cream paper, size 14.
 3. A quarter more time in every test; a reader in science.
 4. Mondays and Thursdays, period 3: spelling with Mr Quilliam in room G11 instead of French.
 5. May eat lunch in the library with one friend.
 6. Is never asked to read aloud unless she offers.

Targets by Christmas
  - writes 150 words without help
  - reading age from 9.2 to 10 years
  - puts her hand up once a day

Home
Mother (Annika) signs the reading record at weekends; she would like fewer e-mails and one call a fortnight, after seven
o'clock. Father works on a rig and is reached through her.

If Elsa gets upset she can show the yellow card and leave the lesson without a word. Staff should not follow her; the
nurse knows and will find her.

Next review: 11 December, with parents. A laptop has been applied for, and the county has not answered yet.
`,
    answered: [
      ['What is Elsa Lindqvist diagnosed with?', 'dyslexia'],
      ["What caused the loss of hearing in Elsa's right ear?", 'following measles'],
      ['Who gives Elsa the spelling lessons?', 'Mr Quilliam'],
      ['How much extra time does Elsa have in exams?', 'quarter more time'],
      ['Which subject does she miss because of the spelling?', 'instead of French'],
      ['Where can Elsa have her midday meal?', 'in the library'],
      ['What should teachers do when Elsa walks out?', 'should not follow her'],
      ["When will the pupil's plan be looked at again?", '11 December'],
    ],
    unanswered: [
      'How old is Elsa Lindqvist?',
      'What marks did Elsa get in mathematics?',
      "What is the name of Elsa's father?",
      'How many pupils are in 8 Maple?',
      'Does Elsa have any brothers or sisters?',
      'What does the laptop for Elsa cost?',
    ],
  },
];
