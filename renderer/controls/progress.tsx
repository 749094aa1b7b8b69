/** A thin progress line; `fraction` from 0 to 1. */
export function Progress({ fraction, label }: { readonly fraction: number; readonly label: string }) {
  const percent = Math.round(fraction * 100);
  return (
    <div className="progress" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
      <span style={{ width: `${percent}%` }} />
    </div>
  );
}
