import type { App, Session } from 'electron';
import { expect, test } from 'vitest';
import { commandLineSwitches } from '../guard/page-policy.ts';
import { lockCommandLine, lockSession } from './lockdown.ts';

test('the command line gets every switch, and what is switched off already stays off', () => {
  const switches = new Map([['disable-features', 'Translate']]);
  const calls: string[] = [];
  lockCommandLine({
    enableSandbox: () => calls.push('sandbox'),
    commandLine: {
      appendSwitch: (name: string, value: string) => void switches.set(name, value),
      getSwitchValue: (name: string) => switches.get(name) ?? '',
    },
  } as unknown as App);
  expect({ calls, switches: Object.fromEntries(switches) }).toEqual({
    calls: ['sandbox'],
    switches: {
      ...Object.fromEntries(commandLineSwitches),
      'disable-features': 'Translate,WebRtcHideLocalIpsWithMdns',
    },
  });
});

test('who asks for the screen gets no stream', async () => {
  type Handler = NonNullable<Parameters<Session['setDisplayMediaRequestHandler']>[0]>;
  const answers: unknown[] = [];
  const nothing = (): void => {};
  await lockSession({
    webRequest: { onBeforeRequest: nothing },
    setPermissionRequestHandler: nothing,
    setPermissionCheckHandler: nothing,
    setDevicePermissionHandler: nothing,
    setDisplayMediaRequestHandler: (handler: Handler) =>
      handler({ videoRequested: true } as Parameters<Handler>[0], (streams) => answers.push(streams)),
    setSpellCheckerEnabled: nothing,
    on: nothing,
    setProxy: () => Promise.resolve(),
  } as unknown as Session);
  expect(answers).toEqual([null]);
});
