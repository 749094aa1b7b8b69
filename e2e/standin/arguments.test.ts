import { expect, test } from 'vitest';
import { parseArguments } from './arguments.ts';

const none = {
  preloads: [],
  app: undefined,
  inspectPort: undefined,
  devToolsPort: undefined,
  userDataDir: undefined,
  noSandbox: false,
  version: false,
};

test('as Playwright starts it', () => {
  const args = [
    '-r',
    '/loader.js',
    '--no-sandbox',
    '--inspect=0',
    '--remote-debugging-port=0',
    '/app',
    '--user-data-dir=/tmp/a b',
  ];
  expect(parseArguments(args)).toEqual({
    preloads: ['/loader.js'],
    app: '/app',
    inspectPort: 0,
    devToolsPort: 0,
    userDataDir: '/tmp/a b',
    noSandbox: true,
    version: false,
  });
});

test.each<[readonly string[], object]>([
  [[], none],
  [['.'], { ...none, app: '.' }],
  [['.', 'file.pdf'], { ...none, app: '.' }],
  [['--inspect=127.0.0.1:9229', '.'], { ...none, app: '.', inspectPort: 9229 }],
  [['--user-data-dir=a', '.', '--user-data-dir=b'], { ...none, app: '.', userDataDir: 'b' }],
  [['--version'], { ...none, version: true }],
])('%j', (args, expected) => {
  expect(parseArguments(args)).toEqual(expected);
});
