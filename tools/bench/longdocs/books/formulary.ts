import { seeded } from '../seeds.ts';
import type { Book } from './book.ts';

const families = [
  ['Angiotens blockers', 'raised blood pressure and weakness of the heart'],
  ['Antibacterial agents', 'infections of the lungs, the skin and the urinary tract'],
  ['Medicines against pain', 'moderate and severe pain after operations'],
  ['Medicines for the stomach', 'ulcers and burning behind the breastbone'],
  ['Medicines for breathing', 'asthma and chronic obstruction of the airways'],
  ['Medicines against clotting', 'thrombosis and its prevention in persons confined to bed'],
] as const;

/** Names that no medicine has. */
const names = [
  'Velmorin Ostradal Pelanixol Quindamar Brevastin Carnolide',
  'Dorimexan Eltavirin Fonradyl Galbutrin Helvoxan Irmadene',
  'Jolastane Kerivone Lumetrax Mardoxin Nevralin Orphelane',
  'Pravenol Rilotane Sorbexin Talmorane Umbratin Vexolide',
  'Wendalon Xerolast Yttravin Zomerade Abrinole Belvocin',
  'Cestralin Dunoxepam Ervadine Folimarin Gentrelax Hydralux',
  'Isoprane Kavistat Lorvadex Meltrazine Norvequin Optamide',
  'Perindal Quelvoxin Rostamine Silvadorm Trevocal Ulmetrin',
].flatMap((line) => line.split(' '));

interface Medicine {
  readonly name: string;
  readonly family: (typeof families)[number];
  readonly adult: string;
  readonly child: string;
  readonly most: string;
  readonly kidneys: string;
  readonly interacts: string;
  readonly reaction: string;
  readonly antidote: string;
  readonly storage: string;
  readonly breast: string;
  readonly halfLife: string;
  readonly test: string;
}

const rhythms = ['every 6 hours', 'every 8 hours', 'twice daily', 'once at night'];
const adaptations = ['halve the dose', 'double the interval', 'avoid'];

const medicines: readonly Medicine[] = names.map((name, index) => {
  const random = seeded('formulary', name);
  return {
    name,
    family: families[index % families.length] as (typeof families)[number],
    adult: `${random.whole(2, 90) * 5} mg ${random.of(rhythms)}`,
    child: `${random.between(0.4, 9).toFixed(1)} mg per kilogram of body weight`,
    most: `${(random.whole(10, 60) * 50).toLocaleString('en-US')} mg in 24 hours`,
    kidneys: `${random.of(adaptations)} below ${random.whole(15, 60)} ml per minute`,
    interacts: random.of(['grapefruit juice', 'lithium', 'warfarin', 'oral contraceptives', 'antacids', 'digoxin']),
    reaction: random.of(['a dry cough', 'dark urine', 'a metallic taste', 'vivid dreams', 'swelling of the ankles']),
    antidote: random.of(['activated charcoal', 'vitamin K', 'glucagon', 'calcium gluconate', 'sodium bicarbonate']),
    storage: random.of(['between 2 and 8 °C', 'below 25 °C and protected from light', 'below 30 °C, dry']),
    breast: random.of(['may be given', 'should not be given', 'may be given with intervals of four hours']),
    halfLife: `${random.between(0.8, 38).toFixed(1)} hours`,
    test: random.of(['liver enzymes', 'potassium in the blood', 'the blood count', 'the heart rhythm']),
  };
});

