/** An expected failure is a value; only bugs throw. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const failure = <F>(reason: F): { readonly ok: false; readonly failure: F } => ({ ok: false, failure: reason });
