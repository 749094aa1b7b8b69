import type { LoadedModel } from '../../../common/domain/generation.ts';
import { CarrelError, toWireError } from '../../../common/errors.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { AnswerModel } from '../deps.ts';
import type { AnyAnswerEvent, UnthreadedAnswerEvent } from '../events.ts';
import { loading } from './loading.ts';

/** The loaded model with its name told; null, with the reasons told, when quotes have to do. */
export async function* loadedOrQuoted(
  model: AnswerModel,
  signal?: AbortSignal,
): AsyncGenerator<AnyAnswerEvent, LoadedModel | null> {
  const loaded = yield* loadedOrReasons(model, signal);
  if (!isReasons(loaded)) {
    yield { kind: 'writer', model: loaded.name };
    return loaded;
  }
  yield { kind: 'mode', mode: 'quoted' };
  for (const told of [...loaded, notice('answer-quoted-instead')]) yield { kind: 'told', notice: told };
  return null;
}

const isReasons = (loaded: LoadedModel | readonly Notice[]): loaded is readonly Notice[] => Array.isArray(loaded);

/** The loaded model, or why it can't answer. */
async function* loadedOrReasons(
  model: AnswerModel,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent, LoadedModel | readonly Notice[]> {
  try {
    const loaded = yield* loading(model, signal);
    return loaded.chat ? loaded : [notice('model-has-no-template', { name: loaded.name })];
  } catch (error) {
    if (signal?.aborted === true || (error instanceof CarrelError && error.code === 'cancelled')) throw error;
    return [notice('answer-model-not-loaded'), toWireError(error).notice];
  }
}
