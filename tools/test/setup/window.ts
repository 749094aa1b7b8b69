import { join } from 'node:path';
import { findChromium } from '../../../e2e/standin/chromium.ts';
import { electronExecutable, fetchElectron, hasScreen } from '../../start/electron-runtime.ts';
import { runs } from './command.ts';
import { installPackages, type Debian } from './debian.ts';
import { headlessChromium } from './headless-chromium.ts';
import { firstWay, waysToWindow, type Attempt, type Machine, type Way } from './ways.ts';

/** Finds or brings what the end-to-end specs run in: the environment they need, or why there is none. */
export async function prepareWindow(
  root: string,
  cache: string,
  debian: Debian,
  tell: (line: string) => void,
): Promise<{ readonly env: Readonly<Record<string, string>> } | { readonly reason: string }> {
  const machine: Machine = {
    platform: process.platform,
    arch: process.arch,
    screen: hasScreen(process.env, process.platform),
    electron: electronExecutable(root) !== undefined,
    chromium: startingChromium() !== undefined,
    debian: debian !== undefined,
  };
  const { env, reasons } = await firstWay(waysToWindow(machine), async (way) => {
    const attempt = await go(way, root, cache, debian ?? [], tell);
    tell('env' in attempt ? `Window: ${nameOf[way]}.` : attempt.reason);
    return attempt;
  });
  if (env !== undefined) return { env };
  const none = `there is no Electron and no Chromium, and none can be brought to ${process.platform} ${process.arch}`;
  return { reason: reasons.length > 0 ? reasons.join(' ') : none };
}

const nameOf: Readonly<Record<Way, string>> = {
  electron: "Electron's runtime, fetched before",
  'fetch-electron': "Electron's runtime, fetched now",
  chromium: 'Chromium, found on this machine',
  'debian-chromium': "headless Chromium, from Debian's packages",
  'npm-chromium': 'headless Chromium, from the npm package @sparticuz/chromium',
};

async function go(
  way: Way,
  root: string,
  cache: string,
  debian: readonly string[],
  tell: (line: string) => void,
): Promise<Attempt> {
  switch (way) {
    case 'electron':
    case 'fetch-electron': {
      const executable = electronExecutable(root) ?? (await fetchElectron(root));
      if (executable === undefined) return { reason: "Electron's runtime could not be fetched." };
      return runs(executable, '--version') ? { env: {} } : { reason: "Electron's runtime does not start here." };
    }
    case 'chromium':
      return standIn(startingChromium());
    case 'debian-chromium': {
      tell("Installing Debian's packages chromium-headless-shell and fonts-liberation …");
      const { ok, word } = installPackages(debian, ['chromium-headless-shell', 'fonts-liberation']);
      return ok ? standIn(startingChromium()) : { reason: `Debian's Chromium could not be installed: ${word}.` };
    }
    case 'npm-chromium': {
      tell('Fetching a headless Chromium from npm …');
      const brought = headlessChromium(cache);
      if ('reason' in brought) return { reason: `The headless Chromium could not be fetched: ${brought.reason}.` };
      return standIn(runs(brought.executable, '--version') ? brought.executable : undefined);
    }
  }

  function standIn(chromium: string | undefined): Attempt {
    if (chromium === undefined) return { reason: 'Chromium does not start here.' };
    return {
      env: { CARREL_CHROMIUM: chromium, ELECTRON_OVERRIDE_DIST_PATH: join(root, 'e2e', 'standin') },
    };
  }
}

/** Chromium's executable, if there is one that runs: some systems carry a stub that only names another package. */
function startingChromium(): string | undefined {
  const found = findChromium(process.env, false);
  return found !== undefined && runs(found, '--version') ? found : undefined;
}
