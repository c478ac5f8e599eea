/** The slots with the highest totals above 0, at most `count`, in no particular order. */
export function topSlots(totals: Float32Array, count: number): number[] {
  const heap: number[] = []
  if (count <= 0) return heap
  let least = 0
  for (let slot = 0; slot < totals.length; slot++) {
    const total = totals[slot]!
    if (total <= 0) continue
    if (heap.length < count) {
      heap.push(slot)
      siftUp(heap, totals)
      if (heap.length === count) least = totals[heap[0]!]!
    } else if (total > least) {
      heap[0] = slot
      siftDown(heap, totals)
      least = totals[heap[0]!]!
    }
  }
  return heap
}

function siftUp(heap: number[], totals: Float32Array): void {
  let at = heap.length - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (totals[heap[at]!]! >= totals[heap[parent]!]!) return
    swap(heap, at, parent)
    at = parent
  }
}

function siftDown(heap: number[], totals: Float32Array): void {
  for (let at = 0; ; ) {
    const left = 2 * at + 1
    if (left >= heap.length) return
    const right = left + 1
    const lower = right < heap.length && totals[heap[right]!]! < totals[heap[left]!]! ? right : left
    if (totals[heap[at]!]! <= totals[heap[lower]!]!) return
    swap(heap, at, lower)
    at = lower
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a]!
  heap[a] = heap[b]!
  heap[b] = kept
}
