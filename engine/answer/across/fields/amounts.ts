import { field, type Field } from './field.ts';

/** Amounts and percentages. English and German; the more special before the more general. */
export const amounts: readonly Field[] = [
  field(
    'Insurance',
    'amount',
    'What is the sum insured?',
    'insurance, insurance of, carries insurance, insured, cover of, coverage, versicherung*, deckung*, versichert*',
  ),
  field(
    'Liability cap',
    'amount',
    'To what amount is liability limited?',
    'liab* … limited to, liab* … up to, maximum liab*, liab* … amount*, liability, haftung*, liab* … ' +
      'exceed*, liab* … capped, liab* … maximum, not liable beyond, liab* only up to, liable up to, haftet ' +
      '… bis, haft* … höchstens, haft* … begrenzt, haft* … beschränkt, liability … limited, liability … ' +
      'exceed*, limit* of liability, liability cap, aggregate liability, cap on, haftung … begrenzt, ' +
      'haftung* … beschränkt, haftungsgrenze, haftungshöchst*, haftungsbegrenzung',
  ),
  field(
    'Penalty',
    'amount',
    'How high is the contractual penalty?',
    'penalty, penalties, liquidated damages, vertragsstrafe*, konventionalstrafe*, strafe, strafen, strafzahlung*, ' +
      'pönale*',
  ),
  field(
    'Deposit',
    'amount',
    'How high is the deposit?',
    'security deposit*, deposit, deposits, lodge* … security, as security, security, bank guarantee, kaution, ' +
      'kautionen, ' +
      'mietsicherheit*, sicherheitsleistung*, zur sicherheit, als sicherheit, sicherheit, pfand, hinterleg*, ' +
      'bürgschaft*',
  ),
  field(
    'Salary',
    'amount',
    'How high is the salary?',
    'salary, wage*, gross pay, remuneration, gehalt*, lohn, vergütung',
    'earn, earns, paid, verdient, verdienen',
  ),
  field(
    'Rent',
    'amount',
    'How high is the rent?',
    'rent is, monthly rent, base rent, the rent, rent, miete, kaltmiete, mietzins',
    'pay, pays',
  ),
  field(
    'VAT',
    'amount',
    'How much is the value-added tax?',
    'vat, value added tax, input tax, vorsteuer*, sales tax, tax amount, mwst*, mehrwertsteuer, umsatzsteuer, ust*',
  ),
  field(
    'Net amount',
    'amount',
    'What is the net amount?',
    'net amount, net total, subtotal, sub-total, total net, net, nettobetrag, netto*, zwischensumme',
  ),
  field(
    'Total',
    'amount',
    'What is the total amount to be paid?',
    'grand total, total amount, total due, amount due, amount payable, balance due, invoice total, ' +
      'invoice amount, total payable, total to pay, to pay, including tax, including vat, incl vat, gross, ' +
      'amount to be paid, sum total, please pay, please transfer, total, gesamtbetrag, rechnungsbetrag, ' +
      'endbetrag, zahlbetrag, bruttobetrag, gesamtsumme, rechnungssumme, zu zahlen*, überweisen, summe',
    'cost, costs, amount to, come to, comes to, worth, pay, paid, spend, spent, owe, owed, bill, billed, ' +
      'charge*, invoiced, amounts, liegen, betragen, kosten, kostet, bezahlt, ausgegeben, lauten',
  ),
  field(
    'Fee',
    'amount',
    'How high is the fee or price?',
    'contract value, contract sum, contract price, annual fee, monthly fee, yearly fee, service fee, ' +
      'licence fee, license fee, fee of, fee is, the fee, fees, fee, price, consideration, charges, ' +
      'honorar*, entgelt*, gebühr*, preis*, auftragswert, vertragswert',
    'cost, costs, pay, pays, worth, value, amount, kosten, kostet',
  ),
  field(
    'Amount',
    'amount',
    'What amount is it about?',
    'a month, a year, per month, reduction of, terminate* … at, monatlich, amount*, sum of, the sum, ' +
      'total*, owe*, owing, outstanding, overdue, demand*, claim*, pay, payment, offer* … to, price*, ' +
      'cost*, comes to, amounts to, worth, value* at, damage*, reduction, refund*, fee, rate, betrag*, ' +
      'summe, kosten, preis*, forder*, offen*, angebot*, beläuft, schaden*, minderung, erstatt*, entgelt, ' +
      'zahl*',
  ),
  field(
    'Interest rate',
    'percentage',
    'What is the rate of interest?',
    'interest rate, rate of interest, default interest, late payment interest, interest at, interest of, ' +
      'interest, zinssatz, verzugszins*, zinsen, zins*',
  ),
  field(
    'VAT rate',
    'percentage',
    'What is the rate of value-added tax?',
    'vat rate, rate of vat, vat, tax rate, rate of tax, mwst*, umsatzsteuer*, mehrwertsteuer*, steuersatz*',
  ),
  field(
    'Discount',
    'percentage',
    'How high is the discount?',
    'discount, rebate, cash discount, rabatt*, skonto, nachlass',
  ),
];
