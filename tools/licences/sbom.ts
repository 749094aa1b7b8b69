import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Shipped } from './shipped.ts';

/** The parts of a CycloneDX document that we read. */
interface Bom {
  readonly components: readonly { readonly name: string; readonly version: string; readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** The document that npm makes of everything that is installed. */
const bomOfNpm = (root: string): Bom =>
  JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      shell: process.platform === 'win32',
    }),
  ) as Bom;

/** The software bill of materials of the app as people install it, in CycloneDX: packages and models. */
export function billOfMaterials(root: string, packages: readonly Shipped[]): object {
  const bom = bomOfNpm(root);
  const shipped = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const components = bom.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const refs = new Set(components.map((component) => component['bom-ref']));
  const models = readdirSync(join(root, 'resources', 'models'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ type: 'machine-learning-model', 'bom-ref': `model:${name}`, name }));
  return {
    ...bom,
    components: [...components, ...models],
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
  };
}
