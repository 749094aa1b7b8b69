import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createBridge } from './bridge.ts';

/** Both worlds of a window share a document; here they share Node's. */
beforeAll(() => {
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', {});
  createBridge('key-', 'page');
  createBridge('key-', 'preload').expose('api', {
    version: 1,
    nested: { list: [1, { two: 2 }] },
    add: (a: number, b: number) => a + b,
    later: (text: string) => Promise.resolve({ text, call: () => 'called' }),
    fail: () => {
      throw new TypeError('no');
    },
    failLater: () => Promise.reject(new RangeError('no, later')),
    twice: (callback: (n: number) => number) => callback(callback(1)),
  });
});
afterAll(() => vi.unstubAllGlobals());

interface Api {
  readonly version: number;
  readonly nested: { readonly list: readonly unknown[] };
  add(a: unknown, b: unknown): number;
  later(text: string): Promise<{ text: string; call(): string }>;
  fail(): void;
  failLater(): Promise<void>;
  twice(callback: (n: number) => number): number;
}
const api = (): Api => (window as unknown as { api: Api }).api;

test('values and functions cross, in both directions', async () => {
  const later = await api().later('hi');
  expect([api().version, api().nested, api().add(1, 2), later.text, later.call(), api().twice((n) => n + 5)]).toEqual([
    1,
    { list: [1, { two: 2 }] },
    3,
    'hi',
    'called',
    11,
  ]);
});

test('errors cross, thrown and rejected', async () => {
  expect(() => api().fail()).toThrow(new TypeError('no'));
  await expect(api().failLater()).rejects.toThrow(new RangeError('no, later'));
});

test('the exposed object is frozen and its name taken', () => {
  expect([Object.isFrozen(api()), Object.isFrozen(api().nested)]).toEqual([true, true]);
  expect(() => Object.defineProperty(window, 'api', { value: 1 })).toThrow(TypeError);
});

test('what cannot be cloned is refused at the caller', () => {
  expect(() => api().add(Symbol('s'), 1)).toThrow(/could not be cloned/);
});

test('a page that does not know the key reaches nothing', () => {
  document.dispatchEvent(new CustomEvent('preloadcall', { detail: { id: 1, args: [1, 2] } }));
  createBridge('other-', 'page');
  createBridge('other-', 'preload').expose('other', { n: 1 });
  expect(Object.keys(api())).not.toContain('n');
});
