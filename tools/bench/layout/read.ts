import type { Part } from '../../../common/domain/part.ts';
import { openPdf } from '../../../engine/formats/pdf/read.ts';
import { openSourceFile } from '../../../engine/formats/source-file.ts';

/** All parts of a PDF file. */
export async function partsOfFile(path: string): Promise<readonly Part[]> {
  const file = await openSourceFile(path);
  const document = await openPdf(file);
  try {
    const parts: Part[] = [];
    for await (const part of document.read(1)) parts.push(part);
    return parts;
  } finally {
    await document.close();
    await file.close();
  }
}
