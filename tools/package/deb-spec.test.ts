import { expect, test } from 'vitest';
import { controlOf, specOf } from './deb-spec.ts';

const given = [
  ['--architecture', 'amd64', '--after-install', '/t/in', '--after-remove', '/t/out'],
  ['--description', 'A desk\n For papers.\n\n Quiet.', '--version', '1.2.0~beta', '--package', '/r/carrel.deb'],
  ['--name', 'carrel', '--maintainer', 'Ann <ann@carrel.invalid>', '--url', 'https://carrel.invalid'],
  ['--vendor', 'Ann', '--category', 'text', '--deb-priority', 'optional', '--license', 'Apache-2.0'],
  ['/app/=/opt/Carrel', 'odd=name=/usr/share/odd'],
].flat();

test('what electron-builder tells fpm is read', () => {
  const { contents, file, version } = specOf(given);
  expect({ contents, file, version }).toEqual({
    contents: [
      { from: '/app/', to: '/opt/Carrel' },
      { from: 'odd=name', to: '/usr/share/odd' },
    ],
    file: '/r/carrel.deb',
    version: '1.2.0~beta',
  });
});

test('an option that is not known, or missing, is an error', () => {
  expect(() => specOf([...given, '--iteration', '2'])).toThrow('--iteration');
  expect(() => specOf(given.slice(2))).toThrow('There is no --architecture.');
});

test('the control file, in lines that Debian reads', () => {
  expect(controlOf(specOf(given), { depends: ['a', 'b'], installedBytes: 2_049 })).toBe(
    `Package: carrel
Version: 1.2.0~beta
Architecture: amd64
Maintainer: Ann <ann@carrel.invalid>
Installed-Size: 3
Depends: a, b
Section: text
Priority: optional
Homepage: https://carrel.invalid
Description: A desk
 For papers.
 .
 Quiet.
`,
  );
});
