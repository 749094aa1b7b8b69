import { join } from 'node:path';
import { main } from 'assemblyscript/asc';

const entry = 'engine/kernels/assembly/index.ts';

/** The kernels as WebAssembly. Throws with the compiler's words when they don't compile. */
export async function compileKernels(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await main(
    [
      entry,
      '--baseDir',
      join(import.meta.dirname, '..', '..'),
      '--outFile',
      'kernels.wasm',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--importMemory',
      '--sharedMemory',
      '--initialMemory',
      '1',
      '--maximumMemory',
      '65536',
      '--enable',
      'simd',
      '--enable',
      'relaxed-simd',
      '--enable',
      'threads',
    ],
    { writeFile: (_name, contents) => void (binary = typeof contents === 'string' ? Buffer.from(contents) : contents) },
  );
  if (error !== null || binary === undefined) throw new Error(`The kernels do not compile.\n${stderr.toString()}`);
  return binary;
}

/** The module that holds them, as Prettier would lay it out. */
export const kernelsModule = (binary: Uint8Array): string =>
  [
    '/** Made of `assembly/` by `npm run kernels`. */',
    'export const binary =',
    `  '${Buffer.from(binary).toString('base64')}';`,
    '',
  ].join('\n');
