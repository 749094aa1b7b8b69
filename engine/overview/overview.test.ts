import { describe, expect, test } from 'vitest';
import type { Overview } from '../../common/domain/overview.ts';
import { part } from './fixture.ts';
import { overviewOf } from './overview.ts';

const look = (name: string, ...lines: readonly string[]): Overview =>
  overviewOf({ name, title: '', format: 'text', language: '', parts: [part(1, ...lines)], unread: 0 });
/** Facts as `role called: value «text»`. */
const facts = ({ facts: all }: Overview): readonly string[] =>
  all.map(({ role, called, value, text }) => `${role} ${called}: ${value}${text === value ? '' : ` «${text}»`}`);

const mietvertrag = look(
  'mv-2024.docx',
  '# Mietvertrag über Wohnraum',
  'zwischen',
  'Nordlicht Immobilien GmbH, Hafenstraße 3, 20457 Hamburg',
  '– nachfolgend „Vermieter“ genannt –',
  'und',
  'Frau Ayşe Yılmaz, Lindenweg 12, 22087 Hamburg',
  '– nachfolgend „Mieterin“ genannt –',
  '## § 1 Mietdauer',
  'Das Mietverhältnis beginnt am 1. März 2024 und läuft auf unbestimmte Zeit.',
  '## § 2 Miete',
  'Die monatliche Miete beträgt 980,00 €. Sie ist spätestens am dritten Werktag zu zahlen.',
  '## § 3 Kündigung',
  'Die Kündigungsfrist beträgt drei Monate. Gerichtsstand ist Hamburg.',
  'Hamburg, den 12. Februar 2024',
);

