import type { ModelSource } from '../../model/source.ts';
import type { ExpertForm, FormName } from './form.ts';
import { canUseKernels, kernelsForm } from '../kernels/form.ts';
import { sortedForm } from './sorted-form.ts';

/** All forms by name. */
export const forms: Readonly<Record<FormName, ExpertForm>> = {
  kernels: kernelsForm,
  sorted: sortedForm,
};

/** The fastest form for a model. */
export const bestForm = (source: ModelSource): ExpertForm => (canUseKernels(source) ? kernelsForm : sortedForm);
