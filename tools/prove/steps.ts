import { basename, join } from 'node:path';

/** Something that is run under watch, and what must be seen of it. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** `silent`: no packet. `loopback`: none but inside of this machine. `loud`: a control, which must be caught. */
  readonly must: 'silent' | 'loopback' | 'loud';
  /** Whether system calls are watched too. */
  readonly traced: boolean;
  /** Whether a browser and its driver run too, which leave files of their own, and call each other. */
  readonly browser?: boolean;
}

interface Places {
  readonly root: string;
  /** The command line's entry. */
  readonly carrel: string;
  /** A language model that fits any machine. */
  readonly model: string;
  readonly guardedCall: string;
  readonly unguardedCall: string;
}

const idleSeconds = 60;

/** What a person does on the command line, in order, over one library. */
function commandLine({ root, carrel, model }: Places, short: boolean): readonly Step[] {
  const samples = join(root, 'resources', 'samples');
  const run = (name: string, ...args: readonly string[]): Step => ({
    name,
    command: [process.execPath, carrel, ...args],
    must: 'silent',
    traced: true,
  });
  const index = run('carrel index', 'index', samples);
  const models = [
    run('carrel models import', 'models', 'import', model),
    run('carrel ask, with a model', 'ask', 'What is the monthly rent?', '--everywhere'),
  ];
  if (short) return [index, ...models];
  return [
    index,
    run('carrel ask', 'ask', 'What is the monthly rent?'),
    run('carrel across', 'across', 'What is the total of each invoice?'),
    run('carrel summary', 'summary', 'lease.pdf'),
    run('carrel timeline', 'timeline'),
    run('carrel compare', 'compare', join(samples, 'invoice-boiler.pdf'), join(samples, 'invoice-desk.pdf')),
    ...models,
  ];
}

/** Code that phones home late is caught by waiting. */
const idle = ({ carrel }: Places): Step => ({
  name: `carrel chat: a question, then ${idleSeconds} s of silence`,
  command: [
    'sh',
    '-c',
    `(echo "When does the lease begin?"; sleep ${idleSeconds}) | "$0" "$1" chat`,
    process.execPath,
    carrel,
  ],
  must: 'silent',
  traced: true,
});

/** Of its own: Playwright empties the folder first, and what the specs left there may be wanted. */
const output = 'test-results/watched';

const window = (name: string, ...specs: readonly string[]): Step => ({
  name,
  command: [
    process.execPath,
    'node_modules/@playwright/test/cli.js',
    'test',
    '--reporter=line',
    `--output=${output}`,
    ...specs,
  ],
  must: 'loopback',
  traced: false,
  browser: true,
});

function controls({ guardedCall, unguardedCall }: Places): readonly Step[] {
  const help = (name: string, entry: string, must: Step['must']): Step => ({
    name,
    command: [process.execPath, entry, '--version'],
    must,
    traced: must !== 'loud',
  });
  return [
    {
      name: 'control: a program that fetches a page',
      command: [process.execPath, '-e', "fetch('http://203.0.113.9/').catch(() => {})"],
      must: 'loud',
      traced: false,
    },
    help('control: Carrel without its guard, with code in it that phones home', unguardedCall, 'loud'),
    help('the same code in Carrel with its guard', guardedCall, 'silent'),
  ];
}

const traced = (step: Step): Step => ({ ...step, traced: true });
const loud = (step: Step): Step => ({ ...step, must: 'loud' });

/** Where nobody is: by number, and by a name that would have to be looked up. A step’s network counts both. */
const farAway = 'http://203.0.113.9 https://far-away.example';

const toFarAway = (step: Step): Step => ({
  ...step,
  command: ['env', `CARREL_FAR_AWAY=${farAway}`, ...step.command],
});

/** A spec that shows what a page of another program gets out by; everything else is Carrel's own page. */
const withoutPolicies = 'e2e/specs/ways-out.spec.ts';

/** The spec opens a third of its documents in `npm test`. */
const withAllOrders = (step: Step): Step => ({ ...step, command: ['env', 'CARREL_ORDERS=all', ...step.command] });

/** Everything that is proved; in short what loads each native library, and the window's specs that try to get out. */
export const stepsOf = (places: Places, { short }: { readonly short: boolean }): readonly Step[] => [
  ...controls(places),
  ...commandLine(places, short),
  ...(short ? [] : [idle(places)]),
  traced(toFarAway(window('the window: a hostile page', 'e2e/specs/hostile-page.spec.ts'))),
  ...(short
    ? []
    : [
        withAllOrders(
          window('the window: forty documents with orders, opened and asked', 'e2e/specs/hostile-documents.spec.ts'),
        ),
        toFarAway(loud(window('control: ways out in a page without Carrel’s policies', withoutPolicies))),
        window('the window: every end-to-end spec', `^(?!.*${basename(withoutPolicies, '.ts')}).*$`),
      ]),
];
