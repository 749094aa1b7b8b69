import { expect, test } from 'vitest';
import { inBlackhole, obstacle } from './run.ts';

/** The library was seen to make its first look-up 4 to 12 s after a session is made. */
const idleMs = '16000';

test('our processes keep ONNX Runtime silent: no packet, no file; the library as it comes is caught', async ({
  skip,
}) => {
  const reason = obstacle();
  if (reason !== undefined) skip(reason);
  const [ours, control] = await Promise.all([
    inBlackhole(new URL('./guarded.ts', import.meta.url), [idleMs]),
    inBlackhole(new URL('./unguarded.cjs', import.meta.url), [idleMs], { untilPacket: true }),
  ]);
  expect(ours).toEqual({ exitCode: 0, packets: [], files: [], stdout: 'embedded 384' });
  expect(control.packets.length).toBeGreaterThan(0);
}, 60_000);
