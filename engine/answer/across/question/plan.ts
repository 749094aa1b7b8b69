import type { AcrossColumn, AcrossCondition, AcrossPlan } from '../../../../common/domain/across.ts';
import { fold } from '../../../../common/domain/fold.ts';
import { anyWriting, type Writing } from '../../../values/values.ts';
import { asksForValue, asksWhat, besideIn } from './beside.ts';
import { germanOrEnglish } from '../../../../common/domain/language.ts';
import { kindNamed } from '../../../kinds/asked-kinds.ts';
import { columnOf, contentOf } from './column.ts';
import { fields } from '../fields/fields.ts';
import { isMatter } from '../../../kinds/matters.ts';
import { comparisonsIn, type Comparison } from './comparison.ts';
import { absent, denial, forbids, negation, theSame } from './condition-words.ts';
import { comparedName } from './compared-name.ts';
import { matterNamed, matterOfKind } from '../../../kinds/matter-nouns.ts';
import { plainQuestion } from './question-forms.ts';
import { hadIn, isHad, neitherIn } from './had.ts';
import { furtherIn } from '../further/further.ts';
import { withFurther } from '../further/with-further.ts';
import { compareName } from './name-condition.ts';
import { isOfLetters, ordered, summed, verbsOf } from './ordered-columns.ts';
import type { Part } from './plan-part.ts';
import { isDuty } from '../document/duty.ts';
import { asksSigner, signatoryColumn } from '../document/signatory.ts';
import { isYes, statementOf, subjectOf } from './statement-parts.ts';
import { withDates } from './relative-dates.ts';
import { inCurrency, paidColumn, stateOf } from './state-conditions.ts';
import { whoIn, roleIn } from './roles.ts';
import { acrossRoute, routeAs, type GivenRoute, type ReadRoute } from './route.ts';

const least = new RegExp(
  String.raw`(?<!\p{L})(?:earliest|oldest|lowest|smallest|shortest|cheapest|fastest|quickest|soonest|first|least|` +
    String.raw`frühe?st\p{L}*|ältest\p{L}*|niedrigst\p{L}*|geringst\p{L}*|kleinst\p{L}*|kürzest\p{L}*|billigst\p{L}*|` +
    String.raw`günstigst\p{L}*|erste[nrs]?|zuerst|am\s+wenigsten)(?!\p{L})`,
  'iu',
);
/** Words that only say that documents are there: "did we receive", "do we have", "gibt es". */
const idle = new RegExp(
  String.raw`(?<!\p{L})(?:how|many|which|what|wie|viele|welche|are|is|were|was|there|do|does|did|have|has|had|we|i|` +
    String.raw`you|us|people|anyone|anybody|write|wrote|written|send|sent|received?|gets?|got|in|the|library|files?|` +
    String.raw`altogether|here|dabei|darunter|darin|hier|vorhanden|sind|ist|gibt|es|liegen|vor|haben|hat|wir|ich|uns|` +
    String.raw`erhalten|bekommen|da|exist)(?!\p{L})`,
  'giu',
);
const joints = /(?:\s*,\s*|\s+)(?:and|und|sowie|as\s+well\s+as|plus)\s+|\s*,\s+|\s*;\s*/iu;
/** A condition that is a statement: "which … allow subletting", "all … that mention arbitration". */
const stated = new RegExp(
  String.raw`^(?:(?:in|under)\s+)?(?:which|how\s+many|welche[rsnm]?|wie\s*viele)\s+(?<said>.+)|` +
    String.raw`(?<!(?:^|\s)(?:of|in|at|from|by|to|for|under|on|most|least))\s(?:that|which|welche)\s+(?<said>.+)|` +
    String.raw`\s(?<said>(?:with|mit)\s+(?:an?|eine[rmn]?)\s.+)`,
  'iu',
);
/** As `stated`, of a question that asks each document: "all contracts that mention arbitration". */
const told = new RegExp(
  String.raw`(?<!(?:^|\s)(?:of|in|at|from|by|to|for|under|on|most|least|announce|say|declare|mean))\s(?:that|which|` +
    String.raw`welche)\s+(?<said>.+)|\s(?<said>(?:with|mit)\s+(?:an?|eine[rmn]?)\s.+)`,
  'iu',
);
/** Where one condition ends and another begins: "and a rent over", "and were signed". */
const otherCondition = /\s+(?:and|but|und|aber)\s+/iu;

