import { Random } from '../../layout/random.ts';

/** A thing with a number of its own, and what is told about the thing. */
export interface Numbered {
  /** As the document has it. */
  readonly identifier: string;
  /** What a question about the thing asks for. */
  readonly value: string;
}

/** Documents that are alike but for a number. The first wordings are in sight, the second held out. */
export interface Kind {
  readonly name: 'items' | 'cases' | 'accounts' | 'sections' | 'amounts';
  readonly things: readonly Numbered[];
  /** Identifiers that stand nowhere, each one digit beside one that does. */
  readonly nowhere: readonly string[];
  readonly wordings: readonly [Wording, Wording];
}

export interface Wording {
  readonly text: (thing: Numbered, random: Random) => string;
  /** What is asked of an identifier. */
  readonly questions: readonly ((identifier: string) => string)[];
}

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.whole(0, 9)).join('');

/** Numbers in flocks that differ in one digit, as many as wanted, and some that would belong to a flock. */
function flocks(
  random: Random,
  wanted: number,
  make: () => string,
): { readonly taken: readonly string[]; readonly nowhere: readonly string[] } {
  const taken = new Set<string>();
  const nowhere = new Set<string>();
  while (taken.size < wanted) {
    const base = make();
    const at = [...base.matchAll(/\d/gu)].map(({ index }) => index);
    const place = random.of(at.slice(1));
    const family = Array.from('0123456789', (digit) => base.slice(0, place) + digit + base.slice(place + 1));
    const [missing, ...others] = family.toSorted(() => random.next() - 0.5);
    for (const each of others.slice(0, random.whole(2, 5))) if (taken.size < wanted) taken.add(each);
    nowhere.add(missing as string);
  }
  return { taken: [...taken], nowhere: [...nowhere].filter((each) => !taken.has(each)) };
}

const firstNames = ['Mara', 'Tobias', 'Ines', 'Viktor', 'Solveig', 'Amadou', 'Petra', 'Owen', 'Yuki', 'Rafael'];
const lastNames = [
  'Quist',
  'Halloran',
  'Baptiste',
  'Novak',
  'Ferrante',
  'Lindgren',
  'Okafor',
  'Brandt',
  'Sato',
  'Weil',
];
const trades = ['glazing', 'haulage', 'catering', 'surveying', 'printing', 'translation', 'roofing', 'cleaning'];
const person = (random: Random): string => `${random.of(firstNames)} ${random.of(lastNames)}`;
const amount = (value: number): string => value.toLocaleString('en-GB', { minimumFractionDigits: 2 });

/** All kinds, from a seed: 1,500 things. */
export function kindsOf(seed: number): readonly Kind[] {
  const random = new Random(seed);
  const flock = (
    name: Kind['name'],
    count: number,
    make: () => string,
    value: (index: number) => string,
    wordings: Kind['wordings'],
  ): Kind => {
    const { taken, nowhere } = flocks(random, count, make);
    return { name, nowhere, wordings, things: taken.map((identifier, i) => ({ identifier, value: value(i) })) };
  };
  return [
    flock(
      'items',
      500,
      () => `K${digits(random, 6)}`,
      () => `shelf ${random.whole(1, 900)}`,
      items,
    ),
    flock(
      'cases',
      300,
      () => `${random.of(['AB', 'CR', 'FH'])}-${random.whole(1000, 9999)}/${random.whole(1, 9)}`,
      () => `room ${random.whole(1, 400)}`,
      cases,
    ),
    flock(
      'accounts',
      300,
      () => `${random.whole(1000, 9999)} ${digits(random, 4)} ${digits(random, 2)}`,
      () => `EUR ${amount(random.whole(100, 999_999) / 100)}`,
      accounts,
    ),
    sections(random),
    flock(
      'amounts',
      200,
      () => amount(random.whole(1_000, 9_999)),
      () => `R-${digits(random, 5)}`,
      amounts,
    ),
  ];
}

const items: Kind['wordings'] = [
  {
    text: ({ identifier, value }, random) => `Memo number ${digits(random, 5)} about item ${identifier} of ${value}.`,
    questions: [
      (id) => `On which shelf is item ${id}?`,
      (id) => `Where is ${id}?`,
      (id) => `Which shelf does the memo about ${id} name?`,
    ],
  },
  {
    text: ({ identifier, value }, random) =>
      `Stock note by ${person(random)}. Part ${identifier} was moved and is now kept on ${value}. ` +
      `Count again in week ${random.whole(1, 52)}.`,
    questions: [
      (id) => `Where is part ${id} kept?`,
      (id) => `I am looking for ${id.toLowerCase()}, which shelf is it on?`,
      (id) => `What is the place of ${id} in the store?`,
    ],
  },
];

