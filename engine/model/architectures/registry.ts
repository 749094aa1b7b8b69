import { badFile } from '../bad-file.ts';
import type { Fields } from '../fields.ts';
import type { Architecture } from './architecture.ts';
import { llama } from './llama.ts';
import { smallthinker } from './smallthinker.ts';

const architectures: readonly Architecture[] = [smallthinker, llama];

/** By `general.architecture` of a GGUF. */
export function architectureByName(name: string): Architecture {
  return found(
    architectures.find((architecture) => architecture.name === name),
    name,
  );
}

/** By `model_type` of a config.json, or, without one, by the class it names in `architectures`. */
export function architectureOfConfig(config: Fields): Architecture {
  const modelType = config.has('model_type') ? config.string('model_type') : null;
  const asked = modelType ?? config.strings('architectures')[0] ?? 'not named';
  return found(
    architectures.find(
      (architecture) => (modelType === null ? architecture.className : architecture.modelType) === asked,
    ),
    asked,
  );
}

function found(architecture: Architecture | undefined, asked: string): Architecture {
  if (architecture !== undefined) return architecture;
  throw badFile(
    `its architecture is ${asked.slice(0, 40)}; Carrel can run ${architectures.map(({ name }) => name).join(' and ')}`,
  );
}
