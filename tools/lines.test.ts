import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const widest = 120;
const longest = 400;

/** Files that may have wider lines, and why. */
const mayBeWide: readonly (readonly [RegExp, why: string])[] = [
  [/^engine\/store\/migrations\/\d/, 'a migration is never rewritten: the database keeps the text of its statements'],
  [/^engine\/kernels\/binary\.ts$/, 'made by a program: the compiled kernels in one string'],
  [/^engine\/kernels\/assembly\//, 'laid out by hand, so that what the lanes do side by side stands side by side'],
  [/^engine\/model\/tokenizer\/patterns\.ts$/, 'patterns as the families publish them'],
  [/^engine\/model\/(?:template|tokenizer)\/\w+\.test\.ts$/, 'chat templates and prompts as the families publish them'],
  [/^engine\/model\/fixtures\/tiny-(?:folder|tokenizer)\.ts$/, 'a chat template and a pattern as published'],
  [/^tools\/bench\/layout\/(?:html|words)\.ts$/, 'lists of words, and pages written as HTML'],
  [
    /^tools\/bench\/answers\/alike\/(?:names|wording\/[\w-]+)\.ts$/,
    'lists of words, and sentences as documents have them',
  ],
  [/^engine\/(?:graph\/encode|runtime\/session)\.test\.ts$/, 'graphs as bytes, in hexadecimal'],
];

/** Files that may be longer, and why. */
const mayBeLong: readonly (readonly [RegExp, why: string])[] = [];

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:ts|tsx|cts|mjs|css|html)$/.test(file) && !file.startsWith('e2e/formats/'));

const excused = (file: string, list: readonly (readonly [RegExp, string])[]): boolean =>
  list.some(([pattern]) => pattern.test(file));

const linesOf = (file: string): readonly string[] => readFileSync(join(root, file), 'utf8').trimEnd().split('\n');

test(`no line is wider than ${widest} characters, in comments and strings neither`, () => {
  const wide = sources
    .filter((file) => !excused(file, mayBeWide))
    .flatMap((file) =>
      linesOf(file).flatMap((line, index) => (line.length > widest ? [`${file}:${index + 1} has ${line.length}`] : [])),
    );
  expect(wide).toEqual([]);
});

test(`no file has more than ${longest} lines`, () => {
  const long = sources
    .filter((file) => !excused(file, mayBeLong))
    .map((file) => ({ file, lines: linesOf(file).length }))
    .filter(({ lines }) => lines > longest);
  expect(long).toEqual([]);
});
