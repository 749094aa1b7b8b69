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

/**
 * The tree of a page, as the standard says that browsers build it. Nothing is fetched and nothing runs.
 *
 * @throws UnreadableFile when elements are nested deeper, or are more, than in any page
 */
export function treeOf(source: string): HtmlParent {
  let depth = 0;
  let nodes = 0;
  return parse<DefaultTreeAdapterMap>(source, {
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
