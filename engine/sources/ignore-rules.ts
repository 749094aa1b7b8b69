import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { CarrelError } from '../../common/errors.ts';
import { notice, type Notice } from '../../common/messages/notice.ts';

/** Lines in the syntax of `.gitignore`, relative to each root; upper and lower case are the same. Later lines win. */
export type IgnoreRules = readonly string[];

/** What no person takes for a document of theirs. A person's own lines come after these and may undo them with `!`. */
export const defaultIgnorePatterns: IgnoreRules = [
  // Hidden, `.git`, `.DS_Store`, LibreOffice's locks (`.~lock.NAME#`), bins of removed files.
  '.*',
  // What systems leave in folders.
  'Thumbs.db',
  'desktop.ini',
  '$RECYCLE.BIN/',
  'System Volume Information/',
  'lost+found/',
  '__MACOSX/',
  '@eaDir/',
  String.raw`\#recycle/`,
  // Made by programs for programs.
  'node_modules/',
  '__pycache__/',
  // Locks and half-written files of Office.
  '~$*',
  '~WR[DLA]*.tmp',
  // Downloads that are not finished.
  '*.crdownload',
  '*.part',
  '*.partial',
  '*.opdownload',
  '*.download',
  // What editors keep of the version before.
  '*~',
  '*.tmp',
];

/** The file by which a folder says what to ignore in itself and below; rules of inner folders win over outer ones. */
export const ignoreFileName = '.carrelignore';

const most = { bytes: 64 * 1_024, lines: 1_000 } as const;
/** A pattern with several `**` takes time in a power of a path's depth. */
const mostDeepWildcards = 1;

/** What is wrong with rules; null when nothing is. */
export function faultOfRules(rules: IgnoreRules): Notice | null {
  const bytes = rules.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  if (rules.length > most.lines || bytes > most.bytes) return notice('ignore-rules-too-long', most);
  const complicated = rules.find((line) => line.split('**').length - 1 > mostDeepWildcards + endsOf(line));
  return complicated === undefined ? null : notice('ignore-rule-too-complicated', { rule: complicated.slice(0, 80) });
}

/** How many `**` stand at the ends, where they cost nothing. */
const endsOf = (line: string): number => Number(/^[!]?\/?\*\*/.test(line)) + Number(/\/\*\*\/?\s*$/.test(line));

/** The rules that hold in a folder: its own, then those around it. */
export interface Scope {
  readonly matcher: Ignore;
  /** The folder relative to the root: '' or `a/b/`. */
  readonly base: string;
  readonly outer: Scope | null;
}

/** @throws CarrelError `bad-request` when the rules are too many or too complicated */
export function scopeOf(rules: IgnoreRules, base = '', outer: Scope | null = null): Scope {
  const fault = faultOfRules(rules);
  if (fault !== null) throw new CarrelError('bad-request', fault.code, { params: fault.params });
  return { matcher: ignore().add(rules), base, outer };
}

/** @param relative path from the root with `/` between names; none of its folders is ignored */
export function isIgnored(scope: Scope, relative: string, isFolder: boolean): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const { ignored, unignored } = at.matcher.test(relative.slice(at.base.length) + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/**
 * The scope of a folder that has an ignore file.
 *
 * @throws CarrelError `bad-file` when it can't be read or is too large: then it is not known what the person hides
 */
export async function scopeWithin(outer: Scope, folder: string, base: string): Promise<Scope> {
  try {
    // Non-blocking, should it be a pipe.
    const file = await open(join(folder, ignoreFileName), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(most.bytes + 1), 0, most.bytes + 1, 0);
      if (bytesRead > most.bytes) throw new CarrelError('limit', 'ignore-rules-too-long', { params: most });
      return scopeOf(buffer.toString('utf8', 0, bytesRead).split(/\r?\n/), base, outer);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof CarrelError) throw error;
    throw new CarrelError('bad-file', 'ignore-file-unreadable', { cause: error });
  }
}
