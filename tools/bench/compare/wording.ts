import type { Random } from '../layout/random.ts';

/** Sentences of contracts with slots, and what stands in the slots; two languages. */
export interface Wording {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly headings: readonly string[];
  readonly slots: Readonly<Record<string, readonly string[]>>;
  readonly months: readonly string[];
  /** A negation and how it is put into a sentence: what is replaced by what. */
  readonly negations: readonly (readonly [string, string])[];
  readonly seeWord: string;
}

const english: Wording = {
  title: 'Master Services Agreement',
  sentences: [
    'The {party} shall {do} the {thing} within {n} {unit} after {event}.',
    'The {party} may {do} the {thing} if {event} has not taken place by {date}.',
    'Each {thing} is subject to {rule}, unless the parties agree otherwise in writing.',
    'The {party} pays {money} for the {thing}, plus value added tax at the rate in force.',
    'If the {party} fails to {do} the {thing}, the {other} may {do} it at the cost of the {party}.',
    'No {thing} is binding before {event}.',
    'The liability of the {party} for the {thing} is limited to {money} in each calendar year.',
    'Interest of {percent} % a year is due on any {thing} that is not settled by {date}.',
    'The {other} must be told of {event} without undue delay, and at the latest within {n} {unit}.',
    'A {thing} that was accepted by the {party} can not be revoked after {date}.',
    'The {party} keeps the {thing} confidential for {n} years after {event}.',
    'Where {rule} requires it, the {party} hands over the {thing} to the {other} free of charge.',
    'The {party} warrants that the {thing} complies with {rule} on {date}.',
    'Any dispute about the {thing} is settled by the {other} in accordance with {rule}.',
    'The {thing} remains the property of the {party} until {money} has been paid in full.',
    'The {party} insures the {thing} against loss for at least {money}.',
    'The {other} has no right to {do} the {thing} on behalf of the {party}.',
    'The parties review the {thing} every {n} {unit} and record the result in the minutes.',
    'Costs of {event} are borne by the {party} up to {money} and by the {other} beyond that.',
    'The {party} is entitled to {do} the {thing} once {event} is complete.',
    'All documents about the {thing} are kept for {n} years from {date}.',
    'The {other} shall not unreasonably withhold consent to {event}.',
    'Delays of more than {n} {unit} entitle the {party} to {do} the {thing}.',
    'The fee for the {thing} is adjusted by {percent} % on {date} of each year.',
  ],
  headings: (
    'Definitions|Scope of Services|Term and Renewal|Fees and Payment|Taxes|Personnel|Subcontracting|' +
    'Acceptance|Change Control|' +
    'Service Levels|Intellectual Property|Licences|Confidentiality|Data Protection|Security|Audit Rights|Warranties|' +
    'Indemnity|Limitation of Liability|Insurance|Force Majeure|Suspension|Termination|Consequences of Termination|' +
    'Handover|Non-Solicitation|Assignment|Notices|Governing Law|Dispute Resolution|Records|Compliance|' +
    'Anti-Corruption|' +
    'Export Control|Environment|Health and Safety|Publicity|Severability|Entire Agreement|Counterparts'
  ).split('|'),
  slots: {
    party: 'Supplier|Customer|Contractor|Licensee|Provider'.split('|'),
    other: 'Steering Committee|Guarantor|Agent|Auditor|Principal'.split('|'),
    do: 'deliver|inspect|replace|approve|transfer|repair|document|withdraw|register|store'.split('|'),
    thing: (
      'software|final report|test environment|maintenance plan|monthly invoice|data archive|spare part|source code|' +
      'training material|delivery note|security concept|rented equipment|work result|change request|access card|' +
      'bank guarantee|progress report|migration plan|user manual|server room|project schedule|acceptance record'
    ).split('|'),
    unit: 'days|weeks|months|working days'.split('|'),
    event: (
      'written approval|the first delivery|receipt of the invoice|the end of the test phase|notice of termination|' +
      'the change of control|completion of the works|the annual audit|handover of the keys|opening of insolvency'
    ).split('|'),
    rule: (
      'the statute on data protection|the rules of the chamber of commerce|the attached price list|' +
      'good industry practice|' +
      'the safety regulations|the law of the place of performance|the service description|the code of conduct'
    ).split('|'),
  },
  months: 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|'),
  negations: [
    ['may ', 'may not '],
    ['is entitled', 'is not entitled'],
    ['must be told', 'must not be told'],
    ['is settled', 'is not settled'],
    ['complies', 'does not comply'],
    ['shall ', 'shall not '],
    ['is adjusted', 'is not adjusted'],
    ['are kept', 'are not kept'],
    ['remains', 'no longer remains'],
  ],
  seeWord: 'See also Section',
};