const cases: Kind['wordings'] = [
  {
    text: ({ identifier, value }, random) =>
      `Case ${identifier}, ${person(random)} against ${person(random)}.\n\n` +
      `The hearing takes place in ${value} at ${random.whole(8, 16)}:30.`,
    questions: [
      (id) => `In which room is the hearing of ${id}?`,
      (id) => `Where does the hearing in case ${id} take place?`,
      (id) => `Which room for case ${id}?`,
    ],
  },
  {
    text: ({ identifier, value }, random) =>
      `File no.: ${identifier}\nParties: ${person(random)} / ${person(random)}\nSitting: ${value}, ` +
      `${random.whole(8, 16)} o'clock\nJudge: ${person(random)}`,
    questions: [
      (id) => `What room does file ${id} sit in?`,
      (id) => `Room of the sitting, file no. ${id}?`,
      (id) => `Where do I have to go for ${id}?`,
    ],
  },
];

const accounts: Kind['wordings'] = [
  {
    text: ({ identifier, value }, random) =>
      `Statement of account ${identifier}, held by ${person(random)}.\n\n` +
      `The balance at the end of the month was ${value}. Interest of ${random.whole(1, 4)} % was added.`,
    questions: [
      (id) => `What is the balance of account ${id}?`,
      (id) => `How much money is on account ${id.replaceAll(' ', '')}?`,
      (id) => `How much was on ${id} at the end of the month?`,
    ],
  },
  {
    text: ({ identifier, value }, random) =>
      `Dear ${person(random)}, your savings book no. ${identifier.replaceAll(' ', '')} shows a credit of ${value} ` +
      `after all bookings of the year. No fees were charged.`,
    questions: [
      (id) => `What credit does savings book ${id} show?`,
      (id) => `How much is in savings book no. ${id.replaceAll(' ', '')}?`,
      (id) => `Credit of ${id.replaceAll(' ', '')} after all bookings?`,
    ],
  },
];

const amounts: Kind['wordings'] = [
  {
    text: ({ identifier, value }, random) =>
      `Invoice ${value} of ${random.whole(1, 28)} July 20${random.whole(18, 24)}, ${random.of(trades)} services for ` +
      `${person(random)}. Total amount due: ${identifier} EUR.`,
    questions: [
      (id) => `Which invoice is about ${id} EUR?`,
      (id) => `Which invoice has a total of €${id}?`,
      (id) => `Which invoice has a total amount due of ${id.replace(',', '')} EUR?`,
    ],
  },
  {
    text: ({ identifier, value }, random) =>
      `Bill no. ${value}. For ${random.of(trades)} in the house of ${person(random)} we charge EUR ${identifier}, ` +
      `to be paid within ${random.whole(7, 30)} days.`,
    questions: [
      (id) => `Which bill charges EUR ${id}?`,
      (id) => `Number of the bill over ${id.replace(',', '')} euros?`,
      (id) => `On which bill were ${id} euros charged?`,
    ],
  },
];

const animals = ['bees', 'goats', 'geese', 'hens', 'ponies', 'rabbits', 'ferrets', 'doves', 'pigs', 'carp'];
const acts = [
  'Keeping',
  'Trading',
  'Transport',
  'Feeding',
  'Marking',
  'Housing',
  'Breeding',
  'Showing',
  'Sale',
  'Care',
];

/** Two statutes of a hundred sections: one in sight, one held out. */
function sections(random: Random): Kind {
  const all = Array.from({ length: 200 }, (_, i) => ({
    identifier: `§ ${(i % 100) + 1}`,
    value: `${random.whole(2, 99)} ${random.of(['metres', 'kilograms', 'hours', 'days'])}`,
  }));
  const subject = (identifier: string): { readonly act: string; readonly animal: string } => {
    const number = Number(identifier.slice(2)) - 1;
    return { act: acts[Math.floor(number / 10)] as string, animal: animals[number % 10] as string };
  };
  return {
    name: 'sections',
    things: all,
    nowhere: Array.from({ length: 20 }, (_, i) => `§ ${101 + i * 7}`),
    wordings: [
      {
        text: ({ identifier, value }) => {
          const { act, animal } = subject(identifier);
          return (
            `${identifier} ${act} of ${animal}\n\nWhoever is concerned with ${animal} in this manner observes a ` +
            `limit of ${value}. The office may allow more on request.`
          );
        },
        questions: [
          (id) => `What limit does ${id} of the Animals Act set?`,
          (id) => `What does ${id} Animals Act say?`,
          (id) => `Which limit stands in ${id.replace(' ', '')} of the Animals Act?`,
        ],
      },
      {
        text: ({ identifier, value }) => {
          const { act, animal } = subject(identifier);
          return (
            `${identifier} (${act}, ${animal})\n\n(1) No more than ${value} are permitted. (2) Exceptions are ` +
            `granted by the mayor.`
          );
        },
        questions: [
          (id) => `How much does ${id} of the Village Bylaw permit?`,
          (id) => `What is permitted under ${id} of the Village Bylaw?`,
          (id) => `How many are permitted according to ${id} Village Bylaw?`,
        ],
      },
    ],
  };
}
