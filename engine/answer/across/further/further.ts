import type { AcrossFurther } from '../../../../common/domain/across.ts';
import { addedBeside } from './added-beside.ts';
import { grouped } from './grouped.ts';
import { median } from './median.ts';
import { sentOrGot, spent } from './ours-in.ts';
import { ranked } from './ranked.ts';
import { shared } from './share.ts';
import { spread } from './spread.ts';

/** A question in the plain words that are asked of each document, and what is made of the answers besides. */
export interface PlainAndFurther {
  readonly asked: string;
  readonly further: AcrossFurther;
}

/** The first that fits counts; a median may be one of groups. */
const forms: readonly ((question: string) => PlainAndFurther | null)[] = [
  spread,
  grouped,
  ranked,
  addedBeside,
  median,
  shared,
  spent,
  sentOrGot,
];

/** What a question asks beyond one value of each document: groups, ranks, a spread, a sum beside a count, a share. */
export function furtherIn(question: string): PlainAndFurther {
  for (const form of forms) {
    const found = form(question);
    if (found !== null) return found;
  }
  return { asked: question, further: {} };
}
