import type { Language } from '../truth.ts';

export type Matter = 'demand' | 'complaint' | 'cancellation' | 'offer';

/** How letters are worded. In every list the even ones are in sight, the odd ones held out. */
export interface LetterWording {
  readonly greetings: readonly string[];
  readonly goodbyes: readonly string[];
  readonly matters: Readonly<Record<Matter, MatterWording>>;
  /** Sentences with other dates and amounts. */
  readonly asides: readonly string[];
}

interface MatterWording {
  readonly subjects: readonly string[];
  /** What is wanted; `{amount}` is the sum in question. */
  readonly texts: readonly string[];
  /** `{deadline}` is a date. */
  readonly deadlines: readonly string[];
}

export const letterWording: Readonly<Record<Language, LetterWording>> = {
  en: {
    greetings: ['Dear Sir or Madam,', 'To whom it may concern,', 'Dear {recipient},', 'Good day,'],
    goodbyes: ['Yours faithfully', 'With best regards', 'Yours sincerely', 'Kind regards'],
    matters: {
      demand: {
        subjects: ['Outstanding payment', 'Money owed', 'Payment demand', 'Your debt to us'],
        texts: [
          'We demand payment of {amount} for the goods delivered in the spring.',
          'You still owe us {amount}, and our patience has come to its end.',
          'The sum of {amount} is outstanding. We ask you to settle it.',
          'Despite several calls {amount} have not arrived on our account.',
          'We hereby request that you pay {amount}, which has been overdue for weeks.',
          'Kindly transfer the {amount} that our books show as open.',
        ],
        deadlines: [
          'Payment must reach us by {deadline}.',
          'After {deadline} we shall hand the matter to our lawyers.',
          'The deadline for payment is {deadline}.',
          'We wait until {deadline} and not a day longer.',
        ],
      },
      complaint: {
        subjects: ['Complaint about your delivery', 'Not what we ordered', 'Defective goods', 'Trouble with your work'],
        texts: [
          'We complain about the delivery: half of it was damaged. The damage amounts to {amount}.',
          'What you sent us is of no use; making good the harm costs {amount}.',
          'The work shows defects, and we claim a reduction of {amount}.',
          'We are unhappy with the work, and a craftsman puts the repair at {amount}.',
          'Our complaint concerns the broken goods, worth {amount}.',
          'Most of the boxes arrived wet. We put our loss at {amount}.',
        ],
        deadlines: [
          'Please remedy the defects by {deadline}.',
          'We expect to see things put right before {deadline} has passed.',
          'Replacement is to be delivered no later than {deadline}.',
          'Kindly come back to us with a solution; {deadline} is the last day for it.',
        ],
      },
      cancellation: {
        subjects: ['Cancellation of our contract', 'We leave', 'Notice of termination', 'End of our subscription'],
        texts: [
          'We cancel our contract, for which we pay {amount} a month.',
          'We no longer need your services and part from you; the {amount} a month will then no longer be paid.',
          'We hereby terminate the subscription at {amount} a month.',
          'Our cooperation, priced at {amount} each month, shall come to its end.',
        ],
        deadlines: [
          'The cancellation takes effect on {deadline}.',
          'The last day is to be {deadline}.',
          'The contract ends on {deadline}.',
          'From {deadline} on we are no longer your customers.',
        ],
      },
      offer: {
        subjects: ['Our offer', 'What we could do for you', 'Offer for the works', 'A proposal'],
        texts: [
          'We offer to carry out the works at a price of {amount}.',
          'For the job that you described we would charge {amount}.',
          'Our offer for the repair comes to {amount}.',
          'We could take this over for {amount}, all included.',
        ],
        deadlines: [
          'This offer is valid until {deadline}.',
          'We hold ourselves to it up to {deadline}.',
          'You can accept the offer until {deadline}.',
          'Should you like the idea, tell us before {deadline} is over.',
        ],
      },
    },
    asides: [
      'We refer to your letter of {date1}.',
      'Our phone call of {date1} is fresh in our memory.',
      'In an earlier case of {date1} we agreed on {m1}.',
      'The costs of {m1} for the expert of {date1} are not part of this.',
      'Your order dates from {date1}.',
      'On {date1} you paid {m1} on account of another matter.',
    ],
  },
  de: {
    greetings: ['Sehr geehrte Damen und Herren,', 'Guten Tag,'],
    goodbyes: ['Mit freundlichen Grüßen', 'Es grüßt Sie'],
    matters: {
      demand: {
        subjects: ['Zahlungsaufforderung', 'Ihre Schulden bei uns'],
        texts: [
          'Wir fordern Sie auf, {amount} für die gelieferte Ware zu zahlen.',
          'Auf unserem Konto fehlen noch immer {amount}, die Sie uns schulden.',
          'Der Betrag von {amount} ist offen. Bitte begleichen Sie ihn.',
          'Trotz mehrerer Anrufe sind die {amount} nicht eingegangen.',
        ],
        deadlines: [
          'Die Zahlungsfrist endet am {deadline}.',
          'Nach dem {deadline} übergeben wir die Sache unseren Anwälten.',
          'Bitte zahlen Sie bis zum {deadline}.',
          'Wir warten bis {deadline} und keinen Tag länger.',
        ],
      },
      complaint: {
        subjects: ['Beschwerde über Ihre Lieferung', 'Nicht das, was bestellt war'],
        texts: [
          'Wir beschweren uns über die Lieferung: Die Hälfte war beschädigt. Der Schaden beträgt {amount}.',
          'Mit dem, was Sie schickten, ist nichts anzufangen; es zu richten kostet {amount}.',
          'Die Arbeit ist mangelhaft, wir verlangen eine Minderung von {amount}.',
          'Zufrieden sind wir nicht; ein Handwerker veranschlagt {amount}.',
        ],
        deadlines: [
          'Bitte beheben Sie die Mängel bis zum {deadline}.',
          'Wir erwarten, dass vor dem {deadline} alles in Ordnung ist.',
          'Ersatz ist bis spätestens {deadline} zu liefern.',
          'Melden Sie sich mit einer Lösung; letzter Tag dafür ist der {deadline}.',
        ],
      },
      cancellation: {
        subjects: ['Kündigung unseres Vertrags', 'Wir gehen'],
        texts: [
          'Wir kündigen unseren Vertrag, für den wir {amount} im Monat zahlen.',
          'Ihre Dienste brauchen wir nicht mehr; die {amount} im Monat entfallen dann.',
          'Hiermit kündigen wir das Abonnement zu {amount} im Monat.',
          'Die Zusammenarbeit zu {amount} je Monat soll enden.',
        ],
        deadlines: [
          'Die Kündigung gilt zum {deadline}.',
          'Letzter Tag soll der {deadline} sein.',
          'Der Vertrag endet am {deadline}.',
          'Ab dem {deadline} sind wir nicht mehr Ihre Kunden.',
        ],
      },
      offer: {
        subjects: ['Unser Angebot', 'Was wir für Sie tun können'],
        texts: [
          'Wir bieten an, die Arbeiten zum Preis von {amount} auszuführen.',
          'Für das, was Sie schilderten, würden wir {amount} berechnen.',
          'Unser Angebot für die Reparatur beläuft sich auf {amount}.',
          'Das könnten wir für {amount} übernehmen, alles eingeschlossen.',
        ],
        deadlines: [
          'Das Angebot gilt bis zum {deadline}.',
          'Daran halten wir uns bis {deadline}.',
          'Annehmen können Sie das Angebot bis zum {deadline}.',
          'Wenn es Ihnen gefällt, sagen Sie es vor Ablauf des {deadline}.',
        ],
      },
    },
    asides: [
      'Wir beziehen uns auf Ihr Schreiben vom {date1}.',
      'Unser Telefonat vom {date1} ist uns noch im Gedächtnis.',
      'Die Kosten von {m1} für den Gutachter vom {date1} gehören nicht hierher.',
      'In einem anderen Fall zahlten Sie am {date1} {m1}.',
    ],
  },
};
