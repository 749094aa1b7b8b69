import { tableHtml } from '../markup.ts';
import { seeded } from '../seeds.ts';
import type { Book } from './book.ts';

const assemblies = [
  ['Hoisting winch', 'lifts and lowers the load by a rope drum'],
  ['Luffing cylinder', 'raises the jib'],
  ['Slewing ring', 'lets the upper works turn on the portal'],
  ['Travel bogies', 'carry the portal along the quay'],
  ['Wire ropes', 'hold the hook block and the counterweight'],
  ['Hook block', 'takes the load'],
  ['Diesel generator', 'feeds the drives when the shore has no power'],
  ['Hydraulic power pack', 'supplies oil under pressure'],
  ['Storm brakes', 'hold the crane at its place in strong wind'],
  ['Operator cabin', 'houses the controls and the seat'],
  ['Cable reel', 'winds the supply cable while the crane travels'],
  ['Anemometer and alarms', 'warn of wind and overload'],
  ['Gearbox of the winch', 'reduces the speed of the motor'],
  ['Counterweight frame', 'balances the jib'],
  ['Switchgear', 'distributes the current and protects the circuits'],
  ['Rail clamps', 'grip the rails when the crane is parked'],
] as const;

type Name = (typeof assemblies)[number][0];

/** What the manual says of an assembly; the same each time. */
const factsOf = (name: string) => {
  const random = seeded('manual', name);
  return {
    interval: random.whole(2, 40) * 50,
    torque: random.whole(8, 160) * 5,
    wear: random.between(0.3, 9).toFixed(1),
    oil: random.of(['ISO VG 46', 'ISO VG 68', 'ISO VG 220', 'lithium grease NLGI 2', 'open gear compound OG-4']),
    litres: random.between(0.5, 90).toFixed(1),
    hours: random.whole(3, 46),
    people: random.of(['two fitters', 'three fitters', 'one fitter and one electrician', 'four persons']),
    lamp: `E${random.whole(11, 98)}`,
    cause: random.of([
      'a worn pressure switch',
      'air in the lines',
      'a loose plug at the sensor',
      'a blocked filter',
      'a broken spring',
    ]),
    lockout: random.of([
      'main isolator Q1',
      'isolator Q7 at the portal',
      'ball valve V12',
      'the key switch in the cabin',
    ]),
    mass: random.whole(4, 180) * 50,
  };
};

/** A manual of a harbour crane: an assembly a chapter, each told in the same order, with tables. */
export const manual = (): Book => ({
  file: 'HK-40_service_manual_rev7.pdf',
  title: 'HK-40 Quayside Crane, Service Manual',
  heldOut: false,
  chaptersOnPages: true,
  text: [
    '# HK-40 Quayside Crane',
    'This manual tells how the crane is kept in order. It addresses trained fitters and electricians of the port.',
    ...assemblies.flatMap(([name, duty], index) => chapter(name, duty, index + 1)),
  ].join('\n'),
  block: (kind, name) => (kind === 'torques' ? torques(name) : faults(name)),
  questions: [
    ask('Slewing ring', 'How tight must the bolts of the slewing ring be?', ({ torque }) => `${torque} Nm`),
    ask(
      'Storm brakes',
      'After how many hours of work are the storm brakes looked at?',
      ({ interval }) => `${interval}`,
    ),
    ask('Gearbox of the winch', 'Which lubricant goes into the winch gearbox?', ({ oil }) => oil),
    ask('Hydraulic power pack', 'How much oil does the power pack hold?', ({ litres }) => `${litres} litres`),
    ask('Cable reel', 'Which error number does the display show for the cable reel?', ({ lamp }) => lamp),
    ask(
      'Diesel generator',
      'How heavy is the generator when I lift it out?',
      ({ mass }) => `${mass.toLocaleString('en-US')} kg`,
    ),
    ask('Hook block', 'When is the hook block worn out?', ({ wear }) => `${wear} mm`),
    ask('Travel bogies', 'How many people are needed to change the travel bogies?', ({ people }) => people),
    ask('Rail clamps', 'What do I switch off before I work on the rail clamps?', ({ lockout }) => lockout),
  ],
});

