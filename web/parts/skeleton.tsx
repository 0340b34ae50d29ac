/** Grey lines where words will stand. They are not read out. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={line} style={{ width: `${92 - ((line * 29) % 47)}%` }} />
      ))}
    </div>
  );
}
