import { FilePlus2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { say } from '../words.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The whole window takes files and folders. A drop that carries none does nothing, and never navigates. */
export function DropZone({ drop }: { readonly drop: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const leave = new AbortController();
    const { signal } = leave;
    // Every element under the pointer sends enter and leave; the drag is over when as many have left.
    let depth = 0;
    const settle = (next: number): void => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    window.addEventListener('dragenter', (event) => hasFiles(event) && settle(depth + 1), { signal });
    window.addEventListener('dragleave', (event) => hasFiles(event) && settle(depth - 1), { signal });
    window.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = hasFiles(event) ? 'copy' : 'none';
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        settle(0);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) drop(files);
      },
      { signal },
    );
    return () => leave.abort();
  }, [drop]);

  if (!over) return null;
  return (
    <div className="drop-overlay" data-testid="drop-overlay">
      <div className="drop-overlay-card">
        <FilePlus2 className="icon" size={34} strokeWidth={1.5} aria-hidden />
        <b>{say('drop-here')}</b>
        <span>{say('drop-what')}</span>
      </div>
    </div>
  );
}
