import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from 'parse5';
import { UnreadableFile } from '../unreadable-file.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/**
 * Elements in each other: browsers draw 512. The parser looks through all open elements at each tag, so that a
 * hundred thousand would take it minutes.
 */
const mostDepth = 1_000;
/** Elements and texts of a page. */
const mostNodes = 2_000_000;

/** A tag that ends itself, as in XML. In HTML only some elements do; the others go on to the end of what is around. */
const selfClosing = /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/giu;
const voidTags = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu;
const xmlDeclaration = /^\s*<\?xml\s/u;

const asHtml = (source: string): string =>
  source.replaceAll(selfClosing, (tag, name: string, rest: string) =>
    voidTags.test(name) ? tag : `<${name}${rest}></${name}>`,
  );

/**
 * The tree of a page, as the standard says that browsers build it. Nothing is fetched and nothing runs.
 *
 * @param isXml whether the page is XML, in which any element may end itself; told by its first line otherwise
 * @throws UnreadableFile when elements are nested deeper, or are more, than in any page
 */
export function treeOf(source: string, isXml = xmlDeclaration.test(source)): HtmlParent {
  let depth = 0;
  let nodes = 0;
  return parse<DefaultTreeAdapterMap>(isXml ? asHtml(source) : source, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...args) {
        nodes += 1;
        if (nodes > mostNodes) throw new UnreadableFile('unsupported', 'html-too-many-elements', { most: mostNodes });
        return defaultTreeAdapter.createElement(...args);
      },
      onItemPush() {
        depth += 1;
        if (depth > mostDepth) throw new UnreadableFile('malformed', 'html-too-deep', { most: mostDepth });
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

export const isElement = (node: HtmlNode): node is HtmlElement => defaultTreeAdapter.isElementNode(node);
export const isTextNode = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode =>
  defaultTreeAdapter.isTextNode(node);

/** The value of an attribute; '' where there is none. */
export const attribute = ({ attrs }: HtmlElement, name: string): string =>
  attrs.find((each) => each.name === name)?.value ?? '';

export const hasAttribute = ({ attrs }: HtmlElement, name: string): boolean => attrs.some((each) => each.name === name);
