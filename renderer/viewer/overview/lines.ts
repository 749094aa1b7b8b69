import type { Fact, Overview, QuotedRange } from '../../../common/domain/overview.ts';
import { say } from '../../words.ts';

/** Something that a document says of itself, and where. */
export interface OverviewItem {
  readonly text: string;
  readonly said: QuotedRange;
}

/** Items under a label. */
export interface OverviewLine {
  readonly label: string;
  readonly items: readonly OverviewItem[];
}

/** What a fact is called: as the document calls it, else by its role. */
const labelOf = ({ role, called }: Fact): string =>
  called === '' ? say(`overview-fact-${role}`) : `${called.charAt(0).toLocaleUpperCase()}${called.slice(1)}`;

/** Facts and terms as lines; those with one label stand together. */
export function overviewLines({ facts, terms }: Overview): readonly OverviewLine[] {
  const byLabel = Map.groupBy(facts, labelOf);
  const lines = [...byLabel].map(([label, of]) => ({ label, items: of.map(({ text, said }) => ({ text, said })) }));
  if (terms.length === 0) return lines;
  return [...lines, { label: say('overview-terms'), items: terms.map(({ term, said }) => ({ text: term, said })) }];
}

/** Facts shown in the strip. */
const mostInStrip = 4;
const inStrip = ['party', 'author', 'total', 'due', 'effective', 'signed', 'dated', 'ends', 'amount'] as const;

/** The facts that tell most, for one line: who, how much, when. */
export function stripFacts({ facts }: Overview): readonly (OverviewItem & { readonly label: string })[] {
  const ordered = inStrip.flatMap((role) =>
    facts.filter((fact) => fact.role === role).slice(0, role === 'party' ? 2 : 1),
  );
  return ordered.slice(0, mostInStrip).map((fact) => ({ label: labelOf(fact), text: fact.text, said: fact.said }));
}
