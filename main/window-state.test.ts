import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openingBounds, readWindowState, writeWindowState, type WindowState } from './window-state.ts';

const state: WindowState = { bounds: { x: 100, y: 50, width: 1400, height: 900 }, maximized: true, theme: 'dark' };
const first: WindowState = { bounds: null, maximized: false, theme: 'system' };
const screen = { x: 0, y: 0, width: 1920, height: 1080 };

let file: string;
beforeAll(() => {
  file = join(mkdtempSync(join(tmpdir(), 'carrel-window-')), 'window.json');
});
afterAll(() => rmSync(dirname(file), { recursive: true }));

test('what was written is read again', () => {
  writeWindowState(file, state);
  expect(readWindowState(file)).toEqual(state);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"bounds":{"x":"1"}}',
  JSON.stringify({ ...state, theme: 'pink' }),
  JSON.stringify({ ...state, bounds: { ...state.bounds, width: 1.5 } }),
])('nonsense is the first state: %s', (text) => {
  writeFileSync(file, text);
  expect(readWindowState(file)).toEqual(first);
});

test('a missing file and a folder that cannot be written are no errors', () => {
  expect(readWindowState('/nowhere/window.json')).toEqual(first);
  writeWindowState('/nowhere/window.json', state);
});

test.each<[string, WindowState['bounds'], object]>([
  ['the first time', null, { width: 1280, height: 800 }],
  ['as it was left', { x: 100, y: 50, width: 1400, height: 900 }, { x: 100, y: 50, width: 1400, height: 900 }],
  ['on the left edge', { x: -1200, y: 0, width: 1400, height: 900 }, { x: -1200, y: 0, width: 1400, height: 900 }],
  ['on a screen that is gone', { x: 2500, y: 50, width: 1400, height: 900 }, { width: 1400, height: 900 }],
  ['with its title bar above the screen', { x: 0, y: -40, width: 1400, height: 900 }, { width: 1400, height: 900 }],
  ['too small', { x: 0, y: 0, width: 10, height: 10 }, { x: 0, y: 0, width: 900, height: 600 }],
])('opens %s', (_name, bounds, expected) => {
  expect(openingBounds({ ...first, bounds }, [screen])).toEqual(expected);
});
