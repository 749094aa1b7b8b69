/** A thin progress line; `fraction` from 0 to 1, or null while it is not known. */
export function Progress({ fraction, label }: { readonly fraction: number | null; readonly label: string }) {
  const percent = fraction === null ? undefined : Math.round(fraction * 100);
  return (
    <div
      className={`progress${percent === undefined ? ' unknown' : ''}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <span style={percent === undefined ? {} : { width: `${percent}%` }} />
    </div>
  );
}
