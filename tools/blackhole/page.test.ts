import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../../e2e/standin/chromium.ts';
import { disabledFeaturesBeside } from '../../guard/page-policy.ts';
import { inBlackhole, obstacle, type Sighting } from './run.ts';

async function attackWith(chromium: string, features: string): Promise<Sighting> {
  const profile = mkdtempSync(join(tmpdir(), 'carrel-page-'));
  try {
    return await inBlackhole(new URL('./page.ts', import.meta.url), [chromium, profile, features]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('a page makes no packet by WebRTC; with one feature less switched off it is counted', async ({ skip }) => {
  const reason = obstacle();
  if (reason !== undefined) skip(reason);
  const chromium = findChromium(process.env, false);
  if (chromium === undefined) return skip('there is no Chromium');
  const ours = await attackWith(chromium, disabledFeaturesBeside(''));
  const control = await attackWith(chromium, '');
  expect({ code: ours.exitCode, packets: ours.packets, said: ours.stdout }).toEqual({
    code: 0,
    packets: [],
    said: 'gathering complete',
  });
  // The group is joined (IGMP), and a name is asked for in it (multicast DNS).
  expect(new Set(control.packets)).toEqual(
    new Set(['protocol 2 198.51.100.1 -> 224.0.0.22', 'udp 198.51.100.1 -> 224.0.0.251 port 5353']),
  );
}, 90_000);
