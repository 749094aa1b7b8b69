import type { Checklist } from '../../../common/domain/checklist.ts';
import { item } from './shipped-items.ts';

/** Clauses that a contract is looked through for. Cues in English and German. */
export const contractReview: Checklist = {
  name: 'Contract review',
  shipped: true,
  items: [
    item(
      'Parties',
      'Who are the parties to the contract?',
      'between … and, by and between, zwischen … und, parties are',
    ),
    item(
      'Subject',
      'What is the subject of the contract?',
      'subject matter, purpose of, scope of services, scope of work, services … provide*, gegenstand*, ' +
        'vertragsgegenstand, leistungsumfang, leistungsbeschreibung, shall provide, agrees to provide',
    ),
    item(
      'Date of signing',
      'When was the contract signed?',
      'dated, signed on, entered into on, made on, made this, entered into as of, executed on, unterzeichnet, datum',
    ),
    item(
      'Begin',
      'When does the contract begin?',
      'effective date, effective as of, commence*, begins on, begin on, starts on, shall begin, beginnt, beginn*, ' +
        'in kraft, wirksam ab, tritt … in kraft, ab dem',
    ),
    item(
      'Term',
      'For how long does the contract run?',
      'initial term, fixed term, indefinite term, indefinite period, for a term of, for a period of, term of this, ' +
        'remain* in force, remain* in effect, runs for, laufzeit*, unbestimmte zeit, befristet*, vertragsdauer, ' +
        'mietdauer, dauer des',
    ),
    item(
      'Renewal',
      'Is the contract renewed by itself?',
      'renew*, extended for, extension of the term, successive, verlänger*, prolong*',
    ),
    item(
      'Notice period',
      'What is the notice period for ending the contract?',
      'notice period, period of notice, days* notice, weeks* notice, months* notice, written notice, prior notice, ' +
        'notice of termination, end … in writing, kündigungsfrist*, frist … kündig*, kündig* … frist',
    ),
    item(
      'Termination for cause',
      'May the contract be ended at once for good cause?',
      'for cause, material breach, good cause, terminat* immediately, terminat* … with immediate effect, ' +
        'without notice, wichtigem grund, fristlos*, außerordentlich*, insolven*, bankruptcy',
    ),
    item(
      'Price or fee',
      'What is the price, fee or rent?',
      'fee*, price*, rent is, rent of, monthly rent, annual rent, remuneration, consideration, ' +
        'compensation, salary, ' +
        'miete beträgt, kaltmiete, grundmiete, vergütung*, preis*, entgelt*, honorar*, gehalt*, kaufpreis*',
    ),
    item(
      'Payment terms',
      'When and how must be paid?',
      'payable, due on, due within, paid within, days of receipt, payment term*, invoice* … pa*, pay … within, ' +
        'net … days, in advance, fällig*, zahlbar*, zahlungsziel*, zu zahlen, zahlungsfrist*, zahlungsbedingung*',
    ),
    item(
      'Price changes',
      'May the price be changed?',
      'price adjustment, fee adjustment, adjust* … fee*, adjust* … price*, increase* … rent, ' +
        'rent increase*, index*, ' +
        'escalat*, preisanpassung*, mieterhöhung*, anpassung … vergütung, staffelmiete, wertsicherung*',
    ),
    item(
      'Late payment',
      'What happens when payment is late?',
      'late payment*, overdue, default interest, interest … late, interest at, arrears, verzug*, verzugszins*, mahn*',
    ),
    item(
      'Deposit or security',
      'Is there a deposit or another security?',
      'deposit*, security, guarantee by, bank guarantee, surety, escrow, kaution*, sicherheitsleistung*, bürgschaft*',
    ),
    item(
      'Delivery',
      'When and where must be delivered?',
      'delivery, deliver*, shipment, incoterms, lead time, lieferung*, liefer*, übergabe*',
    ),
    item(
      'Acceptance',
      'How is the work accepted?',
      'acceptance, accept* … deliverable*, acceptance test*, inspection, abnahme*, prüfung … leistung',
    ),
    item(
      'Warranty',
      'What warranties are given?',
      'warrant*, represents and warrants, guarantee*, defect*, gewährleist*, garantie*, mängel*, mangel*, zusicher*',
    ),
    item(
      'Limit of liability',
      'How is liability limited?',
      'liabilit*, liable, damages, cap on, aggregate liability, haftung*, haftet, haften, schadensersatz*, ' +
        'haftungsbeschränkung*',
    ),
    item(
      'Indemnity',
      'Who indemnifies whom?',
      'indemnif*, indemnit*, hold harmless, freistell*, freizustellen, schadlos*',
    ),
    item('Insurance', 'Must a party be insured?', 'insurance, insured, insure, versicher*, haftpflicht*'),
    item(
      'Penalties',
      'Is there a contractual penalty?',
      'penalt*, liquidated damages, service credit*, vertragsstrafe*, konventionalstrafe*, pönale*',
    ),
    item(
      'Confidentiality',
      'What must be kept confidential?',
      'confidential*, non-disclosure, secret, secrecy, proprietary information, vertraulich*, geheim*, verschwiegen*',
    ),
    item(
      'Data protection',
      'How is personal data protected?',
      'data protection, personal data, privacy, gdpr, data processing, datenschutz*, personenbezogen*, dsgvo, ' +
        'auftragsverarbeitung*',
    ),
    item(
      'Intellectual property',
      'Who owns the rights in the results?',
      'intellectual property, copyright*, ownership of, title to, work product, licen*, patent*, urheber*, ' +
        'nutzungsrecht*, schutzrecht*, eigentum an, lizenz*',
    ),
    item(
      'Competition',
      'Is competition or poaching restricted?',
      'non-compet*, compete with, non-solicit*, exclusiv*, solicit*, wettbewerb*, abwerb*, exklusiv*, ' +
        'konkurrenz*, nebentätigkeit*',
    ),
    item(
      'Assignment',
      'May the contract be assigned to others?',
      'assign*, transfer … rights, successors and assigns, sublet*, let … to another, subletting, abtret*, ' +
        'übertrag* … rechte, untervermiet*, unterverm*',
    ),
    item(
      'Subcontractors',
      'May subcontractors be used?',
      'subcontract*, sub-contract*, third parties to perform, subunternehmer*, unterauftrag*, nachunternehmer*, ' +
        'erfüllungsgehilfe*',
    ),
    item(
      'Audit',
      'May a party inspect books or premises?',
      'audit*, inspect … books, inspect … records, right to inspect, access to the premises, prüfungsrecht*, ' +
        'einsichtsrecht*, besichtig*, zutritt*',
    ),
    item(
      'Force majeure',
      'What holds when performance becomes impossible?',
      'force majeure, beyond … control, act of god, höhere* gewalt, unmöglich*',
    ),
    item(
      'Governing law',
      'Which law governs the contract?',
      'governing law, governed by, laws of, law of, anwendbares recht, recht der bundesrepublik, recht anwendung, ' +
        'gilt … recht, unterliegt … recht, applicable law',
    ),
    item(
      'Disputes',
      'Which court or arbitration decides disputes?',
      'jurisdiction, venue, courts of, arbitrat*, mediation, dispute*, gerichtsstand*, ' +
        'schiedsgericht*, schlichtung*, ' +
        'streitigkeit*',
    ),
    item(
      'Changes in writing',
      'Must changes be made in writing?',
      'amend*, modif*, in writing and signed, entire agreement, waiver, schriftform*, textform*, nebenabrede*, ' +
        'änderungen … schriftlich*, mündliche*',
    ),
    item(
      'Severability',
      'What holds when a clause is void?',
      'severab*, invalid or unenforceable, held invalid, unenforceable, salvatorisch*, unwirksam*, nichtig*',
    ),
  ],
};
