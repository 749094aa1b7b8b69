import type { AcrossKind, AcrossPlan, LearnedQuestion, Stance } from '../../../../common/domain/across.ts';
import { fold } from '../../../../common/domain/fold.ts';
import type { ClauseReader } from '../../deps.ts';
import { kindNamed, kindWords } from '../../../kinds/asked-kinds.ts';
import { isUnknown, means } from './headings.ts';
import { planAs } from './plan-as.ts';

/** From here on a question asks for its likeliest heading: where its words named none, and where they named another. */
const sureEnough = { unknown: 0.55, other: 0.7 };
/** From here on it has its likeliest form: where its words told none, and where they told another. */
const sureForm = { unknown: 0.6, other: 0.85 };

const kindsRead: ReadonlySet<string> = new Set(['contract', 'invoice', 'letter']);

/**
 * What a question asks of every document where its words don't tell, or tell it wrongly: read by what questions that
 * ask for the same are like. Null where the plan that its words told stands.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function toldOf(
  reader: ClauseReader,
  plan: AcrossPlan,
  today: Date,
  signal?: AbortSignal,
): Promise<LearnedQuestion | null> {
  const { question } = plan;
  const isOpen = plan.ofKind === '' && plan.kind === 'lookup';
  const ofKind = isOpen ? nounIn(question) : plan.ofKind;
  const kind = kindNamed(ofKind) ?? '';
  if (!kindsRead.has(kind)) return null;
  const likeliest = async (head: string) => bestOf((await reader.read(head, [question], signal))[0] ?? {});
  const form = await likeliest('form');
  const isForm = isOpen && form.share >= sureForm.unknown;
  const as = formOf(form.label, ofKind);
  const read = isForm ? planAs(question, today, { ...as, heading: null, stance: 'open' }) : plan;
  const told = await likeliest(`asked of a ${kind}`);
  const own = { ...as, heading: null, stance: 'open' } as const;
  const heading = isAsked(read, told) ? told.label : null;
  if (heading === null) return isForm ? own : null;
  const { label: stance } = await likeliest('stance');
  const isOther = form.share >= sureForm.other && form.label !== formNamed(plan);
  const given = isForm || isOther ? as : { kind: null, mean: false, ofKind };
  return { ...given, heading, stance: stance as Stance };
}

/** Whether the likeliest heading takes the place of what the words told. */
function isAsked({ columns, question }: AcrossPlan, { label, share }: Likeliest): boolean {
  if (label === 'VAT' && columns.some(({ heading }) => heading === 'VAT rate') && saysRate.test(question)) return false;
  // What became of an invoice is told by sure words.
  if (columns.some(({ heading }) => heading === 'Paid')) return false;
  if (label === 'other' || columns.some(({ heading }) => means(heading, label))) return false;
  if (columns.some(isUnknown) || columns.length === 0) return share >= sureEnough.unknown;
  // Who of two it is, or which of three amounts, is told by one small word, which vectors don't tell.
  return share >= sureEnough.other && columns.length === 1 && !columns.some(({ heading }) => isNear(heading, label));
}

/** A rate is asked for in so many words: the reader takes it for the amount. */
const saysRate = /(?<!\p{L})(?:rates?|per\s?cent|percentage|prozent\p{L}*|\p{L}*satz)(?!\p{L})|%/iu;

const near = [
  ['Seller', 'Buyer'],
  ['Sender', 'Recipient'],
  ['Net amount', 'VAT', 'Total'],
  ['Date of signing', 'Start date'],
  ['Invoice date', 'Due date'],
];
const isNear = (heading: string, label: string): boolean =>
  near.some((group) => group.includes(heading) && group.includes(label));

interface Likeliest {
  readonly label: string;
  readonly share: number;
}

const bestOf = (shares: Readonly<Record<string, number>>): Likeliest =>
  Object.entries(shares)
    .map(([label, share]) => ({ label, share }))
    .reduce((best, each) => (each.share > best.share ? each : best), { label: '', share: 0 });

const formOf = (label: string, ofKind: string) => ({
  kind: (label === 'average' ? 'sum' : label) as AcrossKind,
  mean: label === 'average',
  ofKind,
});
const formNamed = ({ kind, mean }: AcrossPlan): string => (mean ? 'average' : kind);

const noun = new RegExp(String.raw`(?<![a-z])(?:${kindWords})(?![a-z])`, 'gu');

/** The noun for documents in a question, as the folded question has it; '' where none stands there. */
const nounIn = (question: string): string =>
  (fold(question).match(noun) ?? []).find((each) => kindsRead.has(kindNamed(each) ?? '')) ?? '';
