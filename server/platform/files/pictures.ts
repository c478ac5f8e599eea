import sharp from 'sharp'

const longestSide = 1_600
const mostPixels = 50_000_000

/**
 * The picture drawn anew: turned as its camera held it, at most 1600 pixels wide and high, without place, camera or
 * anything else that came along with its pixels. Runs on sharp's own threads. Undefined where it cannot be drawn.
 */
export async function redraw(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer()
  } catch {
    return undefined
  }
}
