import { attribute, isElement, isTextNode, type HtmlElement, type HtmlParent } from './tree.ts';

/** What a page says of itself; '' where it says nothing. */
export interface HtmlFacts {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
}

/** BCP 47, as far as it matters: a language, then subtags. */
const languageTag = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/iu;

export function factsOf(root: HtmlParent): HtmlFacts {
  const page = child(root, 'html');
  const head = page && child(page, 'head');
  const title = head && child(head, 'title');
  const text = title?.childNodes.map((node) => (isTextNode(node) ? node.value : '')).join('') ?? '';
  const language = page === undefined ? '' : (attribute(page, 'lang') || attribute(page, 'xml:lang')).trim();
  return {
    title: text.replaceAll(/\s+/gu, ' ').trim(),
    language: languageTag.test(language) && language.length <= 35 ? language : '',
  };
}

const child = ({ childNodes }: HtmlParent, name: string): HtmlElement | undefined =>
  childNodes.filter(isElement).find(({ tagName }) => tagName === name);
