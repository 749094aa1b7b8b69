/**
 * Trains the clause reader (ADR 0460) and writes its weights:
 *
 *     node tools/make-clause-reader.ts [--check] --out resources/models/clause-reader/weights.json
 *
 * The examples are the documents of the fourth to the fourteenth wording of `bench:answers`, as plain text: each value
 * of a contract with what the clause around the value is about; and the questions of the wordings, with what they ask
 * for. Others were written for this (`clauses.txt`, `questions.txt`). `--check` trains without each wording in turn,
 * tells how well the clauses of that wording are read, and writes nothing.
 * The engine's own rules cut the documents into clauses: when one of them changes, the weights are made anew
 * (`make-clause-reader/all-examples.test.ts`).
 */
import '../guard/network.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEmbedder } from '../engine/embed/embedder.ts';
import { allExamples, digestOf } from './make-clause-reader/all-examples.ts';
import type { Example } from './make-clause-reader/examples.ts';
import { fitSoftmax, sharesOf } from './make-clause-reader/softmax.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, out: { type: 'string' } } });
if (!values.check && values.out === undefined) throw new Error('--check or --out FILE');

/** Probabilities from which a label is counted as told. */
const levels = [0.5, 0.7, 0.8, 0.9];

const examples = allExamples();
const texts = [...new Set(examples.map(({ text }) => text))];
const embedder = await loadEmbedder(join(import.meta.dirname, '..', 'resources', 'models', 'multilingual-e5-small'), {
  threads: 2,
});
const flat = await embedder.embedPassages(texts);
await embedder.release();
const { dimension } = embedder.info;
const vectors = new Map(texts.map((text, i) => [text, flat.subarray(i * dimension, (i + 1) * dimension)]));
const rowsOf = (some: readonly Example[]) => some.map(({ text }) => vectors.get(text) as Float32Array);

const heads = Map.groupBy(examples, ({ head }) => head);
const written: Record<string, { readonly labels: readonly string[]; readonly weights: readonly number[][] }> = {};
for (const [head, own] of heads) {
  const labels = [...new Set(own.map(({ label }) => label))].toSorted();
  const fit = (some: readonly Example[]) =>
    fitSoftmax(
      rowsOf(some),
      some.map(({ label }) => labels.indexOf(label)),
      labels.length,
    );
  if (values.check) check(head, labels, own, fit);
  else written[head] = { labels, weights: fit(own).map((row) => row.map((value) => Number(value.toPrecision(5)))) };
}
if (values.out !== undefined && !values.check) {
  writeFileSync(values.out, `${JSON.stringify(written)}\n`);
  console.log(`${examples.length} examples, SHA-256 ${digestOf(examples)}`);
}

/** Tells how the clauses of each wording are read by what was learned from the others. */
function check(
  head: string,
  labels: readonly string[],
  own: readonly Example[],
  fit: (some: readonly Example[]) => readonly (readonly number[])[],
): void {
  const told = [...new Set(own.map(({ wording }) => wording))].flatMap((wording) => {
    const weights = fit(own.filter((each) => each.wording !== wording));
    const others = own.filter((each) => each.wording === wording);
    return rowsOf(others).map((row, i) => {
      const shares = sharesOf(weights, row);
      const best = shares.indexOf(Math.max(...shares));
      const { label = '', text = '' } = others[i] ?? {};
      return { wording, label, text, told: labels[best] ?? '', share: shares[best] ?? 0 };
    });
  });
  const right = (some: typeof told): string =>
    (some.filter((each) => each.told === each.label).length / some.length).toFixed(3);
  console.log(`${head}: ${told.length} clauses, ${right(told)} right`);
  for (const [wording, some] of Map.groupBy(told, (each) => each.wording)) console.log(`  ${wording} ${right(some)}`);
  const asked = told.filter(({ label }) => label !== 'other').length;
  for (const level of levels) {
    const some = told.filter((each) => each.told !== 'other' && each.share >= level);
    const found = some.filter((each) => each.told === each.label).length;
    console.log(`  from ${level}: precision ${right(some)}, recall ${(found / asked).toFixed(3)}`);
  }
  for (const each of told.filter((one) => one.told !== one.label && one.share >= 0.7))
    console.log(
      `    ${each.wording}: ${each.label} → ${each.told} ${each.share.toFixed(2)}: ${each.text.slice(0, 160)}`,
    );
}
