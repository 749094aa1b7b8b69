import { describe, expect, it } from 'vitest';
import type { FoundType } from './values.ts';
import { typedValuesIn, valuesOfType } from './values.ts';

/** For each text the values that are found in it, as `normal «words»`. */
const tables: Readonly<Record<Exclude<FoundType, 'name'>, readonly (readonly [string, readonly string[]])[]>> = {
  amount: [
    ['a rent of EUR 1,500.00 a month', ['EUR 1500.00 «EUR 1,500.00»']],
    ['die Miete beträgt 1.500,00 €', ['EUR 1500.00 «1.500,00 €»']],
    ['EUR 1.500 im Monat', ['EUR 1500.00 «EUR 1.500»']],
    ['about $2.3 million', ['USD 2300000.00 «$2.3 million»']],
    ['2,5 Mio. € Umsatz', ['EUR 2500000.00 «2,5 Mio. €»']],
    ['fifteen hundred euros', ['EUR 1500.00 «fifteen hundred euros»']],
    ['one thousand two hundred and fifty pounds', ['GBP 1250.00 «one thousand two hundred and fifty pounds»']],
    ['eintausend Euro', ['EUR 1000.00 «eintausend Euro»']],
    ['zwei Millionen fünfhunderttausend Euro', ['EUR 2500000.00 «zwei Millionen fünfhunderttausend Euro»']],
    ['fünfundzwanzigtausenddreihundertvier Euro', ['EUR 25304.00 «fünfundzwanzigtausenddreihundertvier Euro»']],
    ["CHF 1'200.50 und 1.500,— €", ["CHF 1200.50 «CHF 1'200.50»", 'EUR 1500.00 «1.500,— €»']],
    ['EUR 1.285.70, EUR 1,285,70', ['EUR 1285.70 «EUR 1.285.70»', 'EUR 1285.70 «EUR 1,285,70»']],
    ['EUR 1.285.700', ['EUR 1285700.00 «EUR 1.285.700»']],
    ['-1,577.00 EUR, EUR -5, -€40', ['EUR -1577.00 «-1,577.00 EUR»', 'EUR -5.00 «EUR -5»', 'EUR -40.00 «-€40»']],
    ['USD (1,577.00) (EUR 40.00)', ['USD -1577.00 «USD (1,577.00)»', 'EUR 40.00 «EUR 40.00»']],
    ['1.577,00- EUR; EUR 12,50-', ['EUR -1577.00 «1.577,00- EUR»', 'EUR -12.50 «EUR 12,50-»']],
    ['EUR 10-20, a 500-Euro note', ['EUR 10.00 «EUR 10»', 'EUR 500.00 «500-Euro»']],
    ['Rs. 12,34,567.00; ₹ 5,00,000', ['INR 1234567.00 «Rs. 12,34,567.00»', 'INR 500000.00 «₹ 5,00,000»']],
    ['SEK 4 500 and 4 persons', ['SEK 4500.00 «SEK 4 500»']],
    ['1 500,00 EUR', ['EUR 1500.00 «1 500,00 EUR»']],
    ['$5k and US$2.5M', ['USD 5000.00 «$5k»', 'USD 2500000.00 «US$2.5M»']],
    ['Amount (EUR): 540.00', ['EUR 540.00 «540.00»']],
    ['three (3) euros', ['EUR 3.00 «three (3) euros»']],
    ['1,029.35 and 30 days', []],
  ],
  date: [
    ['on 2020-03-05', ['2020-03-05 «2020-03-05»']],
    ['5 March 2020 and March 5th, 2020', ['2020-03-05 «5 March 2020»', '2020-03-05 «March 5th, 2020»']],
    ['am 5. März 2020, also am 05.03.2020', ['2020-03-05 «5. März 2020»', '2020-03-05 «05.03.2020»']],
    ['the third day of May 2021', ['2021-05-03 «third day of May 2021»']],
    ['this 5th day of March, 2020', ['2020-03-05 «5th day of March, 2020»']],
    ['am dritten Mai 2021', ['2021-05-03 «dritten Mai 2021»']],
    ['the third day of May two thousand and twenty-one', ['2021-05-03 «third day of May two thousand and twenty-one»']],
    ['zum einunddreißigsten Dezember 2022', ['2022-12-31 «einunddreißigsten Dezember 2022»']],
    ['13/5/2020 and 3/5/2020', ['2020-05-13 «13/5/2020»', '2020-05-03 «3/5/2020»']],
    ['5/13/2020 and 3/5/2020', ['2020-05-13 «5/13/2020»', '2020-03-05 «3/5/2020»']],
    ['in June 2024', ['2024-06 «June 2024»']],
    ['16. IV. 2019, 3/XII/2020', ['2019-04-16 «16. IV. 2019»', '2020-12-03 «3/XII/2020»']],
    ['done 16.iv.2019; Part 3. V. 19 and Section 2. IIII. 2020', ['2019-04-16 «16.iv.2019»']],
    ['Section 3.5.2020.1, 1 October, 30.02.2021', []],
  ],
  duration: [
    ['not less than six (6) months', ['6 months «six (6) months»']],
    ['6 (sechs) Monate', ['6 months «6 (sechs) Monate»']],
    ['one hundred and eighty (180) days', ['180 days «one hundred and eighty (180) days»']],
    ['eine Frist von drei Monaten', ['3 months «drei Monaten»']],
    ["two weeks' notice", ["2 weeks «two weeks'»"]],
    ['30 calendar days prior', ['30 days «30 calendar days»']],
    ['ten business days or 14 Werktage', ['10 working days «ten business days»', '14 working days «14 Werktage»']],
    ['a six-month period, 30-day', ['6 months «six-month»', '30 days «30-day»']],
    ['dreimonatige Frist, 12-monatige Laufzeit', ['3 months «dreimonatige»', '12 months «12-monatige»']],
    [
      'one year and six months, 2 Jahre und 3 Monate',
      ['18 months «one year and six months»', '27 months «2 Jahre und 3 Monate»'],
    ],
    ['one year, or six months', ['1 year «one year»', '6 months «six months»']],
    ['2 yrs, 12 mths, 36 hrs', ['2 years «2 yrs»', '12 months «12 mths»', '36 hours «36 hrs»']],
    ['zwei volle Kalendermonate', ['2 months «zwei volle Kalendermonate»']],
    ['one and a half years, anderthalb Jahre', ['1.5 years «one and a half years»', '1.5 years «anderthalb Jahre»']],
    ['half a year; ein halbes Jahr', ['6 months «half a year»', '6 months «ein halbes Jahr»']],
    ['half an hour; eine halbe Stunde', ['30 minutes «half an hour»', '30 minutes «eine halbe Stunde»']],
    ['an hour and a half; a year and a half', ['1.5 hours «an hour and a half»', '1.5 years «a year and a half»']],
    ['30 to 60 days', ['30 days «30»', '60 days «60 days»']],
    ['einem Monat zum Quartalsende', ['1 month «einem Monat»']],
    ['binnen eines Monats, innerhalb eines Jahres', ['1 month «eines Monats»', '1 year «eines Jahres»']],
    ['am dritten Werktag eines Monats, zum Ende eines Quartals', []],
    ['quarterly, monthly, €54,600 a year, vierteljährlich', []],
  ],
  percentage: [
    ['12.5 % and 12,5%', ['12.5 % «12.5 %»', '12.5 % «12,5%»']],
    ['seven per cent, zwölf Prozent', ['7 % «seven per cent»', '12 % «zwölf Prozent»']],
    ['150 bps, 25 basis points, 3 ‰', ['1.5 % «150 bps»', '0.25 % «25 basis points»', '0.3 % «3 ‰»']],
    ['fell by -3.5 %, 10-12 %', ['-3.5 % «-3.5 %»', '12 % «12 %»']],
    ['acht vom Hundert', ['8 % «acht vom Hundert»']],
    ['5 (five) percent; 5 v. H.', ['5 % «5 (five) percent»', '5 % «5 v. H.»']],
  ],
  number: [
    ['38 square metres and EUR 40 in 30 days', ['38 «38»']],
    ['-5 degrees at 12 stations', ['-5 «-5»', '12 «12»']],
    ['412 m³ of 1,250', ['412 «412»', '1250 «1,250»']],
    ['on account DE12 5001 0517 0648 4898 90, ask 01584 555 012', []],
  ],
  identifier: [
    ['Invoice 2041 of 5 March 2020', ['2041 «2041»']],
    ['Rechnung Nr. RE-2024-001 vom 5. März 2020', ['RE-2024-001 «RE-2024-001»']],
    ['K019285, AB-1234/5 and claim 26-0388', ['K019285 «K019285»', 'AB-1234/5 «AB-1234/5»', '26-0388 «26-0388»']],
    ['IBAN DE12 5001 0517 0648 4898 90', ['DE12 5001 0517 0648 4898 90 «DE12 5001 0517 0648 4898 90»']],
    ['Call +44 20 7946 0018.', ['+44 20 7946 0018 «+44 20 7946 0018»']],
    ['Contract No. 2021/17 over 36 hours and EUR 4,000.00', ['2021/17 «2021/17»']],
  ],
};

