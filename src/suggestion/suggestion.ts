/** What is known of a recommendation besides its words. */
export interface SuggestionContext {
  /** Whom it addresses, and whether that body is local or beyond. */
  readonly addressees: readonly { readonly name: string; readonly national: boolean; readonly named: boolean }[];
  /** Where bodies are named in the text. */
  readonly names: readonly { readonly start: number; readonly end: number }[];
}
