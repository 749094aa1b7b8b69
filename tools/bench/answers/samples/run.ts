import { benchLibrary } from '../library.ts';
import { median } from '../../metrics.ts';
import { table } from '../../table.ts';
import type { Printed, SetOptions } from '../set.ts';
import { samplePdfs } from './files.ts';
import { judge, shares, type Judged } from './judge.ts';
import { sampleQuestions } from './questions.ts';

/** How good answers of quoted sentences are over the sample library. Every second question is held out. */
export async function runSamples({ tell }: SetOptions): Promise<Printed> {
  const { services } = await benchLibrary('samples', samplePdfs());
  const judged: { readonly heldOut: boolean; readonly result: Judged }[] = [];
  try {
    for (const group of sampleQuestions)
      for (const [index, asked] of group.entries())
        judged.push({ heldOut: index % 2 === 1, result: await judge(services, asked) });
  } finally {
    await services.close();
  }
  for (const { heldOut, result } of judged) if (!result.right) tell(`${result.outcome}: ${result.said}`, heldOut);
  const rows = [false, true].map((heldOut) => {
    const own = judged.filter((each) => each.heldOut === heldOut).map(({ result }) => result);
    const { right, refusedWrongly, answeredWrongly, first } = shares(own);
    return [heldOut ? 'held out' : 'in sight', String(own.length), right, first, refusedWrongly, answeredWrongly];
  });
  const head = ['questions', 'number', 'holds the value', 'first quote does', 'refused wrongly', 'answered wrongly'];
  const ms = median(judged.map(({ result }) => result.ms)).toFixed(0);
  return { title: `Sample library; median ${ms} ms to a whole answer`, tables: [table(head, rows)], missed: [] };
}
