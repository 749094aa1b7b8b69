import type { Part } from '../../../common/domain/part.ts';
import { openPdf } from '../../../engine/formats/pdf/read.ts';
import { openSourceFile } from '../../../engine/formats/source-file.ts';

/** All parts of a PDF file, or the first of them. */
export async function partsOfFile(path: string, most = Infinity): Promise<readonly Part[]> {
  const file = await openSourceFile(path);
  try {
    const document = await openPdf(file);
    try {
      const parts: Part[] = [];
      for await (const part of document.read(1)) if (parts.push(part) >= most) break;
      return parts;
    } finally {
      await document.close();
    }
  } finally {
    await file.close();
  }
}
