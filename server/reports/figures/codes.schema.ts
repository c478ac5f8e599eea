/** How figures can be broken down; a record has at most one value of each. */
export const dimensions = ['month', 'field', 'sector', 'province', 'kind'] as const

export type DimensionName = (typeof dimensions)[number]

/** Stands in addresses for the records that have no value of a dimension. */
export const noValue = 'none'

export const groups = ['supply', 'connections', 'fairs', 'contracts', 'values'] as const

export type Group = (typeof groups)[number]

/** Every figure of the report, by what it is about, in the order in which a need becomes money. */
export const figuresOf = {
  supply: ['technologies', 'needs'],
  connections: ['matches', 'matches-taken-up', 'deals', 'deals-agreed', 'deals-ended'],
  fairs: ['fairs', 'meetings', 'meetings-held', 'meetings-missed'],
  contracts: ['memoranda', 'contracts', 'registrations', 'implementations', 'failures'],
  values: ['potential-value', 'signed-value', 'registered-value', 'paid-value'],
} as const satisfies Record<Group, readonly string[]>

export type FigureCode = (typeof figuresOf)[Group][number]

export const figureCodes = groups.flatMap((group): FigureCode[] => [...figuresOf[group]]) as [FigureCode, ...FigureCode[]]

/** Values are sums of đồng over records; everything else counts records. The four values are never added together. */
export function isValue(figure: FigureCode): boolean {
  return (figuresOf.values as readonly string[]).includes(figure)
}

export function groupOf(figure: FigureCode): Group {
  return groups.find((group) => (figuresOf[group] as readonly string[]).includes(figure)) ?? 'supply'
}
