import { expect, test } from 'vitest';
import { parseTheme } from './use-theme.ts';

test('a stored theme that is none is the system’s', () => {
  expect(['dark', 'light', 'system', 'blue', null].map(parseTheme)).toEqual([
    'dark',
    'light',
    'system',
    'system',
    'system',
  ]);
});
