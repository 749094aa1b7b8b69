/**
 * `npm run build`: everything into `dist/`. The compiler builds what changed; the page is bundled when something it is
 * made of is newer than the bundle. One line when all is well, the compiler's own output when not.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { isStale } from './build/stale.ts';
import { shippedPackages } from './licences/shipped.ts';
import { licencesText } from './licences/text.ts';

const root = join(import.meta.dirname, '..');
const started = performance.now();

/**
 * Each checker reads the libraries' types for itself: with one for each part, a build from nothing takes 31 s of
 * processor time, and with the compiler's four it takes 58 s. Its garbage is collected less often than is Go's custom.
 */
function compile(): boolean {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const pretty = process.stdout.isTTY ? ['--pretty'] : [];
  const env = { GOGC: '400', ...process.env };
  const compiled = spawnSync(process.execPath, [compiler, '-b', '--checkers', '1', ...pretty], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  return compiled.status === 0;
}

/** What the page's bundle is made of; the lock file stands for all packages. */
const pageSources = ['renderer', 'common', 'package-lock.json'].map((name) => join(root, name));

async function bundlePage(): Promise<boolean> {
  if (!isStale(join(root, 'dist', 'renderer', 'index.html'), pageSources)) return true;
  try {
    await build({ configFile: join(root, 'renderer', 'vite.config.ts'), logLevel: 'warn' });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** The page shows the licences of what the app is made of. */
function writeLicences(): true {
  const file = join(root, 'dist', 'renderer', 'licences.txt');
  if (isStale(file, pageSources)) writeFileSync(file, licencesText(root, shippedPackages(root)));
  return true;
}

if (compile() && (await bundlePage()) && writeLicences())
  console.log(`Built in ${((performance.now() - started) / 1_000).toFixed(1)} s.`);
else process.exitCode = 1;