describe('what a document says of itself', () => {
  test('a German lease: parties in several lines, days by their roles, the rent', () => {
    expect({ kind: mietvertrag.kind, facts: facts(mietvertrag) }).toEqual({
      kind: 'contract',
      facts: [
        'party Vermieter: Nordlicht Immobilien GmbH',
        'party Mieterin: Frau Ayşe Yılmaz',
        'signed : 2024-02-12 «12. Februar 2024»',
        'effective : 2024-03-01 «1. März 2024»',
        'amount Miete: EUR 980.00 «980,00 €»',
      ],
    });
  });

  test('an English agreement: parties with their roles, terms, an end', () => {
    const agreement = look(
      'msa.txt',
      '# Services Agreement',
      'This Agreement is made and entered into on 3 May 2021 by and between Harrow Analytics LLC, a company of ' +
        'Delaware (the "Provider"), and Birchwood Foods Inc. (hereinafter referred to as the "Client").',
      '## 1. Definitions',
      '"Deliverables" means the reports that are listed in Annex A.',
      '“Fee” shall mean the sum of USD 12,000.00 a month.',
      '## 2. Term',
      'This Agreement expires on 30 April 2024 unless the parties agree otherwise.',
      'The Client shall accept the Deliverables within 30 days after 3 May 2021.',
    );
    expect({
      kind: agreement.kind,
      facts: facts(agreement),
      terms: agreement.terms.map(({ term }) => term),
      computed: agreement.dates.flatMap(({ value, text, computed }) =>
        computed === undefined ? [] : [{ value, text, computed }],
      ),
    }).toEqual({
      kind: 'contract',
      facts: [
        'party Provider: Harrow Analytics LLC',
        'party Client: Birchwood Foods Inc.',
        'signed : 2021-05-03 «3 May 2021»',
        'ends : 2024-04-30 «30 April 2024»',
        'amount Definitions: USD 12000.00 «USD 12,000.00»',
      ],
      terms: ['Provider', 'Client', 'Deliverables', 'Fee'],
      computed: [
        {
          value: '2021-06-02',
          text: '30 days after 3 May 2021',
          computed: { from: '2021-05-03', span: '30 days', direction: 'after' },
        },
      ],
    });
  });

  test('an invoice: who sends it and to whom, its day, when it is due, its total', () => {
    const invoice = look(
      'R-2291.pdf',
      'Kessler Elektrotechnik · Ringstraße 8 · 01067 Dresden',
      '# Rechnung R-2291',
      'An: Hausverwaltung Sommer GmbH',
      'Rechnungsdatum: 14.06.2023',
      'Pos\tLeistung\tBetrag\n1\tZähler getauscht\t210,00 €\nMwSt 19 %\t\t39,90 €\nGesamtbetrag\t\t249,90 €',
      'Zahlbar ohne Abzug bis zum 14.07.2023.',
    );
    expect({ kind: invoice.kind, facts: facts(invoice) }).toEqual({
      kind: 'invoice',
      facts: [
        'recipient An: Hausverwaltung Sommer GmbH',
        'author : Kessler Elektrotechnik',
        'due : 2023-07-14 «14.07.2023»',
        'dated : 2023-06-14 «14.06.2023»',
        'total Gesamtbetrag: EUR 249.90 «249,90 €»',
      ],
    });
  });

  test('a letter: to whom, by whom, its day; an amount it is about', () => {
    const letter = look(
      'scan 12.pdf',
      'Brookfield Water Company',
      '9 November 2022',
      'Dear Mr Okonkwo, we have read your meter.',
      'You have paid £48.20 too much, and we return this sum to your account.',
      'Yours sincerely,',
      'Joan Petrie',
    );
    expect({ kind: letter.kind, facts: facts(letter) }).toEqual({
      kind: 'letter',
      facts: [
        'recipient : Mr Okonkwo',
        'author : Joan Petrie',
        'dated : 2022-11-09 «9 November 2022»',
        'amount : GBP 48.20 «£48.20»',
      ],
    });
  });

  test('a letter that begins with its greeting is not by whom it greets', () => {
    const letter = look('note.txt', 'Dear Mr Øvergård, we have read your meter.', 'Yours sincerely,', 'Joan Petrie');
    expect(facts(letter)).toEqual(['recipient : Mr Øvergård', 'author : Joan Petrie']);
  });

  test('an offer: who makes it and to whom, what it comes to', () => {
    const offer = look(
      'scan 4.pdf',
      'Umzüge Radlbeck GmbH, Straubing',
      'Angebot Nr. 2026-311 vom 3. März 2026\nfür Frau Teresa Lohmann',
      'Festpreis 2.380 Euro einschließlich Mehrwertsteuer.',
    );
    expect({ kind: offer.kind, facts: facts(offer) }).toEqual({
      kind: 'offer',
      facts: [
        'recipient : Frau Teresa Lohmann',
        'author : Umzüge Radlbeck GmbH',
        'dated : 2026-03-03 «3. März 2026»',
        'total : EUR 2380.00 «2.380 Euro»',
      ],
    });
  });

  test('people by the labels of minutes, and each once', () => {
    const minutes = look(
      'minutes.txt',
      'Minutes of 12 March 2026',
      'In the chair: Bernadette Szabo\nMinutes: Colin Maharaj',
      'To Mrs Imelda Strake',
      'Dear Mrs Strake, this is what was resolved.',
    );
    expect(facts(minutes).slice(0, 3)).toEqual([
      'party In the chair: Bernadette Szabo',
      'author Minutes: Colin Maharaj',
      'recipient : Mrs Imelda Strake',
    ]);
  });

  test('what two parties agree about is no third party', () => {
    const contract = look(
      'vertrag.txt',
      '# Arbeitsvertrag',
      'zwischen der Wendelkamp GmbH und Herrn Jannis Oberthür',
      'Gearbeitet wird in Leer und Dänemark.',
    );
    expect(facts(contract)).toEqual(['party : Wendelkamp GmbH', 'party : Herrn Jannis Oberthür']);
  });

  test('every place holds the words that are quoted', () => {
    const lines = [
      '# Report on the pump',
      'Prepared by Ada Lund on 4 June 2024.',
      'The pump ran for 300 hours in 2023.',
    ];
    const { text } = part(1, ...lines);
    const { facts: all, dates, sentences, outline } = look('a.txt', ...lines);
    const quotes = [
      ...[...all, ...dates].map(({ said }) => said),
      ...sentences,
      ...outline.flatMap(({ heading, key }) => (key === null ? [heading] : [heading, key])),
    ];
    const wrong = quotes.filter((quote) => text.slice(quote.start, quote.end) !== quote.text);
    expect({ count: quotes.length, wrong }).toEqual({ count: 7, wrong: [] });
  });

  test('nothing, and a document without a word of its kind, are no trouble', () => {
    expect([look('empty.txt'), look('x.txt', 'The tide rises by thirteen metres.')].map(({ kind }) => kind)).toEqual([
      null,
      null,
    ]);
  });
});
