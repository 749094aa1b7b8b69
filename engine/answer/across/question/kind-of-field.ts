import { fields } from '../fields/fields.ts';
import { isMatter } from '../../../kinds/matters.ts';

const ofInvoices = /^(?:VAT|Net amount|Total|Invoice number|Invoice date|Due date|VAT rate|Discount)$/u;
const ofLetters = /^(?:Sender|Recipient)$/u;
const ofMany =
  /^(?:Amount|Fee|Deadline|Insurance|Reference|Subject|Customer number|Delivery date|Date of (?:an?|the) .*)$/u;

/** The kind of document that says something of itself; null where several do. */
export function kindOfField(heading: string): string | null {
  if (!fields.some((field) => field.heading === heading) || ofMany.test(heading)) return null;
  if (ofInvoices.test(heading)) return 'invoices';
  return ofLetters.test(heading) || isMatter(heading) ? 'letters' : 'contracts';
}
