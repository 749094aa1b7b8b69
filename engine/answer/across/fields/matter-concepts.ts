import type { Concept } from './concepts.ts';

const matter = (heading: string, ...anyOf: readonly (readonly string[])[]): Concept => ({
  heading,
  type: 'yes-no',
  anyOf,
});

const relation =
  'contract, agreement, subscription, service, services, cooperation, arrangement, membership, ' +
  'customer*, relationship, policy, tenancy, flat, lease, account, post, position, job, employment, ' +
  'direct debit, wohnung, stelle, abo, konto, einzugsermächtigung,  part from you, vertrag*, ' +
  'abonnement*, dienst*, zusammenarbeit, mitgliedschaft, kunde*, versicherung';

/** What letters do, in whatever words. English and German. */
export const ofMatters: readonly Concept[] = [
  matter('Complaint', [
    'unacceptable, not acceptable, unsatisfactory, not the first time, poor service, badly, inakzeptabel, ' +
      'nicht hinnehmbar, ' +
      'weist … auf, complain*, leak*, worse than, dreadful, unfit, wrong size, rusty, reject*, ' +
      'hold you responsible, to ' +
      'no effect, not good enough, let down, sorry to have to write, thrown away, raised this, ärger, so ' +
      'geht das nicht, fällt … aus, falsche ware, andere farbe, gesprungen, umtausch, in ordnung, defect*, ' +
      'unhappy, not happy, but happy, dissatisf*, disappoint*, broken, damaged, cracked, faulty, of no ' +
      'use, does not work, do not work, put right, put … right, put this right, reduction, our loss, ' +
      'arrived wet, not what we ordered, poor quality, beschwer*, mangelhaft*, mängel, unzufrieden, ' +
      'zufrieden … nicht, nicht zufrieden, nicht … zufrieden, beschädigt*, gebrochen, kaputt, defekt*, ' +
      'nichts anzufangen, minderung, reklam*, abhilfe, nicht das was bestellt, ersatz',
  ]),
  matter(
    'Demand for payment',
    [
      'still waiting, waiting for, slipped your mind, not come in, in default, not met, fell due, stehen … ' +
        'aus, steht … aus, übersehen, nicht bei mir eingegangen, nachholen, holen … nach, owe, owed, owes, ' +
        'owing, indebted, debt, debts, lent, loan, borrowed, geliehen, darlehen, verliehen, outstanding, ' +
        'overdue, arrears, unpaid, debt, not reached us, not arrived, not been paid, as open, schuld*, ' +
        'schulden, offen, fehlen, überfällig*, nicht eingegangen, rückstand, mahn*',
      'balance, rent, miete, rechnung, bookkeeper, judgment, settlement, ausgleich, anwalt, pay it back, ' +
        'pay back, have it back, give it back, return it, legal action, proceedings, collection, lawyers, ' +
        'inkasso, mahnverfahren, zurück*, zurückzahl*, zurückzugeben, geld, pay, paid, payment, sum, ' +
        'account, money, invoice, books, transfer, settle, us, zahl*, konto, betrag, eingang, begleich*, ' +
        'überweis*, eingegangen, uns',
    ],
    [
      'demand* payment, demand … payment, request that you pay, payment demand, zahlungsaufforderung*, ' +
        'fordern … zahlen',
    ],
  ),
  matter(
    'Cancellation',
    ['cancel*, terminat*, end, ends, come to an end, its end, leave, kündig*, beend*, ende, enden, endet', relation],
    [
      'no longer, nicht mehr, nicht fortsetzen, not … go on, not to continue, not continue, not wish to ' +
        'continue, not renew',
      relation,
    ],
    [
      'give* … notice, giving … notice, notice on, moving out, move out, giving up, my last day, final ' +
        'working day, will not be renewing, not be renewing, discontinued, nicht länger beziehen, resign*, ' +
        'ausziehen, ausziehe, kündige, kündigen',
    ],
    ['last day, stop, revoke, widerruf*, confirm the cancellation', relation],
    ['notice of termination, hereby cancel, hereby terminate, hiermit kündig*, kündigung gilt, cancellation takes'],
  ),
  matter(
    'Offer',
    [
      'tender for, tender may, estimate, estimates, our estimate, stand by this figure, would supply, ' +
        'offer, offers, quotation, quote, proposal, angebot*, kostenvoranschlag*, anbieten, bieten … an',
    ],
    [
      'would charge, could … for, can … for, glad to, price holds, würden … berechnen, könnten … ' +
        'übernehmen, können … für',
    ],
  ),
];
