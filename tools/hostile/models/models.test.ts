import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseModels, type Base } from './bases.ts';
import { writeDraft } from './draft.ts';
import { mutantOf, nextRecipe, type Recipe } from './recipe.ts';
import { tryModels } from './supervise.ts';
import { tryModel } from './try-model.ts';

let bases: readonly Base[];
let folder: string;
beforeAll(async () => {
  bases = await baseModels();
  folder = mkdtempSync(join(tmpdir(), 'carrel-hostile-models-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const recipes = Array.from({ length: 60 }, (_, seed) => nextRecipe(7, [], seed));

test('the sound models run', async () => {
  const outcomes = [];
  for (const base of bases.keys())
    outcomes.push(await tryModel(mutantOf(bases, { base, seeds: [] }), join(folder, 'model')));
  expect(outcomes).toEqual(bases.map(() => ({ kind: 'ran', at: 'tokens', told: '' })));
});

test('sixty mutants of models run, or are refused with a sentence of their own', async () => {
  const raw = [];
  const kinds = new Set<string>();
  for (const recipe of recipes) {
    const outcome = await tryModel(mutantOf(bases, recipe), join(folder, 'model'));
    kinds.add(outcome.kind);
    if (outcome.kind === 'raw error') raw.push({ recipe, outcome });
  }
  expect({ raw, kinds }).toEqual({ raw: [], kinds: new Set(['ran', 'refused']) });
}, 60_000);

test('a recipe always makes the same mutant', () => {
  const bytesOf = (recipe: Recipe): string => {
    const path = writeDraft(mutantOf(bases, recipe), join(folder, 'written'));
    const files = path.endsWith('.gguf') ? [path] : readdirSync(path).map((name) => join(path, name));
    return createHash('sha256')
      .update(Buffer.concat(files.map((file) => readFileSync(file))))
      .digest('hex');
  };
  const made = recipes.map(bytesOf);
  expect(recipes.map(bytesOf)).toEqual(made);
  expect(new Set(made).size).toBeGreaterThan(50);
});

test('the process that tries them counts each once', async () => {
  const tried: number[] = [];
  const { counts, bad } = await tryModels(6, 1, (number) => tried.push(number));
  const sum = [...counts.values()].reduce((total, times) => total + times, 0);
  expect({ tried, sum, bad }).toEqual({ tried: [0, 1, 2, 3, 4, 5], sum: 6, bad: [] });
}, 60_000);
