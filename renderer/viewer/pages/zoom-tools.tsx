import { Maximize, MoveHorizontal, RotateCcw, RotateCw, Scan, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../../controls/icon-button.tsx';
import { MenuButton } from '../../controls/menu-button.tsx';
import type { Zoom } from './zoom.ts';

interface ZoomToolsProps {
  readonly zoom: Zoom;
  /** What that comes to; 1 is 100 %. */
  readonly shown: number;
  setZoom(zoom: Zoom): void;
  step(direction: 'in' | 'out'): void;
  turn(by: 90 | -90): void;
}

/** How large pages are shown, and which way up. In a narrow pane only the menu is there, which has everything. */
export function ZoomTools({ zoom, shown, setZoom, step, turn }: ZoomToolsProps) {
  const percent = `${Math.round(shown * 100)} %`;
  return (
    <>
      <IconButton className="roomy" icon={ZoomOut} label="Zoom out" onClick={() => step('out')} />
      <MenuButton
        label={`Zoom, ${percent}`}
        className="zoom numeric"
        entries={[
          { label: 'Zoom in', icon: ZoomIn, run: () => step('in') },
          { label: 'Zoom out', icon: ZoomOut, run: () => step('out') },
          { label: 'Fit width', icon: MoveHorizontal, run: () => setZoom('width') },
          { label: 'Fit page', icon: Maximize, run: () => setZoom('page') },
          { label: 'Actual size', icon: Scan, run: () => setZoom(1) },
          { label: 'Turn right', icon: RotateCw, run: () => turn(90) },
          { label: 'Turn left', icon: RotateCcw, run: () => turn(-90) },
        ]}
      >
        {percent}
      </MenuButton>
      <IconButton className="roomy" icon={ZoomIn} label="Zoom in" onClick={() => step('in')} />
      <IconButton
        className="roomy"
        icon={MoveHorizontal}
        label="Fit width"
        aria-pressed={zoom === 'width'}
        onClick={() => setZoom('width')}
      />
      <IconButton
        className="roomy"
        icon={Maximize}
        label="Fit page"
        aria-pressed={zoom === 'page'}
        onClick={() => setZoom('page')}
      />
      <IconButton className="roomy" icon={RotateCw} label="Turn right" onClick={() => turn(90)} />
    </>
  );
}