/**
 * What a question asks of every document: its columns, and the conditions that they must meet. Any text makes a plan: a
 * question that is none to all documents is put to each as it stands.
 *
 * @param today what "this year" is counted from: the day on which the question was asked
 * @param more further columns, as a person typed them
 * @param as how it is read, whatever its form; null where its form tells
 */
export function planOf(
  question: string,
  today: Date,
  more: readonly string[] = [],
  as: GivenRoute | null = null,
): AcrossPlan {
  const { asked, further } = furtherIn(withDates(question, today));
  return withFurther({ ...plainPlan(asked, more, as), question }, further);
}

function plainPlan(question: string, more: readonly string[], as: GivenRoute | null): AcrossPlan {
  const writing = writingOf(question);
  const asked = plainQuestion(question)
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s*[?？.!]*\s*$/u, '');
  const route = as === null ? acrossRoute(asked) : routeAs(asked, as);
  const [kind, ofKind] = route === null ? (['lookup', ''] as const) : [route.kind, route.ofKind];
  const parts = route === null ? [{ column: columnOf(asked), condition: null }] : partsOf(route, writing);
  const columns: AcrossColumn[] = [];
  const conditions: AcrossCondition[] = [];
  const numberOf = (column: AcrossColumn): number => {
    const known = columns.findIndex(({ heading }) => heading === column.heading);
    return known === -1 ? columns.push(column) - 1 : known;
  };
  for (const { column, condition } of parts) {
    const number = numberOf(column);
    if (condition !== null) conditions.push({ ...condition, column: number });
  }
  for (const words of more) if (words.trim() !== '') numberOf(columnOf(words, ofKind));
  const extreme = kind === 'extreme' ? (least.test(asked) ? 'least' : 'most') : null;
  return { question, kind, columns, conditions, extreme, mean: route?.mean ?? false, ofKind };
}

function partsOf(route: ReadRoute, writing: Writing): readonly Part[] {
  const matter = matterOfKind(route.ofKind);
  const own = ownPartsOf(route, writing);
  const isState = route.kind !== 'list' && route.kind !== 'lookup' && !(route.kind === 'sum' && wePay(route.rest));
  const state = isState ? stateOf(route.rest, route.ofKind) : null;
  if (state?.column === paidColumn && !own.some(({ column }) => column === paidColumn)) return [...own, state];
  if (matter === null || own.some(({ column }) => column.heading === matter)) return own;
  return [...own, ...fields.filter(({ heading }) => heading === matter).map(isYes)];
}

/** "What have we paid X?" asks for what X billed, unless what is paid already is asked for. */
const wePay = (words: string): boolean =>
  /(?<!\p{L})(?:we|i|wir|ich)(?!\p{L})/iu.test(words) &&
  !/(?<!\p{L})(?:already|so far|bereits|schon)(?!\p{L})/iu.test(words);

