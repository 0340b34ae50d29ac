// Makes a screenshot smaller: at most 256 colours, the most frequent ones, in a PNG with a palette. Pictures of pages have few.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Pixels of an 8-bit PNG of red, green and blue (with or without opacity), three bytes each. */
function readPixels(file) {
  const [width, height, channels] = [file.readUInt32BE(16), file.readUInt32BE(20), file[25] === 6 ? 4 : 3];
  const parts = [];
  for (let at = 8; at < file.length; ) {
    const size = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  const rows = inflateSync(Buffer.concat(parts));
  const length = width * channels;
  const pixels = Buffer.alloc(width * height * 3);
  let above = Buffer.alloc(length);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (length + 1)];
    const row = Buffer.from(rows.subarray(y * (length + 1) + 1, (y + 1) * (length + 1)));
    for (let x = 0; x < length; x++) {
      const left = x < channels ? 0 : row[x - channels];
      const corner = x < channels ? 0 : above[x - channels];
      row[x] = (row[x] + predict(filter, left, above[x], corner)) & 255;
    }
    for (let x = 0; x < width; x++) row.copy(pixels, (y * width + x) * 3, x * channels, x * channels + 3);
    above = row;
  }
  return { width, height, pixels };
}

function predict(filter, left, above, corner) {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** The most frequent colours, those alike counted together, each as the mean of what it stands for. */
function choosePalette(pixels) {
  const alike = new Map();
  for (let at = 0; at < pixels.length; at += 3) {
    const [r, g, b] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const key = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
    const known = alike.get(key) ?? { many: 0, r: 0, g: 0, b: 0 };
    alike.set(key, { many: known.many + 1, r: known.r + r, g: known.g + g, b: known.b + b });
  }
  return [...alike.values()]
    .sort((one, other) => other.many - one.many)
    .slice(0, 256)
    .map(({ many, r, g, b }) => [Math.round(r / many), Math.round(g / many), Math.round(b / many)]);
}

function nearest(palette, r, g, b) {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [place, [red, green, blue]] of palette.entries()) {
    const far = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (far < least) [best, least] = [place, far];
  }
  return best;
}

function chunk(name, data) {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length);
  whole.write(name, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}

/** The same picture with a palette. */
export function makeSmall(file) {
  const { width, height, pixels } = readPixels(file);
  const palette = choosePalette(pixels);
  const known = new Map();
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const colour = pixels.readUIntBE(at, 3);
      if (!known.has(colour)) known.set(colour, nearest(palette, pixels[at], pixels[at + 1], pixels[at + 2]));
      rows[y * (width + 1) + 1 + x] = known.get(colour);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    file.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
