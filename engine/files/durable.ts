/** Writing so that a power cut leaves the old file or the new one, whole. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makePrivateFile } from './private.ts';

/** Writes a private file in place of the one that is there. The bytes are on the disk when this returns. */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  makePrivateFile(unfinished);
  const file = openSync(unfinished, 'r+');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameDurably(unfinished, path);
}

/** Renames a file over another. The file's bytes and its new name are on the disk when this returns. */
export function renameDurably(from: string, to: string): void {
  syncFile(from);
  renameSync(from, to);
  syncFolder(dirname(to));
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Windows opens no folder as a file; there NTFS keeps its own journal of names. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
