import { createHash } from 'node:crypto'
import sharp from 'sharp'

const width = 960
const height = 720

/** A number from 0 to 1, the next each time, the same for the same key. */
type Chance = () => number
type Motif = (chance: Chance, ink: string) => string

interface Look {
  from: string
  to: string
  ink: string
  motif: Motif
}

/** By the beginning of the first field of science, the longest that fits. */
const looks: Record<string, Look> = {
  '1': { from: '#1d4e89', to: '#7fb2e5', ink: '#ffffff', motif: network },
  '2': { from: '#3c4a5c', to: '#a9b8c9', ink: '#ffffff', motif: gears },
  '201': { from: '#7a4a2b', to: '#e0b48c', ink: '#fff7ef', motif: bricks },
  '202': { from: '#243b6b', to: '#8ea9e8', ink: '#ffffff', motif: network },
  '204': { from: '#5b3a78', to: '#c3a5e0', ink: '#ffffff', motif: molecules },
  '205': { from: '#6b4f2a', to: '#d9bd8f', ink: '#fffaf0', motif: bricks },
  '207': { from: '#0b5e57', to: '#79cbbc', ink: '#ffffff', motif: waves },
  '208': { from: '#0b5e57', to: '#a8d8b9', ink: '#ffffff', motif: leaves },
  '209': { from: '#365e2b', to: '#b4d68c', ink: '#ffffff', motif: molecules },
  '211': { from: '#8a3b2a', to: '#f0b49a', ink: '#fff6f2', motif: waves },
  '3': { from: '#2b5d78', to: '#9fd0e3', ink: '#ffffff', motif: molecules },
  '4': { from: '#2f5d2a', to: '#b9d98b', ink: '#fbfff2', motif: leaves },
  '405': { from: '#0f4c75', to: '#8cd0e8', ink: '#ffffff', motif: waves },
}

/** A picture for a listing: drawn, not fetched, and the same each time. PNG of 960 by 720. */
export function drawIllustration(key: string, field: string): Promise<Uint8Array> {
  const chance = chanceOf(key)
  const look = looks[field] ?? looks[field.slice(0, 1)] ?? looks['2']
  if (!look) throw new Error('there is no look for anything')
  const { from, to, ink, motif } = look
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="ground" x1="0" y1="0" x2="${round(0.4 + chance() * 0.6)}" y2="1">
      <stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>
    <rect width="${width}" height="${height}" fill="url(#ground)"/>${motif(chance, ink)}</svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 3 }).toBuffer()
}

function chanceOf(key: string): Chance {
  let bytes = createHash('sha256').update(key).digest()
  let at = 0
  return () => {
    if (at + 2 > bytes.length) {
      bytes = createHash('sha256').update(bytes).digest()
      at = 0
    }
    at += 2
    return bytes.readUInt16BE(at - 2) / 65_536
  }
}

const round = (value: number) => Math.round(value * 10) / 10
const times = <Value>(count: number, make: (index: number) => Value): Value[] => Array.from({ length: count }, (_, index) => make(index))

function waves(chance: Chance, ink: string): string {
  const sheets = times(6, (index) => {
    const level = 170 + index * 85
    const rise = 18 + chance() * 34
    const length = 150 + chance() * 120
    const start = -chance() * length
    const crests = times(9, (crest) => `q ${round(length / 2)} ${round(crest % 2 ? rise : -rise)} ${round(length)} 0`).join(' ')
    return `<path d="M ${round(start)} ${level} ${crests} V ${height} H ${round(start)} Z" fill="${ink}" fill-opacity="${0.07 + index * 0.025}"/>`
  })
  const bubbles = times(14, () => {
    const size = 5 + chance() * 20
    return `<circle cx="${round(chance() * width)}" cy="${round(90 + chance() * 560)}" r="${round(size)}" fill="none" stroke="${ink}" stroke-opacity="0.45" stroke-width="3"/>`
  })
  return [...sheets, ...bubbles].join('')
}

