import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { FileFacts } from '../store/document-paths.ts';
import type { OutcomeWithReason } from '../../common/domain/outcome.ts';
import { CarrelError } from '../../common/errors.ts';

/** A file that was looked at: what the file system says of it, and what is wrong with it, if anything. */
export interface ProbedFile {
  readonly path: string;
  /** null when it could not be read. */
  readonly facts: FileFacts | null;
  /** null when it may be imported. */
  readonly refusal: OutcomeWithReason | null;
}

/** Bytes in which readers look for the mark of a PDF. */
const headBytes = 1_024;

/** Looks at a file. Only what calls itself PDF, by name or by content, is read; a damaged one gets its outcome from the parser. */
export async function probeFile(path: string): Promise<ProbedFile> {
  try {
    const status = await stat(path);
    if (!status.isFile())
      return { path, facts: null, refusal: { outcome: 'unsupported', reason: 'This is not a file that can be read.' } };
    // Opened also when the name is enough, to learn whether it may be read. Non-blocking, should it have become a pipe.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const facts = { path, bytes: status.size, modifiedMs: status.mtimeMs };
      if (path.toLowerCase().endsWith('.pdf')) return { path, facts, refusal: null };
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
      const isPdf = buffer.subarray(0, bytesRead).includes('%PDF-');
      return {
        path,
        facts,
        refusal: isPdf ? null : { outcome: 'unsupported', reason: 'Carrel reads PDF files so far; this is not one.' },
      };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { path, facts: null, refusal: { outcome: 'failed', reason: whyUnreadable(error) } };
  }
}

/** What the file system says of a file now; null when it is not there or not a file. */
export async function readFacts(path: string): Promise<FileFacts | null> {
  try {
    const status = await stat(path);
    return status.isFile() ? { path, bytes: status.size, modifiedMs: status.mtimeMs } : null;
  } catch {
    return null;
  }
}

export const sameFacts = (a: FileFacts, b: FileFacts): boolean => a.bytes === b.bytes && a.modifiedMs === b.modifiedMs;

/**
 * SHA-256 of a file in hex, read in pieces.
 *
 * @throws CarrelError `bad-file` with a sentence when the file cannot be read, `cancelled` when the signal fires
 */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  try {
    const file = await open(path);
    try {
      const piece = Buffer.alloc(1 << 20);
      while (true) {
        if (signal?.aborted) throw new CarrelError('cancelled', 'Cancelled.');
        const { bytesRead } = await file.read(piece, 0, piece.length);
        if (bytesRead === 0) return hash.digest('hex');
        hash.update(piece.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof CarrelError) throw error;
    throw new CarrelError('bad-file', whyUnreadable(error), { cause: error });
  }
}

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'You are not allowed to read it. Change its permissions, then retry.',
  EPERM: 'You are not allowed to read it. Change its permissions, then retry.',
  ENOENT: 'The file is not there any more. Put it back, then retry.',
  ENOTDIR: 'The file is not there any more. Put it back, then retry.',
  EISDIR: 'This is a folder, not a file.',
  ELOOP: 'It is a link that leads back to itself.',
};

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return sentences[code] ?? 'The file could not be read. Check the disk it lies on, then retry.';
}
