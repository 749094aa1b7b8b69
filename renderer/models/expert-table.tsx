import { finePercent, percent } from '../controls/format.ts';
import { favourites, type HeatMap } from './heat.ts';

/** The map in numbers: for each layer its balance and the experts it chose most. */
export function ExpertTable({ map }: { readonly map: HeatMap }) {
  return (
    <details className="expert-table">
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Layer</th>
            <th scope="col">Balance</th>
            <th scope="col">Most used experts</th>
          </tr>
        </thead>
        <tbody className="numeric">
          {map.balance.map((balance, layer) => (
            // A layer has no other name than its place.
            <tr key={`layer ${layer + 1}`}>
              <th scope="row">{layer + 1}</th>
              <td>{percent(balance)}</td>
              <td>
                {favourites(map, layer, 4)
                  .map(({ expert, share }) => `${expert + 1} (${finePercent(share)})`)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
