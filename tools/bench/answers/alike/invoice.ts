import type { Random } from '../../layout/random.ts';
import { paragraph, rows, title, type Content } from './content.ts';
import type { Made } from './contract.ts';
import type { Names } from './names.ts';
import { amount, anyDate, date, duration, same, type Phrase } from './phrases.ts';
import type { Fact, Field, Language } from './truth.ts';
import { filled, half } from './wording/halves.ts';
import { invoiceWording } from './wording/invoices.ts';

/** Who sells and buys: some companies often, so that there is something to add up. */
export interface Traders {
  readonly sellers: Readonly<Record<Language, readonly string[]>>;
  readonly buyers: Readonly<Record<Language, readonly string[]>>;
}

/** An invoice, worded as one half is. All amounts are in euros. */
export function invoice(random: Random, names: Names, traders: Traders, index: number, heldOut: boolean): Made {
  const language: Language = index % 5 === 4 ? 'de' : 'en';
  const wording = invoiceWording[language];
  const pick = (list: readonly string[]): string => random.of(half(list, heldOut));
  const year = random.whole(2019, 2024);
  const [month, day] = [random.whole(1, 11), random.whole(1, 28)];
  const number = `${random.of(['R', 'INV', 'F'])}-${year}-${String(1_000 + index * 3 + random.whole(0, 2))}`;
  const issued = date(random, language, year, month, day);
  const due = date(random, language, year, month + 1, random.whole(1, 28));
  const [seller, buyer] = [random.of(traders.sellers[language]), random.of(traders.buyers[language])];

  const goods = wording.goods.toSorted(() => random.next() - 0.5).slice(0, random.whole(2, 6));
  const lines = goods.map((what) => ({ what, count: random.whole(1, 12), price: random.whole(500, 90_000) }));
  const net = lines.reduce((sum, { count, price }) => sum + count * price, 0);
  const rate = random.of([7, 19, 20]);
  const vat = Math.round((net * rate) / 100);
  const money = (cents: number): Phrase => plainMoney(language, cents);
  const values: Readonly<Partial<Record<Field, Phrase>>> = {
    number: same(number, null, number),
    date: issued,
    seller: same(seller, null, seller),
    buyer: same(buyer, null, buyer),
    net: money(net),
    vat: money(vat),
    total: money(net + vat),
    ...(random.chance(0.88) ? { due } : {}),
  };

  const extras = {
    ...Object.fromEntries(Object.entries(values).map(([field, phrase]) => [field, phrase])),
    date1: anyDate(random, language),
    date2: anyDate(random, language),
    d1: duration(random, language, random.whole(5, 12), 'day'),
    m1: amount(random, language, 'EUR', random.whole(3, 20) * 500),
  };
  const head: readonly (readonly [keyof typeof wording.labels, string])[] = (
    ['number', 'date', 'due', 'buyer'] as const
  )
    .filter((field) => values[field] !== undefined)
    .map((field) => [field, (values[field] as Phrase).forms.plain]);
  const manner = random.whole(0, 2);
  const dueSentence = values.due === undefined ? [] : [paragraph(filled(pick(wording.dueSentences), extras).text)];
  const top: readonly Content[] =
    manner === 0
      ? [rows([['seller', seller] as const, ...head].map(([field, value]) => [pick(wording.labels[field]), value]))]
      : manner === 1
        ? [
            paragraph(`${seller}, ${names.address(language)}`),
            ...head.map(([field, value]) => paragraph(`${pick(wording.labels[field])}: ${value}`)),
          ]
        : [
            paragraph(`${pick(wording.labels.seller)}: ${seller}`),
            paragraph(filled(pick(wording.sentences), extras).text),
          ];
  const table = rows(
    [
      [...random.of(half(wording.columns, heldOut))],
      ...lines.map(({ what, count, price }) => [
        what,
        `${count}`,
        bare(language, price),
        bare(language, count * price),
      ]),
    ],
    true,
  );
  const sums: readonly (readonly [string, string])[] = [
    [pick(wording.net), money(net).forms.plain],
    [pick(wording.vat).replace('{rate}', `${rate}`), money(vat).forms.plain],
    [pick(wording.total), money(net + vat).forms.plain],
  ];
  const totals = random.chance(0.5) ? [rows(sums)] : sums.map(([label, value]) => paragraph(`${label}: ${value}`));
  const facts = Object.fromEntries(
    Object.entries(values).map(([field, { value, size, forms }]): [string, Fact] => [
      field,
      { value, size, text: forms.plain },
    ]),
  );
  return {
    truth: {
      folder: 'invoices',
      language,
      kind: 'invoice',
      title: `${language === 'de' ? 'Rechnung' : 'Invoice'} ${number}`,
      facts,
    },
    content: [
      title(manner === 2 ? seller : pick(wording.titles)),
      ...top,
      table,
      ...totals,
      ...(manner === 2 ? dueSentence : []),
      paragraph(filled(pick(wording.notes), extras).text),
    ],
  };
}

/** An amount as invoices print amounts: "EUR 1,500.00", "1.500,00 €". */
function plainMoney(language: Language, cents: number): Phrase {
  const text = bare(language, cents);
  return same(`EUR ${(cents / 100).toFixed(2)}`, cents / 100, language === 'de' ? `${text} €` : `EUR ${text}`);
}

const bare = (language: Language, cents: number): string =>
  (cents / 100).toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', { minimumFractionDigits: 2 });
