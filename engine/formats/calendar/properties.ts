/** A line of iCalendar (RFC 5545, 3.1) or vCard. */
export interface Property {
  /** In capitals. */
  readonly name: string;
  /** By names in capitals; without quotation marks. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it is written, with its escapes. */
  readonly value: string;
}

/** A component with its own properties: an appointment, a task, a note. */
export interface Component {
  /** "VEVENT", in capitals. */
  readonly name: string;
  readonly properties: readonly Property[];
}

/** Components in each other, as an alarm in an appointment in a calendar; more are an attack. */
const deepest = 20;

/**
 * The components of a calendar in the order in which they end, without those inside of others but the calendars. What
 * is cut off is read as far as it goes. Pure.
 */
export function componentsOf(text: string): readonly Component[] {
  const found: Component[] = [];
  const open: { readonly name: string; readonly properties: Property[] }[] = [];
  const take = (component: Component | undefined): void => {
    const isInside = open.some(({ name }) => name !== 'VCALENDAR');
    if (component !== undefined && component.name !== 'VCALENDAR' && !isInside) found.push(component);
  };
  // Lines that go on begin with white space; empty lines before them are of programs that end each line twice.
  for (const line of text.replaceAll(/(?:\r?\n){1,4}[ \t]/gu, '').split(/\r?\n/u)) {
    const property = propertyOf(line);
    if (property === undefined) continue;
    const { name, value } = property;
    if (name === 'BEGIN' && open.length < deepest)
      open.push({ name: value.trim().toUpperCase(), properties: [property] });
    else if (name === 'END') take(open.pop());
    else open.at(-1)?.properties.push(property);
  }
  while (open.length > 0) take(open.pop());
  return found;
}

const none: ReadonlyMap<string, string> = new Map();
const parameter = /;([\w-]+)(?:=("[^"]*"|[^;:",]*)((?:,(?:"[^"]*"|[^;:",]*))*))?/gu;

function propertyOf(line: string): Property | undefined {
  const match = /^(?:[\w-]+\.)?([\w-]+)((?:;[\w-]+(?:=(?:"[^"]*"|[^;:"])*)?)*):(.*)$/su.exec(line);
  if (match === null) return undefined;
  const [, name = '', parameters = '', value = ''] = match;
  // Most lines have none.
  if (parameters === '') return { name: name.toUpperCase(), parameters: none, value };
  const all = new Map<string, string>();
  for (const [, written = '', first = '', more = ''] of parameters.matchAll(parameter)) {
    const [key, own, before] = [
      written.toUpperCase(),
      (first + more).replaceAll('"', ''),
      all.get(written.toUpperCase()),
    ];
    // What is given twice is a list.
    all.set(key, before === undefined ? own : `${before},${own}`);
  }
  return { name: name.toUpperCase(), parameters: all, value };
}

/** A text as it is meant. */
export const unescaped = (value: string): string =>
  value.replaceAll(/\\([nN;,\\])/gu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign)).trim();
