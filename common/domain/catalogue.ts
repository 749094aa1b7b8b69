import type { MemoryNeed } from './models.ts';

/** A language model that its publisher offers, and Carrel can get. */
export interface OfferedModel {
  readonly id: 'smallthinker-4b' | 'smallthinker-21b';
  readonly name: string;
  readonly publisher: string;
  /** The publisher's repository on the hub. */
  readonly repository: string;
  /** SPDX. */
  readonly license: string;
  /** Bytes of the file, about: the hub's own answer counts. */
  readonly aboutBytes: number;
  /** What it takes once it is loaded, about. */
  readonly memory: MemoryNeed;
  /** Processor cores with which it writes about as fast as one reads. */
  readonly cores: number;
}

/** The file that is wanted of a repository: whole numbers of four bits, which the kernels read fastest. */
export const wantedQuantisation = 'Q4_0';

/** The host that is asked for a model's file. */
export const hubName = 'huggingface.co';

/** The models that can be downloaded. Nothing else can. */
export const catalogue: readonly OfferedModel[] = [
  {
    id: 'smallthinker-4b',
    name: 'SmallThinker 4B-A0.6B Instruct',
    publisher: 'PowerInfer',
    repository: 'PowerInfer/SmallThinker-4BA0.6B-Instruct-GGUF',
    license: 'Apache-2.0',
    aboutBytes: 2.4e9,
    memory: { all: 3.3e9, experts: 2e9 },
    cores: 4,
  },
  {
    id: 'smallthinker-21b',
    name: 'SmallThinker 21B-A3B Instruct',
    publisher: 'PowerInfer',
    repository: 'PowerInfer/SmallThinker-21BA3B-Instruct-GGUF',
    license: 'Apache-2.0',
    aboutBytes: 12.1e9,
    memory: { all: 14.1e9, experts: 11e9 },
    cores: 8,
  },
];

export type OfferedId = OfferedModel['id'];

/** The page on which a person finds the file, on any machine. */
export const addressOf = ({ repository }: OfferedModel): string => `https://${hubName}/${repository}/tree/main`;

/** The model of that id. */
export function offered(id: OfferedId): OfferedModel {
  const found = catalogue.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no model ${id}.`);
  return found;
}
