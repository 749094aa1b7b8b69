import { parseArgs } from 'node:util';

/** A deb, as electron-builder describes it to fpm. */
export interface DebSpec {
  readonly file: string;
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly maintainer: string;
  readonly homepage: string;
  readonly section: string;
  readonly priority: string;
  /** Its first line is the synopsis. */
  readonly description: string;
  readonly afterInstall: string;
  readonly afterRemove: string;
  /** Files, and folders whose path ends with a slash, and where each is installed. */
  readonly contents: readonly { readonly from: string; readonly to: string }[];
}

const names = [
  'package',
  'name',
  'version',
  'architecture',
  'maintainer',
  'url',
  'category',
  'deb-priority',
  'description',
  'after-install',
  'after-remove',
  'vendor',
  'license',
] as const;

/** Reads fpm's arguments. @throws Error for an option that is not known here, or one that is missing */
export function specOf(args: readonly string[]): DebSpec {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
  });
  const of = (name: (typeof names)[number]): string => {
    const value = values[name];
    if (typeof value !== 'string') throw new Error(`There is no --${name}.`);
    return value;
  };
  return {
    file: of('package'),
    name: of('name'),
    version: of('version'),
    architecture: of('architecture'),
    maintainer: of('maintainer'),
    homepage: of('url'),
    section: of('category'),
    priority: of('deb-priority'),
    description: of('description'),
    afterInstall: of('after-install'),
    afterRemove: of('after-remove'),
    contents: positionals.map((pair) => {
      const cut = pair.lastIndexOf('=');
      return { from: pair.slice(0, cut), to: pair.slice(cut + 1) };
    }),
  };
}

interface Measured {
  readonly depends: readonly string[];
  readonly installedBytes: number;
}

/** The file `control` of a deb. */
export function controlOf(spec: DebSpec, { depends, installedBytes }: Measured): string {
  const [synopsis = '', ...more] = spec.description.split('\n').map((line) => line.trim());
  const fields: readonly (readonly [string, string])[] = [
    ['Package', spec.name],
    ['Version', spec.version],
    ['Architecture', spec.architecture],
    ['Maintainer', spec.maintainer],
    ['Installed-Size', String(Math.ceil(installedBytes / 1_024))],
    ['Depends', depends.join(', ')],
    ['Section', spec.section],
    ['Priority', spec.priority],
    ['Homepage', spec.homepage],
    ['Description', [synopsis, ...more.map((line) => ` ${line === '' ? '.' : line}`)].join('\n')],
  ];
  return `${fields.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}
