import { stem } from '../../../search/stem.ts';
import { verbRoot } from './german-verbs.ts';

/** Letters that one word has at least that is the beginning of another, or a part of a compound. */
const least = { beginning: 5, german: 4, part: 5 };

/** Whether two folded English words are of one family: "pays" and "payable", "insured" and "insurance". */
export function areAkin(one: string, other: string): boolean {
  const [a, b] = [stem(one), stem(other)];
  if (one === other || a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= least.beginning && long.startsWith(short);
}

/**
 * Whether two folded German words are of one family, or one is a part of the other: "wartet" and "Wartungsvertrag",
 * "Garage" and "Garagenmiete".
 */
export function areAkinInGerman(one: string, other: string): boolean {
  if (areAkin(one, other)) return true;
  const [a, b] = [verbRoot(one), verbRoot(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return short.length >= 3;
  return short.length >= least.part ? long.includes(short) : short.length >= least.german && long.startsWith(short);
}
