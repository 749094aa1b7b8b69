import type { ContractWording } from './contract.ts';

/** English contracts. */
export const english: ContractWording = {
  openings: [
    'This {doc} is made on {signed} between {a}, {aAddr} (the “{aRole}”), and {b}, {bAddr} (the “{bRole}”).',
    '{a}, with its seat at {aAddr} ({aRole}), and {b}, of {bAddr} ({bRole}), have agreed on what follows.',
    '{a} of {aAddr}, hereinafter the {aRole}, and {b} of {bAddr}, hereinafter the {bRole}, enter into this {doc} dated {signed}.',
    'The parties to this {doc} are {a} ({aRole}), whose address is {aAddr}, and {b} ({bRole}), whose address is {bAddr}. ' +
      'They put their names to it on {signed}.',
    'This {doc}, dated {signed}, is concluded by {a}, {aAddr}, as {aRole}, and by {b}, {bAddr}, as {bRole}.',
    'Executed on {signed}.\n\n{aRole}: {a}, {aAddr}\n\n{bRole}: {b}, {bAddr}',
    'On {signed} {a}, {aAddr} (“{aRole}”), and {b}, {bAddr} (“{bRole}”), conclude this {doc}.',
    'Between {b}, {bAddr}, as {bRole}, and {a}, {aAddr}, as {aRole}, the following is laid down.',
  ],
  closings: [
    'Signed in {town} on {signed}.',
    'Done at {town}, {signed}.',
    '{town}, signed on {signed}',
    '{town}, {signed}',
  ],
  clauses: {
    term: {
      headings: ['Term', 'Start and end', 'Duration', 'How long it lasts'],
      texts: [
        'This {doc} begins on {date1} and runs for {v}.',
        'The {doc} is concluded for a fixed period of {v}, reckoned from {date1}.',
        'The term of this {doc} is {v} from its start on {date1}.',
        'It takes effect on {date1}; {v} later it expires unless the parties agree otherwise.',
        'The {doc} is entered into for {v} and starts on {date1}.',
        'A {v.adj} term applies, the first day of which is {date1}.',
        'This {doc} has a duration of {v}. Work starts on {date1}.',
        'The parties are bound for {v}, counted from {date1}.',
      ],
    },
    notice: {
      headings: ['Termination', 'Ending it early', 'Notice', 'Leaving'],
      texts: [
        'Either party may terminate this {doc} by giving {v.of} written notice.',
        'The {doc} may be brought to an end by either side upon {v.of} prior notice in text form. Invoices remain ' +
          'payable within {d1}.',
        'The notice period is {v} to the end of a month. Invoices are payable within {d1}.',
        'Whoever wishes to leave tells the other party so in writing no later than {v} before the intended end.',
        'This {doc} can be terminated with a notice period of {v}. The right to terminate for cause within {d1} is not ' +
          'affected.',
        'Ordinary termination requires that the other party be informed {v} in advance; a breach that is not cured ' +
          'within {d1} allows termination at once.',
        'Notice of termination must be given at least {v} before the end of the term.',
        'Cancellation of this {doc} takes effect {v} after the other party has received it.',
      ],
    },
    law: {
      headings: ['Governing law', 'Applicable rules', 'Law', 'Which law applies'],
      texts: [
        'This {doc} is governed by the law of {v}.',
        'The law of {v} applies to everything that follows from this {doc}.',
        'The laws of {v} govern this {doc}, without regard to the conflict of laws.',
        'Any question of interpretation is to be answered under the laws of {v}; the UN Convention on Contracts for ' +
          'the International Sale of Goods does not apply.',
        'The governing law of this {doc} is the law of {v}.',
        'This {doc} and its annexes are subject to the law in force in {v}.',
        'This {doc} shall be construed in accordance with the law of {v}.',
        'The parties choose the substantive law of {v}.',
      ],
    },
    venue: {
      headings: ['Jurisdiction', 'Courts', 'Place of jurisdiction', 'Disputes'],
      texts: [
        'The courts of {v} have exclusive jurisdiction.',
        'Lawsuits are brought before the competent court in {v}.',
        'The place of jurisdiction is {v}.',
        'For all disputes the parties agree on {v} as the exclusive forum.',
        'Disputes are settled by the courts of {v}.',
        'Only the judges sitting in {v} decide on claims that arise from this {doc}.',
        'Jurisdiction lies with the courts of {v}.',
        'Any litigation takes place in {v}.',
      ],
    },
    fee: {
      headings: ['Payment', 'Money', 'Remuneration', 'What is paid'],
      texts: [
        'The {payer} pays the {payee} a {fee} of {v} per {per}, due on the third working day.',
        'In return the {payee} receives {v} each {per} as {fee}. A deposit of {m1} was paid on {date1}.',
        'The {fee} is {v} per {per}. A deposit of {m1} is held by the {A}.',
        'The {fee} comes to {v} for every {per}, value added tax not included; expenses up to {m1} are refunded on ' +
          'receipt.',
        'The {payer} owes the {payee} {v} a {per} as {fee}, payable within {d1} of the invoice.',
        '{fee}, payable every {per}: {v}, falling due {d1} after the invoice.',
        'A {fee} of {v} is payable every {per}. In the year before the sum was {m1}.',
        'Every {per} the {payer} transfers {v} to the {payee}; this is the {fee} for all that is agreed here.',
      ],
    },
    cap: {
      headings: ['Liability', 'Damages', 'Limitation of liability', 'Ceiling'],
      texts: [
        'The liability of the {A} is limited to {v}.',
        'In no event does the {A} owe more than {v} in damages; its insurance covers {m1}.',
        'The total liability of the {A} under this {doc} shall not exceed {v}. The {A} carries insurance of {m1}.',
        'Compensation for all loss is capped at {v} per calendar year.',
        'Liability is capped at {v} in total, except for intent.',
        'Whatever the legal ground, claims against the {A} end at a ceiling of {v}.',
        'The maximum liability of the {A} amounts to {v}.',
        'The {A} is answerable up to an amount of {v} and no further, save for gross negligence.',
      ],
    },
    secrecy: {
      headings: ['Confidentiality', 'Secrets', 'Non-disclosure', 'Discretion'],
      texts: [
        'Confidential information must be kept secret for {v} after the end of this {doc}.',
        'What either side learns of the business of the other stays undisclosed for {v} from termination.',
        'The duty of confidentiality continues for {v} after termination. Copies are destroyed within {d1}.',
        'Each party treats the documents of the other as private; that duty outlasts the {doc} by {v}. Copies are ' +
          'returned within {d1}.',
        'The parties keep confidential information secret during the term and for a further {v}.',
        'Nothing may be passed on to third parties until {v} have gone by since the last day of the cooperation.',
        'Confidentiality obligations survive termination for {v}.',
        'Silence about trade secrets is owed for another {v} when this {doc} is over.',
      ],
    },
    renews: {
      headings: ['Renewal', 'Going on', 'Extension', 'After the term'],
      texts: [
        'At the end of the term this {doc} renews automatically for a further {d2}.',
        'Unless somebody objects in time, the {doc} is prolonged by {d2} on each expiry, without further action.',
        'This {doc} is extended automatically by {d2} unless it is terminated.',
        'If neither party speaks up, it continues for another {d2} by itself.',
        'Automatic renewal is agreed: each time by {d2}.',
        'The {doc} goes on for {d2} at a time as long as nobody cancels it.',
      ],
    },
    ends: {
      headings: ['Renewal', 'Going on', 'Extension', 'After the term'],
      texts: [
        'This {doc} does not renew automatically.',
        'It lapses on expiry; a prolongation needs a new signature of both parties.',
        'There is no automatic renewal; the {doc} ends with its term.',
        'Once the period is over, nothing continues by tacit consent.',
        'An automatic extension is excluded.',
        'The {doc} runs out by itself, and only a new document can carry it on.',
      ],
    },
    penalty: {
      headings: ['Contractual penalty', 'In case of breach', 'Penalty', 'Forfeits'],
      texts: [
        'For each breach the {B} owes a contractual penalty of {v}.',
        'Whoever infringes these duties forfeits {v} to the other side; damages beyond that remain possible up to {m1}.',
        'A penalty of {v} is payable for late delivery.',
        'Late performance costs the party in default {v} on each occasion.',
        'In case of a breach of confidentiality a contractual penalty of {v} falls due.',
        'Liquidated damages of {v} are agreed for every violation.',
      ],
    },
    nonCompete: {
      headings: ['Non-competition', 'Rivals', 'Restraint', 'Working for others'],
      texts: [
        'For {v} after the end of this {doc} the {bound} shall not compete with the {other}.',
        'The {bound} refrains from working for rivals of the {other} until {v} after leaving.',
        'A non-compete obligation of {v} applies to the {bound} after termination.',
        'During the {v} that follow the last day, the {bound} may not serve a competitor, for which {m1} are paid.',
        'The {bound} undertakes not to compete for a period of {v} from termination.',
        'A competing activity of the {bound} is ruled out for {v} once the cooperation has ended.',
      ],
    },
  },
  others: [
    {
      headings: ['Warranty', 'Defects'],
      texts: [
        'Defects are to be notified within {d1} of discovery. They are remedied free of charge.',
        'Faults that show up are reported within {d1}; the {A} then puts them right at its own cost.',
      ],
    },
    {
      headings: ['Force majeure', 'Events beyond control'],
      texts: [
        'Neither party is liable for events beyond its control. If such an event lasts longer than {d1}, the parties ' +
          'negotiate in good faith.',
        'War, flood and strike free both sides from their duties for as long as they last; after {d1} either side may ' +
          'ask for talks.',
      ],
    },
    {
      headings: ['Earlier agreements', 'What went before'],
      texts: [
        'This {doc} replaces the agreement of {date1} between the parties. Oral side agreements have not been made.',
        'Whatever was settled on {date1} loses its force. No one relies on anything said by word of mouth.',
      ],
    },
    {
      headings: ['Records', 'Keeping of papers'],
      texts: [
        'Records are kept for {d2} and handed over on request. Copies cost {m2} each.',
        'Papers are stored for {d2}; whoever asks for a copy bears {m2} for the effort.',
      ],
    },
    {
      headings: ['Interest', 'Delay'],
      texts: [
        'Amounts overdue bear interest at {p1} per cent a year from {d1} after the reminder.',
        'On what is paid late, {p1} % a year are added; a reminder costs {m2}.',
      ],
    },
    {
      headings: ['Insurance', 'Cover'],
      texts: [
        'The {A} maintains insurance with a cover of {m1} for each event and proves it on request.',
        'A policy over {m1} is to be held by the {A} and shown when asked for.',
      ],
    },
    {
      headings: ['Notices', 'Letters'],
      texts: [
        'Communications are sent to the addresses above, those for the {A} with a copy to its office in Munich.',
        'Post goes to the addresses named at the top; a copy reaches the lawyers of the {B} in Munich.',
      ],
    },
    {
      headings: ['Assignment', 'Transfer'],
      texts: [
        'Neither party may assign rights or duties under this {doc} without the written consent of the other. Consent ' +
          'is deemed given when it is not refused within {d1}.',
        'Rights and duties stay with the parties that sign here, unless both agree in writing to a transfer.',
      ],
    },
    {
      headings: ['Severability', 'If a part falls away'],
      texts: [
        'Should a provision be invalid, the remaining provisions stay in force. The parties replace the invalid one by ' +
          'a valid one that comes as close as possible to its economic purpose.',
        'A rule that proves void is exchanged for one that does nearly the same; all others are left as they are.',
      ],
    },
    {
      headings: ['Written form', 'Changes'],
      texts: [
        'Amendments and additions require written form; this applies to this clause as well.',
        'Nothing is altered in this {doc} save on paper and with both signatures.',
      ],
    },
    {
      headings: ['Data protection', 'Personal data'],
      texts: [
        'Personal data are processed only as far as the purpose of this {doc} requires, and deleted {d1} afterwards. ' +
          'Each party names a person who answers questions of those concerned.',
        'Names and addresses of people are handled with care and wiped out once {d1} have gone by; each side tells ' +
          'the other whom to ask.',
      ],
    },
    {
      headings: ['Cooperation', 'Working together'],
      texts: [
        'The parties meet at least once every {d1} to review progress. Minutes are sent round by the {B} and count as ' +
          'approved when nobody objects.',
        'Both sides sit down together every {d1}. What was said is written up by the {B}.',
      ],
    },
  ],
  particulars: ['Summary of terms', 'Particulars'],
  labels: {
    term: ['Term', 'Duration'],
    notice: ['Notice period', 'Period of notice'],
    cap: ['Liability cap', 'Maximum liability'],
    law: ['Governing law', 'Applicable law'],
    venue: ['Jurisdiction', 'Place of jurisdiction'],
  },
  kinds: {
    lease: {
      title: 'Lease Agreement',
      doc: 'lease',
      first: 'Landlord',
      second: 'Tenant',
      fee: 'rent',
      payer: 'second',
    },
    service: {
      title: 'Service Agreement',
      doc: 'agreement',
      first: 'Provider',
      second: 'Client',
      fee: 'service fee',
      payer: 'second',
    },
    licence: {
      title: 'Licence Agreement',
      doc: 'agreement',
      first: 'Licensor',
      second: 'Licensee',
      fee: 'licence fee',
      payer: 'second',
    },
    employment: {
      title: 'Employment Contract',
      doc: 'contract',
      first: 'Employer',
      second: 'Employee',
      fee: 'salary',
      payer: 'first',
    },
    disclosure: {
      title: 'Non-Disclosure Agreement',
      doc: 'agreement',
      first: 'Discloser',
      second: 'Recipient',
      fee: '',
      payer: 'second',
    },
    consulting: {
      title: 'Consulting Agreement',
      doc: 'agreement',
      first: 'Consultant',
      second: 'Principal',
      fee: 'consulting fee',
      payer: 'second',
    },
    maintenance: {
      title: 'Maintenance Contract',
      doc: 'contract',
      first: 'Contractor',
      second: 'Customer',
      fee: 'maintenance fee',
      payer: 'second',
    },
    supply: {
      title: 'Supply Agreement',
      doc: 'agreement',
      first: 'Supplier',
      second: 'Purchaser',
      fee: '',
      payer: 'second',
    },
  },
  per: { month: 'month', year: 'year' },
};