function bricks(chance: Chance, ink: string): string {
  const wide = 132 + Math.floor(chance() * 3) * 24
  const high = 66
  return times(10, (row) =>
    times(8, (column) => {
      const x = column * (wide + 10) - (row % 2 ? wide / 2 : 0) - 20
      return `<rect x="${round(x)}" y="${row * (high + 10) + 10}" width="${wide}" height="${high}" rx="6" fill="${ink}" fill-opacity="${round(1 + chance() * 3) / 10}"/>`
    }).join(''),
  ).join('')
}

function network(chance: Chance, ink: string): string {
  const nodes = times(18, () => ({ x: 60 + chance() * (width - 120), y: 60 + chance() * (height - 120), size: 8 + chance() * 20 }))
  const links = nodes.flatMap((node, index) =>
    nodes
      .slice(index + 1)
      .filter((other) => Math.hypot(node.x - other.x, node.y - other.y) < 260)
      .map(
        (other) =>
          `<line x1="${round(node.x)}" y1="${round(node.y)}" x2="${round(other.x)}" y2="${round(other.y)}" stroke="${ink}" stroke-opacity="0.28" stroke-width="3"/>`,
      ),
  )
  const dots = nodes.map(
    ({ x, y, size }) => `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${ink}" fill-opacity="0.75"/>`,
  )
  return [...links, ...dots].join('')
}

function gears(chance: Chance, ink: string): string {
  return times(4, () => {
    const x = 120 + chance() * (width - 240)
    const y = 120 + chance() * (height - 240)
    const radius = 70 + chance() * 110
    const teeth = 10 + Math.floor(chance() * 8)
    const cogs = times(
      teeth,
      (tooth) =>
        `<rect x="-${round(radius * 0.1)}" y="-${round(radius * 1.18)}" width="${round(radius * 0.2)}" height="${round(radius * 0.3)}" rx="4" transform="rotate(${round((tooth * 360) / teeth)})"/>`,
    ).join('')
    return `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(chance() * 30)})" fill="${ink}" fill-opacity="0.22">${cogs}<path fill-rule="evenodd" d="M 0 -${round(radius)} a ${round(radius)} ${round(radius)} 0 1 0 0.1 0 Z M 0 -${round(radius * 0.35)} a ${round(radius * 0.35)} ${round(radius * 0.35)} 0 1 1 -0.1 0 Z"/></g>`
  }).join('')
}

function molecules(chance: Chance, ink: string): string {
  const size = 62
  const points = times(6, (corner) => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6
    return `${round(Math.cos(angle) * size)},${round(Math.sin(angle) * size)}`
  }).join(' ')
  return times(8, (row) =>
    times(10, (column) => {
      const x = column * size * 1.78 + (row % 2 ? size * 0.89 : 0)
      const y = row * size * 1.54
      const filled = chance() < 0.22
      return `<polygon points="${points}" transform="translate(${round(x)} ${round(y)})" fill="${ink}" fill-opacity="${filled ? 0.34 : 0.04}" stroke="${ink}" stroke-opacity="0.4" stroke-width="3"/>`
    }).join(''),
  ).join('')
}

function leaves(chance: Chance, ink: string): string {
  return times(6, (stem) => {
    const x = 70 + stem * 165 + chance() * 40
    const tall = 380 + chance() * 260
    const pairs = 4 + Math.floor(chance() * 4)
    const foliage = times(pairs, (pair) => {
      const y = -tall + (pair * tall) / (pairs + 1)
      const long = 58 + chance() * 40
      const leaf = `M 0 0 C ${round(long * 0.4)} -${round(long * 0.5)} ${round(long)} -${round(long * 0.5)} ${round(long * 1.2)} 0 C ${round(long)} ${round(long * 0.3)} ${round(long * 0.4)} ${round(long * 0.3)} 0 0 Z`
      return [-35, 215]
        .map(
          (turn) =>
            `<path d="${leaf}" transform="translate(0 ${round(y)}) rotate(${turn + round(chance() * 14)})" fill="${ink}" fill-opacity="0.3"/>`,
        )
        .join('')
    }).join('')
    return `<g transform="translate(${round(x)} ${height})"><line x1="0" y1="0" x2="0" y2="-${round(tall)}" stroke="${ink}" stroke-opacity="0.5" stroke-width="5"/>${foliage}</g>`
  }).join('')
}
