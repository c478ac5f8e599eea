import { writeFileSync } from 'node:fs'
import { create } from 'qrcode'

const [width, height] = [640, 480]

/** A film for Chromium's fake camera (Y4M): a badge's code held before it, grey all around. */
export function filmOf(code: string, file: string): void {
  const { modules } = create(code, { errorCorrectionLevel: 'Q' })
  const unit = Math.floor((height * 0.7) / (modules.size + 8))
  const side = unit * (modules.size + 8)
  const [left, top] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)]
  const luma = Buffer.alloc(width * height, 150)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [row, column] = [Math.floor(y / unit) - 4, Math.floor(x / unit) - 4]
      const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size
      luma[(top + y) * width + left + x] = inside && modules.get(row, column) ? 20 : 235
    }
  }
  const chroma = Buffer.alloc((width * height) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, chroma])
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\n`)
  writeFileSync(file, Buffer.concat([head, ...Array.from({ length: 10 }, () => frame)]))
}
