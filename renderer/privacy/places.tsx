import type { PlaceKind, StoredPlace } from '../../common/domain/privacy.ts';
import { fileSize } from '../controls/format.ts';
import { say } from '../words.ts';

interface PlacesProps {
  readonly places: readonly StoredPlace[];
  reveal(kind: PlaceKind): void;
  deleteEverything(): void;
}

/** Where Carrel keeps what it keeps, and the way to be rid of all of it. */
export function Places({ places, reveal, deleteEverything }: PlacesProps) {
  return (
    <section className="setting" aria-label={say('privacy-places')}>
      <h3>{say('privacy-places')}</h3>
      <p className="setting-hint">{say('privacy-places-hint')}</p>
      <ul className="privacy-places">
        {places.map(({ kind, path, bytes, files }) => (
          <li key={kind}>
            <span className="place-name">{say('privacy-place', { kind })}</span>
            <code className="place-path">{path}</code>
            <span className="numeric">{files === 0 ? say('privacy-nothing') : fileSize(bytes)}</span>
            <button type="button" className="button small" disabled={files === 0} onClick={() => reveal(kind)}>
              {say('privacy-show')}
            </button>
          </li>
        ))}
      </ul>
      <div className="import-row">
        <button type="button" className="button danger" onClick={deleteEverything}>
          {say('privacy-delete')}
        </button>
        <span className="setting-hint">{say('privacy-delete-hint')}</span>
      </div>
    </section>
  );
}
