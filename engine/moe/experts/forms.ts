import { branchesForm } from './branches.ts';
import type { ExpertForm, FormName } from './form.ts';
import { qmoeForm } from './qmoe.ts';
import { sessionsForm } from './sessions.ts';
import { sortedForm } from './sorted.ts';

/** All forms by name. */
export const forms: Readonly<Record<FormName, ExpertForm>> = { sorted: sortedForm, branches: branchesForm, qmoe: qmoeForm, sessions: sessionsForm };
