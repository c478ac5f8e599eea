/** One drawing: a bar for each value, in their order. */
export interface ChartInput {
  /** columns = upright, for time; bars = lying, for names. */
  kind: 'columns' | 'bars'
  labels: string[]
  values: number[]
  /** What stands at the end of each bar. */
  said: string[]
}

// A type, not an interface: only a type has the index that requests need.
export type ChartRequests = {
  draw: { in: ChartInput; out: string }
}
