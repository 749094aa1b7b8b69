/** Prefixes that a reader uses, by the namespace that they stand for. '' where names shall have none. */
export type Prefixes = Readonly<Record<string, string>>;

interface Scope {
  /** Namespaces by the prefix that the file gives them. */
  readonly bindings: ReadonlyMap<string, string>;
  /** Names as the reader knows them, by the names of the file. */
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

/**
 * Names of elements and attributes by namespace: a file may call the namespace of "w:p" as it likes. A name of a
 * namespace that the reader does not know is "{namespace}name".
 */
export class XmlNames {
  readonly #prefixes: Prefixes;
  readonly #scopes: Scope[] = [];

  constructor(prefixes: Prefixes) {
    this.#prefixes = prefixes;
    this.#scopes.push(scopeOf(new Map([['xml', 'xml']])));
  }

  /** The name and attributes of an element that opens. */
  open(name: string, attributes: Readonly<Record<string, string>>): [string, Record<string, string>] {
    const scope = this.#enter(attributes);
    const named: Record<string, string> = {};
    for (const attribute in attributes)
      if (!isDeclaration(attribute)) named[this.#attribute(scope, attribute)] = attributes[attribute] ?? '';
    return [this.#element(scope, name), named];
  }

  /** The name of an element that closes. */
  close(name: string): string {
    const scope = this.#scopes.pop() ?? scopeOf(new Map());
    return this.#element(scope, name);
  }

  #enter(attributes: Readonly<Record<string, string>>): Scope {
    let scope = this.#scopes.at(-1) ?? scopeOf(new Map());
    let bindings: Map<string, string> | undefined;
    for (const name in attributes)
      if (isDeclaration(name)) {
        bindings ??= new Map(scope.bindings);
        bindings.set(name.slice('xmlns:'.length), attributes[name] ?? '');
      }
    if (bindings !== undefined) scope = scopeOf(bindings);
    this.#scopes.push(scope);
    return scope;
  }

  #element(scope: Scope, name: string): string {
    const known = scope.elements.get(name);
    if (known !== undefined) return known;
    const full = this.#full(scope, name);
    scope.elements.set(name, full);
    return full;
  }

  /** An attribute without a prefix is of no namespace. */
  #attribute(scope: Scope, name: string): string {
    const known = scope.attributes.get(name);
    if (known !== undefined) return known;
    const full = name.includes(':') ? this.#full(scope, name) : name;
    scope.attributes.set(name, full);
    return full;
  }

  #full({ bindings }: Scope, name: string): string {
    const colon = name.indexOf(':');
    const local = name.slice(colon + 1);
    const namespace = bindings.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
    if (namespace === 'xml') return `xml:${local}`;
    const prefix = Object.hasOwn(this.#prefixes, namespace) ? this.#prefixes[namespace] : undefined;
    if (prefix !== undefined) return prefix === '' ? local : `${prefix}:${local}`;
    return namespace === '' ? local : `{${namespace}}${local}`;
  }
}

const isDeclaration = (attribute: string): boolean =>
  attribute.startsWith('xmlns') && (attribute.length === 5 || attribute[5] === ':');

const scopeOf = (bindings: ReadonlyMap<string, string>): Scope => ({
  bindings,
  elements: new Map(),
  attributes: new Map(),
});
