import type { Value } from '../../common/domain/value.ts';

/** Adjectives of law that name no country. */
const noCountry = 'ausländisch|inländisch|einheimisch|heimisch|europäisch|praktisch|dispositivrechtlich|islamisch';
/** "Deutsches Recht", "nach Schweizer materiellem Recht". */
const ofLaw = new RegExp(
  String.raw`(?<![\p{L}-])(?<country>(?!(?:${noCountry})e)(?:\p{L}{2,}isch|deutsch|liechtensteinisch)e[mnrs]?|` +
    String.raw`Schweizer)` +
    String.raw`(?=\s+(?:(?:materielle[mns]?|geltende[mns]?|Sach)\s*)?Rechte?s?(?!\p{L}))`,
  'giu',
);

/** The countries whose law a German text names by an adjective; the value is the law: "deutsches Recht". */
export const lawsByAdjective = (text: string): readonly Value[] =>
  [...text.matchAll(ofLaw)].map(({ index, groups }) => {
    const country = groups?.['country'] ?? '';
    const normal = `${country.replace(/(?<=isch|deutsch)e[mnrs]?$/iu, 'es')} Recht`;
    return { type: 'name', normal, size: null, start: index, end: index + country.length, confidence: 0.8 };
  });
