/** What the page may and may not do, as data and pure functions. `docs/security.md` says why. */

/** The page's own address; nothing else is ever loaded into the window. */
export const appOrigin = 'app://ui';
export const appUrl = `${appOrigin}/index.html`;

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  // Text never becomes a script, and an address only by the policy of `renderer/viewer/pages/pdf-worker.ts`.
  "require-trusted-types-for 'script'",
  'trusted-types carrel-pdf-worker',
].join('; ');

/** Features of the web platform that no page of Carrel uses. */
const permissionsPolicy = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** On every answer of `app://`. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissionsPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Chromium's own switches: no name is ever looked up, and what would go out meets a proxy that is not there. */
export const commandLineSwitches: readonly (readonly [string, string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', 'socks5://127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
  ['dns-over-https-mode', 'off'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking', ''],
  ['disable-component-update', ''],
  ['disable-domain-reliability', ''],
  ['no-pings', ''],
  ['disable-blink-features', 'Auxclick'],
];

/**
 * Features that are switched off. With this one on, WebRTC answers and asks for names by multicast DNS, and joins that
 * group to do so, in spite of the policy above.
 */
const disabledFeatures: readonly string[] = ['WebRtcHideLocalIpsWithMdns'];

/** The value of `--disable-features`, which is one list: ours and those that are off already. */
export function disabledFeaturesBeside(present: string): string {
  const others = present.split(',').filter((feature) => feature !== '');
  return [...new Set([...others, ...disabledFeatures])].join(',');
}

const allowedSchemes = new Set(['app:', 'data:', 'blob:', 'devtools:']);

/** The request filter's rule. */
export function isAllowedRequest(url: string): boolean {
  return URL.canParse(url) && allowedSchemes.has(new URL(url).protocol);
}

/** True for addresses of the page itself, whose messages main listens to. */
export function isOwnPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}` === appOrigin;
}

/** What is checked of a sender; a real event has it, and a test can make it. */
export interface Sender {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** True when a message comes from the main frame of a window of ours that shows our page. */
export function isTrustedSender(event: Sender, isOurs: (contents: unknown) => boolean): boolean {
  const { sender, senderFrame } = event;
  return senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url) && isOurs(sender);
}

/**
 * The path of an address below the root, decoded once; undefined for another host and for anything that could lead
 * elsewhere (NUL, backslash, `..`, a name that is still encoded is taken literally).
 */
export function pathOfUrl(address: string): string | undefined {
  // Not `new URL`: it would resolve `..` before it can be seen.
  const [, origin, rawPath = ''] = /^(app:\/\/[^/?#]*)([^?#]*)/.exec(address) ?? [];
  if (origin !== appOrigin) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return undefined;
  return path === '' || path === '/' ? '/index.html' : path;
}
