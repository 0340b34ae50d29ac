/** A page as an image: one byte a point, 0 black to 255 white, rows from the top. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Points of the image in an inch of the page. */
  readonly dpi: number;
}

/** Darker than this is ink. */
const inkBelow = 140;

/** Whether nothing is printed on the page. */
export function isBlank(image: GreyImage): boolean {
  let ink = 0;
  const enough = Math.max(60, image.pixels.length / 50_000);
  for (const pixel of image.pixels) {
    if (pixel < inkBelow && ++ink > enough) return false;
  }
  return true;
}

/** The image as a BMP file of 256 greys, which needs no compression. */
export function encodeBmp(image: GreyImage): Uint8Array {
  const { width, height, pixels, dpi } = image;
  const stride = (width + 3) & ~3;
  const start = 14 + 40 + 256 * 4;
  const bytes = new Uint8Array(start + stride * height);
  const view = new DataView(bytes.buffer);
  bytes[0] = 0x42;
  bytes[1] = 0x4d;
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, start, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 8, true);
  const perMetre = Math.round(dpi / 0.0254);
  view.setInt32(38, perMetre, true);
  view.setInt32(42, perMetre, true);
  view.setUint32(46, 256, true);
  for (let grey = 0; grey < 256; grey++) bytes.fill(grey, 54 + grey * 4, 54 + grey * 4 + 3);
  // Rows stand from the bottom up.
  for (let row = 0; row < height; row++) {
    bytes.set(pixels.subarray(row * width, (row + 1) * width), start + (height - 1 - row) * stride);
  }
  return bytes;
}

/**
 * Mean thickness of the strokes in a part of the image, in points of the image: ink divided by the number of separate
 * stretches of ink in its rows. Bold type has thicker strokes.
 */
export function strokeThickness(image: GreyImage, x0: number, y0: number, x1: number, y1: number): number {
  let ink = 0;
  let stretches = 0;
  for (let y = Math.max(0, y0); y < Math.min(image.height, y1); y++) {
    let inside = false;
    for (let x = Math.max(0, x0); x < Math.min(image.width, x1); x++) {
      const dark = (image.pixels[y * image.width + x] ?? 255) < inkBelow;
      if (dark) ink++;
      if (dark && !inside) stretches++;
      inside = dark;
    }
  }
  return stretches === 0 ? 0 : ink / stretches;
}
