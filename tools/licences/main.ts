/** `npm run sbom`: what the app is made of, as CycloneDX, and the licence of each part; both in `release/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './sbom.ts';
import { shippedPackages } from './shipped.ts';
import { licencesText } from './text.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'release');
mkdirSync(folder, { recursive: true });
const packages = shippedPackages(root);
writeFileSync(join(folder, 'carrel.cdx.json'), `${JSON.stringify(billOfMaterials(root, packages), null, 2)}\n`);
writeFileSync(join(folder, 'licences.txt'), licencesText(root, packages));
console.log(`${packages.length} packages in release/carrel.cdx.json and release/licences.txt.`);
