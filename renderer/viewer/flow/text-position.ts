/**
 * How far below an element's top a place of the text is drawn in it, in CSS pixels. Elements that show a range of text
 * say with `data-start` where it begins.
 *
 * @returns null when nothing of the text is drawn in the element
 */
export function textTop(element: Element, offset: number): number | null {
  const holders = [...element.querySelectorAll<HTMLElement>('[data-start]')];
  const holder = holders.findLast(({ dataset }) => Number(dataset['start']) <= offset) ?? holders[0];
  if (holder === undefined) return null;
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let left = Math.max(0, offset - Number(holder.dataset['start']));
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect().top - element.getBoundingClientRect().top;
    }
    left -= length;
  }
  return holder.getBoundingClientRect().top - element.getBoundingClientRect().top;
}
