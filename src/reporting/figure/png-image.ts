import { deflateSync } from 'node:zlib';

/** A picture of red, green and blue, three bytes a pixel, row by row from the top. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function writeChunk(name: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) chunk[4 + index] = name.charCodeAt(index);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, checksum(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** A bitmap as a PNG file, each row written as its difference from the one above; the same bytes for the same picture. */
export function writePng({ width, height, pixels }: Bitmap): Uint8Array {
  const length = width * 3;
  const rows = new Uint8Array(height * (length + 1));
  for (let y = 0; y < height; y++) {
    const to = y * (length + 1);
    rows[to] = 2;
    for (let x = 0; x < length; x++) {
      const above = y === 0 ? 0 : (pixels[(y - 1) * length + x] ?? 0);
      rows[to + 1 + x] = ((pixels[y * length + x] ?? 0) - above) & 0xff;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    writeChunk('IHDR', header),
    writeChunk('IDAT', deflateSync(rows, { level: 6 })),
    writeChunk('IEND', new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