function ownPartsOf({ kind, ofKind, rest, before, each: isEach }: ReadRoute, writing: Writing): readonly Part[] {
  if (kind === 'sum' || kind === 'extreme') {
    const comparisons = comparisonsIn(rest, writing);
    const left = without(rest, comparisons);
    const name = comparedName(left);
    const words = name === null ? left : left.replace(name.words, ' ');
    const matters = matterIn(kind === 'sum' && kindNamed(ofKind) !== 'invoice' ? `${ofKind} ${words}` : '');
    const whole = matters.length > 0 ? '' : words;
    const who = kind === 'sum' ? null : whoIn(rest, ofKind);
    const column = kind === 'sum' ? summed(whole, ofKind) : ordered(who?.left ?? words, ofKind);
    const currency = column.type === 'amount' && comparisons.length === 0 ? inCurrency(words) : null;
    return [
      { column, condition: currency },
      ...(who === null ? [] : [{ column: who.column, condition: null }]),
      ...comparisons.map((each) => compare(each, each.type === 'date' ? verbsOf(words) : words, ofKind)),
      ...(name === null ? [] : [compareName(name, verbsOf(left), ofKind, left)]),
      ...matters,
    ];
  }
  const unsaid = neitherIn(rest, ofKind);
  if (unsaid.length > 0) return unsaid;
  const beside = kind === 'count' ? null : besideIn(rest, before, ofKind, (words) => isCondition(words, writing));
  const attributes = (beside?.attributes ?? []).flatMap((words) => attributesOf(words, ofKind));
  const isAsked =
    kind !== 'count' && beside === null && (asksForValue(rest) || asksWhat(rest, ofKind)) && isCondition(rest, writing);
  const named = isAsked
    ? valueOf(rest, ofKind, writing)
    : [
        ...attributes,
        ...clausesOf(beside?.left ?? rest, writing)
          .flatMap((clause) => partOf(clause, { ofKind, isEach }, writing))
          .map((part) => ofAttribute(part, attributes, ofKind)),
      ];
  const alone = askedAlone(rest, ofKind);
  // "Von wann sind die Rechnungen von X?": the day is asked for, and X a condition.
  const isOpen = kind !== 'count' && named.every(({ condition }) => condition !== null) && alone.length > 0;
  const asked = named.length === 0 || (isOpen && alone[0]?.column.type === 'date') ? [...alone, ...named] : named;
  // "In how many is there a penalty?": those are counted that say it.
  const all = isEach ? asked : asked.map(ofMatter);
  const parts = kind === 'count' ? all.map(counted) : all;
  return [
    ...parts.filter(({ condition }) => condition === null),
    ...parts.filter(({ condition }) => condition !== null),
  ];
}

/** "Find the letters in which somebody ends a contract": those are meant that do it. */
const ofMatter = (part: Part): Part =>
  part.condition === null && isMatter(part.column.heading) ? { ...part, condition: { is: 'yes' } } : part;

const counted = ({ column, condition }: Part): Part => ({ column, condition: condition ?? { is: 'said' } });

/** "The caps in all contracts above EUR 5,000": a value without a word of its own is of what is asked. */
function ofAttribute(part: Part, attributes: readonly Part[], ofKind: string): Part {
  if (part.condition?.is !== 'between') return part;
  const { type, heading } = part.column;
  const own = attributes.find(({ column }) => column.type === type)?.column;
  return own === undefined || heading !== columnOf('', ofKind, type).heading ? part : { ...part, column: own };
}

/** "Who is each invoice from?", "When is each letter from?": nothing but the question word tells what is asked. */
function askedAlone(rest: string, ofKind: string): readonly Part[] {
  if (/^\W*(?:(?:from|by|to|for|von|an|für)\s+)?(?:who|whom|wer|wem|wen)(?!\p{L})/iu.test(rest))
    return [{ column: columnOf(roleIn(rest, ofKind), ofKind, 'name'), condition: null }];
  return /^\W*(?:(?:from|since|of|von|seit)\s+)?(?:when|wann)(?!\p{L})/iu.test(rest)
    ? [{ column: columnOf('', ofKind, 'date'), condition: null }]
    : [];
}

/** "What do the offers add up to?": only letters that offer something are added up. */
function matterIn(words: string): readonly Part[] {
  const folded = fold(words);
  const found = fields.find(({ heading, inQuestion }) => isMatter(heading) && folded.search(inQuestion()) !== -1);
  return found === undefined ? [] : [isYes(found)];
}

/** Of words that name no date the document's own. */
function datedOf(words: string, ofKind: string): AcrossColumn {
  const own = columnOf(words, ofKind, 'date');
  const isField = own.heading === 'Date' || fields.some(({ heading }) => heading === own.heading);
  const usual = columnOf('', ofKind, 'date');
  if (isField || (usual.heading !== 'Date' && !fields.some(({ heading }) => heading === usual.heading))) return own;
  return usual;
}

/** "When were the contracts with X signed?": what is asked for, and the conditions inside the question. */
function valueOf(rest: string, ofKind: string, writing: Writing): readonly Part[] {
  const comparisons = comparisonsIn(rest, writing);
  const left = without(rest, comparisons);
  const name = comparedName(left);
  const words = name === null ? left : left.replace(name.words, ' ');
  const own = attributesOf(words, ofKind);
  return [
    ...(own.length > 0 ? own : [{ column: columnOf(words, ofKind), condition: null }]),
    ...comparisons.map((each) => compare(each, each.type === 'date' ? words : '', ofKind)),
    ...(name === null ? [] : [compareName(name, name.words, ofKind)]),
  ];
}

