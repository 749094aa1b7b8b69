/**
 * `npm run fit:answers [-- --only german|english]`: finds the coefficients by which a sentence is taken for an answer,
 * from the questions in sight, and writes them into the engine; with `--only` the other language keeps its own. Prints
 * how the fit does on documents that it did not see.
 */
import '../../../../guard/network.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coefficients } from '../../../../engine/answer/quote/reading/coefficients.ts';
import { featureNames } from '../../../../engine/answer/quote/reading/features.ts';
import { table } from '../../table.ts';
import { fitChoices, type Fit } from './choice.ts';
import { errorsOf, scoredBy, type Errors, type ScoredQuestion } from './errors.ts';
import { readAll, type ReadQuestion } from './read.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const file = join(root, 'engine', 'answer', 'quote', 'reading', 'coefficients.ts');
const ridge = 0.003;
/** Documents are left out in so many parts. */
const parts = 10;
/** What is tried to be added to the bias. */
const shifts = Array.from({ length: 81 }, (_, index) => (index - 30) / 10);

const fit = (questions: readonly ReadQuestion[]): Fit =>
  fitChoices(
    questions.map(({ readings }) => readings.flat()).filter(({ length }) => length > 0),
    ridge,
  );
/** As many may be refused as may be answered wrongly. */
const apart = ({ refused, answered }: Errors): number => Math.abs(refused - answered);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** All questions, each scored by a fit on the questions of other documents. */
function unseen(questions: readonly ReadQuestion[]): readonly ScoredQuestion[] {
  const documents = [...new Set(questions.map(({ document }) => document))];
  const partOf = new Map(documents.map((document, index) => [document, index % parts]));
  return [...Map.groupBy(questions, ({ document }) => partOf.get(document))].flatMap(([part, own]) => {
    const by = fit(questions.filter(({ document }) => partOf.get(document) !== part));
    return own.map((question) => scoredBy(by, question));
  });
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const written: string[] = [];
for (const language of ['english', 'german'] as const) {
  if (only !== undefined && only !== language) {
    written.push(JSON.stringify(coefficients[language]));
    continue;
  }
  const own = await readAll(language === 'german');
  const scored = unseen(own);
  const tried = shifts.map((shift) => ({ shift, ...errorsOf(scored, shift) }));
  const best = tried.reduce((one, other) => (apart(other) < apart(one) ? other : one));
  console.log(`${language}: ${scored.filter(({ due }) => due).length} answered of ${scored.length}`);
  const rows = tried
    .filter(({ shift }) => Math.abs(shift - best.shift) < 1.05)
    .map(({ shift, refused, notFirst, answered, mean }) => [
      shift.toFixed(1),
      ...[refused, notFirst, answered, mean].map(percent),
    ]);
  console.log(table(['added', 'refused', 'not right first', 'answered wrongly', 'mean'], rows));
  const { bias, weights } = fit(own);
  const of = featureNames.map((name, k) => `${name}: ${Number((weights[k] ?? 0).toFixed(2))}`).join(', ');
  written.push(`{ bias: ${Number((bias + best.shift).toFixed(2))}, of: { ${of} } }`);
}

writeFileSync(
  file,
  `import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by \`npm run fit:answers\`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: ${written[0]},
  german: ${written[1]},
};
`,
);
