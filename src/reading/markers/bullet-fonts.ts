// Bullets in symbol fonts stand at private code points F000 to F0FF (or as the bare byte); these are the ones in use.
const symbol: Readonly<Record<number, string>> = { 183: '•', 45: '-', 168: '♦', 222: '⇒', 174: '→', 216: '¬' };
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  117: '◆',
  118: '❖',
  159: '•',
  160: '▪',
  167: '▪',
  168: '◻',
  216: '➢',
  224: '→',
  240: '⇨',
  251: '✗',
  252: '✓',
  254: '☑',
};

/** The Unicode character that a bullet of a symbol font shows; other characters as they are. */
export function bulletCharacter(character: string, font: string): string {
  const code = character.codePointAt(0) ?? 0;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const byte = isPrivate ? code - 0xf000 : code;
  if (/wingdings/i.test(font)) return wingdings[byte] ?? (isPrivate ? '•' : character);
  if (/symbol/i.test(font)) return symbol[byte] ?? (isPrivate ? '•' : character);
  if (/courier/i.test(font) && character === 'o') return '○';
  if (!isPrivate) return character;
  return wingdings[byte] ?? symbol[byte] ?? '•';
}
