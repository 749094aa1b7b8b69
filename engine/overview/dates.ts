import type { DocumentKind, Fact, FactRole } from '../../common/domain/overview.ts';
import type { Value } from '../../common/domain/value.ts';
import { dayFirstIn } from '../values/dates.ts';
import { valuesOfType } from '../values/values.ts';
import { anyOf } from '../../common/domain/phrases.ts';
import { computedDates } from './computed-dates.ts';
import { rangeOf, type Statement } from './statements.ts';

/** Days kept of a document. */
const mostDates = 500;

/** A statement is looked at only where it may name a day: that is much quicker. */
const mayNameDate = /\d{4}|\d[./-]\d|['’]\d\d|(?:thousand|zwanzig|hundert)/iu;

/** Characters before a date among which words tell its role. */
const reach = 70;

/** Words near a date that tell its role: in reach before the date, right before it, right after. */
const cues: readonly { readonly role: FactRole; readonly before: RegExp; readonly after: RegExp | null }[] = [
  {
    // A birthday stands on a line of its own in many letters, and is not their date.
    role: 'mentioned',
    before: /(?<!\p{L})(?:geb\.|geboren(?:\sam)?|geburts(?:datum|tag):?|born(?:\son)?|(?:date\sof\s)?birth:?)\s*$/iu,
    after: null,
  },
  {
    // "Vom 8. bis 12. Juni", "1 April 2025 to 31 March 2026": by itself "bis" tells a deadline.
    role: 'ends',
    before: new RegExp(
      String.raw`(?:(?<!\p{L})(?:vom|from)\s(?:the\s)?\p{N}{1,2}(?:\.|st|nd|rd|th)?(?:\s?\p{N}{1,2}\.|\s\p{L}+)?|` +
        String.raw`\p{N}{4})\s(?:bis(?:\szum)?|to|until|till|through)\s+$`,
      'iu',
    ),
    after: null,
  },
  {
    role: 'due',
    before: either(
      'due | payable | deadline | no(?:t)? later than | at the latest | fällig | zahlbar | spätestens | frist',
      'by | bis | bis zum | bis spätestens',
    ),
    after: /^\W*(?:at the latest|spätestens|fällig)/iu,
  },
  {
    role: 'ends',
    before: either(
      String.raw`expir\p{L}* | terminat\p{L}* | ends? | ended | until | through | till | valid to | ` +
        'endet | enden | läuft | befristet | gültig bis | bis einschließlich',
    ),
    after: /^\W*(?:expire|ausläuft|endet)/iu,
  },
  {
    role: 'effective',
    before: either(
      String.raw`effective | commenc\p{L}* | begins? | begin | starts? | starting | with effect | as of | joins | ` +
        'entry into force | in force | beginnt | wirkung | gültig ab | in kraft | tritt',
      'from | ab | ab dem | seit',
    ),
    after: /^(?:\W*(?:in kraft|beginnt|wirksam)|\s(?:bis(?:\szum)?|to|until|till|through)\s+\p{N})/iu,
  },
  {
    role: 'signed',
    before: either(
      'signed | executed | entered into | made (?:on|as of|this) | signature | unterzeichnet | unterschrieben | ' +
        'unterschrift | geschlossen',
    ),
    after: /^\W*(?:signed|unterzeichnet|unterschrieben|geschlossen)/iu,
  },
  {
    role: 'dated',
    before: either(null, String.raw`\p{L}*date | dated | \p{L}*datum | issued | ausgestellt | stand | vom`),
    after: null,
  },
];

/** Words that may stand anywhere before the date, and words that tell only right before it. */
function either(anywhere: string | null, rightBefore: string | null = null): RegExp {
  const patterns = [
    ...(anywhere === null ? [] : [String.raw`(?<!\p{L})${anyOf(anywhere)}(?!\p{L})`]),
    ...(rightBefore === null ? [] : [String.raw`(?<!\p{L})${anyOf(rightBefore)}\W*$`]),
  ];
  return new RegExp(patterns.join('|'), 'iu');
}

/** Every day that a document names, with its role, in order; a computed one follows the one that it is computed of. */
export function datesOf(
  statements: readonly Statement[],
  { kind, language }: { readonly kind: DocumentKind | null; readonly language: string },
): readonly Fact[] {
  const naming = statements.filter(({ raw }) => mayNameDate.test(raw));
  const writing = { language, dayFirst: dayFirstIn(naming.map(({ raw }) => raw).join('\n')) };
  return naming
    .flatMap((statement) => {
      const dates = valuesOfType(statement.raw, 'date', writing).filter(({ confidence }) => confidence >= 0.5);
      const spans = dates.length === 0 ? [] : valuesOfType(statement.raw, 'duration', writing);
      const computed = computedDates(statement.raw, dates, spans);
      return dates.flatMap((date): readonly Fact[] => [
        factOf(roleOf(statement, date, kind), statement, date),
        ...computed
          .filter(({ of }) => of === date)
          .map(({ normal, start, end, how }) => ({
            ...factOf(roleOfComputed(statement, { start, end }, kind), statement, { ...date, normal, start, end }),
            computed: how,
          })),
      ]);
    })
    .slice(0, mostDates);
}

const factOf = (role: FactRole, statement: Statement, { normal, start, end }: Value): Fact => ({
  role,
  value: normal,
  text: statement.raw.slice(start, end).replaceAll(/\s+/gu, ' ').trim(),
  called: '',
  said: rangeOf(statement),
});

function roleOf(
  { raw, isBlock }: Statement,
  { start, end }: Pick<Value, 'start' | 'end'>,
  kind: DocumentKind | null,
): FactRole {
  // A word that the slice cut is none.
  const before = start <= reach ? raw.slice(0, start) : raw.slice(start - reach, start).replace(/^\S*\s/u, ' ');
  const after = raw.slice(end, end + 25);
  const role = cues.find((cue) => cue.before.test(nearest(before)) || cue.after?.test(after) === true)?.role;
  if (role !== undefined) return role;
  // "Westhaven, 12 August 2024" or a line with nothing but the date: of a letter, or where people sign.
  const isLine = isBlock && raw.length - (end - start) <= 40 && !/[.!?]$/u.test(raw.slice(end).trim() || '.x');
  if (!isLine) return 'mentioned';
  return kind === 'contract' ? 'signed' : 'dated';
}

/** A span before or after a day is a deadline, unless its words tell another thing. */
function roleOfComputed(...of: Parameters<typeof roleOf>): FactRole {
  const role = roleOf(...of);
  return role === 'mentioned' ? 'due' : role;
}

/** Words after another date, or in another clause, belong to that. */
const nearest = (before: string): string => before.split(/;\s|\)\s|,\s(?=and\b|und\b)/u).at(-1) ?? '';
