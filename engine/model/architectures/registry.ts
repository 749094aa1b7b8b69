import { badFile } from '../bad-file.ts';
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

/** By `model_type` of a config.json. */
export function architectureByModelType(modelType: string): Architecture {
  return found(
    architectures.find((architecture) => architecture.modelTypes.includes(modelType)),
    modelType,
  );
}

function found(architecture: Architecture | undefined, asked: string): Architecture {
  if (architecture !== undefined) return architecture;
  throw badFile(`its architecture is ${asked.slice(0, 40)}; Carrel can run ${architectures.map(({ name }) => name).join(' and ')}`);
}
