import { expect, test } from 'vitest';
import { roleArguments, roleIn, startsGuarded } from './roles.ts';

test.each([
  ['the desk', ['carrel', '--no-sandbox', 'a.pdf'], null],
  ['a role that is not there', ['carrel', '--carrel-role=node', 'evil.js'], null],
  [
    'a command, whose words are no switches',
    ['carrel', ...roleArguments('command-line', ['search', '--', '--type=renderer'])],
    { role: 'command-line', args: ['search', '--', '--type=renderer'] },
  ],
  [
    'without the separator',
    ['carrel', '--carrel-role=parse', '--memory-mb=9'],
    { role: 'parse', args: ['--memory-mb=9'] },
  ],
])('what a command line asks for: %s', (_, argv, played) => {
  expect(roleIn(argv)).toEqual(played);
});

test('Node starts no role: it would take the switches for its own', () => {
  expect(startsGuarded(roleArguments('parse', ['--memory-mb=9']))).toBe(false);
});

test('the program starts the guarded roles, with nothing before them', () => {
  Object.defineProperty(process.versions, 'electron', { value: '45', configurable: true });
  Object.defineProperty(process, 'type', { value: 'browser', configurable: true });
  try {
    expect([
      startsGuarded(roleArguments('parse', ['--memory-mb=9'])),
      startsGuarded(roleArguments('download')),
      startsGuarded(roleArguments('command-line')),
      startsGuarded(['--utility-cmd-prefix=sh', ...roleArguments('parse')]),
    ]).toEqual([true, true, false, false]);
  } finally {
    Reflect.deleteProperty(process.versions, 'electron');
    Reflect.deleteProperty(process, 'type');
  }
});
