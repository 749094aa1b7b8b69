import { X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { say } from '../words.ts';
import { IconButton } from './icon-button.tsx';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; run(): void };
  /** Milliseconds until it goes by itself; null stays until dismissed. */
  readonly forMs: number | null;
}

export type ShowToast = (toast: Omit<Toast, 'id'>) => void;

export function useToasts(): {
  readonly toasts: readonly Toast[];
  readonly show: ShowToast;
  readonly dismiss: (id: number) => void;
} {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(1);
  const show = useCallback<ShowToast>((toast) => {
    const id = nextId.current++;
    // More than three would cover the page; the oldest gives way.
    setToasts((current) => [...current.slice(-2), { ...toast, id }]);
  }, []);
  const dismiss = useCallback((id: number) => setToasts((current) => current.filter((each) => each.id !== id)), []);
  return { toasts, show, dismiss };
}

export function Toasts({
  toasts,
  dismiss,
}: {
  readonly toasts: readonly Toast[];
  readonly dismiss: (id: number) => void;
}) {
  return (
    <section className="toasts" aria-label={say('notices')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} dismiss={dismiss} />
      ))}
    </section>
  );
}

function ToastView({ toast, dismiss }: { readonly toast: Toast; readonly dismiss: (id: number) => void }) {
  const { id, forMs } = toast;
  useEffect(() => {
    if (forMs === null) return;
    const timer = setTimeout(() => dismiss(id), forMs);
    return () => clearTimeout(timer);
  }, [id, forMs, dismiss]);

  return (
    <div className="toast" role="status">
      <div className="toast-text">{toast.text}</div>
      {toast.action === undefined ? null : (
        <button
          type="button"
          className="button small"
          onClick={() => {
            toast.action?.run();
            dismiss(id);
          }}
        >
          {toast.action.label}
        </button>
      )}
      <IconButton icon={X} size={14} label={say('dismiss')} onClick={() => dismiss(id)} />
    </div>
  );
}
