import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../seeds.ts';
import type { Book } from './book.ts';

const events = new Map(
  readFileSync(join(import.meta.dirname, 'text', 'chronicle-events.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [Number(line.split('|')[0]), line.split('|')[1] ?? ''] as const),
);
const first = 1780;
const last = 1930;

/** The chronicle of a town that does not exist, year by year. */
export const chronicle = (): Book => ({
  file: 'chronicle_of_wendmoor.pdf',
  title: 'A Chronicle of Wendmoor, 1780 to 1930',
  heldOut: false,
  text: [
    '# A Chronicle of Wendmoor',
    'Compiled from the books of the council, the parish registers and the newspaper. The town is invented.',
    ...Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap(yearOf),
  ].join('\n'),
  questions: [
    ['Why was the river crossing lost in the eighteenth century?', 'load of tar', 'bridge'],
    ['Who gave the money for the stone bridge?', 'Josias Penhale'],
    ['Who vaccinated children in Wendmoor?', 'Helena Ruxton'],
    ['How many victims did the epidemic with dirty wells have?', 'One hundred and sixty-three', 'Cholera'],
    ['Which locomotive pulled the first train into town?', 'Persephone'],
    ['Who donated the hospital?', 'Adelheid Moorcroft'],
    ['Who was jailed when the reservoir broke, and for what?', 'Lucan Brade', 'sand instead of clay'],
    ['Why did so many young women die in the factory?', 'doors had been locked', 'match factory'],
    ['What made the soldiers sick from the beer?', 'copper pipe', 'brewery'],
    ['On what was the emergency money printed?', 'linen'],
  ],
});

function yearOf(year: number): readonly string[] {
  const random = seeded('chronicle', year);
  const name = (): string =>
    `${random.of(['Agnes', 'Bertram', 'Clement', 'Dorothea', 'Edmund', 'Felicity', 'Gregor', 'Hester'])} ` +
    random.of(['Amblecote', 'Brindle', 'Colquhoun', 'Darnley', 'Eastlake', 'Fennimore', 'Garrick', 'Hollis']);
  const heading = year % 10 === 0 ? [`## The years from ${year}`] : [];
  const event = events.get(year);
  return [
    ...heading,
    `### ${year}`,
    `In this year ${name()} was mayor, and ${name()} kept the accounts. The town counted`,
    `${(2_000 + (year - first) * 61 + random.whole(0, 50)).toLocaleString('en-US')} souls. `,
    `Baptisms numbered ${random.whole(60, 290)}, weddings ${random.whole(20, 90)} and burials`,
    `${random.whole(50, 260)}.`,
    `The harvest was ${random.of(['good', 'middling', 'poor', 'spoiled by hail', 'late but rich'])}, and a sack of rye`,
    `cost ${random.whole(2, 19)} crowns at Michaelmas. ${random.of(seasons)} ${event ?? ''}`,
    `The council met ${random.whole(9, 31)} times and ${random.of(deeds)}. ${name()} was made a freeman of the town.`,
    `${random.of(gossip)} From the estate of ${name()} the poor house received ${random.whole(10, 400)}`,
    `crowns, and the`,
    `guild of the ${random.of(['tanners', 'coopers', 'smiths', 'weavers', 'bakers'])} admitted`,
    `${random.whole(1, 9)} new masters.`,
    `On the day of Saint Oswin the procession went`,
    `${random.of(['round the walls', 'to the mill', 'along the river'])}, and`,
    `${random.of(['rain', 'snow', 'fine weather', 'a quarrel about the order of the banners', 'music'])}`,
    `was remarked on.`,
    '',
  ];
}

const seasons = [
  'The winter was mild, and primroses stood in the meadows in January.',
  'A late frost took the blossom of the orchards.',
  'Storms brought down chimneys and the weathercock of the tower.',
  'The summer was so dry that the mills stood still for weeks.',
  'High water stood in the cellars of the Fish Row.',
];
const deeds = [
  'had the pump in the market mended',
  'forbade the keeping of pigs in the High Street',
  'quarrelled about the salary of the bell ringer',
  'let the fishery to the highest bidder',
  'planted lime trees on the rampart',
  'bought a second fire engine',
  'raised the toll for carts with iron tyres',
];
const gossip = [
  'A comet was seen and explained in three different ways.',
  'A dancing bear broke loose and was found in the vicarage.',
  'The clock of the tower struck thirteen for a week.',
  'Two brothers of the town came home from the sea after twenty years.',
  'A pedlar sold spectacles that made everything green.',
  'The night watchman was dismissed for singing.',
];
