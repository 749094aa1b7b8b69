import type { TriedWay } from '../../common/domain/privacy.ts';
import { say } from '../words.ts';

interface TriedWaysProps {
  readonly tried: readonly TriedWay[];
  readonly since: number | null;
}

/** Every way out that was tried, by which part, and whether it was allowed. */
export function TriedWays({ tried, since }: TriedWaysProps) {
  return (
    <section className="setting" aria-label={say('privacy-tried')}>
      <h3>{say('privacy-tried')}</h3>
      {since === null ? (
        <p className="setting-hint">{say('privacy-tried-none')}</p>
      ) : (
        <>
          <p className="setting-hint">
            {say('privacy-tried-since', {
              times: sum(tried),
              since: day(since),
              allowed: sum(tried.filter(isAllowed)),
            })}
          </p>
          <div className="privacy-scroll" tabIndex={0} role="region" aria-label={say('privacy-tried')}>
            <table className="privacy-table">
              <thead>
                <tr>
                  <th scope="col">{say('privacy-column-part')}</th>
                  <th scope="col">{say('privacy-column-to')}</th>
                  <th scope="col">{say('privacy-column-times')}</th>
                  <th scope="col">{say('privacy-column-last')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {tried.map((way) => (
                  <tr key={`${way.part} ${way.what} ${way.to} ${way.allowed}`}>
                    <td>{say('privacy-part', { part: way.part })}</td>
                    <td>
                      {way.to === '' ? say('privacy-unnamed') : way.to} <span className="dim">{way.what}</span>
                    </td>
                    <td className="numeric">{way.times}</td>
                    <td className="numeric">{moment(way.last)}</td>
                    <td className={way.allowed ? 'way-allowed' : 'way-refused'}>
                      {say(way.allowed ? 'privacy-allowed' : 'privacy-refused')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

const isAllowed = ({ allowed }: TriedWay): boolean => allowed;
const sum = (ways: readonly TriedWay[]): number => ways.reduce((all, { times }) => all + times, 0);
const day = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const moment = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
