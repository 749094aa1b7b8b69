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

/** Handlers that a session was given, by the method that took them, and what it was told. */
async function locked(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const calls: Record<string, readonly unknown[]> = {};
  const recorder =
    (name: string) =>
    (...given: readonly unknown[]) => {
      calls[given.length > 1 ? `${name} ${String(given[0])}` : name] = given;
      return Promise.resolve();
    };
  const methods = [
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setSpellCheckerEnabled',
    'setProxy',
    'on',
  ];
  const session = Object.fromEntries(methods.map((name) => [name, recorder(name)]));
  await lockSession({ ...session, webRequest: { onBeforeRequest: recorder('request') } } as unknown as Session);
  return calls;
}

type Handler = (...given: readonly unknown[]) => unknown;

test('who asks for the screen gets no stream', async () => {
  const [handler] = (await locked())['setDisplayMediaRequestHandler'] as readonly [Handler];
  const answers: unknown[] = [];
  handler({ videoRequested: true }, (streams: unknown) => answers.push(streams));
  expect(answers).toEqual([null]);
});

test('requests to elsewhere, permissions, devices and downloads are refused, of dictionaries too', async () => {
  const calls = await locked();
  const answers: unknown[] = [];
  const note = (answer: unknown): void => void answers.push(answer);
  const handler = (name: string): Handler => calls[name]?.at(-1) as Handler;
  handler('request')({ url: 'https://elsewhere.example/a' }, note);
  handler('setPermissionRequestHandler')({}, 'geolocation', note);
  note(handler('setPermissionCheckHandler')());
  note(handler('setDevicePermissionHandler')());
  handler('on will-download')({ preventDefault: () => note('no download') });
  expect(answers).toEqual([{ cancel: true }, false, false, false, 'no download']);
  expect(calls['setSpellCheckerEnabled']).toEqual([false]);
  // Nobody listens at the port of discarded data, and this machine is no exception.
  expect(calls['setProxy']).toEqual([{ proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' }]);
});
