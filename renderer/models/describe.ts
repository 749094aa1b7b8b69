import {
  memoryPlan,
  type ActiveModel,
  type Fit,
  type MemoryNeed,
  type MemoryPlan,
  type ModelInfo,
  type ModelsState,
} from '../../common/domain/models.ts';
import { sentenceOf } from '../../common/messages/sentence.ts';
import { byteSize, count, percent } from '../controls/format.ts';

/** Names as their makers write them. */
const architectureNames: Readonly<Record<string, string>> = { smallthinker: 'SmallThinker', llama: 'Llama' };

/** `SmallThinker, 32 layers, 32 experts, 4 active`; a dense model has no experts. */
export function structureOf({ architecture, layers, experts, activeExperts }: ModelInfo): string {
  const name = Object.hasOwn(architectureNames, architecture) ? architectureNames[architecture] : architecture;
  return [
    name,
    count(layers, 'layer'),
    ...(experts === 0 ? ['dense'] : [count(experts, 'expert'), `${activeExperts} active`]),
  ].join(', ');
}

/** The model that answers; null for quoted sentences: none is chosen, or one that can't hold a conversation. */
export const answering = (state: ModelsState | null): ModelInfo | null =>
  state?.models.find((each) => each.name === state.current && each.chat) ?? null;

export interface FitView {
  readonly fit: Fit;
  /** `Needs 3.0 GB of 16.6 GB, 9.1 GB free` */
  readonly needs: string;
  readonly verdict: string;
  /** What is in use by others, and what the model would take, as shares of the memory; the second may pass the end. */
  readonly used: number;
  readonly needed: number;
}

/**
 * How a model would fit this machine, before anything is loaded. A model that is loaded gives way to the next, so its
 * memory counts as free.
 */
export function fitView(model: ModelInfo, { memory, active }: Pick<ModelsState, 'memory' | 'active'>): FitView {
  const { total } = memory;
  const free = Math.min(total, memory.free + (active.phase === 'loaded' ? active.residentBytes : 0));
  const plan = memoryPlan(model.memory, { total, free });
  const verb = plan.fit === 'partly' ? 'Takes' : 'Needs';
  return {
    fit: plan.fit,
    needs: `${verb} ${byteSize(plan.bytes)} of ${byteSize(total)}, ${byteSize(free)} free`,
    verdict: verdictOf(plan, model.memory, free),
    used: (total - free) / total,
    needed: plan.bytes / total,
  };
}

function verdictOf({ fit, bytes, expertBytes }: MemoryPlan, { experts }: MemoryNeed, free: number): string {
  switch (fit) {
    case 'fits':
      return 'Fits';
    case 'tight':
      return bytes > free ? 'Tight: close other programs first' : 'Tight: little is left for other programs';
    case 'partly':
      return `Fits with ${percent((expertBytes ?? experts) / experts)} of its experts in memory, so it is slower`;
    case 'too-big':
      return 'Too big for this computer';
  }
}

/** How the model that answers is doing: a word or two, and what there is to say beside. */
export function activeView(active: ActiveModel): { readonly state: string; readonly detail: string } {
  switch (active.phase) {
    case 'unloaded':
      return { state: 'Not loaded', detail: 'the next question loads it' };
    case 'loading':
      return { state: 'Loading…', detail: '' };
    case 'loaded':
      return {
        state: 'Loaded',
        detail: `${byteSize(active.residentBytes)} in memory, loaded in ${(active.loadMs / 1_000).toFixed(1)} s`,
      };
    case 'failed':
      return { state: 'Could not be loaded', detail: sentenceOf(active.why) };
  }
}
