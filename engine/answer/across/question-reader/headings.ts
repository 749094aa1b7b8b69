import type { AcrossColumn } from '../../../../common/domain/across.ts';
import { signatoryColumn } from '../document/signatory.ts';
import { fields } from '../fields/fields.ts';
import { languageColumn, paidColumn } from '../question/state-conditions.ts';

const ofOwn = new Set([
  'Date',
  ...[signatoryColumn, languageColumn, paidColumn].map(({ heading }) => heading),
  ...fields.map(({ heading }) => heading),
]);

/** Whether a column has no name but the question's own words. */
export const isUnknown = ({ heading, words }: AcrossColumn): boolean => words === undefined && !ofOwn.has(heading);

/** Headings that a question may mean by one: a contract's parties by their part in it, its fee by what it is for. */
const others: Readonly<Record<string, readonly string[]>> = {
  Parties: ['Landlord', 'Tenant', 'Employer', 'Employee', 'Licensor', 'Licensee', 'Seller', 'Buyer', 'Signatory'],
  Fee: ['Rent', 'Salary', 'Amount', 'Total'],
  'Confidentiality period': ['Confidentiality'],
  'Non-compete period': ['Non-compete'],
  'Date of signing': ['Date', 'Invoice date'],
  'Invoice date': ['Date'],
  Date: ['Invoice date'],
};

/** Whether a column with a heading asks for what a label of the question reader is for. */
export const means = (heading: string, label: string): boolean =>
  heading === label || (others[label]?.includes(heading) ?? false);
