import { attribute, hasAttribute, type HtmlElement } from './tree.ts';

/** Elements whose content no browser shows as text, or only where it can't show what it is meant to. */
const neverShown: ReadonlySet<string> = new Set(
  (
    'head script style template noscript noframes noembed datalist rp iframe audio video canvas object embed map ' +
    // What stands beside a formula or a drawing and is not part of its picture.
    'annotation annotation-xml metadata defs desc symbol'
  ).split(' '),
);

const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/iu;

/** Whether an element is not shown by itself; `style-sheets.ts` has what sheets say. White text on white is text. */
export function isHidden(element: HtmlElement): boolean {
  const { tagName } = element;
  return (
    neverShown.has(tagName) ||
    hasAttribute(element, 'hidden') ||
    (tagName === 'dialog' && !hasAttribute(element, 'open')) ||
    (tagName === 'title' && element.parentNode !== null && 'tagName' in element.parentNode) ||
    hidingStyle.test(attribute(element, 'style'))
  );
}

const blockTags: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table caption tr td th ul xmp foreignObject'
  ).split(' '),
);

const blockStyle = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table)\b/iu;

/** Whether an element begins and ends lines of its own. */
export const isBlock = (element: HtmlElement): boolean =>
  blockTags.has(element.tagName) || blockStyle.test(attribute(element, 'style'));

const keepsSpace: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext', 'textarea']);

/** Whether an element is for text that stands as in its source, such as a program. */
export const isCode = ({ tagName }: HtmlElement): boolean => keepsSpace.has(tagName);

/** Whether an element keeps the spaces and line breaks of its source. */
export const isPreformatted = (element: HtmlElement): boolean =>
  isCode(element) || /white-space\s*:\s*(?:pre|break-spaces)\b/iu.test(attribute(element, 'style'));

/** Words of a role, in HTML and in books. */
export const rolesOf = (element: HtmlElement): readonly string[] =>
  `${attribute(element, 'role')} ${attribute(element, 'epub:type')}`.toLowerCase().trim().split(/\s+/u);

/** The level of a heading; 0 for other elements. */
export function headingLevel(element: HtmlElement): number {
  const tag = /^h([1-6])$/u.exec(element.tagName);
  if (tag !== null) return Number(tag[1]);
  if (!rolesOf(element).includes('heading')) return 0;
  const level = Number(attribute(element, 'aria-level'));
  return Number.isInteger(level) && level >= 1 && level <= 9 ? level : 2;
}

const raisingStyle =
  /(?:^|[;\s])(?:vertical-align\s*:\s*(?:super|text-top)\b|vertical-align\s*:\s*\+?(?:\d*\.)?\d*[1-9])/iu;
/** What is shown above its place in smaller letters is a mark; in letters of one size a text is moved for its look. */
const movedUp = /(?:^|[;\s])(?:top\s*:\s*-|bottom\s*:\s*\+?(?:\d*\.)?\d*[1-9])/iu;
const smaller = /font-size\s*:\s*(?:0?\.\d|[1-9]\d?(?:\.\d+)?%|smaller|(?:xx?|x)?-?small)/iu;

/** Whether an element stands above its line: raised by its name or its style, or the mark of a note. */
export const isRaised = (element: HtmlElement): boolean =>
  element.tagName === 'sup' ||
  isRaisedBy(attribute(element, 'style')) ||
  rolesOf(element).some((role) => role === 'noteref' || role === 'doc-noteref');

const isRaisedBy = (style: string): boolean =>
  raisingStyle.test(style) || (/position\s*:\s*relative/iu.test(style) && movedUp.test(style) && smaller.test(style));