const german: Wording = {
  title: 'Rahmenvertrag über Dienstleistungen',
  sentences: [
    'Der {party} hat {thing} innerhalb von {n} {unit} nach {event} zu {do}.',
    'Der {party} darf {thing} {do}, wenn {event} bis zum {date} ausbleibt.',
    'Für {thing} zahlt der {party} einen Betrag von {money} zuzüglich der gesetzlichen Umsatzsteuer.',
    'Kommt der {party} damit in Verzug, {thing} zu {do}, kann der {other} dies auf dessen Kosten veranlassen.',
    'Die Haftung des {genitive} für {thing} ist auf {money} je Kalenderjahr begrenzt.',
    'Auf fällige Beträge für {thing} werden ab dem {date} Zinsen von {percent} % jährlich geschuldet.',
    'Der {other} ist über {event} unverzüglich, spätestens binnen {n} {unit}, zu unterrichten.',
    'Soweit {rule} es verlangt, gibt der {party} {thing} unentgeltlich an den {dative} heraus.',
    'Der {party} gewährleistet, dass {thing} am {date} den Anforderungen entspricht, die {rule} stellt.',
    'Streitigkeiten über {thing} entscheidet der {other} nach Maßgabe dessen, was {rule} vorsieht.',
    'Bis zur vollständigen Zahlung von {money} bleibt {thing} Eigentum dessen, der geliefert hat.',
    'Der {party} versichert {thing} gegen Verlust mit mindestens {money}.',
    'Die Parteien prüfen {thing} alle {n} {unit} und halten das Ergebnis schriftlich fest.',
    'Die Kosten für {event} trägt der {party} bis zu {money}, darüber hinaus der {other}.',
    'Unterlagen über {thing} werden vom {date} an {n} Jahre lang aufbewahrt.',
    'Verzögerungen von mehr als {n} {unit} berechtigen den {party}, {thing} zu {do}.',
    'Der Preis für {thing} wird jeweils zum {date} um {percent} % angepasst.',
    'Ohne {event} ist {thing} für keine der Parteien bindend.',
  ],
  headings: (
    'Begriffe|Leistungsumfang|Laufzeit|Vergütung|Steuern|Personal|Unterauftragnehmer|Abnahme|Änderungsverfahren|' +
    'Verfügbarkeit|Schutzrechte|Lizenzen|Vertraulichkeit|Datenschutz|Sicherheit|Prüfungsrechte|Gewährleistung|' +
    'Freistellung|Haftungsbeschränkung|Versicherung|Höhere Gewalt|Aussetzung|Kündigung|Folgen der Kündigung|Übergabe|' +
    'Abwerbeverbot|Abtretung|Mitteilungen|Anwendbares Recht|Streitbeilegung|Aufzeichnungen|' +
    'Einhaltung von Vorschriften|' +
    'Korruptionsverbot|Ausfuhrkontrolle|Umwelt|Arbeitsschutz|Veröffentlichungen|Salvatorische Klausel|Gesamte ' +
    'Vereinbarung|Ausfertigungen'
  ).split('|'),
  slots: {
    party: 'Auftragnehmer|Auftraggeber|Lizenznehmer|Anbieter|Vermieter'.split('|'),
    genitive: 'Auftragnehmers|Auftraggebers|Lizenznehmers|Anbieters|Vermieters'.split('|'),
    other: 'Lenkungsausschuss|Bürge|Wirtschaftsprüfer|Sachverständige|Treuhänder'.split('|'),
    dative: 'Lenkungsausschuss|Bürgen|Wirtschaftsprüfer|Sachverständigen|Treuhänder'.split('|'),
    do: 'liefern|prüfen|ersetzen|genehmigen|übertragen|reparieren|dokumentieren|registrieren|lagern'.split('|'),
    thing: (
      'die Software|den Abschlussbericht|die Testumgebung|den Wartungsplan|die Monatsrechnung|das Datenarchiv|das ' +
      'Ersatzteil|den Quellcode|die Schulungsunterlagen|den Lieferschein|das Sicherheitskonzept|das Mietgerät|das ' +
      'Arbeitsergebnis|die Zugangskarte|die Bankbürgschaft|den Zwischenbericht|das Handbuch|den Serverraum'
    ).split('|'),
    unit: 'Tagen|Wochen|Monaten|Werktagen'.split('|'),
    event: (
      'schriftliche Freigabe|die erste Lieferung|Zugang der Rechnung|das Ende der Testphase|' +
      'die Erklärung der Kündigung|' +
      'Fertigstellung der Arbeiten|die jährliche Prüfung|Übergabe der Schlüssel|Eröffnung der Insolvenz'
    ).split('|'),
    rule: (
      'das Datenschutzgesetz|die Preisliste|die Verkehrssitte|die Betriebsordnung|das Recht am Leistungsort|die ' +
      'Leistungsbeschreibung|der Verhaltenskodex'
    ).split('|'),
  },
  months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'.split('|'),
  negations: [
    ['darf ', 'darf nicht '],
    [' ist über', ' ist nicht über'],
    ['entspricht', 'nicht entspricht'],
    [' begrenzt', ' nicht begrenzt'],
    ['bleibt ', 'bleibt nicht '],
    ['aufbewahrt', 'nicht aufbewahrt'],
    ['angepasst', 'nicht angepasst'],
    ['berechtigen ', 'berechtigen nicht '],
  ],
  seeWord: 'Siehe auch Ziffer',
};

