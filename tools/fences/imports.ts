import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** One import of a source file. */
export interface Import {
  readonly file: string;
  /** Where its statement begins. */
  readonly line: number;
  /** A file of the project, from its root, or the name of a package (`node:fs`, `@scope/name`). */
  readonly target: string;
  readonly isPackage: boolean;
  /** Erased before anything runs. */
  readonly isType: boolean;
}

/** A statement that takes from a module named by a literal, from its first word; several lines where it has so many. */
const statements = /^(import|export)\b(?!\()([^;']*?)'([^'\n$]+)'/gm;
/** A module that is taken when the code runs; not in a comment. */
const calls = /^(?! *(?:\*|\/\/)).*?\b(?:import|require)\('([^'\n$]+)'\)/gm;

/** The TypeScript files of the project that are not ignored by git, from its root. */
export const sourceFiles = (root: string): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.cts'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    // AssemblyScript is another language, with its own modules.
    .filter((file) => file !== '' && !file.startsWith('engine/kernels/assembly/'));

export const importsOf = (root: string, file: string): readonly Import[] =>
  importsIn(file, readFileSync(join(root, file), 'utf8'));

/** The imports in a file's text; those of assets (`.css`, `?url`) too. */
export function importsIn(file: string, text: string): readonly Import[] {
  const lineAt = (index: number): number => text.slice(0, index).split('\n').length;
  const statics = [...text.matchAll(statements)]
    .filter(([, , between = '']) => between.trim() === '' || /\bfrom\s*$/.test(between))
    .map((match) => {
      const [, , between = '', specifier = ''] = match;
      return {
        ...targetOf(file, specifier),
        line: lineAt(match.index),
        isType: between.trimStart().startsWith('type '),
      };
    });
  const dynamic = [...text.matchAll(calls)].map((match) => {
    return { ...targetOf(file, match[1] ?? ''), line: lineAt(match.index), isType: false };
  });
  return [...statics, ...dynamic];
}

function targetOf(file: string, specifier: string): Pick<Import, 'file' | 'target' | 'isPackage'> {
  if (specifier.startsWith('.')) return { file, target: posix.join(posix.dirname(file), specifier), isPackage: false };
  return {
    file,
    target: specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
    isPackage: true,
  };
}
