import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { say } from '../../words.ts';
import { linksOf, type PageLink } from './links.ts';
import type { Rotation } from './rotation.ts';

/** What a page's links can do. */
export interface LinkActions {
  follow(link: PageLink): void;
  /** The label of the page to which a destination leads; null where it leads nowhere. */
  labelOf(destination: unknown): Promise<string | null>;
}

interface PageLinksProps {
  readonly page: PDFPageProxy;
  /** CSS pixels per point. */
  readonly scale: number;
  readonly rotation: Rotation;
  readonly actions: LinkActions;
}

/** Buttons over the links of a page. They are no `<a>`: nothing here may navigate. */
export function PageLinks({ page, scale, rotation, actions }: PageLinksProps) {
  const [links, setLinks] = useState<readonly PageLink[]>([]);
  const [labels, setLabels] = useState<ReadonlyMap<number, string | null>>(new Map());

  useEffect(() => {
    const leave = new AbortController();
    const load = async (): Promise<void> => {
      const annotations = await page.getAnnotations({ intent: 'display' });
      const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + rotation) % 360 });
      const found = linksOf(annotations, viewport);
      if (leave.signal.aborted) return;
      setLinks(found);
      const known = new Map<number, string | null>();
      for (const link of found) {
        if (link.kind === 'inside') known.set(link.key, await actions.labelOf(link.destination));
        if (leave.signal.aborted) return;
      }
      setLabels(known);
    };
    // The document was closed, or its annotations are broken; the page is shown without links.
    load().catch(() => {});
    return () => leave.abort();
  }, [page, rotation, actions]);

  return (
    <div className="page-links">
      {links.map((link) => {
        const label = nameOf(link, labels.get(link.key));
        // A link that leads nowhere is none.
        if (label === null) return null;
        const { x, y, width, height } = link.rect;
        return (
          <button
            key={link.key}
            type="button"
            className="page-link"
            aria-label={label}
            title={label}
            style={{ left: x * scale, top: y * scale, width: width * scale, height: height * scale }}
            onClick={() => actions.follow(link)}
          />
        );
      })}
    </div>
  );
}

function nameOf(link: PageLink, label: string | null | undefined): string | null {
  switch (link.kind) {
    case 'outside':
      return say('viewer-link-outside', { address: link.address });
    case 'step':
      return say('viewer-link-step');
    case 'inside':
      return label === undefined
        ? say('viewer-link')
        : label === null
          ? null
          : say('viewer-link-page', { page: label });
  }
}
