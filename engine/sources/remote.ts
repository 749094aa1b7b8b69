import { statfs } from 'node:fs/promises';

/** Magic numbers of file systems whose changes by others the system is not told of (linux/magic.h). */
const remoteTypes = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2 and 3
  0x01021997, // 9p
  0x65735546, // FUSE: often sshfs or a cloud
  0x5346414f, // AFS
  0x00c36400, // Ceph
]);

/** True when a folder lies on another machine, so that watching it does not tell all. */
export async function isRemote(path: string): Promise<boolean> {
  if (path.startsWith('\\\\')) return true;
  return statfs(path).then(
    // The kernel's number is signed on some machines.
    ({ type }) => remoteTypes.has(type >>> 0),
    () => false,
  );
}
