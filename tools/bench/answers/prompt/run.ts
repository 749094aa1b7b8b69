import { answerModelIn } from '../../../../engine/cli/models/answer-model.ts';
import { openModels } from '../../../../engine/cli/models/model-options.ts';
import { currentModel } from '../../../../engine/generate/model-store.ts';
import { modelThreads } from '../../../../engine/host/model-threads.ts';
import { table } from '../../table.ts';
import { alikeSet } from '../alike/documents.ts';
import { benchLibrary } from '../library.ts';
import { samplePdfs } from '../samples/files.ts';
import type { Printed, SetOptions } from '../set.ts';
import { ask, type Answered } from './ask.ts';
import { keepingAnswers } from './kept-answers.ts';
import { ofAlike, ofSamples } from './questions.ts';
import { variants } from './variants.ts';

/** Of the generated documents about one in so many is asked. */
const everyDocument = 30;
const seed = 7;

/**
 * What the current language model makes of questions whose answers are known, put to it in several ways. `--held-out`
 * asks the questions that no way was chosen by.
 */
export async function runPrompt({ heldOut, tell }: SetOptions): Promise<Printed> {
  const current = await currentModel(openModels());
  if (current === null) return { title: 'Prompts: no language model is chosen here', tables: [], missed: [] };
  const set = alikeSet(seed, heldOut, everyDocument);
  const samples = await benchLibrary('samples', samplePdfs());
  const alike = await benchLibrary(`prompt-${heldOut ? 'held-out' : 'in-sight'}`, set.files);
  const own = answerModelIn(current.dir, modelThreads());
  const loaded = await own.ready(() => undefined);
  const model = keepingAnswers(own, current.name);
  const rows: (readonly string[])[] = [];
  try {
    for (const variant of variants) {
      const answered: Answered[] = [];
      for (const question of ofSamples(heldOut))
        answered.push(await ask(samples.services, model, loaded, question, variant));
      for (const question of ofAlike(set.truth, heldOut))
        answered.push(await ask(alike.services, model, loaded, question, variant));
      for (const each of answered) tell(`${variant.name}: ${line(each)}`, heldOut);
      rows.push([variant.name, ...numbersOf(answered)]);
      tell(rows.at(-1)?.join(' | ') ?? '', heldOut);
    }
  } finally {
    await own.release();
    await samples.services.close();
    await alike.services.close();
  }
  const head = ['prompt', 'questions', 'right passage read', 'value right', 'right passage cited', 'ends by itself'];
  const more = ['refuses wrongly', 'refuses rightly', 'doubts an answer'];
  const half = heldOut ? 'held out' : 'in sight';
  return { title: `Prompts, ${loaded.name}, ${half}`, tables: [table([...head, ...more], rows)], missed: [] };
}

function numbersOf(answered: readonly Answered[]): readonly string[] {
  const due = answered.filter(({ question }) => question.answer !== null);
  const none = answered.filter(({ question }) => question.answer === null);
  const share = (of: readonly Answered[], holds: (each: Answered) => boolean): string =>
    `${((100 * of.filter(holds).length) / of.length).toFixed(0)} %`;
  const doubts = answered.reduce((sum, each) => sum + each.doubts, 0) / answered.length;
  return [
    `${due.length} + ${none.length}`,
    share(due, ({ read }) => read),
    share(due, ({ says }) => says),
    share(due, ({ cites }) => cites),
    share(answered, ({ ends }) => ends),
    share(due, ({ refuses }) => refuses),
    share(none, ({ refuses }) => refuses),
    doubts.toFixed(2),
  ];
}

const line = ({ question, text, read, says, cites, ends, refuses }: Answered): string => {
  const marks = Object.entries({ read, says, cites, ends, refuses }).filter(([, holds]) => holds);
  return `${question.question} [${marks.map(([name]) => name).join(' ')}] → ${text.replaceAll(/\s+/gu, ' ')}`;
};
