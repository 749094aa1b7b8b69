import type { ReadPart } from '../../../engine/compare/parts.ts';
import type { Random } from '../layout/random.ts';

/** Letters that recognition takes for one another. */
const lookAlikes = 'il lo l1 o0 ec nu hb ,. tf ao üu äa ßB'.split(' ').map((pair) => [pair[0], pair[1]] as const);
/** How often one of these letters is read wrongly: about one character in two hundred in all. */
const share = 0.012;

/** Parts as a bad reading of their pictures would give them: the same text with letters taken for others. */
export const withMisreadings = (parts: readonly ReadPart[], random: Random): readonly ReadPart[] =>
  parts.map((part) => ({
    ...part,
    state: 'recognised',
    text: [...part.text].map((sign) => read(sign, random)).join(''),
  }));

function read(sign: string, random: Random): string {
  const others = lookAlikes.filter(([from]) => from === sign);
  return others.length > 0 && random.chance(share) ? (random.of(others)[1] ?? sign) : sign;
}
