/**
 * The command line as Electron reads it: options of Electron and Chromium, then the app's folder or file, then the
 * rest.
 */
export interface LaunchArguments {
  /** Modules to load before the app (`-r`). */
  readonly preloads: readonly string[];
  /** The app's folder or main file; undefined when none is named. */
  readonly app: string | undefined;
  /** Port of Node's inspector (`--inspect=`), 0 for any. */
  readonly inspectPort: number | undefined;
  /** Port of Chromium's DevTools (`--remote-debugging-port=`), 0 for any. */
  readonly devToolsPort: number | undefined;
  readonly userDataDir: string | undefined;
  readonly noSandbox: boolean;
  readonly version: boolean;
}

/** @param given the command line without the executable; what stands after `--` is the app's */
export function parseArguments(given: readonly string[]): LaunchArguments {
  const args = given.includes('--') ? given.slice(0, given.indexOf('--')) : given;
  const option = (name: string): string | undefined => {
    const prefix = `--${name}=`;
    return args.findLast((arg) => arg.startsWith(prefix))?.slice(prefix.length);
  };
  const port = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : Number(text.split(':').at(-1));

  const preloads: string[] = [];
  let app: string | undefined;
  for (let i = 0; i < args.length && app === undefined; i++) {
    const arg = args[i] ?? '';
    if (arg === '-r' || arg === '--require') preloads.push(args[++i] ?? '');
    else if (!arg.startsWith('-')) app = arg;
  }
  return {
    preloads,
    app,
    inspectPort: port(option('inspect')),
    devToolsPort: port(option('remote-debugging-port')),
    userDataDir: option('user-data-dir'),
    noSandbox: args.includes('--no-sandbox'),
    version: args.includes('--version'),
  };
}
