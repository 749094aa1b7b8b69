import type { Fact, Field, Language } from '../alike/truth.ts';
import { amount, date, word, type MadeDocument } from './facts.ts';

/** What letters say, by their matter: neither the matter's usual word nor its usual verbs. */
const bodies: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    [
      'complaint',
      'We are anything but happy with the shelves that came last week: two are cracked, and ' +
        'the lacquer peels. Their price was {amount}. Put this right by {deadline}.',
    ],
    [
      'complaint',
      'The boiler you installed does not work, and this is the third time we have had to write ' +
        'about it. We expect {amount} back. You have until {deadline} to act.',
    ],
    [
      'demand',
      'Our books show that {amount} from your last invoice has still not reached us. Kindly ' +
        'let us have the money no later than {deadline}.',
    ],
    [
      'demand',
      'Despite two friendly letters your account remains {amount} in arrears. If the money is ' +
        'not here on {deadline}, our lawyers take over.',
    ],
    [
      'cancellation',
      'We no longer wish to go on with the cleaning service, which costs us {amount}. The ' +
        'arrangement is to come to an end on {deadline}.',
    ],
    [
      'cancellation',
      'Please take this letter as the end of our subscription, at present {amount}, with effect from {deadline}.',
    ],
    [
      'offer',
      'We should be glad to paint your offices and would charge {amount} for the work. The ' +
        'price holds until {deadline}.',
    ],
    [
      'offer',
      'You asked us what new windows would cost: we can fit them for {amount}. Let us know by ' +
        '{deadline} whether you accept.',
    ],
  ],
  de: [
    [
      'complaint',
      'Mit den gelieferten Regalen sind wir ganz und gar nicht zufrieden, zwei sind gebrochen. ' +
        'Sie kosteten {amount}. Bitte schaffen Sie bis {deadline} Abhilfe.',
    ],
    [
      'demand',
      'Auf unserem Konto fehlen noch {amount} aus der letzten Lieferung. Den Eingang erwarten wir bis {deadline}.',
    ],
    ['cancellation', 'Wir möchten den Reinigungsdienst zu {amount} nicht fortsetzen; er soll am {deadline} enden.'],
    [
      'offer',
      'Gern streichen wir Ihre Büros und würden dafür {amount} berechnen. Daran halten wir uns ' +
        'bis {deadline} gebunden.',
    ],
  ],
};
const people = ['Ida Falk', 'Owen Pryce', 'Greta Lund', 'Samuel Ortiz', 'Nora Beck'];

export const letters = (): readonly MadeDocument[] =>
  (['en', 'de'] as const).flatMap((language) =>
    Array.from({ length: language === 'en' ? 12 : 4 }, (_, i) => letter(language, i)),
  );

function letter(language: Language, i: number): MadeDocument {
  const [kind, body] = bodies[language][(i * 3) % bodies[language].length] as readonly [string, string];
  const sender = people[i % 5] as string;
  const recipient = people[(i + 2) % 5] as string;
  const year = 2020 + (i % 4);
  const facts: Partial<Record<Field, Fact>> = {
    sender: word(sender),
    recipient: word(recipient),
    date: date(language, year, 2 + (i % 9), 6 + i),
    matter: word(kind),
    amount: amount(language, 1_850 + ((i * 37_777) % 120_000)),
    deadline: date(language, year, 4 + (i % 8), 11 + i),
  };
  const said = body.replaceAll(/\{(\w+)\}/gu, (_, field: string) => facts[field as Field]?.text ?? '');
  const dear =
    language === 'en'
      ? `Dear ${recipient.split(' ')[1]} family,`
      : `Guten Tag, liebe Familie ${recipient.split(' ')[1]},`;
  const text =
    `${sender}\n12 Hill Row, Harwick\n\n${recipient}\n3 Ford Street, Elms\n\n` +
    `${facts.date?.text}\n\n${dear}\n\n${said}\n\n` +
    (language === 'en' ? `With best wishes\n\n${sender}` : `Freundliche Grüße\n\n${sender}`);
  return {
    truth: { folder: 'letters', file: `l${language}${i}.txt`, language, kind, title: `Letter of ${sender}`, facts },
    text,
  };
}
