import type { App } from 'electron';
import { expect, test } from 'vitest';
import { commandLineSwitches } from '../guard/page-policy.ts';
import { lockCommandLine } from './lockdown.ts';

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
