/** Fewer than this, and a share says nothing yet. */
export const ENOUGH = 30

export interface Share {
  part: number
  whole: number
  /** 0 to 1, with the 95 % interval that so few or many allow (Wilson). */
  share: number
  from: number
  to: number
  enough: boolean
}

/** A share with its honest width. */
export function shareOf(part: number, whole: number): Share {
  const share = whole > 0 ? part / whole : 0
  if (whole === 0) return { part, whole, share, from: 0, to: 1, enough: false }
  const z = 1.96
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole)
  const half = (z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole)
  return { part, whole, share, from: Math.max(0, middle - half), to: Math.min(1, middle + half), enough: whole >= ENOUGH }
}

export interface ScoredCounts {
  /** The middle of the band. */
  score: number
  shown: number
  taken: number
}

/**
 * How often a suggestion of a score is taken up, as what went before has it: logistic regression on the bands, by Newton's
 * steps. Undefined where there is too little to draw a curve through.
 */
export function curveOf(bands: readonly ScoredCounts[]): ((score: number) => number) | undefined {
  const shown = bands.reduce((sum, band) => sum + band.shown, 0)
  const taken = bands.reduce((sum, band) => sum + band.taken, 0)
  const filled = bands.filter((band) => band.shown >= ENOUGH).length
  if (filled < 2 || taken < 10 || taken === shown) return undefined
  const mean = bands.reduce((sum, band) => sum + band.score * band.shown, 0) / shown
  let [intercept, slope] = [Math.log(taken / (shown - taken)), 0]
  const chanceOf = (score: number) => 1 / (1 + Math.exp(-(intercept + slope * ((score - mean) / 10))))
  for (let round = 0; round < 50; round++) {
    // A little ridge on the slope: two bands with a handful each draw no cliff.
    let [g0, g1, h00, h01, h11] = [0, -slope, 1e-9, 0, 1]
    for (const band of bands) {
      const x = (band.score - mean) / 10
      const chance = chanceOf(band.score)
      const bend = band.shown * chance * (1 - chance)
      g0 += band.taken - band.shown * chance
      g1 += x * (band.taken - band.shown * chance)
      h00 += bend
      h01 += bend * x
      h11 += bend * x * x
    }
    const determinant = h00 * h11 - h01 * h01
    intercept += (h11 * g0 - h01 * g1) / determinant
    slope += (h00 * g1 - h01 * g0) / determinant
  }
  return chanceOf
}
