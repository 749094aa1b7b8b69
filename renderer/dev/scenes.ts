import type { LibraryState } from '../../common/state/library.ts';
import { sceneLibraries } from './scene-libraries.ts';

const libraryScenes = [
  'full',
  'single',
  'empty',
  'indexing',
  'problems',
  'protected',
  'many',
  'stopped',
  'restarting',
  'refused',
  'damaged',
  'check-found',
  'slow',
  'locked',
] as const;
const modelScenes = [
  'models',
  'models-empty',
  'models-importing',
  'models-problem',
  'models-downloading',
  'models-broken-off',
  'models-loading',
  'models-failed',
  'models-dense',
  'models-small-machine',
  'models-loaded',
] as const;
const answerScenes = [
  'answer-model',
  'answer-loading',
  'answer-reading',
  'answer-streaming',
  'answer-unsupported',
  'answer-failed',
  'answer-not-kept',
] as const;
const tableScenes = ['tables', 'tables-offer'] as const;
const scenes = [...libraryScenes, ...modelScenes, ...answerScenes, ...tableScenes] as const;
export type Scene = (typeof scenes)[number];

export const parseScene = (name: string | null): Scene => scenes.find((each) => each === name) ?? 'full';

/** The library a scene starts with. */
export function sceneLibrary(scene: Scene): LibraryState {
  switch (scene) {
    case 'empty':
    case 'refused':
    case 'damaged':
    case 'slow':
    case 'locked':
      return sceneLibraries.empty();
    case 'indexing':
    case 'problems':
    case 'protected':
    case 'single':
    case 'many':
      return sceneLibraries[scene]();
    default:
      return sceneLibraries.full();
  }
}
