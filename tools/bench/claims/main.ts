/**
 * `npm run bench:claims [-- --held-out] [--list]`: how well false claims of an answer are told from true ones. The
 * documents and templates that are held out are judged once, when nothing is changed any more (ADR 0480).
 */
import '../../../guard/network.ts';
import { loadQueryModels } from '../../../engine/cli/open-library.ts';
import { machine } from '../machine.ts';
import { median } from '../metrics.ts';
import { table } from '../table.ts';
import { judgeClaims, type JudgedClaim } from './judge.ts';
import { claimKinds, documentsIn, isTrue, type Language } from './read.ts';

const heldOut = process.argv.includes('--held-out');
const models = await loadQueryModels();
const languages: readonly Language[] = ['english', 'german'];
const judged: JudgedClaim[] = [];
for (const language of languages) judged.push(...(await judgeClaims(models, documentsIn(language, heldOut), heldOut)));

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
const chips = judged.filter(({ kind, marked: doubted }) => isTrue(kind) && !doubted);
const opensRight = chips.filter(({ opens }) => opens === 'right').length;
const doubts = judged.filter((claim) => claim.marked);

console.log(
  `\n${machine()}; ${heldOut ? 'held out' : 'in sight'}; median ${median(judged.map(({ ms }) => ms)).toFixed(
    0,
  )} ms a claim\n`,
);
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
console.log(`Chips of true claims that open the right passage: ${percent(opensRight, chips.length)}`);
