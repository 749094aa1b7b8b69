/**
 * `npm run bench:claims [-- --fresh | --held-out | --later] [--list]`: how well false claims of an answer are told from
 * true ones, and what their chips open. Papers and templates that are held out are judged once, when nothing is changed
 * any more (ADR 0490, 0510).
 */
import '../../../guard/network.ts';
import { loadQueryModels } from '../../../engine/cli/models/query-models.ts';
import { machine } from '../machine.ts';
import { median } from '../metrics.ts';
import { table } from '../table.ts';
import { judgeClaims, type JudgedClaim } from './judge.ts';
import { claimKinds, documentsIn, isTrue, sets, type Language } from './read.ts';

const set = sets.find((name) => process.argv.includes(`--${name}`)) ?? 'sight';
const models = await loadQueryModels();
const languages: readonly Language[] = ['english', 'german'];
const judged: JudgedClaim[] = [];
for (const language of languages) judged.push(...(await judgeClaims(models, documentsIn(language, set), set)));

if (process.argv.includes('--list'))
  for (const { kind, text, marked, said } of judged)
    if (marked === isTrue(kind)) console.log(`${kind}: ${text}${said === '' ? '' : ` → ${said}`}`);

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % of ${whole}`;
const marked = (claims: readonly JudgedClaim[]): string =>
  percent(claims.filter((claim) => claim.marked).length, claims.length);
const of = (language: Language, claims: readonly JudgedClaim[]): readonly JudgedClaim[] =>
  claims.filter(({ document }) => document.language === language);
const row = (name: string, claims: readonly JudgedClaim[]): readonly string[] => [
  name,
  ...languages.map((language) => marked(of(language, claims))),
  marked(claims),
  percent(claims.filter((claim) => claim.markedUncited).length, claims.length),
];
const isFalse = ({ kind }: JudgedClaim): boolean => !isTrue(kind);
const doubts = judged.filter((claim) => claim.marked);

console.log(`\n${machine()}; ${set}; median ${median(judged.map(({ ms }) => ms)).toFixed(0)} ms a claim\n`);
console.log(
  table(
    ['marked as not borne out', ...languages, 'both', 'both, without a mark of the model'],
    [
      ...claimKinds.map((kind) =>
        row(
          kind,
          judged.filter((claim) => claim.kind === kind),
        ),
      ),
      row(
        'all true',
        judged.filter((claim) => !isFalse(claim)),
      ),
      row('all false', judged.filter(isFalse)),
    ],
  ),
);
console.log(`\nOf those marked, false: ${percent(doubts.filter(isFalse).length, doubts.length)}`);

/** Of claims whose sentences are noted, what their chips open. */
const noted = judged.filter(({ sentences }) => sentences !== undefined);
const chips = (name: string, claims: readonly JudgedClaim[]): readonly string[] => [
  name,
  ...(['right', 'wrong', 'nothing'] as const).map((what) =>
    percent(claims.filter(({ opens }) => opens === what).length, claims.length),
  ),
];
console.log(
  `\n${table(
    ['the chip opens', 'a sentence of the claim', 'another', 'there is none'],
    [
      chips(
        'true, borne out',
        noted.filter((claim) => !isFalse(claim) && !claim.marked),
      ),
      chips(
        'true, marked',
        noted.filter((claim) => !isFalse(claim) && claim.marked),
      ),
      chips(
        'false, about a sentence',
        noted.filter((claim) => isFalse(claim) && claim.sentences?.length !== 0),
      ),
      chips(
        'invented relation',
        noted.filter(({ kind }) => kind === 'invented relation'),
      ),
    ],
  )}`,
);
if (process.argv.includes('--list'))
  for (const { kind, text, marked: doubted, said, opens } of noted)
    if (opens === 'wrong') console.log(`chip of ${kind}${doubted ? ', marked' : ''}: ${text} → ${said}`);
