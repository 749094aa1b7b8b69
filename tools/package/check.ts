/**
 * `npm run package:check`: packages the app for this system around the Electron stand-in, without a connection, and
 * looks at what was packaged: its files against a list, its native parts, its size, and whether it starts, reads a file
 * and answers, in the window and on the command line. `--deb` installs the deb in a clean Debian, starts it there and
 * removes it. What only real Electron shows (fuses, signing, other installers) is in `docs/release-checklist.md`.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadedPackages } from '../licences/shipped.ts';
import { answersFrom } from './answers.ts';
import { buildDeb, type BuiltDeb } from './build-deb.ts';
import { cleanRoot, noCleanRoot } from './clean-root.ts';
import { commandLineFails, commandLineIn } from './command-line.ts';
import { bytesOf, filesOf, packagesIn, partsOf, straysIn } from './contents.ts';
import type { Check } from './check-type.ts';
import { installedChecks } from './installed.ts';
import { standinRuntime } from './runtime.ts';

const root = join(import.meta.dirname, '..', '..');
/** Without models and Electron itself, in MB. */
const mostMB = 190;
const MB = 1e6;
/** Packages that build native parts and do nothing afterwards. */
const forBuildingOnly = new Set(['node-addon-api']);

/** Packages around the stand-in. */
const packaged = (workDir: string): Promise<BuiltDeb> =>
  buildDeb(root, {
    arch: process.arch === 'arm64' ? 'arm64' : 'x64',
    output: join(workDir, 'release'),
    compression: 'zstd',
    config: {
      electronDist: standinRuntime(root, join(workDir, 'runtime')),
      // The stand-in is a script: there is no binary whose fuses could be set.
      electronFuses: null,
    },
  });

function contents(resources: string): readonly Check[] {
  const files = filesOf(root, resources);
  const there = new Set(packagesIn(files));
  const loaded = loadedPackages(root);
  const wanted = loaded.filter(({ optional, name }) => !optional && !forBuildingOnly.has(name));
  const known = new Set(loaded.map(({ name }) => name));
  return [
    { what: 'no test, source or foreign file is in the app', wrong: straysIn(files) },
    {
      what: 'every package that the app needs is there',
      wrong: wanted.filter(({ name }) => !there.has(name)).map(({ name }) => `${name} is missing`),
    },
    {
      what: 'no other package is',
      wrong: [...there].filter((name) => !known.has(name)).map((name) => `${name} is not needed`),
    },
    { what: 'native parts lie beside the archive, and load from there', wrong: unloadable(resources) },
  ];
}

/** Native packages that can't be loaded from the unpacked folder. */
function unloadable(resources: string): readonly string[] {
  const unpacked = join(resources, 'app.asar.unpacked', 'node_modules');
  const names = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.node'));
  const broken = names.flatMap((name) => {
    try {
      createRequire(join(unpacked, 'x.js'))(join(unpacked, name));
      return [];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
  return names.length >= 3 ? broken : [...broken, `only ${names.length} native parts are there`];
}

function size(resources: string): Check {
  const [archive, beside] = [bytesOf(join(resources, 'app.asar')), bytesOf(join(resources, 'app.asar.unpacked'))];
  for (const [part, bytes] of partsOf(filesOf(root, resources)).slice(0, 12))
    console.log(`${(bytes / MB).toFixed(1).padStart(8)} MB  ${part}`);
  const total = (archive + beside) / MB;
  console.log(`${total.toFixed(1).padStart(8)} MB  all but models and Electron`);
  console.log(`${(bytesOf(join(resources, 'models')) / MB).toFixed(1).padStart(8)} MB  models`);
  return {
    what: `it is smaller than ${mostMB} MB without models and Electron`,
    wrong: total < mostMB ? [] : [`${total.toFixed(1)} MB`],
  };
}

const { values } = parseArgs({ options: { deb: { type: 'boolean', default: false } } });
const reason = values.deb ? noCleanRoot() : undefined;
if (reason !== undefined) console.log(`left out: the deb in a clean Debian. ${reason}`);
const inDebian = values.deb && reason === undefined;

const workDir = mkdtempSync(join(tmpdir(), 'carrel-package-'));
let verdict = 1;
try {
  const { folder, deb } = await packaged(workDir);
  const resources = join(folder, 'resources');
  const lease = join(root, 'resources', 'samples', 'lease.pdf');
  const samples = { lease, scan: join(root, 'e2e', 'one-of-each', 'receipt.png') };
  const answer = await answersFrom({
    program: join(folder, 'carrel'),
    sample: lease,
    profile: join(workDir, 'profile'),
    documents: 1,
  });
  const checks: readonly Check[] = [
    ...contents(resources),
    size(resources),
    { what: 'it starts, reads a file that it is opened with, and answers from it', wrong: answer },
    {
      what: 'its command line reads a file and a picture of words, and answers from them, without a screen',
      wrong: commandLineFails(commandLineIn(folder), samples, join(workDir, 'home')),
    },
    ...(inDebian ? await installedChecks(await cleanRoot(join(workDir, 'debian')), deb, samples) : []),
  ];
  for (const { what, wrong } of checks) {
    console.log(`${wrong.length === 0 ? 'holds' : 'FAILS'}  ${what}`);
    for (const each of wrong.slice(0, 20)) console.log(`       ${each}`);
  }
  verdict = checks.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
} finally {
  rmSync(workDir, { recursive: true, force: true, maxRetries: 5 });
}
// Nothing that packaging left in this process may change the verdict.
process.exit(verdict);
