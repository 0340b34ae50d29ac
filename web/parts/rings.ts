/** The ring of a layer, 1 to 4 from the child outwards: layers stand in the order of the rings. */
export function ringOf(layers: readonly { readonly id: string }[], layer: string): 1 | 2 | 3 | 4 {
  const at = layers.findIndex(({ id }) => id === layer);
  return (Math.min(3, Math.max(0, at)) + 1) as 1 | 2 | 3 | 4;
}