export const wordingOf = (random: Random): Wording => (random.chance(0.65) ? english : german);

export function sentenceOf({ sentences, slots, months }: Wording, random: Random): string {
  const isGerman = slots['genitive'] !== undefined;
  return random.of(sentences).replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
    if (slot === 'n') return numberText(random, isGerman);
    if (slot === 'money') return moneyText(random, isGerman);
    if (slot === 'percent') return `${random.whole(1, 19)}${isGerman ? ',' : '.'}${random.of(['0', '25', '5', '75'])}`;
    if (slot === 'date')
      return `${random.whole(1, 28)}${isGerman ? '.' : ''} ${random.of(months)} ${random.whole(2019, 2031)}`;
    return random.of(slots[slot] ?? ['']);
  });
}

const numberText = (random: Random, isGerman: boolean): string => {
  const words = isGerman
    ? ['zwei', 'drei', 'vier', 'sechs', 'zehn', 'zwölf']
    : ['two', 'three', 'four', 'six', 'ten', 'twelve'];
  const values = [2, 3, 4, 6, 10, 12];
  const at = random.whole(0, values.length - 1);
  return random.of([String(random.whole(2, 90)), `${words[at] ?? ''} (${values[at] ?? 0})`, words[at] ?? '']);
};

export function moneyText(random: Random, isGerman: boolean): string {
  const amount = random.whole(2, 900) * random.of([50, 100, 1000, 10]);
  const [thousand, decimal] = isGerman ? ['.', ','] : [',', '.'];
  const whole = String(amount).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, thousand);
  return isGerman ? `${whole}${decimal}00 Euro` : `EUR ${whole}${decimal}00`;
}
