import { grouped, raised } from '../formula-parts.ts';
import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';

/** An equation (Office MathML) on one line, as people type it: "(a + b)/2", "x²", "√(2)". */
export function mathText(element: XmlElement): string {
  const part = (name: string): string => inside(elementAt(element, name));
  switch (element.name) {
    case 'm:t':
      return element.children.join('');
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
    case 'm:sSup':
      return part('m:e') + raised(part('m:sup'));
    case 'm:sSub':
      return `${part('m:e')}_${grouped(part('m:sub'))}`;
    case 'm:sSubSup':
      return `${part('m:e')}_${grouped(part('m:sub'))}${raised(part('m:sup'))}`;
    case 'm:rad':
      return `${raised(part('m:deg'), '')}√${grouped(part('m:e'))}`;
    case 'm:nary':
      return nary(element, part);
    case 'm:d':
      return delimited(element);
    case 'm:m':
      return `[${elementsOf(element, 'm:mr').map(row).join('; ')}]`;
    case 'm:eqArr':
      return elementsOf(element, 'm:e').map(inside).join('; ');
    default:
      return element.name.endsWith('Pr') ? '' : inside(element);
  }
}

const inside = (element: XmlElement | undefined): string => elementsOf(element).map(mathText).join('');

const row = (element: XmlElement): string => elementsOf(element, 'm:e').map(inside).join(', ');

function nary(element: XmlElement, part: (name: string) => string): string {
  const sign = elementAt(element, 'm:naryPr', 'm:chr')?.attributes['m:val'] ?? '∫';
  const [from, to] = [part('m:sub'), part('m:sup')];
  return `${sign}${from === '' ? '' : `_${grouped(from)}`}${to === '' ? '' : `^${grouped(to)}`} ${part('m:e')}`;
}

function delimited(element: XmlElement): string {
  const sign = (name: string, usual: string): string => elementAt(element, 'm:dPr', name)?.attributes['m:val'] ?? usual;
  const terms = elementsOf(element, 'm:e').map(inside).join(sign('m:sepChr', '|'));
  return `${sign('m:begChr', '(')}${terms}${sign('m:endChr', ')')}`;
}
