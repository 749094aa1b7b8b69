/** Options of Node that load the guard before anything else; the ending follows this module's. */
export const guardOptions: readonly string[] = [
  '--import',
  new URL(import.meta.url.endsWith('.ts') ? './network.ts' : './network.js', import.meta.url).href,
];

/** True when a list of Node's options begins with those that load the guard. */
export const loadsGuard = (options: readonly unknown[]): boolean =>
  guardOptions.every((option, i) => option === options[i]);