/** The question's conditions apart: "… over 60 days and … governed by the law of France". */
function clausesOf(rest: string, writing: Writing): readonly string[] {
  const name = comparedName(rest);
  // "Oakes and Fenner LLP", "Acme Ltd and Brandt GmbH": an "and" inside a name parts no conditions.
  if (name !== null && otherCondition.test(name.words)) return [rest];
  const pieces = rest.split(otherCondition);
  if (pieces.length === 1) return pieces;
  const whole = comparisonsIn(rest, writing).length;
  const apart = pieces.reduce((sum, piece) => sum + comparisonsIn(piece, writing).length, 0);
  const each = pieces.every((piece) => isCondition(piece, writing) || isHad(piece, ''));
  return whole === apart && each ? pieces : [rest];
}

const isCondition = (piece: string, writing: Writing): boolean =>
  comparisonsIn(piece, writing).length > 0 || absent.test(piece) || comparedName(piece) !== null;

/** What one condition of a question says, or the columns that it asks for. */
function partOf(
  clause: string,
  { ofKind, isEach }: { readonly ofKind: string; readonly isEach: boolean },
  writing: Writing,
): readonly Part[] {
  const comparisons = comparisonsIn(clause, writing);
  const left = without(clause, comparisons);
  const name = comparedName(left);
  const words = name === null ? left : left.replace(name.words, ' ');
  const isDenied = denial.test(words) && !isAbsence(words);
  if (comparisons.length > 0) {
    const compared = comparisons.map((comparison) => compare(comparison, words, ofKind));
    const said = isOfLetters.test(fold(ofKind)) ? matterNamed(words) : null;
    const matter = fields.filter(({ heading }) => heading === said).map(isYes);
    const had = hadIn(
      words,
      ofKind,
      compared.map(({ column }) => column.heading),
    );
    const named = name === null ? [] : [compareName(name, name.words, ofKind)];
    const all = [...compared, ...matter, ...named, ...had];
    return isDenied && all.length === 1 ? all.map(denied) : all;
  }
  // "By when must each be paid?" asks for a day, and not whether.
  const state = asksForDay.test(clause) ? null : stateOf(clause, ofKind);
  if (state !== null && (name === null || state.condition?.is === 'contains')) return [state];
  if (state !== null && name !== null) return [state, compareName(name, name.words, ofKind)];
  if (isAbsence(clause)) return [{ column: subjectOf(clause, absent, ofKind), condition: { is: 'not-said' } }];
  if (name !== null) {
    const named = compareName(name, clause, ofKind);
    return [isDenied ? denied(named) : named];
  }
  const had = isEach || negation.test(clause) ? [] : hadIn(clause, ofKind, []);
  // "… have both a penalty and a cap" is read whole below.
  if (had.length === 1 && had.length === clause.split(otherCondition).length) return had;
  const unsaid = isEach ? null : deniedOf(clause, ofKind);
  if (unsaid !== null) return [unsaid];
  if (forbids.test(clause)) return [{ column: subjectOf(clause, forbids, ofKind, 'yes-no'), condition: { is: 'no' } }];
  if (clause.replaceAll(idle, '').search(/\p{L}{2}/u) === -1) return [];
  const same = sharedOf(clause, ofKind);
  if (same !== null) return [same];
  const found = (isEach ? told : stated).exec(clause);
  // "Contract by contract, which law applies": the question word itself, and no statement.
  const isWhich = /^\W*(?:which|welche)/iu.test(found?.[0] ?? '');
  const isAsking = isEach && found !== null && isWhich && contentOf(fold(clause.slice(0, found.index))).length === 0;
  const statement = isAsking ? undefined : found?.groups?.['said'];
  return statement === undefined ? attributesOf(clause, ofKind) : statementOf(statement, ofKind);
}

const asksForDay = /^\W*(?:(?:by|until|till|bis|zu)\s+)?(?:when|wann)(?!\p{L})/iu;

/** A condition turned round. */
const denied = ({ column, condition }: Part): Part =>
  condition?.is === 'contains' || condition?.is === 'between'
    ? { column, condition: { ...condition, denied: true } }
    : { column, condition };

