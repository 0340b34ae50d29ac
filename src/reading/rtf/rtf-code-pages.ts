import { decodeWindows1252 } from '../text-encoding.ts';

// Encodings by the character set of a font (\fcharset) and by the code page of the document (\ansicpg).
const byCharset: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const byPage: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

export function encodingOfCharset(charset: number): string | null {
  return byCharset[charset] ?? null;
}

export function encodingOfPage(page: number): string {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  return byPage[page] ?? 'windows-1252';
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

export function decodeBytes(bytes: readonly number[], encoding: string): string {
  if (encoding === 'windows-1252') return decodeWindows1252(Uint8Array.from(bytes));
  let decoder = decoders.get(encoding);
  if (!decoder) {
    decoder = new TextDecoder(encoding);
    decoders.set(encoding, decoder);
  }
  return decoder.decode(Uint8Array.from(bytes));
}
