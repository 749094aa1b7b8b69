import { attribute, isElement, isTextNode, type HtmlElement, type HtmlParent } from './tree.ts';

/** Letters of the style sheets of a page that are read, and rules of them. */
const mostLetters = 2_000_000;
const mostRules = 20_000;

const comment = /\/\*[^]*?\*\//gu;
/** What holds in print, on small screens and the like, with its rules. */
const conditional = /@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu;
/** What is no rule: "@charset", "@import". */
const statement = /@(?:charset|import|namespace)\b[^;{}]*;/giu;
const rule = /([^{}]+)\{([^{}]*)\}/gu;
/** What is read of rules. */
const properties = ['display', 'vertical-align', 'list-style', 'list-style-type'] as const;
type Property = (typeof properties)[number];
const raised = /^(?:super|text-top|\+?(?:\d*\.)?\d*[1-9])/iu;
const hidden = /^none\b/iu;
/** Media that are no screen. */
const otherMedia = /print|speech/iu;
/** One element by its name, classes and id: "p", ".menu", "div.note#n1". */
const simple = /^([a-z][\w-]*)?((?:[.#][\w-]+)*)$/iu;

interface Rule {
  readonly tag: string;
  readonly marks: readonly string[];
  readonly property: Property;
  readonly value: string;
  /** The higher counts. */
  readonly weight: number;
}

/** What the style sheets of a page say of its elements. */
export interface Sheets {
  readonly hides: (element: HtmlElement) => boolean;
  /** Whether a text stands above its line. */
  readonly raises: (element: HtmlElement) => boolean;
  /** How the items of a list are counted, in the words of a style; '' where nothing says so. */
  readonly listStyle: (list: HtmlElement) => string;
}

/**
 * Whether the style sheets of a page hide or raise an element, and how they count, as far as rules for a name, a class
 * or an id alone tell. What a rule with more conditions may show is shown.
 *
 * @param linked sheets that the page links to
 */
export function sheetsOf(root: HtmlParent, linked: readonly string[]): Sheets {
  const rules = rulesOf([...linked, ...sheetsIn(root)].join('\n').slice(0, mostLetters));
  const [display, align] = [valuesOf('display', rules), valuesOf('vertical-align', rules)];
  const [list, listType] = [valuesOf('list-style', rules), valuesOf('list-style-type', rules)];
  return {
    hides: (element) => hidden.test(display(element)),
    raises: (element) => raised.test(align(element)),
    listStyle: (element) => listType(element) || list(element),
  };
}

/** The value that counts most of the rules that match an element; '' where none does, or its own style has another. */
function valuesOf(property: Property, all: readonly Rule[]): (element: HtmlElement) => string {
  const rules = all.filter((each) => each.property === property);
  if (rules.length === 0) return () => '';
  const byKey = Map.groupBy(rules, ({ tag, marks }) => marks[0] ?? tag);
  return (element) => {
    if (valueIn(attribute(element, 'style'), property) !== undefined) return '';
    const marks = new Set([
      ...attribute(element, 'class')
        .split(/\s+/u)
        .map((name) => `.${name}`),
      `#${attribute(element, 'id')}`,
    ]);
    const matching = [...marks, element.tagName]
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((each) => (each.tag === '' || each.tag === element.tagName) && each.marks.every((one) => marks.has(one)));
    return matching.toSorted((a, b) => b.weight - a.weight)[0]?.value ?? '';
  };
}

/** Style sheets that a page links to and that hold on a screen, as it names them, in their order. */
export const linkedSheets = ({ childNodes }: HtmlParent): readonly string[] =>
  childNodes.filter(isElement).flatMap((element) => {
    const isSheet = element.tagName === 'link' && /^\s*stylesheet\s*$/iu.test(attribute(element, 'rel'));
    if (!isSheet) return linkedSheets(element);
    return otherMedia.test(attribute(element, 'media')) ? [] : [attribute(element, 'href')].filter((to) => to !== '');
  });

function sheetsIn({ childNodes }: HtmlParent): readonly string[] {
  return childNodes.filter(isElement).flatMap((element) => {
    if (element.tagName !== 'style') return sheetsIn(element);
    if (otherMedia.test(attribute(element, 'media'))) return [];
    return element.childNodes.filter(isTextNode).map(({ value }) => value);
  });
}

function rulesOf(sheet: string): readonly Rule[] {
  const rules: Rule[] = [];
  const plain = sheet.replaceAll(comment, '').replaceAll(statement, '');
  // What is shown under a condition may be shown.
  for (const [block] of plain.matchAll(conditional))
    rules.push(...rulesIn(block.slice(block.indexOf('{') + 1, -1)).filter(shows));
  rules.push(...rulesIn(plain.replaceAll(conditional, '')));
  return rules.slice(0, mostRules);
}

const shows = ({ property, value }: Pick<Rule, 'property' | 'value'>): boolean =>
  property === 'display' && !hidden.test(value);

function rulesIn(sheet: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (const [, selectors = '', declarations = ''] of sheet.matchAll(rule))
    for (const property of properties) {
      const value = valueIn(declarations, property);
      if (value === undefined) continue;
      const important = /!\s*important/iu.test(value) ? 1e12 : 0;
      for (const selector of selectors.split(',')) {
        const found = selected(selector);
        // A rule with conditions shows, and does nothing else.
        if (found === undefined || (!found.isSimple && !shows({ property, value }))) continue;
        const { tag, marks, weight } = found;
        rules.push({ tag, marks, property, value, weight: important + weight + rules.length });
      }
    }
  return rules;
}

/** The last value that declarations give a property. */
export function valueIn(declarations: string, property: Property): string | undefined {
  if (!declarations.toLowerCase().includes(property)) return undefined;
  const own = declarations.split(';').findLast((each) => each.split(':', 1)[0]?.trim().toLowerCase() === property);
  return own?.slice(own.indexOf(':') + 1).trim();
}

/** The element that a selector names, and how much its rules count; undefined for one by other things than names. */
function selected(selector: string) {
  const [last = '', ...before] = selector
    .trim()
    .split(/[\s>+~]+/u)
    .toReversed();
  const parts = simple.exec(last);
  if (parts === null || last === '') return undefined;
  const isSimple = before.length === 0;
  const marks = parts[2]?.match(/[.#][\w-]+/gu) ?? [];
  const ids = marks.filter((mark) => mark.startsWith('#')).length;
  const weight = isSimple ? 1e8 * ids + 1e7 * (marks.length - ids) + (parts[1] === undefined ? 0 : 1e6) : 1e11;
  return { tag: parts[1]?.toLowerCase() ?? '', marks, isSimple, weight };
}
