import { MoveHorizontal, Search, X, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../controls/icon-button.tsx';
import { PageField } from './page-field.tsx';

interface ToolbarProps {
  readonly page: number;
  readonly pages: number;
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly fitting: boolean;
  readonly finding: boolean;
  goTo(page: number): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  toggleFind(): void;
}

export function ViewerToolbar(props: ToolbarProps) {
  return (
    <div className="viewer-tools" role="toolbar" aria-label="Document tools">
      <PageField page={props.page} pages={props.pages} goTo={props.goTo} />
      <span className="grow" />
      <IconButton icon={ZoomOut} label="Zoom out" onClick={props.zoomOut} />
      <span className="zoom numeric" aria-label="Zoom">
        {Math.round(props.zoom * 100)} %
      </span>
      <IconButton icon={ZoomIn} label="Zoom in" onClick={props.zoomIn} />
      <IconButton icon={MoveHorizontal} label="Fit width" aria-pressed={props.fitting} onClick={props.fit} />
      <span className="tool-gap" />
      <IconButton icon={Search} label="Find in document" aria-pressed={props.finding} onClick={props.toggleFind} />
    </div>
  );
}

export function ViewerHead({ name, close }: { readonly name: string; close(): void }) {
  return (
    <header className="pane-head">
      <h2 className="pane-title" title={name}>
        {name}
      </h2>
      <IconButton icon={X} label="Close document" onClick={close} />
    </header>
  );
}
