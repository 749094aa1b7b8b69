import { CarrelError } from '../../common/errors.ts';

/** The error for a model file that breaks its format's rules. `what` names the key or tensor and the field. */
export function badFile(what: string): CarrelError {
  return new CarrelError('bad-file', 'model-file-unusable', { params: { what } });
}
