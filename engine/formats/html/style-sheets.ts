import { attribute, isElement, isTextNode, type HtmlElement, type HtmlParent } from './tree.ts';

/** Letters of the style sheets of a page that are read, and rules of them. */
const mostLetters = 2_000_000;
const mostRules = 20_000;

const comment = /\/\*[^]*?\*\//gu;
/** What holds in print, on small screens and the like, with its rules. */
const conditional = /@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu;
const rule = /([^{}]+)\{([^{}]*)\}/gu;
const display = /(?:^|;)\s*display\s*:\s*([\w-]+)[^;]*$|(?:^|;)\s*display\s*:\s*([\w-]+)/iu;
/** One element by its name, classes and id: "p", ".menu", "div.note#n1". */
const simple = /^([a-z][\w-]*)?((?:[.#][\w-]+)*)$/iu;

interface Rule {
  readonly tag: string;
  readonly marks: readonly string[];
  readonly hides: boolean;
  /** The higher counts. */
  readonly weight: number;
}

/**
 * Whether the style sheets inside a page hide an element, as far as rules for a name, a class or an id alone tell. What
 * a rule with more conditions may show is shown.
 */
export function hiddenBySheets(root: HtmlParent): (element: HtmlElement) => boolean {
  const rules = rulesOf(sheetsIn(root).join('\n').slice(0, mostLetters));
  if (!rules.some(({ hides }) => hides)) return () => false;
  const byKey = Map.groupBy(rules, ({ tag, marks }) => marks[0] ?? tag);
  return (element) => {
    if (/(?:^|;)\s*display\s*:/iu.test(attribute(element, 'style'))) return false;
    const marks = new Set([
      ...attribute(element, 'class')
        .split(/\s+/u)
        .map((name) => `.${name}`),
      `#${attribute(element, 'id')}`,
    ]);
    const matching = [...marks, element.tagName]
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((each) => (each.tag === '' || each.tag === element.tagName) && each.marks.every((one) => marks.has(one)));
    return matching.toSorted((a, b) => b.weight - a.weight)[0]?.hides === true;
  };
}

function sheetsIn({ childNodes }: HtmlParent): readonly string[] {
  return childNodes.filter(isElement).flatMap((element) => {
    if (element.tagName !== 'style') return sheetsIn(element);
    if (/print|speech/iu.test(attribute(element, 'media'))) return [];
    return element.childNodes.filter(isTextNode).map(({ value }) => value);
  });
}

function rulesOf(sheet: string): readonly Rule[] {
  const rules: Rule[] = [];
  const plain = sheet.replaceAll(comment, '');
  // What is shown under a condition may be shown.
  for (const [block] of plain.matchAll(conditional))
    rules.push(...rulesIn(block.slice(block.indexOf('{') + 1, -1)).filter(({ hides }) => !hides));
  rules.push(...rulesIn(plain.replaceAll(conditional, '')));
  return rules.slice(0, mostRules);
}

function rulesIn(sheet: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (const [, selectors = '', declarations = ''] of sheet.matchAll(rule)) {
    const value = display.exec(declarations);
    if (value === null) continue;
    const hides = (value[1] ?? value[2])?.toLowerCase() === 'none';
    const important = /display\s*:[^;]*!important/iu.test(declarations) ? 1e12 : 0;
    for (const selector of selectors.split(',')) {
      const [last = '', ...before] = selector
        .trim()
        .split(/[\s>+~]+/u)
        .toReversed();
      const parts = simple.exec(last);
      const isSimple = before.length === 0 && parts !== null;
      if (parts === null || last === '' || (hides && !isSimple)) continue;
      const marks = parts[2]?.match(/[.#][\w-]+/gu) ?? [];
      const ids = marks.filter((mark) => mark.startsWith('#')).length;
      const weight = isSimple ? 1e8 * ids + 1e7 * (marks.length - ids) + (parts[1] === undefined ? 0 : 1e6) : 1e11;
      rules.push({ tag: parts[1]?.toLowerCase() ?? '', marks, hides, weight: important + weight + rules.length });
    }
  }
  return rules;
}
