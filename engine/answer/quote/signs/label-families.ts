import { termsOf } from '../../../search/terms.ts';

/**
 * What forms call a thing, and how people ask for it: words of questions on the left, words of labels on the right.
 * Folded, English and German. Words of one stem need no place here.
 */
const families: readonly (readonly [string, string])[] = [
  [
    'absent missing away fehlte fehlten fehlt abwesend gefehlt',
    'apologies absent excused regrets entschuldigt abwesend',
  ],
  ['attended attend came anwesend teilgenommen dabei', 'present attendees participants anwesend teilnehmer'],
  ['medicine medicines drug drugs tablets medikament medikamente arznei tabletten', 'medication medikation therapie'],
  ['illness ill disease wrong suffer suffers krank krankheit leidet', 'diagnosis diagnoses diagnose diagnosen'],
  [
    'responsible charge contact zustandig wende wenden',
    'contact ansprechpartner ansprechpartnerin sachbearbeiter bearbeiter bearbeiterin',
  ],
  ['employed works job beruf beschaftigt', 'position role title tatigkeit stelle'],
  ['where wo', 'place location venue ort raum'],
  ['next gemacht geplant planned', 'procedere plan steps schritte vorgehen'],
  [
    'altogether total insgesamt zusammen gesamt',
    'total totals summe gesamtsumme gesamtbetrag gesamt endbetrag rechnungsbetrag',
  ],
  ['written wrote write geschrieben schrieb', 'minutes protokoll author verfasser'],
];

const read = families.map(([asked, called]) => ({
  asked: new Set(asked.split(' ')),
  called: new Set(called.split(' ')),
}));

/** Of a label: whether a question asks for what forms call so, `other` where it asks for what has another label. */
export function familyOf(question: readonly string[], label: string): 'asked' | 'other' | 'none' {
  const words = termsOf(label);
  const wanted = read.filter(({ asked }) => question.some((each) => asked.has(each)));
  if (wanted.some(({ called }) => words.some((each) => called.has(each)))) return 'asked';
  const isOther = read.some((each) => !wanted.includes(each) && words.some((word) => each.called.has(word)));
  return wanted.length > 0 && isOther ? 'other' : 'none';
}