describe.each(Object.entries(tables))('values of type %s', (type, rows) => {
  it.each(rows)('%s', (text, expected) => {
    const found = valuesOfType(text, type as FoundType);
    expect(found.map(({ normal, start, end }) => `${normal} «${text.slice(start, end)}»`)).toEqual(expected);
  });
});

const written = { language: '', dayFirst: null };

describe('an order of day and month', () => {
  it.each([
    ['de', null, '2020-05-03', 1],
    ['en-GB', null, '2020-05-03', 0.5],
    ['en', null, '2020-03-05', 0.5],
    ['en', true, '2020-05-03', 1],
    ['de', false, '2020-03-05', 1],
  ])('in %s, day first %s: %s', (language, dayFirst, normal, confidence) => {
    const found = valuesOfType('3/5/2020', 'date', { language, dayFirst });
    expect(found.map((each) => [each.normal, each.confidence])).toEqual([[normal, confidence]]);
  });
});

it.each([
  ['de', '1.234', 1234],
  ['en', '1.234', 1.234],
  ['en', '1,234', 1234],
  ['de', '1,234', 1.234],
  ['en', '0.125', 0.125],
  ['de', '12.345.678,5', 12_345_678.5],
])('in %s the number %s is %d', (language, text, size) => {
  expect(valuesOfType(text, 'number', { ...written, language }).map((each) => each.size)).toEqual([size]);
});

