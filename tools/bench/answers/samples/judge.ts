import { answerBy } from '../../../../engine/answer/service.ts';
import type { Services } from '../../../../engine/host/services.ts';
import type { SampleQuestion } from './questions.ts';

/** How an answer compares with what is known. */
export interface Judged {
  readonly outcome: 'right' | 'wrong' | 'refused' | 'answered though nothing does';
  readonly right: boolean;
  /** Whether an answer was due. */
  readonly due: boolean;
  /** Whether the first quote alone holds the value. */
  readonly first: boolean;
  /** The question and what was answered, on a line. */
  readonly said: string;
  readonly ms: number;
}

/** Asks and compares: an answer is right when a quote of the document holds the value. */
export async function judge(services: Services, { question, answer }: SampleQuestion): Promise<Judged> {
  const deps = {
    room: services.room,
    ...(await services.queryModels()),
    model: null,
    now: () => performance.now(),
  };
  const quotes: { readonly name: string; readonly quote: string }[] = [];
  const started = performance.now();
  for await (const event of answerBy(deps, { question, scope: null, turns: [] })) {
    if (event.kind === 'citation') quotes.push({ name: event.citation.name, quote: event.citation.quote });
  }
  const ms = performance.now() - started;
  const said = `${question} → ${quotes.map(({ quote }) => quote).join(' | ') || '(nothing)'}`;
  if (answer === null) {
    const right = quotes.length === 0;
    return { outcome: right ? 'right' : 'answered though nothing does', right, due: false, first: false, said, ms };
  }
  const holds = ({ name, quote }: (typeof quotes)[number]): boolean =>
    name === answer.file && plain(quote).includes(plain(answer.holds));
  const right = quotes.some(holds);
  const outcome = right ? 'right' : quotes.length === 0 ? 'refused' : 'wrong';
  return { outcome, right, due: true, first: quotes.slice(0, 1).some(holds), said, ms };
}

const plain = (text: string): string => text.replaceAll('’', "'").replaceAll(/\s+/gu, ' ').toLowerCase();

/** Shares in percent, as texts: of the answers that are due, and of those that are not. */
export function shares(
  judged: readonly Judged[],
): Readonly<Record<'right' | 'first' | 'refusedWrongly' | 'answeredWrongly', string>> {
  const due = judged.filter((each) => each.due);
  const none = judged.filter((each) => !each.due);
  const percent = (list: readonly Judged[], holds: (each: Judged) => boolean): string =>
    `${((100 * list.filter(holds).length) / list.length).toFixed(1)} %`;
  return {
    right: percent(due, ({ right }) => right),
    first: percent(due, ({ first }) => first),
    refusedWrongly: percent(due, ({ outcome }) => outcome === 'refused'),
    answeredWrongly: percent(none, ({ right }) => !right),
  };
}
