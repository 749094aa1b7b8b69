/**
 * `npm run prove:offline`: runs Carrel's command line and window in a network that looks online, counts every packet,
 * and writes a report for a security officer. Needs root on Linux, for the network is made for it. `--short` runs what
 * loads each native library and one of the window’s specs; `--built` takes the build that is there; `--report FILE`
 * says where the report goes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { tinyGguf } from '../../engine/model/fixtures/tiny-model.ts';
import { obstacle } from '../blackhole/run.ts';
import { prepare } from '../test/setup/prepare.ts';
import { isProved, reportOf } from './report.ts';
import { stepsOf } from './steps.ts';
import { buildThatPhonesHome } from './unguarded-build.ts';
import { judge, type Judged } from './verdict.ts';
import { filesOutside, freshHome, watch } from './watch.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    report: { type: 'string', default: join(root, 'test-results', 'offline-report.md') },
  },
});

async function prove(workDir: string): Promise<boolean> {
  const prepared = await prepare(root, console.error);
  if (prepared.noWindow !== undefined) throw new Error(`The window can't be shown: ${prepared.noWindow}`);
  if (!values.built) execFileSync(process.execPath, [join(root, 'tools', 'build.ts')], { stdio: 'inherit' });

  const model = join(workDir, 'tiny.gguf');
  writeFileSync(model, tinyGguf('tiny4', 'Q4_0', 1));
  const steps = stepsOf(
    {
      root,
      carrel: join(root, 'dist', 'engine', 'cli', 'main.js'),
      model,
      guardedCall: buildThatPhonesHome(root, join(workDir, 'guarded'), true),
      unguardedCall: buildThatPhonesHome(root, join(workDir, 'unguarded'), false),
    },
    values,
  );
  const ours = freshHome(workDir, 'carrel');
  // A browser and its driver leave files of their own.
  const theirs = freshHome(workDir, 'window');
  const judged: Judged[] = [];
  for (const step of steps) {
    const { traced, must, browser = false } = step;
    const env = { ...(browser ? theirs : ours).env, ...prepared.env };
    // The first packet of a browser is to its driver.
    const untilPacket = must === 'loud' && !browser;
    const seen = await watch(step.command, { env, cwd: root, workDir, traced, untilPacket });
    const verdict = judge(step, seen);
    console.error(`${verdict.holds ? 'holds' : 'FAILS'}  ${step.name}`);
    judged.push(verdict);
  }
  const stray = [
    ...filesOutside(ours.home, join(ours.home, '.config', 'Carrel')).map((path) => `~/${path}`),
    ...filesOutside(ours.temporary, join(ours.temporary, 'nothing-is-ours-here')).map((path) => `temporary/${path}`),
  ];
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  mkdirSync(dirname(values.report), { recursive: true });
  const report = reportOf({ judged, stray, commit, at: new Date() });
  writeFileSync(values.report, report);
  console.log(`${report}\nThis report: ${values.report}`);
  return isProved({ judged, stray });
}

const reason = obstacle();
if (reason !== undefined) {
  console.error(`This proof can't be made here: it ${reason}.`);
  process.exitCode = 1;
} else {
  const workDir = mkdtempSync(join(tmpdir(), 'carrel-prove-'));
  try {
    process.exitCode = (await prove(workDir)) ? 0 : 1;
  } finally {
    rmSync(workDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