describe('whatever stands around a value', () => {
  const values = [
    'EUR 1,500.00',
    '5. März 2020',
    'six (6) months',
    '12.5 %',
    '2020-03-05',
    'drei Monaten',
    '$2.3 million',
  ];
  const around = ['', 'Clause 4. The term is ', ' thereafter.', '\n', ' (net) ', 'Ärger: '];
  it('is found at its place, with the same meaning', () => {
    const differing = values.flatMap((value) => {
      const [alone] = typedValuesIn(value);
      return around.flatMap((before) =>
        around.flatMap((after) => {
          const text = `${before}${value} ${after}`;
          const found = typedValuesIn(text);
          const same =
            found.length === 1 &&
            found[0]?.normal === alone?.normal &&
            text.slice(found[0]?.start, found[0]?.end) === value;
          return same ? [] : [{ text, found }];
        }),
      );
    });
    expect(differing).toEqual([]);
  });

  it('never overlaps another value', () => {
    const text = Object.values(tables)
      .flat()
      .map(([each]) => each)
      .join('. ');
    const found = typedValuesIn(text);
    const overlapping = found.filter(({ start }, i) => i > 0 && (found[i - 1]?.end ?? 0) > start);
    expect([found.length > 50, overlapping]).toEqual([true, []]);
  });
});
