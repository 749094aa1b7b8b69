import { Scan, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../controls/icon-button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { say } from '../words.ts';

interface TextSizeToolsProps {
  /** 1 is 100 %. */
  readonly zoom: number;
  setZoom(zoom: number): void;
  step(direction: 'in' | 'out'): void;
}

/** How large the text is. In a narrow pane only the menu is there, which has everything. */
export function TextSizeTools({ zoom, setZoom, step }: TextSizeToolsProps) {
  const percent = Math.round(zoom * 100);
  return (
    <>
      <IconButton className="roomy" icon={ZoomOut} label={say('viewer-zoom-out')} onClick={() => step('out')} />
      <MenuButton
        label={say('viewer-zoom', { percent })}
        className="zoom numeric"
        entries={[
          { label: say('viewer-zoom-in'), icon: ZoomIn, run: () => step('in') },
          { label: say('viewer-zoom-out'), icon: ZoomOut, run: () => step('out') },
          { label: say('viewer-actual-size'), icon: Scan, run: () => setZoom(1) },
        ]}
      >
        {percent} %
      </MenuButton>
      <IconButton className="roomy" icon={ZoomIn} label={say('viewer-zoom-in')} onClick={() => step('in')} />
    </>
  );
}
