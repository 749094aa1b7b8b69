import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from './app.ts';
import type { CdpConnection } from './cdp.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { interceptRequests } from './network.ts';
import { runtime } from './runtime.ts';
import { session } from './session.ts';
import { WebContents } from './web-contents.ts';

/**
 * Starts Chromium and tells the app that it is ready. The app's main module ran already, so its switches and schemes
 * are known.
 */
export async function start(): Promise<void> {
  const executable = findChromium(process.env, runtime.windowed);
  if (executable === undefined) {
    console.error('stand-in: no Chromium found (chromium, chromium-browser, google-chrome, or CARREL_CHROMIUM).');
    process.exit(1);
  }
  const profile = join(app.getPath('userData'), 'chromium');
  mkdirSync(profile, { recursive: true });
  const chromium = await launchChromium(executable, {
    profile,
    windowed: runtime.windowed,
    sandbox: process.getuid?.() !== 0 && !runtime.args.noSandbox,
    devToolsPort: runtime.args.devToolsPort,
    switches: runtime.switches,
  });
  runtime.chromium = chromium;
  chromium.process.once('exit', () => app.quit());
  await denyPopups(chromium.cdp);
  await session.defaultSession.applyPermissions();
  if (runtime.windowed) runtime.firstTarget = await firstPage(chromium.cdp);
  app.becomeReady();
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly openerId?: string;
}

/** A page that no BrowserWindow made was opened by a page: the app is asked, and it is closed. */
async function denyPopups(cdp: CdpConnection): Promise<void> {
  const denied = new Set<string>();
  await interceptRequests(cdp, denied);
  cdp.on<{ targetInfo: TargetInfo }>('Target.targetCreated', ({ targetInfo: { type, openerId, targetId, url } }) => {
    const opener = type === 'page' && openerId !== undefined ? WebContents.fromDevToolsTargetId(openerId) : undefined;
    if (opener === undefined) return;
    denied.add(targetId);
    opener.onWindowOpen(url);
    closePopup(cdp, targetId).catch(() => {}); // it closed by itself
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
}

/**
 * A popup shares its opener's thread: closed while another client of the protocol holds it at its start, it would hold
 * its opener for good.
 */
async function closePopup(cdp: CdpConnection, targetId: string): Promise<void> {
  const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  await cdp.session(sessionId).send('Runtime.runIfWaitingForDebugger');
  await cdp.send('Target.closeTarget', { targetId });
}

async function firstPage(cdp: CdpConnection): Promise<string | undefined> {
  const { targetInfos } = await cdp.send<{ targetInfos: readonly TargetInfo[] }>('Target.getTargets');
  return targetInfos.find(({ type }) => type === 'page')?.targetId;
}