/** A book about medicines that do not exist: monographs that are alike, as such books are. */
export const formulary = (): Book => ({
  file: 'ward-formulary-9th-edition.pdf',
  title: 'Ward Formulary, ninth edition',
  heldOut: true,
  chaptersOnPages: true,
  text: [
    '# Ward Formulary',
    'All medicines of this book are invented, and nothing in it is advice. The monographs follow one order, so that a',
    'reader who knows one finds the way in all others.',
    ...families.flatMap(([family, use], index) => [
      `## Chapter ${index + 1}. ${family}`,
      `Medicines of this chapter are used in ${use}. Treatment begins with the lowest dose that helps, and each change`,
      'is written into the chart with date and initials. Where two medicines of one chapter are given together, the',
      'pharmacist is asked first. Old people, persons of low weight and persons with fever need special care.',
      ...medicines.filter((each) => each.family[0] === family).flatMap(monograph),
    ]),
  ].join('\n'),
  questions: [
    ...about('Velmorin', ({ adult, child, halfLife }) => [
      ['What is the usual amount of Velmorin for a grown-up?', adult],
      ['How much Velmorin can I give to a kid?', child],
      ['How fast does Velmorin leave the body?', halfLife],
    ]),
    ...about('Galbutrin', ({ storage, most }) => [
      ['Where do I keep Galbutrin on the ward?', storage],
      ['What is the ceiling for Galbutrin per day?', most],
    ]),
    ...about('Sorbexin', ({ antidote, interacts }) => [
      ['Somebody swallowed too much Sorbexin, what helps?', antidote],
      ['With what must Sorbexin not be combined?', interacts],
    ]),
    ...about('Nevralin', ({ breast, kidneys, test }) => [
      ['Can a nursing mother take Nevralin?', breast],
      ['How is Nevralin adapted when the kidneys are weak?', kidneys],
      ['What has to be checked in the lab during a therapy with Nevralin?', test],
    ]),
  ],
});

function about(
  name: string,
  ask: (medicine: Medicine) => readonly (readonly [question: string, value: string])[],
): Book['questions'] {
  const medicine = medicines.find((each) => each.name === name);
  return medicine === undefined ? [] : ask(medicine).map(([question, value]) => [question, value, name]);
}

function monograph(medicine: Medicine): readonly string[] {
  const { name, family, adult, child, most, kidneys, interacts, reaction, antidote, storage, breast } = medicine;
  const random = seeded('monograph', name);
  return [
    `### ${name}`,
    `**Indications.** ${name} is indicated in ${family[1]}. It is not a remedy of first choice in persons who have had`,
    `a reaction to another medicine of this chapter. The effect is felt after ${random.whole(1, 9)} days.`,
    '',
    `**Posology, adults.** The customary dose of ${name} is ${adult}. It is swallowed with water, `,
    `${random.of(['before a meal', 'after a meal', 'with or without food'])}. The dose of ${name} must`,
    `not exceed ${most}.`,
    '',
    `**Posology, paediatric.** From the age of ${random.whole(2, 11)} years ${name} is dosed at ${child}, divided into`,
    `${random.of(['two', 'three', 'four'])} portions. Weight is measured anew each ${random.of(['week', 'month'])}.`,
    '',
    `**Renal impairment.** Where the clearance of creatinine is reduced: ${kidneys}. ${name} is`,
    `${random.of(['removed', 'not removed'])} by dialysis.`,
    '',
    `**Lactation and pregnancy.** ${name} ${breast} during lactation. In pregnancy it is reserved for cases in which`,
    'the benefit to the mother clearly outweighs the possible harm to the child.',
    '',
    `**Interactions.** Concomitant use of ${name} and ${interacts} is to be avoided. Other substances that share the`,
    `same enzyme may raise its level by ${random.whole(10, 80)} per cent.`,
    '',
    `**Adverse effects.** Common: ${reaction}, headache, nausea. Rare: rash, confusion. The effects vanish when`,
    `${name} is withdrawn, usually within ${random.whole(2, 20)} days.`,
    '',
    `**Overdose.** After an overdose of ${name} the stomach is not emptied. ${antidote} is given, and the patient is`,
    `observed for ${random.whole(6, 48)} hours in a bed with a monitor.`,
    '',
    `**Monitoring.** During treatment with ${name} one determines ${medicine.test} every ${random.whole(2, 12)} weeks.`,
    '',
    `**Pharmacokinetics.** The elimination half-life of ${name} is ${medicine.halfLife}. About ${random.whole(20, 95)}`,
    `per cent is bound to proteins of the plasma, and ${random.whole(5, 80)} per cent is excreted unchanged.`,
    '',
    `**Storage.** ${name} is stored ${storage}. Opened bottles are discarded after ${random.whole(2, 12)} weeks.`,
    '',
  ];
}
