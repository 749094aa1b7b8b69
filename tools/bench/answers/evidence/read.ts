import { readClosely } from '../../../../engine/answer/quote/read-closely.ts';
import { featureNames } from '../../../../engine/answer/quote/features.ts';
import { answerable } from '../answerable/run.ts';
import { plain } from '../asking.ts';
import { benchLibrary, type BenchLibrary } from '../library.ts';
import { pairLibrary } from '../near/pairs.ts';
import { near } from '../near/run.ts';
import { samplePdfs } from '../samples/files.ts';
import { sampleQuestions } from '../samples/questions.ts';
import type { Example } from './logistic.ts';

/** A question in sight with the sentences that were read closely for it. */
export interface ReadQuestion {
  /** The document it is of: its questions are left out together. */
  readonly document: string;
  readonly german: boolean;
  /** Whether a document answers it. */
  readonly due: boolean;
  readonly sentences: readonly Example[];
}

interface Asked {
  readonly document: string;
  readonly question: string;
  /** Words of the right sentence; null where none is. */
  readonly holds: string | null;
}

/** Reads what is in sight of the near pairs, the answerable pairs and the sample library. */
export async function readAll(): Promise<readonly ReadQuestion[]> {
  const read: ReadQuestion[] = [];
  for (const set of [near, answerable]) {
    const asked = set.documents
      .filter(({ heldOut }) => !heldOut)
      .flatMap(({ file, answered, unanswered }) => [
        ...answered.map(([question, holds]): Asked => ({ document: file, question, holds })),
        ...unanswered.map((question): Asked => ({ document: file, question, holds: null })),
      ]);
    read.push(...(await readOf(await pairLibrary(set), asked)));
  }
  const samples = sampleQuestions.flatMap((group) =>
    group.flatMap(({ question, answer }, index): readonly Asked[] =>
      index % 2 === 1 ? [] : [{ document: answer?.file ?? '', question, holds: answer?.holds ?? null }],
    ),
  );
  return [...read, ...(await readOf(await benchLibrary('samples', samplePdfs()), samples))];
}

async function readOf({ services }: BenchLibrary, asked: readonly Asked[]): Promise<readonly ReadQuestion[]> {
  const read: ReadQuestion[] = [];
  try {
    const deps = { room: services.room, ...(await services.queryModels()) };
    for (const { document, question, holds } of asked) {
      const named = await deps.room.named({ question, scope: null });
      const { german, candidates } = await readClosely(deps, question, { scope: null, named });
      const sentences = candidates.map(({ sentence, features }) => ({
        features: featureNames.map((name) => features[name]),
        is: holds !== null && sentence.name === document && plain(sentence.quote).includes(plain(holds)),
      }));
      read.push({ document, german, due: holds !== null, sentences });
    }
  } finally {
    await services.close();
  }
  return read;
}
