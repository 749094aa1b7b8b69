import type { Fact, Field, Language } from '../alike/truth.ts';
import { amount, date, word, type MadeDocument } from './facts.ts';

/** How an invoice is laid out: `{seller}`, `{buyer}` and so on stand for the values. */
const layouts: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '{seller}\n4 Quay Street, Harwick\n\nINVOICE {number}\n\nCharged to: {buyer}, 9 Mill ' +
      'Lane\nMade out on {date}\n\nJoinery work, balcony\n\n' +
      'Before tax: {net}\nTax: {vat}\nYou owe us: {total}\n\nKindly settle by {due}.',
    'Invoice {number}\n\nIssuing company: {seller}\nRecipient of services: {buyer}\nDay of ' +
      'issue: {date}\nTo be settled by: {due}\n\n' +
      'Goods: {net}\nSales tax: {vat}\nBalance: {total}',
    '{seller}\n\nOur bill {number} of {date}\n\nto {buyer}\n\nFor the work done we ask you ' +
      'for {total} (of this {vat} tax on {net}), ' +
      'which should reach our account by {due} at the latest.',
  ],
  de: [
    '{seller}\nAm Kai 4, Harwick\n\nRechnung {number}\n\nan {buyer}\nErstellt: {date}\n\nTischlerarbeiten\n\n' +
      'Warenwert: {net}\nSteuer: {vat}\nBitte begleichen Sie: {total}\nZahlungseingang erbeten bis {due}',
    'Rechnung {number}\n\nAussteller: {seller}\nLeistungsempfänger: {buyer}\nErstellt am ' +
      '{date}\n\nOhne Steuer: {net}\nSteuer: {vat}\n' +
      'Forderung: {total}\nZahlbar bis {due}',
  ],
};
const sellers = ['Larkspur Joinery Ltd', 'Brandt Metallbau GmbH', 'Nettlecombe Paper plc'];
const buyers = ['Holloway Clinics Ltd', 'Seewald Logistik AG', 'Marrow Press LLC', 'Tessen Optik GmbH'];

export const invoices = (): readonly MadeDocument[] =>
  (['en', 'de'] as const).flatMap((language) =>
    Array.from({ length: language === 'en' ? 9 : 4 }, (_, i) => invoice(language, i)),
  );

function invoice(language: Language, i: number): MadeDocument {
  const net = 4_000 + 7_310 * ((i * 3) % 8) + i * 13.5;
  const number = `${language === 'en' ? 'H' : 'R'}-${3_100 + i}`;
  const facts: Partial<Record<Field, Fact>> = {
    number: word(number),
    date: date(language, 2021 + (i % 3), 1 + ((i * 4) % 11), 4 + i),
    due: date(language, i % 3 === 1 ? 2022 : 2021 + (i % 3), i % 3 === 1 ? 6 : 1 + ((i * 4 + 1) % 12), 5 + i),
    seller: word(sellers[i % 3] as string),
    buyer: word(buyers[(i * 3) % 4] as string),
    net: amount(language, net),
    vat: amount(language, Math.round(net * 19) / 100),
    total: amount(language, Math.round(net * 119) / 100),
  };
  const layout = layouts[language][i % layouts[language].length] as string;
  const text = layout.replaceAll(/\{(\w+)\}/gu, (_, field: string) => facts[field as Field]?.text ?? '');
  const truth = {
    folder: 'invoices',
    file: `${number}.txt`,
    language,
    kind: 'invoice',
    title: `Invoice ${number}`,
    facts,
  } as const;
  return { truth, text };
}
