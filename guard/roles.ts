/**
 * The installed app has one program, and a fuse keeps that from running as Node. So the program takes a role when its
 * command line names one: the command line of a person, or a process that the command line needs.
 */
export type Role = 'command-line' | 'parse' | 'download';

const roles: readonly string[] = ['command-line', 'parse', 'download'] satisfies readonly Role[];
const switchName = '--carrel-role=';

export interface Played {
  readonly role: Role;
  readonly args: readonly string[];
}

/** The role that a command line names, and what it is given; null for the desk. */
export function roleIn(argv: readonly string[]): Played | null {
  const at = argv.findIndex((argument) => argument.startsWith(switchName));
  const role = argv[at]?.slice(switchName.length);
  if (role === undefined || !roles.includes(role)) return null;
  const rest = argv.slice(at + 1);
  return { role: role as Role, args: rest[0] === '--' ? rest.slice(1) : rest };
}

/**
 * The command line that starts a role. Nothing after `--` is a switch of Chromium's. Its sandbox is for pages, of which
 * no role shows one; with it, the administrator could not use the command line.
 */
export const roleArguments = (role: Role, args: readonly string[] = []): readonly string[] => [
  '--no-sandbox',
  `${switchName}${role}`,
  '--',
  ...args,
];

/** True when this process is the installed program, which can't be started as Node. */
export const isProgram = (): boolean =>
  process.versions['electron'] !== undefined && (process as { readonly type?: string }).type === 'browser';

/** True for a command line that starts a process which has the guard as its first module. */
export const startsGuarded = (args: readonly unknown[]): boolean =>
  isProgram() &&
  (['parse', 'download'] as const).some((role) => roleArguments(role).every((argument, i) => argument === args[i]));
