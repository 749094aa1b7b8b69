import { CircleAlert, CircleDashed, CircleSlash, FileText, LoaderCircle, LockKeyhole, ScanLine } from 'lucide-react';
import type { DocumentStatus } from '../../common/domain/document.ts';

const icons = {
  queued: CircleDashed,
  reading: LoaderCircle,
  recognising: LoaderCircle,
  indexed: FileText,
  cancelled: CircleSlash,
  ready: FileText,
  encrypted: LockKeyhole,
  scanned: ScanLine,
  empty: CircleSlash,
  malformed: CircleAlert,
  unsupported: CircleAlert,
  failed: CircleAlert,
} as const;

/** A document's state as an icon; the status line beside it says the same in words. */
export function StatusIcon({ status }: { readonly status: DocumentStatus }) {
  const Icon = icons[status];
  const busy = status === 'reading' || status === 'recognising';
  return (
    <Icon className={`icon status-icon ${status}${busy ? ' spinning' : ''}`} size={16} strokeWidth={1.75} aria-hidden />
  );
}
