import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { say } from '../words.ts';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** Without a head and margins: the content is all there is. */
  readonly bare?: boolean;
  close(): void;
}

/** A modal dialog: the browser keeps the focus inside, Escape and a click beside it close it. */
export function Dialog({ title, children, wide = false, bare = false, close }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  // A layout effect, because its end comes while the dialog is still in the page: closing gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`dialog${wide ? ' wide' : ''}${bare ? ' bare' : ''}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      {bare ? (
        children
      ) : (
        <>
          <header className="dialog-head">
            <h2>{title}</h2>
            <IconButton icon={X} label={say('close')} onClick={close} />
          </header>
          <div className="dialog-body">{children}</div>
        </>
      )}
    </dialog>
  );
}
