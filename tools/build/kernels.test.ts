import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileKernels, kernelsModule } from './kernels.ts';

test('the committed kernels are what their sources compile to', async () => {
  const committed = await readFile(join(import.meta.dirname, '..', '..', 'engine', 'kernels', 'binary.ts'), 'utf8');
  expect(committed === kernelsModule(await compileKernels()), 'run `npm run kernels`').toBe(true);
});
