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
import { fitLogistic, logOdds, type Fit } from './logistic.ts';
import { readAll, type ReadQuestion } from './read.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const file = join(root, 'engine', 'answer', 'quote', 'reading', 'coefficients.ts');
const ridge = 0.005;
/** Of questions that are answered this share may be refused, on documents that the fit did not see. */
const refusedAtMost = 0.25;
const shares = [0.05, 0.1, 0.15, 0.2, refusedAtMost, 0.3];

const fit = (questions: readonly ReadQuestion[]): Fit =>
  fitLogistic(
    questions.flatMap(({ sentences }) => sentences),
    ridge,
  );
const bestOf = (by: Fit, { sentences }: ReadQuestion): number =>
  Math.max(-100, ...sentences.map(({ features, beside }) => logOdds(by, features) + beside));
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** The best score of each question, by a fit on the questions of all other documents. */
const unseen = (questions: readonly ReadQuestion[]): readonly { readonly due: boolean; readonly best: number }[] =>
  [...Map.groupBy(questions, ({ document }) => document)].flatMap(([document, own]) => {
    const by = fit(questions.filter((each) => each.document !== document));
    return own.map((question) => ({ due: question.due, best: bestOf(by, question) }));
  });

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const written: string[] = [];
for (const language of ['english', 'german'] as const) {
  if (only !== undefined && only !== language) {
    written.push(JSON.stringify(coefficients[language]));
    continue;
  }
  const own = await readAll(language === 'german');
  const scored = unseen(own);
  const due = scored.flatMap((each) => (each.due ? [each.best] : [])).toSorted((a, b) => a - b);
  const nowhere = scored.flatMap((each) => (each.due ? [] : [each.best]));
  const thresholdAt = (share: number): number => due[Math.floor(share * due.length)] ?? 0;
  const rows = shares.map((share) => {
    const answered = nowhere.filter((best) => best >= thresholdAt(share)).length / nowhere.length;
    return [percent(share), percent(answered), thresholdAt(share).toFixed(2)];
  });
  console.log(`${language}: ${due.length} answered, ${nowhere.length} nowhere`);
  console.log(table(['refused', 'answered wrongly', 'threshold'], rows));
  const { bias, weights } = fit(own);
  const of = featureNames.map((name, k) => `${name}: ${Number((weights[k] ?? 0).toFixed(2))}`).join(', ');
  written.push(`{ bias: ${Number((bias - thresholdAt(refusedAtMost)).toFixed(2))}, of: { ${of} } }`);
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
