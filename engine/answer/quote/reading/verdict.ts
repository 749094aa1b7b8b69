import { coefficients } from './coefficients.ts';
import { featureNames, type Features } from './features.ts';

/** Whether a sentence answers, as log odds: above 0 it does. */
export function verdictOn(features: Features, german: boolean): number {
  const { bias, of } = german ? coefficients.german : coefficients.english;
  return featureNames.reduce((sum, name) => sum + of[name] * features[name], bias);
}
