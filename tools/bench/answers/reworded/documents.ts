import type { AlikeSet } from '../alike/documents.ts';
import { contracts } from './contracts.ts';
import { invoices } from './invoices.ts';
import { letters } from './letters.ts';

/** Documents in a third wording, as plain text, for the same questions as those of the alike documents. */
export function rewordedSet(): AlikeSet {
  const made = [...contracts(), ...invoices(), ...letters()];
  const bytes = new TextEncoder();
  return {
    truth: made.map(({ truth }) => truth),
    files: made.map(({ truth: { folder, file }, text }) => ({
      path: `${folder}/${file}`,
      bytes: bytes.encode(`${text}\n`),
    })),
  };
}
