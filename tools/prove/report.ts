import { arch, release, type } from 'node:os';
import type { Judged } from './verdict.ts';

interface Proof {
  readonly judged: readonly Judged[];
  /** Files that the command line left in the home folder and that for temporary files, outside of its data folder. */
  readonly stray: readonly string[];
  readonly commit: string;
  readonly at: Date;
}

const held: Readonly<Record<Judged['step']['must'], string>> = {
  silent: 'no packet',
  loopback: 'no packet left the machine',
  loud: 'caught, as it must be',
};

export const isProved = ({ judged, stray }: Pick<Proof, 'judged' | 'stray'>): boolean =>
  stray.length === 0 && judged.every(({ holds }) => holds);

const callers = ({ seen }: Judged): string => {
  if (seen.callers === null) return 'not watched';
  return seen.callers.map(({ program, calls }) => `${program} (${calls})`).join(', ') || 'none';
};

const row = (each: Judged): string =>
  `| ${each.step.name} | ${each.holds ? held[each.step.must] : '**FAILS**'} | ${each.counted.length} | ` +
  `${callers(each)} | ${each.seen.seconds.toFixed(0)} |`;

const failure = ({ step, seen, counted }: Judged): string =>
  [
    `### ${step.name}`,
    `Ended with exit code ${seen.exitCode}. Packets that count:`,
    ...(counted.length === 0 ? ['- none'] : [...new Set(counted)].slice(0, 20).map((packet) => `- ${packet}`)),
    'Its last words:',
    `\`\`\`\n${seen.said}\n\`\`\``,
  ].join('\n\n');

const howWatched = [
  'Each step ran in a network namespace of its own: one link with default routes for IPv4 and IPv6, so that programs',
  'take the machine for online, and nothing at its other end. Every packet on every link was counted, of any protocol.',
  'The home folder was new, and no variable told the programs that they were tested. Where the column “asked the',
  'system for the internet” names programs, or none, every call of a program for an internet address was watched as',
  'well. Such a call is no packet: WebRTC asks the system which way would lead out, and specs drive the browser over',
  'loopback.',
].join(' ');

const notShown = [
  'The specs of the window run Chromium with Carrel’s own switches, headers and code, and a stand-in for Electron’s',
  'main process; Electron’s own binary was not watched. They drive the browser over this machine’s loopback, which is',
  'not counted in that step; what Chromium and Playwright write into the home folder meanwhile is not Carrel’s.',
  'Machines with Windows and macOS were not watched. The same can be seen from outside with any firewall or packet',
  'counter, for as long as you like.',
].join(' ');

/** What was seen, for a security officer, in Markdown. */
export function reportOf({ judged, stray, commit, at }: Proof): string {
  const failed = judged.filter(({ holds }) => !holds);
  return [
    '# Does anything leave the machine?',
    isProved({ judged, stray })
      ? '**Nothing left it**, and the controls, which must be caught, were caught.'
      : '**NOT PROVED.** What failed is below.',
    `Carrel at ${commit}, ${at.toISOString()}, ${type()} ${release()} ${arch()}, Node ${process.version}.`,
    howWatched,
    [
      '| step | seen | packets | asked the system for the internet (calls) | seconds |',
      '|---|---|---|---|---|',
      ...judged.map(row),
    ].join('\n'),
    stray.length === 0
      ? 'The command line left no file outside of Carrel’s data folder.'
      : [
          'Files that the command line left outside of Carrel’s data folder:\n',
          ...stray.map((path) => `- ${path}`),
        ].join('\n'),
    ...(failed.length === 0 ? [] : ['## What failed', ...failed.map(failure)]),
    '## What this does not show',
    notShown,
    '',
  ].join('\n\n');
}
