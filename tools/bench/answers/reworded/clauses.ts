import type { Field, Language } from '../alike/truth.ts';

/** Clauses in words that neither half of the alike documents has. `{v}` stands for the value as it is written. */
export const clauses: Readonly<Record<Language, Readonly<Partial<Record<Field, readonly string[]>>>>> = {
  en: {
    term: [
      'This arrangement stays on foot for {v} counted from its first day.',
      'The parties bind themselves for {v}, after which the arrangement lapses unless the next ' +
        'paragraph says otherwise.',
      'Life of the arrangement: {v}.',
    ],
    notice: [
      'Whoever wishes to bring the arrangement to a close shall let the other know in writing {v} beforehand.',
      'Each side may step out of the arrangement, provided that its letter reaches the other {v} ahead.',
      'The arrangement may be wound up by either of us with {v} of warning.',
      'A party that wants out has to announce its exit {v} in advance.',
    ],
    law: [
      'The substantive rules of {v} decide how this paper is to be understood.',
      'Everything in this document is to be read in the light of the laws of {v}.',
      'Legal system chosen by the parties: {v}.',
    ],
    venue: [
      'Quarrels that cannot be settled amicably go before the judges sitting in {v}.',
      'Any lawsuit has to be filed in {v}.',
      'The tribunals of {v} alone may hear actions arising here.',
    ],
    cap: [
      'Neither side shall have to make good losses beyond {v} in the aggregate.',
      'Compensation for loss, on whatever legal ground, stops at {v}.',
      'Responsibility for harm done to the other is restricted to a sum of {v}.',
      'The most that one party can recover from the other is {v}.',
    ],
    secrecy: [
      'What one side learns about the business of the other stays between them for {v} after the end.',
      'Neither shall pass on to outsiders anything learnt in the course of the work for {v} after the last day.',
      'Information received shall be kept under lock for {v} following the end of the arrangement.',
    ],
    renewal: [
      'If nobody objects in time, another year of the same length follows of its own accord.',
      'It rolls over into successive periods of twelve months as long as neither side speaks up.',
    ],
    penalty: [
      'Every breach shall cost the party at fault {v}, whether or not harm was done.',
      'For each violation the defaulting side forfeits {v}.',
    ],
    nonCompete: [
      'For {v} after the end the Agency shall not work for any rival of the Patron.',
      'The Agency shall stay out of the Patron’s line of business for {v} after they part.',
    ],
    signed: [
      'Put on paper and initialled by both on {v}.',
      'In witness of the above, both have set their hands to this document: {v}',
      'Harwick, {v}',
    ],
  },
  de: {
    term: ['Die Zusammenarbeit ist auf {v} angelegt.', 'Die Bindung der Parteien währt {v}.'],
    notice: [
      'Wer die Zusammenarbeit beenden möchte, teilt dies der anderen Seite {v} vorher schriftlich mit.',
      'Jede Seite kann sich unter Einhaltung von {v} zum Monatsende vom Vertrag lösen.',
      'Der Ausstieg ist der anderen Seite mit einem Vorlauf von {v} anzuzeigen.',
    ],
    law: [
      'Auf das Verhältnis der Parteien finden die Gesetze von {v} Anwendung.',
      'Maßgeblich ist die Rechtsordnung von {v}.',
    ],
    venue: ['Streitigkeiten sind vor den Richtern in {v} auszutragen.', 'Klagen können nur in {v} erhoben werden.'],
    cap: [
      'Mehr als {v} schuldet keine Seite der anderen an Schadensersatz.',
      'Für Schäden hat jede Seite nur bis zur Höhe von {v} einzustehen.',
    ],
    secrecy: [
      'Was eine Seite über die andere erfährt, behält sie noch {v} nach dem Ende für sich.',
      'Kenntnisse aus der Zusammenarbeit dürfen Dritten {v} nach dem Ende nicht offenbart werden.',
    ],
    renewal: ['Meldet sich niemand rechtzeitig, schließt sich von selbst ein weiteres Jahr an.'],
    penalty: ['Jeder Verstoß kostet die schuldige Seite {v}.', 'Bei jeder Zuwiderhandlung sind {v} verwirkt.'],
    nonCompete: ['Die Agentur darf {v} nach dem Ende nicht für Mitbewerber tätig sein.'],
    signed: ['Zu Papier gebracht am {v}.', 'Harwick, den {v}'],
  },
};

/** Clauses that say other periods and amounts, which nothing is asked about. */
export const fillers: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Should floods, strikes or war stand in the way for longer than 75 days, the work is put off.',
    'A party that is told of a shortcoming has 12 days to put it right.',
    'The Patron remits EUR 2,350.00 at the close of every month.',
  ],
  de: [
    'Hindern Hochwasser, Streik oder Krieg die Leistung länger als 75 Tage, so ruht die Arbeit.',
    'Wird eine Seite auf einen Mangel hingewiesen, hat sie 12 Tage Zeit, diesen zu beheben.',
    'Der Auftraggeber überweist am Ende jedes Monats 2.350,00 EUR.',
  ],
};
