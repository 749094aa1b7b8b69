import type { Family } from './families.ts';

export interface BundledFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** PROVENANCE.md: where a bundle comes from and how to make it again. */
export function provenance(family: Family, files: readonly BundledFile[]): string {
  return `# ${family.id}

${family.name}, published by ${family.publisher} under ${family.license} (see LICENSE), turned into an ONNX graph with \
7-bit weights by
\`tools/make-embedder.ts\`. Nothing was trained or changed but the rounding.

Made from these files, as published; they were taken from ${family.source}:

| file | SHA-256 |
|---|---|
${Object.entries(family.sha256)
  .map(([name, hash]) => `| ${name} | \`${hash}\` |`)
  .join('\n')}

Made with

    node tools/make-embedder.ts --weights DIR --license LICENSE --out resources/models/${family.name}

where DIR holds those files. The same files give the same bytes:

| file | bytes | SHA-256 |
|---|---|---|
${files.map(({ name, bytes, sha256 }) => `| ${name} | ${bytes} | \`${sha256}\` |`).join('\n')}

How close it is to the float32 original: \`engine/embed/embedder.test.ts\` compares 50 texts with vectors that
\`tools/make-embedder/reference.py\` computed.
`;
}
