/**
 * A page that tries to make packets by WebRTC, in Chromium with the switches that the app gives it:
 * `page.ts CHROMIUM PROFILE FEATURES`, where FEATURES is the value of `--disable-features`.
 */
import { once } from 'node:events';
import { launchChromium } from '../../e2e/standin/chromium.ts';
import { commandLineSwitches } from '../../guard/page-policy.ts';

const [, , executable = '', profile = '', features = ''] = process.argv;

/**
 * Runs in the page. Gathers its own addresses, and is given others: literal, multicast DNS, and both from a STUN
 * server.
 */
const attack = `(async () => {
  const urls = ['stun:203.0.113.9:3478', 'stun:stun.example.org:3478'];
  const peer = new RTCPeerConnection({ iceServers: [{ urls }] });
  const other = new RTCPeerConnection();
  peer.createDataChannel('out');
  await peer.setLocalDescription(await peer.createOffer());
  await other.setRemoteDescription(peer.localDescription);
  await other.setLocalDescription(await other.createAnswer());
  await peer.setRemoteDescription(other.localDescription);
  for (const address of ['203.0.113.9', '8f3c2a1e-0b7d-4c55-9a52-6d1f0e9b7c31.local', 'secret.example.org'])
    await peer
      .addIceCandidate({ candidate: 'candidate:1 1 udp 2122260223 ' + address + ' 50000 typ host', sdpMid: '0' })
      .catch(() => {});
  // Multicast DNS is asked again and again for some seconds; the first question comes at once.
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  return peer.iceGatheringState;
})()`;

const chromium = await launchChromium(executable, {
  profile,
  windowed: false,
  sandbox: false, // it needs root to make the network, and root has none
  devToolsPort: undefined,
  switches: new Map([...commandLineSwitches, ...(features === '' ? [] : [['disable-features', features] as const])]),
});
const { targetId } = await chromium.cdp.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
const { sessionId } = await chromium.cdp.send<{ sessionId: string }>('Target.attachToTarget', {
  targetId,
  flatten: true,
});
const { result } = await chromium.cdp
  .session(sessionId)
  .send<{ result: { value: string } }>('Runtime.evaluate', { expression: attack, awaitPromise: true });
console.log(`gathering ${result.value}`);
const ended = once(chromium.process, 'exit');
// Who ends at once leaves this without an answer.
chromium.cdp.send('Browser.close').catch(() => {});
await ended;
