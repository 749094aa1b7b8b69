import type { NearDocument } from '../near/set.ts';

/** English papers on the desks of lawyers and surveyors. */
export const englishLaw: readonly NearDocument[] = [
  {
    file: 'Damp report Harrow Cottage.txt',
    language: 'en',
    heldOut: false,
    text: `EXPERT OPINION
on the damp in the north bedroom of Harrow Cottage, Upper Tilling

Instructed by: Messrs Brandreth & Coe, solicitors
Author: Imogen Tarrant, chartered surveyor
Inspection: 11 February 2026, dry weather, 4 °C outside

1  What I was asked
I was asked whether the damp comes from outside or is caused by the way in which the occupants, Mr and Mrs Pollard, heat
and air the room.

2  What I found
The stain on the north wall measures 1.8 by 0.9 metres and begins at the skirting. With the resistance meter I read 27 %
in the plaster; in the south bedroom the same instrument showed 9 %. Behind the wardrobe there was black mould. The
gutter above has come loose at two brackets, and the pointing is missing over a length of about three metres. A camera
that I pushed into the cavity showed that it is filled with mortar droppings.

3  What follows
In my opinion rain that spills from the gutter runs down the outer leaf and crosses the cavity on the mortar. Poor
airing has at most encouraged the mould; it has not made the wall wet. I do not believe that the ground is the source,
since the salts which rising damp leaves behind were not detected.

4  What should be done
(a) Refix the gutter at once.
(b) Repoint the wall with lime mortar, never with cement.
(c) Clean the cavity from four openings.
(d) Wait until the reading is below 15 % before anyone replasters. This takes, by experience, five to seven months.

I put the whole of the work at £6,900 without tax. My fee for this report has been settled by the landlord.

I understand that my duty is to the court and not to those who pay me.
`,
    answered: [
      ['Who wrote the opinion about Harrow Cottage?', 'Imogen Tarrant'],
      ['How wet was the plaster on the north side?', '27 %'],
      ['What is causing the damp at Harrow Cottage?', 'rain that spills from the gutter'],
      ['Why does the surveyor rule out rising damp?', 'were not detected'],
      ['Are the Pollards to blame for the wet wall?', 'it has not made the wall wet'],
      ['What will the repairs to the cottage come to?', '£6,900'],
      ['How long does it take before new plaster can be put on?', 'five to seven months'],
      ['Which law firm commissioned the damp survey?', 'Brandreth & Coe'],
    ],
    unanswered: [
      'When was Harrow Cottage built?',
      'How much did Imogen Tarrant charge for her report?',
      'What rent do Mr and Mrs Pollard pay?',
      'Is there asbestos in Harrow Cottage?',
      'Who put up the gutter at the cottage?',
      'Has the mould made anybody ill?',
    ],
  },
  {
    file: 'order-2026-0417.txt',
    language: 'en',
    heldOut: true,
    text: `IN THE COUNTY COURT AT WESTLEIGH                                   Claim No. K07WL418

BETWEEN
        DESMOND AKERS                       Claimant
and
        (1) LORNA PRITCHETT
        (2) PRITCHETT TIMBER LIMITED        Defendants

ORDER

Before District Judge Hallworth, sitting at Westleigh on 17 April 2026

UPON hearing counsel for the claimant, and the first defendant in person
AND UPON the first defendant undertaking to lock the side gate at night

IT IS ORDERED THAT

1. The defendants shall not run the band saw in the yard at Cropper Lane before 8 a.m. or after 6 p.m., nor at any time
   on a Sunday.
2. The defendants must by 4 p.m. on 29 May 2026 take down the stack of logs which leans against the claimant's wall.
3. If they fail to do so, the claimant may have the stack removed by a contractor of his choice and recover the expense
   as a debt.
4. The application for an interim payment is dismissed, because no loss of rent had been shown.
5. Each party shall disclose its documents by list not later than 12 June 2026.
6. Permission to the parties to rely on one joint expert in acoustics, to be named by the President of the Institute of
   Noise Control if they cannot agree within 14 days. The expert's costs are to be shared equally for the time being.
7. The trial will take place in the window from 5 to 23 October 2026, with a time estimate of two days.
8. The defendants do pay the claimant's costs of today, summarily assessed at £2,340, within 21 days.

A party affected by paragraph 3 may apply to have it set aside or varied, on three days' notice.

WARNING: disobedience to paragraph 1 may be a contempt of court, for which you may be fined or sent to prison.
`,
    answered: [
      ['Which judge made the order against Lorna Pritchett?', 'Hallworth'],
      ['From what hour in the morning can the saw be used?', '8 a.m.'],
      ['By when does the pile of wood have to be gone?', '29 May 2026'],
      ['What can Mr Akers do when the logs are not taken away in time?', 'by a contractor of his choice'],
      ['Why did Desmond Akers get no interim payment?', 'no loss of rent had been shown'],
      ['How long is the trial expected to last?', 'two days'],
      ["What sum have the Pritchetts to pay for Mr Akers's legal costs of the hearing?", '£2,340'],
      ['What may happen to somebody who breaks the order about the saw?', 'fined or sent to prison'],
    ],
    unanswered: [
      "Who was Mr Akers's barrister?",
      'How loud is the band saw?',
      'How much damages does Desmond Akers claim?',
      'What is the name of the acoustics expert?',
      'Where does Lorna Pritchett live?',
      'How many people work for Pritchett Timber?',
    ],
  },
  {
    file: 'NDA Quillfeather.txt',
    language: 'en',
    heldOut: false,
    text: `MUTUAL CONFIDENTIALITY AGREEMENT

Parties
Quillfeather Optics plc, 14 Saltmarsh Road, Ipswell ("Quillfeather")
Bodmin & Rao Ventures LLP, 3rd floor, Tolbooth House, Edinburn ("the Investor")

Purpose: talks about a stake of up to 20 % in Quillfeather's division for night-vision lenses.

1. What is secret. Everything that one side tells the other about coatings, customers or prices, whether on paper, by
   word of mouth or on a visit to the works. What is said aloud is covered only if it is confirmed in writing within ten
   working days.

2. What is not. Information that is in the public domain without a breach, that the recipient already had, or that it
   lawfully obtained from somebody else.

3. Who may see it. Directors, employees and professional advisers who need it for the purpose and are bound in the same
   way. The Investor answers for its advisers as though they were itself. Banks are not to be shown anything until
   Quillfeather's finance director, Mr Tobias Wrenfield, has agreed.

4. Duration. The duties last for four years after signature. For the recipe of the coating known as "Lumen 9" there is
   no end.

5. Return. Within fifteen days of a request all copies go back or are shredded; one set may be retained by the legal
   department as evidence.

6. Staff. For eighteen months neither side will hire away a senior engineer of the other. An advertisement in a
   newspaper that is answered of the engineer's own accord does no harm.

7. Breach. A party that breaks this agreement owes £75,000 for each case, without proof of loss.

8. Law. Scots law; disputes are heard by a single arbitrator in Edinburn.

Signed on 3 March 2026 by Philippa Sandys (Quillfeather) and Anand Rao (the Investor)
`,
    answered: [
      ['Who signed the secrecy agreement on behalf of Quillfeather?', 'Philippa Sandys'],
      ['For how many years must the information about lenses be kept secret?', 'four years'],
      ['What is the penalty for a violation of the NDA?', '£75,000'],
      ['Is something protected that was only spoken?', 'confirmed in writing within ten working days'],
      ['May Bodmin & Rao show the papers to a bank?', 'Banks are not to be shown anything'],
      ['How large a share is being talked about with the Investor?', '20 %'],
      ['Where would a quarrel between Quillfeather and the Investor be decided?', 'single arbitrator in Edinburn'],
      ['Can a copy be kept after everything was given back?', 'one set may be retained'],
    ],
    unanswered: [
      'How much money would the Investor pay for its stake?',
      'Who invented Lumen 9?',
      'What turnover does Quillfeather have?',
      'Which bank does Bodmin & Rao use?',
      'When do the talks about the stake have to be finished?',
      'What does Mr Wrenfield earn?',
    ],
  },
  {
    file: 'last-will-thirza-oakden.txt',
    language: 'en',
    heldOut: true,
    text: `This is the last will of me, Thirza Maud Oakden, of The Old Forge, Pennerley. I made it on 6 May 2025, and I
revoke all former wills.

My executors are to be my niece Beatrix Lyle and, should she have died before me or be unwilling, the vicar of Pennerley
for the time being.

GIFTS
I leave
 - to my god-son Caspar Denholm: my late husband's watch and the sum of £5,000 when he turns twenty-five;
 - to Ethel Rudge, who has cleaned for me these thirty years: the garden bench and whatever is in the tea caddy;
 - to the Shropshire Bat Group: £1,200 towards a new detector;
 - to my brother Edwin: nothing, as he had his share while our mother was alive.

THE HOUSE
The Old Forge shall not be sold while my friend Nesta Powys wishes to live in it. She pays no rent but bears the rates
and keeps the chimney swept. Once she has moved out or died, the house goes to the children of Beatrix Lyle in equal
parts.

MY CATS
Whoever takes both cats receives £40 a month for each as long as it lives. They must not be separated.

THE REST
Everything else that I own is to be divided between the Pennerley Lifeboat Fund (two thirds) and the village library
(one third).

FUNERAL
I wish to be buried, not cremated, beside Harold. No lilies. Somebody may play the accordion. The bill for the wake is
to be met from my account at the Wrekin Building Society.

Witnesses, both present together:
Graham Titley, postman
Oonagh Birch, pharmacist

The original lies in the safe of Messrs Corfield in Ludbrook.
`,
    answered: [
      ['Who is supposed to carry out the will of Thirza Oakden?', 'my niece Beatrix Lyle'],
      ['What does the cleaning lady inherit?', 'garden bench'],
      ["Why does Thirza's brother get nothing?", 'had his share while our mother was alive'],
      ['At what age does Caspar receive his money?', 'twenty-five'],
      ['Did Mrs Oakden want a cremation?', 'buried, not cremated'],
      ['Who is allowed to stay in The Old Forge?', 'Nesta Powys'],
      ['What part of the remainder does the library get?', 'one third'],
      ['Where is the original of the will kept?', 'safe of Messrs Corfield'],
    ],
    unanswered: [
      'How old was Thirza Oakden when she made her will?',
      'What is The Old Forge worth?',
      'How many children does Beatrix Lyle have?',
      'What are the names of the two cats?',
      'When did Harold Oakden die?',
      'Which hymns did Thirza want at her funeral?',
    ],
  },
];
