import type { NearDocument } from '../near/set.ts';

/** English papers about homes, insurance and money, which the fit may see. Written before any was asked. */
export const englishHome: readonly NearDocument[] = [
  {
    file: 'cottage-lease.txt',
    language: 'en',
    heldOut: false,
    text: `RESIDENTIAL LEASE

Landlord: Mr Tobias Greenhalgh
Tenant: Ms Leila Farouk
Property: Rose Cottage, 4 Mill Lane, Aldbrough
Start of the lease: 1 March 2025
Term: eighteen months
Monthly rent: £1,120
Deposit: £1,290
Number of keys: three

1. The rent is due on the third working day of the month and is paid into account 20-44-81 / 66120934.
2. Council tax, gas, electricity and broadband are the tenant's business. The landlord pays the water bill.
3. The tenant may keep one cat. A dog needs the landlord's written consent.
4. The boiler is serviced each October by Hartley Heating at the landlord's cost. The tenant lets them in.
5. The garden is to be mown at least once a fortnight between April and September. The mower in the shed may be used.
6. Walls may be painted in light colours. Holes are filled before the keys are given back.
7. Either side may end the lease early with two months' notice, but not before 1 September 2025.
8. If the rent is more than ten days late, the tenant owes 4 % interest a year on it.
`,
    answered: [
      ['What is the rent of Rose Cottage?', '£1,120'],
      ['Who is the landlord of Leila Farouk?', 'Tobias Greenhalgh'],
      ['Who services the boiler of the cottage?', 'Hartley Heating'],
      ['How long does the lease of the cottage run?', 'eighteen months'],
      ['Which pets are allowed in Rose Cottage?', 'one cat'],
      ['How often does the grass have to be cut?', 'once a fortnight'],
      ['What interest is owed if Ms Farouk pays late?', '4 %'],
      ['Who pays for water at Rose Cottage?', 'landlord pays the water bill'],
    ],
    unanswered: [
      'How many bedrooms does Rose Cottage have?',
      'What is the phone number of Tobias Greenhalgh?',
      'How much is the council tax of Rose Cottage?',
      'May Leila Farouk sublet the cottage?',
    ],
  },
  {
    file: 'motor-policy.txt',
    language: 'en',
    heldOut: false,
    text: `Schedule of your motor insurance
Larch & Penrose Insurance

Policyholder: Mrs Harriet Oduya
Policy number: LP-MV-883120
Vehicle: Skoda Fabia, registration KX19 DRT
Cover: comprehensive
Drivers: Harriet Oduya, Samuel Oduya
Period of cover: 12 June 2025 to 11 June 2026
Annual premium: £486.70
Excess: £250, for drivers under 25 £500
No-claims discount: six years

The premium is collected in ten instalments. A windscreen is repaired without excess by any workshop of GlassFix.
Personal belongings in the car are covered up to £200. While your car is being repaired you get a small car for at most
14 days.

You are not covered when the car is used for deliveries, lent for money or driven on a race track. Abroad the cover
holds for 90 days a year in Europe.

Tell us of an accident within 48 hours on 0345 600 2190. To cancel, write to us; in the first fortnight you get all of
the premium back, afterwards we keep a fee of £35.
`,
    answered: [
      ['How much does the car insurance of Mrs Oduya cost a year?', '£486.70'],
      ['What is the excess for young drivers?', '£500'],
      ['Which car does Harriet Oduya insure?', 'Skoda Fabia'],
      ['Who else may drive the Fabia?', 'Samuel Oduya'],
      ['How quickly must an accident be reported to Larch & Penrose?', '48 hours'],
      ['How long may Mrs Oduya drive in Europe?', '90 days'],
      ['What does it cost to cancel the motor insurance later?', '£35'],
      ['For how long do you get a replacement car?', '14 days'],
      ['When does the motor insurance expire?', '11 June 2026'],
    ],
    unanswered: [
      'How many miles may Mrs Oduya drive a year?',
      'What is the value of the Fabia?',
      'Who is the broker of Harriet Oduya?',
      'Where is the Fabia parked at night?',
    ],
  },
  {
    file: 'washing-machine.txt',
    language: 'en',
    heldOut: false,
    text: `Brillon W7 washing machine: instructions

Technical data
Capacity: 7 kg
Spin speed: 1,400 rpm
Weight: 68 kg
Noise: 49 dB when washing, 73 dB when spinning
Water per cycle: 44 litres
Energy per cycle: 0.6 kWh
Guarantee: two years

Before first use
Remove the four transport bolts at the back and keep them. Run the 60 °C programme once without laundry.

Daily use
Put detergent into the left chamber and softener into the middle one. Do not fill the drum to the top: a hand must fit
above the laundry. The short programme takes 28 minutes, the eco programme 3 hours 20 minutes.

Care
Clean the filter every two months. Leave the door ajar after washing, so that no mould grows.

Faults
E1: the tap is closed.
E3: the pump is blocked; clean the filter.
E9: the door is not shut.
Our workshop answers on weekdays from 8 a.m. to 6 p.m., Saturdays until noon.
`,
    answered: [
      ['How heavy is the Brillon W7?', '68 kg'],
      ['How loud is the washing machine when it spins?', '73 dB'],
      ['How much water does the washing machine use?', '44 litres'],
      ['What does E3 mean?', 'pump is blocked'],
      ['How often does the filter need cleaning?', 'every two months'],
      ['Where does the softener go?', 'middle'],
      ['How long does the short programme last?', '28 minutes'],
      ['Why should the door stay open a little after washing?', 'no mould'],
      ['When can one reach the workshop of Brillon?', '8 a.m. to 6 p.m.'],
      ['How much electricity does a cycle need?', '0.6 kWh'],
    ],
    unanswered: [
      'What does the Brillon W7 cost?',
      'How wide is the washing machine?',
      'What does E5 mean?',
      'Who is the importer of the Brillon?',
    ],
  },
  {
    file: 'plumber-invoice.txt',
    language: 'en',
    heldOut: false,
    text: `Kessell Plumbing & Heating
Invoice 2025-0714

To: Mrs Winifred Blake, 31 Harbour Road, Looe
Date: 22 July 2025
Job: replacement of the kitchen tap and repair of the shower
Done on: 17 July 2025
Fitter: Jago Trewin

Tap Corvo 300\t1\t£128.00
Shower valve\t1\t£46.50
Labour, 2.5 hours at £52\t\t£130.00
Call-out\t\t£25.00
Subtotal\t\t£329.50
VAT 20 %\t\t£65.90
Total due\t\t£395.40

Please pay within 21 days to Kessell, sort code 30-91-02, account 11873345. If you pay within a week, take off 2 %. We
guarantee our work for a year; washers are not covered. The old tap was taken away by us.
`,
    answered: [
      ['What is the total of the plumber’s bill?', '395.40'],
      ['How much did the tap cost?', '128.00'],
      ['Who did the work at Mrs Blake’s?', 'Jago Trewin'],
      ['What does Kessell charge an hour?', '£52'],
      ['By when must Mrs Blake pay the plumber?', '21 days'],
      ['What discount is there for fast payment to Kessell?', '2 %'],
      ['When was the shower repaired?', '17 July 2025'],
      ['How long does Kessell guarantee the work?', 'a year'],
    ],
    unanswered: [
      'What is the telephone number of Kessell?',
      'What was wrong with the old tap?',
      'Who owns Kessell Plumbing?',
      'How much did Mrs Blake pay in advance?',
    ],
  },
  {
    file: 'tax-notice.txt',
    language: 'en',
    heldOut: false,
    text: `Revenue Office North
Notice of assessment for the tax year 2024-25

Taxpayer: Mr Hugo Lindqvist
Reference: 551/LQ/30772
Date of notice: 14 November 2025
Officer: Ms P. Rahman

Income from employment: £41,250
Income from letting: £6,480
Allowable expenses: £2,115
Taxable income: £45,615
Tax for the year: £6,609
Already deducted: £5,830
Still to pay: £779

The amount is to be paid by 31 January 2026. After that day interest of 7.5 % is charged. Your claim for the study at
home was not accepted, since the room is also used by guests. You may appeal in writing within 30 days. Keep your
receipts for five years.

Payments on account for 2025-26: two of £390 each, in January and July
Questions: 0300 200 8110, Monday to Friday, 8 a.m. to 5 p.m.
`,
    answered: [
      ['How much tax does Hugo Lindqvist still owe?', '£779'],
      ['Until when must Mr Lindqvist pay?', '31 January 2026'],
      ['Why was the home office of Mr Lindqvist rejected?', 'used by guests'],
      ['How long does Mr Lindqvist have to appeal?', '30 days'],
      ['What did Hugo Lindqvist earn from rent?', '£6,480'],
      ['Who dealt with the tax case of Mr Lindqvist?', 'Rahman'],
      ['What is the interest on late tax?', '7.5 %'],
      ['What is the telephone number of the Revenue Office?', '0300 200 8110'],
      ['How long should one keep the receipts?', 'five years'],
    ],
    unanswered: [
      'How much church tax does Mr Lindqvist pay?',
      'Who is the employer of Hugo Lindqvist?',
      'What is the bank account of the Revenue Office?',
      'How much tax did Mr Lindqvist pay for 2023?',
    ],
  },
];
