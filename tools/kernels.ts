/**
 * `npm run kernels`: compiles the kernels of `engine/kernels/assembly` to WebAssembly. The result is committed, because
 * the product runs from its sources without a compiler; a test compares it with the sources.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileKernels, kernelsModule } from './build/kernels.ts';

const path = join(import.meta.dirname, '..', 'engine', 'kernels', 'binary.ts');
const binary = await compileKernels();
await writeFile(path, kernelsModule(binary));
console.log(`engine/kernels/binary.ts: ${binary.length} bytes of WebAssembly.`);
