const unsafe = /[<>&\u2028\u2029]/g;

/** JSON that can stand in a script element: nothing in it can end the element, open a comment or break a line. */
export function writeEmbeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
