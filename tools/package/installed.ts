import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { answersFrom } from './answers.ts';
import type { Check } from './check-type.ts';
import type { CleanRoot } from './clean-root.ts';
import { commandLineFails, type Samples } from './command-line.ts';

const person = 'ann';

/** Installs the deb in a clean Debian as a person does, uses it there, and removes it. */
export async function installedChecks(debian: CleanRoot, deb: string, samples: Samples): Promise<readonly Check[]> {
  const { folder, run, inside } = debian;
  const apt = (...args: readonly string[]): string => run('apt-get', '-y', '-q', ...args);
  run('useradd', '--create-home', person);
  const inHome = (path: string): string => `/home/${person}/${basename(path)}`;
  for (const path of [samples.lease, samples.scan]) copyFileSync(path, join(folder, inHome(path)));
  apt('update');
  // What the stand-in shows its window with, and what looks at the desktop file: neither is Carrel's.
  apt('install', '--no-install-recommends', 'chromium', 'xvfb', 'xauth', 'desktop-file-utils', 'shared-mime-info');
  copyFileSync(deb, join(folder, 'tmp', 'carrel.deb'));
  // What the package pulls in stays: only its own files are looked for afterwards.
  apt('install', '--no-install-recommends', ...dependsOf(run('dpkg-deb', '--field', '/tmp/carrel.deb', 'Depends')));
  const before = filesBelow(folder);
  apt('install', '--no-install-recommends', '/tmp/carrel.deb');

  const desktop = '/usr/share/applications/carrel.desktop';
  const associated = run('grep', '^MimeType=', desktop).includes('application/pdf');
  const given = { lease: inHome(samples.lease), scan: inHome(samples.scan) };
  const commandLine = commandLineFails(inside(person, 'carrel'), given, join(folder, 'home', person));
  const window = await answersFrom({
    program: wrapper(debian),
    sample: given.lease,
    profile: `/home/${person}/.config/Carrel`,
    // Those that the command line read into the same library.
    documents: Object.keys(given).length,
  });
  const checks: readonly Check[] = [
    { what: 'installed: the desktop file is valid', wrong: complaints(() => run('desktop-file-validate', desktop)) },
    { what: 'installed: it offers itself for PDF files', wrong: associated ? [] : ['no application/pdf'] },
    { what: 'installed: `carrel` on the PATH reads a file and answers, as a person', wrong: commandLine },
    { what: 'installed: its window, under Xvfb, answers from the same library', wrong: window },
  ];
  apt('purge', 'carrel');
  const left = [...filesBelow(folder)].filter((path) => !before.has(path) && !expected(path));
  return [...checks, { what: 'removed: nothing is left but the data folder', wrong: left }];
}

const dependsOf = (field: string): readonly string[] =>
  field
    .trim()
    .split(', ')
    .map((each) => each.split(/[ |]/u)[0] ?? '');

/** A program that starts the installed one, as the person, on a screen of its own. */
function wrapper({ folder, inside }: CleanRoot): string {
  const path = join(folder, '..', 'carrel-in-debian');
  const command = inside(person, 'STANDIN_WINDOWED=1', 'xvfb-run', '-a', '/opt/Carrel/carrel');
  const quoted = command.map((each) => `'${each.replaceAll("'", String.raw`'\''`)}'`);
  writeFileSync(path, `#!/bin/sh\nexec ${quoted.join(' ')} "$@"\n`, { mode: 0o755 });
  return path;
}

function complaints(look: () => string): readonly string[] {
  try {
    return look()
      .split('\n')
      .filter((line) => line.includes('error'));
  } catch (error) {
    return [String(error)];
  }
}

const filesBelow = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );

/** The person's data, and what the package manager and the stand-in's browser write for themselves. */
const expected = (path: string): boolean =>
  [
    `home/${person}/.config/Carrel/`,
    `home/${person}/.config/chromium/`,
    `home/${person}/.cache/`,
    `home/${person}/.pki/`,
    `home/${person}/.local/share/`,
    'var/lib/dpkg/',
    'var/lib/apt/',
    'var/cache/',
    'var/log/',
    'tmp/',
    // A link that leads out of the root, to the machine's own.
    'var/run/',
    'run/',
  ].some((start) => path.startsWith(start));
