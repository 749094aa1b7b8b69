import { Maximize, MoveHorizontal, RotateCcw, RotateCw, Scan, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../../controls/icon-button.tsx';
import { MenuButton } from '../../controls/menu-button.tsx';
import { say } from '../../words.ts';
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
  const percent = Math.round(shown * 100);
  return (
    <>
      <IconButton className="roomy" icon={ZoomOut} label={say('viewer-zoom-out')} onClick={() => step('out')} />
      <MenuButton
        label={say('viewer-zoom', { percent })}
        className="zoom numeric"
        entries={[
          { label: say('viewer-zoom-in'), icon: ZoomIn, run: () => step('in') },
          { label: say('viewer-zoom-out'), icon: ZoomOut, run: () => step('out') },
          { label: say('viewer-fit-width'), icon: MoveHorizontal, run: () => setZoom('width') },
          { label: say('viewer-fit-page'), icon: Maximize, run: () => setZoom('page') },
          { label: say('viewer-actual-size'), icon: Scan, run: () => setZoom(1) },
          { label: say('viewer-turn-right'), icon: RotateCw, run: () => turn(90) },
          { label: say('viewer-turn-left'), icon: RotateCcw, run: () => turn(-90) },
        ]}
      >
        {percent} %
      </MenuButton>
      <IconButton className="roomy" icon={ZoomIn} label={say('viewer-zoom-in')} onClick={() => step('in')} />
      <IconButton
        className="roomy"
        icon={MoveHorizontal}
        label={say('viewer-fit-width')}
        aria-pressed={zoom === 'width'}
        onClick={() => setZoom('width')}
      />
      <IconButton
        className="roomy"
        icon={Maximize}
        label={say('viewer-fit-page')}
        aria-pressed={zoom === 'page'}
        onClick={() => setZoom('page')}
      />
      <IconButton className="roomy" icon={RotateCw} label={say('viewer-turn-right')} onClick={() => turn(90)} />
    </>
  );
}
