import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attemptsVariable, mostAttemptBytes, partVariable } from './attempts.ts';
import { isNoNetwork, makePrivacyFolder, privacyFiles, setNoNetwork, type PrivacyFiles } from './privacy-files.ts';
import { countAttempts, triedWays } from './tried-ways.ts';

let dir: string;
let files: PrivacyFiles;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-tried-'));
  files = privacyFiles(dir);
  makePrivacyFolder(files);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Runs code behind a guard, as a part of Carrel. */
function behind(guard: 'network' | 'download', code: string, env: Record<string, string> = {}): string {
  const url = JSON.stringify(new URL(`./${guard}.ts`, import.meta.url).href);
  return execFileSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '--eval', `await import(${url});${code}`],
    {
      encoding: 'utf8',
      env: { ...process.env, [attemptsVariable]: files.attempts, [partVariable]: 'parse', ...env },
    },
  ).trim();
}

const attempt = (expression: string): string =>
  `try { await (${expression}); console.log('open'); } catch (error) { console.log(error.message); }`;

const row = (what: string, to: string, allowed: boolean, times = 1) => ({
  part: 'parse',
  what,
  to,
  allowed,
  times,
  first: expect.any(Number) as number,
  last: expect.any(Number) as number,
});

test('what was tried is written down, with the part that did and where it led', () => {
  behind(
    'network',
    attempt(`(await import('node:net')).connect(80, '203.0.113.1')`) +
      attempt(`(await import('node:net')).connect(80, '203.0.113.1')`) +
      attempt(`(await import('node:tls')).connect({ host: 'example.org', port: 443 })`) +
      attempt(`(await import('node:dns')).lookup('example.org', () => {})`) +
      attempt(`fetch('https://example.org/?secret=words')`),
  );
  const expected = [
    row('net', '203.0.113.1:80', false, 2),
    row('tls', 'example.org:443', false),
    row('dns', 'example.org', false),
    row('fetch', '', false),
  ];
  const before = triedWays(files);
  countAttempts(files);
  const after = triedWays(files);
  expect(before).toHaveLength(4);
  expect(before).toEqual(expect.arrayContaining(expected));
  expect(after).toEqual(before);
  expect(existsSync(files.attempts)).toBe(false);
});

test('counts go on over many counts, and a count that a crash cut short is caught up', () => {
  const line = JSON.stringify({ at: 5, part: 'embed', what: 'net', to: 'a:1', allowed: false });
  appendFileSync(files.attempts, `${line}\n{"cut`);
  countAttempts(files);
  writeFileSync(`${files.attempts}.counting`, `${line}\n`);
  appendFileSync(files.attempts, `${line.replace('5', '9')}\n`);
  countAttempts(files);
  countAttempts(files);
  expect(triedWays(files)).toEqual([
    { part: 'embed', what: 'net', to: 'a:1', allowed: false, times: 3, first: 5, last: 9 },
  ]);
});

test('the list is bounded: lines, kinds, and the length of a name', () => {
  writeFileSync(files.attempts, 'x'.repeat(mostAttemptBytes + 1));
  behind('network', attempt(`(await import('node:net')).connect(80, '203.0.113.1')`));
  const full = statSync(files.attempts).size;
  const lines = Array.from({ length: 700 }, (_, i) =>
    JSON.stringify({ at: i, part: 'embed', what: 'net', to: `host-${i}:1`, allowed: false }),
  );
  writeFileSync(files.attempts, lines.join('\n'));
  countAttempts(files);
  const kinds = triedWays(files);
  const all = kinds.reduce((sum, { times }) => sum + times, 0);
  expect({ full, kinds: kinds.length, rest: kinds.at(-1), all }).toEqual({
    full: mostAttemptBytes + 1,
    kinds: 501,
    rest: { part: '', what: '', to: '', allowed: false, times: 200, first: 0, last: 199 },
    all: 700,
  });
});

test('no network is how it begins; only the very words of the choice allow downloads', () => {
  const states = [isNoNetwork(files)];
  setNoNetwork(files, false);
  states.push(isNoNetwork(files));
  setNoNetwork(files, true);
  states.push(isNoNetwork(files));
  writeFileSync(files.allowed, 'true');
  states.push(isNoNetwork(files));
  expect(states).toEqual([true, false, true, true]);
});

test('the process that downloads reaches the hub and its servers of files, and nothing else', () => {
  const code = `
    const [net, tls, dns] = await Promise.all(['net', 'tls', 'dns'].map((name) => import('node:' + name)));
    const { hubOf, mayFollow } = await import(${JSON.stringify(new URL('./hub.ts', import.meta.url).href)});
    const said = (work) => { try { work(); return 'open'; } catch (error) { return error.message; } };
    const quiet = (socket) => socket.on('error', () => {}).destroy();
    console.log(JSON.stringify([
      hubOf({}).mayReach('huggingface.co', 443),
      said(() => quiet(net.connect(80, 'huggingface.co'))),
      said(() => quiet(net.connect(443, 'huggingface.co.example.org'))),
      said(() => quiet(net.connect(443, 'evilhf.co'))),
      said(() => quiet(tls.connect(443, 'example.org'))),
      said(() => dns.lookup('example.org', () => {})),
      said(() => dns.resolve4('huggingface.co', () => {})),
      said(() => quiet(net.connect({ host: '127.0.0.1', port: 443 }))),
      ...['https://cas-bridge.xethub.hf.co/x', 'https://cdn-lfs-us-1.hf.co/x',
        'https://us.aws.cdn.hf.co/x',
        'http://cdn-lfs.hf.co/x', 'https://example.org/x',
        'https://hf.co.example.org/', 'https://a@cdn-lfs.hf.co/'].map(
        (url) => mayFollow(hubOf({ CARREL_HUB: 'https://example.org' }), new URL(url))),
    ]));
    process.exit(0);`;
  const closed = (what: string): string => `Carrel opens no network connections (${what}).`;
  expect(JSON.parse(behind('download', code))).toEqual([
    true,
    closed('net'),
    closed('net'),
    closed('net'),
    closed('tls'),
    closed('dns'),
    closed('dns'),
    closed('net'),
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
