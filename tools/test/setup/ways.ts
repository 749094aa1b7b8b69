/** What there is before the tests, as far as it decides in which way the end-to-end specs get a window. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** True where a window can be opened. Electron needs a screen; Chromium runs without one. */
  readonly screen: boolean;
  /** Electron's runtime was fetched already. */
  readonly electron: boolean;
  /** A Chromium that starts. */
  readonly chromium: boolean;
  /** Debian's packages can be installed here, without asking for a password. */
  readonly debian: boolean;
}

export type Way = 'electron' | 'fetch-electron' | 'chromium' | 'debian-chromium' | 'npm-chromium';

/** The ways to a window, to be tried in this order until one succeeds. */
export function waysToWindow({ platform, arch, screen, electron, chromium, debian }: Machine): readonly Way[] {
  const real: Way[] = !screen ? [] : electron ? ['electron'] : ['fetch-electron'];
  const brought: Way[] = [];
  if (debian) brought.push('debian-chromium');
  // The npm package carries a build for this one platform.
  if (platform === 'linux' && arch === 'x64') brought.push('npm-chromium');
  return [...real, ...(chromium ? (['chromium'] as const) : brought)];
}

/** A way that succeeded, as environment variables of the tests; or why it did not. */
export type Attempt = { readonly env: Readonly<Record<string, string>> } | { readonly reason: string };

/** Goes the ways in order. Each that fails leaves its reason. */
export async function firstWay(
  ways: readonly Way[],
  go: (way: Way) => Promise<Attempt>,
): Promise<{ readonly env: Readonly<Record<string, string>> | undefined; readonly reasons: readonly string[] }> {
  const reasons: string[] = [];
  for (const way of ways) {
    const attempt = await go(way);
    if ('env' in attempt) return { env: attempt.env, reasons };
    reasons.push(attempt.reason);
  }
  return { env: undefined, reasons };
}
