import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { say } from '../words.ts';

interface SidePanelProps<Tab extends string> {
  readonly tabs: readonly { readonly value: Tab; readonly label: string }[];
  readonly current: Tab;
  /** Set by who opens the panel for a person; the focus then goes into it, once. */
  readonly focusWantedRef: RefObject<boolean>;
  readonly children: ReactNode;
  choose(tab: NoInfer<Tab>): void;
  close(): void;
}

/** What stands beside the document: its outline, its pages. In a narrow pane it lies over the document. */
export function SidePanel<Tab extends string>({
  tabs,
  current,
  focusWantedRef,
  children,
  choose,
  close,
}: SidePanelProps<Tab>) {
  const panelId = useId();
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!focusWantedRef.current) return;
    focusWantedRef.current = false;
    aside.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, [focusWantedRef]);
  return (
    <aside
      ref={aside}
      className="side-panel"
      aria-label={say('viewer-side-panel')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="side-head">
        <Tabs label={say('viewer-side-panel')} tabs={tabs} current={current} panelId={panelId} choose={choose} />
        <span className="grow" />
        <IconButton icon={X} size={14} label={say('viewer-side-close')} onClick={close} />
      </div>
      <div id={panelId} className="side-body" role="tabpanel" tabIndex={-1}>
        {children}
      </div>
    </aside>
  );
}