/** "Which contracts do not limit liability": they don't say the value of a field, or say no to it. */
function deniedOf(clause: string, ofKind: string): Part | null {
  if (!negation.test(clause)) return null;
  const own = columnOf(clause.replace(negation, ' ').replace(/^\W*(?:which|welche[rs]?)\s/iu, ' '), ofKind);
  const known = fields.find(({ heading }) => heading === own.heading);
  if (known === undefined || isMatter(known.heading)) return null;
  return { column: own, condition: { is: known.type === 'yes-no' && !isDuty(known) ? 'no' : 'not-said' } };
}

/** "Which contracts have the same notice period?": their values are those of others too. */
function sharedOf(clause: string, ofKind: string): Part | null {
  if (!theSame.test(clause) || /(?<!\p{L})(?:as|wie)\s/iu.test(clause)) return null;
  const column = columnOf(clause.replace(theSame, ' ').replace(/^\W*(?:which|what|welche[rsn]?)\s/iu, ' '), ofKind);
  return fields.some(({ heading }) => heading === column.heading) ? { column, condition: { is: 'shared' } } : null;
}

function compare(comparison: Comparison, words: string, ofKind: string): Part {
  const { type, least: from, most: to, inclusive, currency, month, day } = comparison;
  const column = type === 'date' ? datedOf(words, ofKind) : columnOf(words, ofKind, type);
  const ofMonth = { ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  return { column, condition: { is: 'between', least: from, most: to, inclusive, currency, ...ofMonth } };
}

const mustDo = /(?<!\p{L})(?:müssen|muss|sollen|soll)(?!\p{L})/iu;

/** "Contracts without a cap", but not "extended without anybody acting". */
function isAbsence(clause: string): boolean {
  const found = absent.exec(clause);
  // "Must we keep silent" asks for a duty.
  if (found === null || (/^schweig/iu.test(found[0]) && mustDo.test(clause))) return false;
  return !/^(?:without|ohne)/iu.test(found[0]) || contentOf(fold(clause.slice(0, found.index))).length === 0;
}

/** "1.000" is a thousand where a question is German. */
const writingOf = (question: string): Writing =>
  germanOrEnglish(question).startsWith('de') ? { language: 'de', dayFirst: true } : anyWriting;

/** "Who wrote it, and when?" */
const isWhen = /^\W*(?:when|wann)\W*$/iu;

/** "the notice period and the rent": a column for each. */
function attributesOf(clause: string, ofKind: string): readonly Part[] {
  const said = clause
    // "After each contract ends, how long …": when it is asked for, not what.
    .replace(/^\s*(?:after|once|when|nachdem|wenn)\s[^,?]*,\s*/iu, '')
    .replace(
      /^(?:please\s+)?(?:list|show|find|name|give\s+me|tabulate|zeige?|liste?|nenne?|finde?|gib)\s+(?:me\s+|mir\s+)?/iu,
      '',
    )
    .replaceAll(/(?<!\p{L})(?:in|bei|von)\s+d(?:en|er)\s+einzelnen(?!\p{L})/giu, ' ')
    .replaceAll(
      new RegExp(
        String.raw`(?<!\p{L})(?:of|in|for|from|per|von|in|für|je|pro|bei)?\s*(?:all|every|each|any|(?:d(?:en|er|` +
          String.raw`ie)\s+)?einzelnen?|alle[nrs]?|jede[rsmn]?)(?:\s+(?:of\s+)?(?:the|my|our|der|die|den))?\s*(?=$|,|` +
          String.raw`:|\s(?:of|in|what|who|when|how|with))`,
        'giu',
      ),
      ' ',
    );
  return said
    .split(joints)
    .filter((words) => contentOf(fold(words)).length > 0 || isWhen.test(words))
    .map((words) => ({
      column: isWhen.test(words)
        ? columnOf('', ofKind, 'date')
        : asksSigner(words) && !isOfLetters.test(fold(ofKind))
          ? signatoryColumn
          : columnOf(words.replace(/^[\s,:]+|[\s,:]+$|\s+(?:of|in|on|for|from|per|von|aller|für|auf)$/giu, ''), ofKind),
      condition: null,
    }));
}

const without = (text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string =>
  ranges.toReversed().reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
