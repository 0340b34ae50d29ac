/** An expected failure is a value; only bugs throw. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

/** What was asked, done. */
export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
/** An expected failure, as a value. */
export const failure = <F>(reason: F): { readonly ok: false; readonly failure: F } => ({ ok: false, failure: reason });
