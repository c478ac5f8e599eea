import { create } from 'qrcode'

export interface QrPicture {
  /** Modules a side, with the quiet zone. */
  size: number
  /** One SVG path of all dark modules. */
  path: string
}

/** A code as a drawing for a page. */
export function qrPicture(code: string): QrPicture {
  const { modules } = create(code, { errorCorrectionLevel: 'Q' })
  const runs: string[] = []
  for (let row = 0; row < modules.size; row++) {
    for (let from = 0; from < modules.size; from++) {
      let to = from
      while (to < modules.size && modules.get(row, to)) to++
      if (to > from) runs.push(`M${from + 4} ${row + 4}h${to - from}v1h-${to - from}z`)
      from = Math.max(from, to)
    }
  }
  return { size: modules.size + 8, path: runs.join('') }
}
