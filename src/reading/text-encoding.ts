export interface DecodedText {
  readonly text: string;
  /** Name of the encoding that was used. */
  readonly encoding: string;
}

const declared: Readonly<Record<'xml' | 'html', RegExp>> = {
  xml: /^\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._:-]{1,40})["']/,
  html: /<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9._:-]{1,40})/i,
};

/**
 * Decodes text by its byte-order mark, else by what it declares (XML declaration, HTML meta), else as UTF-8 when it is
 * valid, else as UTF-16 when every other byte is zero, else as Windows-1252. The byte-order mark is left out.
 */
export function decodeText(bytes: Uint8Array, kind: 'xml' | 'html' | 'text'): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs('utf-8', bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(wide, bytes);
  if (kind !== 'text') {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    const name = declared[kind].exec(head)?.[1]?.toLowerCase();
    // A page that says "utf-16" in its own ASCII text is not UTF-16.
    if (name !== undefined && !name.startsWith('utf-16') && isKnown(name) && name !== 'utf-8') {
      return decodeAs(name, bytes);
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeAs(mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252', bytes);
  }
}

/** UTF-16 without a mark: in Latin text nearly every other byte is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2048);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** A UTF-8 file with a few damaged bytes is still UTF-8: more well-formed multi-byte letters than broken ones. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  const length = Math.min(bytes.length, 1_000_000);
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let whole = more > 0;
    for (let step = 1; step <= more; step += 1) if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) whole = false;
    if (whole) {
      good += 1;
      at += more;
    } else bad += 1;
  }
  return good > bad;
}

function isKnown(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedText {
  const decoder = new TextDecoder(encoding);
  if (decoder.encoding !== 'windows-1252') return { text: decoder.decode(bytes), encoding: decoder.encoding };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

const above = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Windows-1252 by hand: several versions of Node decode it as Latin-1, which turns quotation marks into controls. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (character) => above[character.charCodeAt(0) - 0x80] ?? character);
}
