import QRCode from 'qrcode'

/** A QR code as one SVG path on a grid of `size` squares, drawn by the page itself. */
export function qrPath(text: string): { size: number; path: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const dark = (row: number, column: number) => modules.get(row, column) !== 0
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (dark(row, column) ? `M${column} ${row}h1v1h-1z` : '')).join(''),
  )
  return { size, path: rows.join('') }
}
