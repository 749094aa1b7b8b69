import type { App, Session, WebContents } from 'electron';
import { recordAttempt } from '../guard/attempts.ts';
import { commandLineSwitches, disabledFeaturesBeside, isAllowedRequest } from '../guard/page-policy.ts';

/** Before `ready`: switches and the sandbox for every page. */
export function lockCommandLine(app: App): void {
  app.enableSandbox();
  for (const [name, value] of commandLineSwitches) app.commandLine.appendSwitch(name, value);
  app.commandLine.appendSwitch(
    'disable-features',
    disabledFeaturesBeside(app.commandLine.getSwitchValue('disable-features')),
  );
}

/** The session that every page uses: no requests but our own, no permissions, no downloads, no dictionaries. */
export async function lockSession(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = isAllowedRequest(url);
    if (!allowed) recordAttempt({ what: 'request', to: hostOf(url), allowed }, 'page');
    answer({ cancel: !allowed });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // No stream is the answer to whoever asks for the screen.
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  await session.setProxy({ proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' });
}

/** Every page, also one that should never come to be: it stays where it is, opens nothing and embeds nothing. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Host and port of an address; the rest of it may hold words of a document. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
