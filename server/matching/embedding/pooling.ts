/** Adds up to length 1; a vector of nothing stays nothing. */
export function normalised(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return length > 0 ? vector.map((value) => value / length) : vector
}

/**
 * One vector a text from the hidden states of its tokens (texts × tokens × width, in one row): the mean over the tokens that the
 * mask counts, or the first token's.
 */
export function pooled(
  states: Float32Array,
  masks: readonly (readonly number[])[],
  width: number,
  pooling: 'mean' | 'cls',
): Float32Array[] {
  const length = masks[0]?.length ?? 0
  return masks.map((mask, text) => {
    const vector = new Float32Array(width)
    const counted = pooling === 'cls' ? [0] : mask.flatMap((one, token) => (one > 0 ? [token] : []))
    for (const token of counted) {
      const start = (text * length + token) * width
      for (let i = 0; i < width; i++) vector[i] = (vector[i] ?? 0) + (states[start + i] ?? 0) / counted.length
    }
    return normalised(vector)
  })
}

/** The cosine of two vectors of length 1, where opposite counts as unlike: 0 to 1. */
export function likeness(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return Math.min(1, Math.max(0, sum))
}
