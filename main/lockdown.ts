import type { App, Session, WebContents } from 'electron';
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
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }));
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