const ask = (
  name: Name,
  question: string,
  value: (facts: ReturnType<typeof factsOf>) => string,
): Book['questions'][number] => [question, value(factsOf(name)), name];

function chapter(name: string, duty: string, number: number): readonly string[] {
  const facts = factsOf(name);
  const random = seeded('chapter', name);
  return [
    `## ${number}. ${name}`,
    `### ${number}.1 Function`,
    `${name}: this assembly ${duty}. It was last redesigned with series ${random.whole(2, 9)}, and parts`,
    `of older series`,
    'fit only where the parts list says so. The type plate names the year of manufacture and the number',
    'of the drawing.',
    `### ${number}.2 Safety`,
    `Before any work on the assembly "${name}", isolation is made at ${facts.lockout} and a padlock is`,
    `hung in. The person`,
    'who hung the padlock keeps the key. Pressure is let off, and moving masses are lowered or pinned. Nobody stands',
    'below a suspended part. Gloves and goggles are worn, and work above two metres needs a harness.',
    `### ${number}.3 Inspection`,
    `The assembly "${name}" is inspected every ${facts.interval} operating hours. The limit of wear is`,
    `${facts.wear} mm, measured`,
    `at the place shown in figure ${number}-${random.whole(1, 6)}. Cracks are looked for with dye.`,
    `Findings are entered in`,
    'the book of the crane with the date, the counter and the name of the inspector. A part at its limit is replaced',
    'before the crane goes back to work; the foreman may not extend the interval.',
    `### ${number}.4 Lubrication`,
    `Lubricant for the assembly "${name}": ${facts.oil}. The filling is ${facts.litres} litres. It is`,
    `changed at operating`,
    `temperature, and the old filling is given to the store for disposal. After ${random.whole(1, 5)}`,
    `hours of running the`,
    'level is checked again, and the strainer is cleaned.',
    `### ${number}.5 Removal and fitting`,
    `The assembly "${name}" has a mass of ${facts.mass.toLocaleString('en-US')} kg. Removal takes`,
    `${facts.hours} hours for`,
    `${facts.people}. Slings are attached at the marked eyes only. Seats are cleaned, shims are kept in`,
    `their order, and`,
    'seals are always new. After fitting, the assembly is run without load for half an hour and then',
    'with a test load of',
    `${random.whole(5, 40)} tonnes.`,
    `@torques ${name}`,
    `### ${number}.6 Faults`,
    `Faults of the assembly "${name}" are shown in the cabin. The most frequent reason is`,
    `${facts.cause}. Before a part is`,
    'exchanged, plugs and fuses are checked, because most calls end there.',
    `@faults ${name}`,
  ];
}

function torques(name: string): string {
  const { torque } = factsOf(name);
  const random = seeded('torques', name);
  return tableHtml({
    head: [[`Tightening torques, ${name}`, 'Thread', 'Torque']],
    rows: [
      ['Fixing bolts', `M${random.of([12, 16, 20, 24])}`, `${torque} Nm`],
      ['Cover screws', 'M8', `${random.whole(18, 30)} Nm`],
      ['Drain plug', 'M22', `${random.whole(40, 75)} Nm`],
    ],
  });
}

function faults(name: string): string {
  const { lamp, cause } = factsOf(name);
  const random = seeded('faults', name);
  return tableHtml({
    head: [['Display', 'Meaning', 'Reason', 'Remedy']],
    rows: [
      [lamp, `${name} stopped`, cause, random.of(['replace and reset', 'bleed the circuit', 'tighten', 'clean'])],
      [`W${random.whole(11, 98)}`, `${name} warm`, 'long work in heat', 'wait and check the level'],
    ],
  });
}
