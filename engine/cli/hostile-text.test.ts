import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGguf, type GgufContent, type GgufValue } from '../model/fixtures/gguf-writer.ts';
import { tinyContent } from '../model/fixtures/tiny-model.ts';
import { carrel, type Ran } from './fixture.ts';

/** Clears the screen in both ways that there are, turns the direction round, and begins a line of its own. */
const evil = 'x\u001B[2J\u009B2J\u202E\ny';
const shown = String.raw`x\u{1b}[2J\u{9b}2J\u{202e}\ny`;

let root: string;
const at = (...names: readonly string[]): string => join(root, ...names);

const good = tinyContent('llama', 'Q8_0', 1);
const text = (value: string): GgufValue => ({ type: 'string', value });
const withMetadata = (key: string, value: string): GgufContent => ({
  ...good,
  metadata: good.metadata.map((entry) => (entry[0] === key ? [key, text(value)] : entry)),
});

/** Model files whose texts are hostile, each in a place of its own that an error quotes. */
const files: Readonly<Record<string, GgufContent>> = {
  architecture: withMetadata('general.architecture', evil),
  tokenizer: withMetadata('tokenizer.ggml.model', evil),
  'pre-tokenizer': withMetadata('tokenizer.ggml.pre', evil),
  tensor: {
    ...good,
    tensors: [...good.tensors, { ...good.tensors[1]!, name: evil }],
  },
  key: { ...good, metadata: [...good.metadata, [evil, text('a')], [evil, text('b')]] },
};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'carrel-hostile-'));
  process.env['CARREL_MODELS'] = at('models');
  process.env['CARREL_LIBRARY'] = at('library');
  for (const [name, content] of Object.entries(files)) writeFileSync(at(`${name}.gguf`), writeGguf(content));
  writeFileSync(at('good.gguf'), writeGguf(good));
  mkdirSync(at('documents'));
  writeFileSync(at('documents', `${evil}.pdf`), 'not a PDF');
  await carrel('index', at('documents'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/**
 * Characters that command a terminal, of everything that was written to it. A pipe gets no colours, so none are ours.
 */
const commandsIn = ({ stdout, stderr }: Ran): readonly string[] =>
  `${stdout}${stderr}`.match(/[^\P{Cc}\n\t]|[\p{Bidi_Control}\u2028\u2029]/gu) ?? [];

/** Runs a command twice, for a person and for a program. */
async function said(...args: readonly string[]) {
  const [plain, json] = [await carrel(...args), await carrel(...args, '--json')];
  return {
    commands: [commandsIn(plain), commandsIn(json)],
    shown: `${plain.stdout}${plain.stderr}`.includes(shown),
    told: JSON.stringify(json.lines).includes(JSON.stringify(evil).slice(1, -1)),
  };
}
const harmless = { commands: [[], []], shown: true, told: true };

test.each(Object.keys(files))('what an error quotes of a model file’s %s is made visible', async (name) => {
  expect(await said('models', 'import', at(`${name}.gguf`))).toEqual(harmless);
});

test.each([
  ['a model that is not there', () => ['models', 'import', at(`${evil}.gguf`)]],
  ['a model of an impossible name', () => ['models', 'use', evil]],
  ['a file that is not there', () => ['index', at(evil)]],
  ['a file that is no PDF', () => ['index', at('documents', `${evil}.pdf`)]],
  ['a document that is not there', () => ['remove', at(evil)]],
  ['a command that is not there', () => [evil]],
  ['an option that is not there', () => ['search', `--${evil}`]],
])('the name of %s is made visible', async (_what, args) => {
  expect(await said(...args())).toEqual(harmless);
});

test('a model may say every byte there is, and commands nothing', async () => {
  const args = ['--model', at('good.gguf'), '--tokens', '1,2,3', '--count', '300', '--temperature', '10'];
  const drawing = ['--top-k', '0', '--top-p', '1'];
  const [plain, json] = [
    await carrel('generate', ...args, ...drawing),
    await carrel('generate', ...args, ...drawing, '--json'),
  ];
  const { text: written } = json.lines[0] as { readonly text: string };
  expect({ plain: commandsIn(plain), json: commandsIn(json), codes: [plain.code, json.code] }).toEqual({
    plain: [],
    json: [],
    codes: [0, 0],
  });
  expect(written).toMatch(/[^\P{Cc}\n\t]/u);
  expect(plain.stdout).toContain(String.raw`\u{`);
}, 60_000);
