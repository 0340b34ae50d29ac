/**
 * PostgreSQL can't keep U+0000 in text, and no engine keeps half a surrogate pair. Each is replaced by U+FFFD, one unit by
 * one unit, so that offsets stay right; all other text is kept as it is. Works through plain data of any depth.
 */
export function storable<T>(value: T): T {
  return clean(value) as T;
}

const unstorable = /\0|\p{Cs}/gu;

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(unstorable, '\ufffd');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [clean(key), clean(item)]));
  }
  return value;
}

/** Whether `storable` would change this text. */
export const isStorable = (text: string): boolean => text.search(unstorable) === -1;
