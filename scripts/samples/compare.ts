import sharp from 'sharp';

/** How far a channel (0–255) may be off before a pixel counts as another one. */
const tolerance = 32;

const pixels = (png: Buffer) =>
  sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/**
 * The share (0–1) of pixels that differ visibly between two PNG files of the same size. Rounding in the renderer and in
 * the choice of a palette differs a little between platforms, so equal bytes cannot be asked for.
 */
export async function differing(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const far = [0, 1, 2, 3].some(
      (k) => Math.abs((a.data[i + k] ?? 0) - (b.data[i + k] ?? 0)) > tolerance,
    );
    if (far) count++;
  }
  return count / (a.info.width * a.info.height);
}
