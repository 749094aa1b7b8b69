import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shipped } from './shipped.ts';

const isLicence = (name: string): boolean => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/iu.test(name);

/** The texts of a package's licence files, as they lie in its folder. */
function textsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isLicence(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').replaceAll(/^\s*\n|\s+$/gu, ''));
}

/** What a package says of itself in `package.json`. */
interface Manifest {
  readonly author?: string | { readonly name: string };
}

/** A package that brings no text of its licence: its authors, as far as it names them, and the licence's own words. */
function standardText(root: string, { name, licence, folder }: Shipped): string {
  const words = join(import.meta.dirname, 'texts', `${licence}.txt`);
  if (!existsSync(words)) throw new Error(`${name} has no licence's text, and there is none for ${licence}: ${words}`);
  const manifest = join(root, folder, 'package.json');
  const { author } = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : {};
  const authors = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  return `Copyright (c) ${authors}\n\n${readFileSync(words, 'utf8').trim()}`;
}

/** Works that are compiled into a package, and that its own licence files do not name. */
const within: Readonly<Record<string, { readonly work: string; readonly licence: string }>> = {
  'better-sqlite3-multiple-ciphers': {
    work: 'SQLite3 Multiple Ciphers, compiled into it. Copyright (c) 2006-2026 Ulrich Telle',
    licence: 'MIT',
  },
};

function textsWithin(name: string): readonly string[] {
  const inside = within[name];
  if (inside === undefined) return [];
  const words = readFileSync(join(import.meta.dirname, 'texts', `${inside.licence}.txt`), 'utf8').trim();
  return [`\n${inside.work}\n\n${words}`];
}

const section = (title: string, texts: readonly string[]): string =>
  [title, '='.repeat(title.length), '', ...texts].join('\n');

/** What Carrel is made of, and the licence of each part, as a person reads it. */
export function licencesText(root: string, packages: readonly Shipped[]): string {
  const models = readdirSync(join(root, 'resources', 'models'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => section(`The model ${name}`, textsIn(join(root, 'resources', 'models', name))));
  const parts = packages.map((each) => {
    const texts = textsIn(join(root, each.folder));
    const title = `${each.name} ${each.version} (${each.licence})`;
    return section(title, [...(texts.length > 0 ? texts : [standardText(root, each)]), ...textsWithin(each.name)]);
  });
  return [
    'Carrel is free software under the Apache License 2.0. It is made with the work of others, listed here with ' +
      'their licences. Electron, which it runs in, and Chromium have theirs beside the program ' +
      '(LICENSES.chromium.html).',
    '',
    [section('Carrel', textsIn(root)), ...models, ...parts].join('\n\n\n'),
    '',
  ].join('\n');
}
