import { type EvidenceValue, STRUCTURED } from '../engine/criteria/criteria'
import type { Conflict, CriterionKey, ExplainedCriterion, NeedRecord, OfferRecord } from '../engine/engine'

const ways = [
  'budget',
  'price',
  'trl-wanted',
  'trl-offered',
  'modes-wanted',
  'modes-offered',
  'deadline',
  'lead',
  'serves',
  'say',
  'settle',
] as const

/** One thing that, said otherwise in one of the two records, would let the pair fit better. */
export interface Change {
  key: CriterionKey
  way: (typeof ways)[number]
  /** Whose record it is. */
  who: 'need' | 'technology' | 'both'
  /** What it would say: VND, a level, months, or codes of ways of transfer or provinces. */
  value: number | string[] | null
  /** Points more, in tenths; NULL where the stored points come from another engine. At most so many for `say` and `settle`. */
  gain: number | null
  /** A hard conflict would be gone. */
  settles: boolean
}

type Structured = Exclude<ExplainedCriterion, { key: 'text' }>
type Values = Record<string, EvidenceValue>
type Wish = Pick<Change, 'way' | 'who' | 'value'> & { need?: Values; offer?: Values }

/**
 * What would have to change for a pair to fit better: what settles a conflict first, then what gains most. The gain is that
 * of the engine's own criterion with the one value changed, so that it is what the record would get.
 */
export function changesOf(criteria: readonly ExplainedCriterion[], conflicts: readonly Conflict[]): Change[] {
  const inConflict = new Set<CriterionKey>(conflicts.map(({ key }) => key))
  return criteria
    .flatMap((criterion) => (criterion.key === 'text' ? [] : changesOfOne(criterion, inConflict.has(criterion.key))))
    .filter(({ gain, settles }) => settles || (gain !== null && gain > 0))
    .sort((a, b) => Number(b.settles) - Number(a.settles) || (b.gain ?? 0) - (a.gain ?? 0))
}

function changesOfOne(criterion: Structured, conflict: boolean): Change[] {
  const { key, weight, points, evidence } = criterion
  const missing = tenths(weight - points)
  if (!evidence.known) {
    // Earlier transfers are made, not stated.
    if (key === 'record' || key === 'language') return []
    return [{ key, way: 'say', who: silentSide(evidence), value: null, gain: missing, settles: false }]
  }
  const wishes = wishesFor(criterion)
  // A criterion that is not known here can still be in conflict.
  if (wishes.length === 0) return conflict ? [{ key, way: 'settle', who: 'both', value: null, gain: missing, settles: true }] : []
  const current = found(key, evidence.need, evidence.offer)
  const asStored = current !== undefined && tenths(current.share * weight) === tenths(points)
  return wishes.map(({ way, who, value, need, offer }) => {
    const then = found(key, { ...evidence.need, ...need }, { ...evidence.offer, ...offer })
    const gain = asStored && then ? tenths(tenths(then.share * weight) - points) : null
    return { key, way, who, value, gain, settles: conflict && !then?.conflict }
  })
}

function wishesFor({ key, evidence: { need, offer } }: Structured): Wish[] {
  switch (key) {
    case 'budget': {
      const ceiling = Number(need.budgetMax)
      const lowest = Number(offer.priceMin ?? offer.priceMax)
      const highest = Number(offer.priceMax ?? lowest)
      if (highest <= ceiling) return []
      const enough = lowest > ceiling ? lowest : highest
      return [
        { way: 'budget', who: 'need', value: enough, need: { budgetMax: enough } },
        { way: 'price', who: 'technology', value: ceiling, offer: { priceMin: Math.min(lowest, ceiling), priceMax: ceiling } },
      ]
    }
    case 'trl': {
      const [level, least] = [Number(offer.trl), Number(need.trlMin ?? 1)]
      if (level >= least) return []
      return [
        { way: 'trl-wanted', who: 'need', value: level, need: { trlMin: level } },
        { way: 'trl-offered', who: 'technology', value: least, offer: { trl: least } },
      ]
    }
    case 'mode': {
      const [wanted, offered, taken] = [listOf(need.modes), listOf(offer.modes), listOf(offer.taken)]
      const open = offered.filter((way) => !taken.includes(way))
      if (wanted.some((way) => open.includes(way))) return []
      const more = wanted.filter((way) => !taken.includes(way))
      return [
        ...(open.length > 0 ? [{ way: 'modes-wanted', who: 'need', value: open, need: { modes: [...wanted, ...open] } } as const] : []),
        ...(more.length > 0
          ? [{ way: 'modes-offered', who: 'technology', value: more, offer: { modes: [...offered, ...more] } } as const]
          : []),
      ]
    }
    case 'place': {
      const serves = listOf(offer.serves)
      const province = String(need.province)
      if (serves.length === 0 || serves.includes(province) || province === offer.province) return []
      return [{ way: 'serves', who: 'technology', value: [province], offer: { serves: [...serves, province] } }]
    }
    case 'readiness': {
      const [needed, left] = [Number(offer.leadMonths), Number(need.months)]
      if (needed <= left) return []
      return [
        { way: 'deadline', who: 'need', value: needed, need: { months: needed } },
        { way: 'lead', who: 'technology', value: left, offer: { leadMonths: left } },
      ]
    }
    default:
      // Where somebody is and what field a thing belongs to are not theirs to change.
      return []
  }
}

/** The engine's own criterion on the values that an explanation holds; undefined for one that this version does not know. */
function found(key: Structured['key'], need: Values, offer: Values) {
  const { priceKind = null, priceMin = null, priceMax = null, taken } = offer
  const { months = null } = need
  const asked = { ...need, publishedAt: 0, deadline: months === null ? null : Number(months) * MONTH_MS }
  const offered = {
    ...offer,
    price: { kind: priceKind, min: priceMin, max: priceMax },
    taken: [{ modes: listOf(taken), provinces: 'everywhere' }],
  }
  const criterion: (typeof STRUCTURED)[Structured['key']] | undefined = STRUCTURED[key]
  return criterion?.(asked as unknown as NeedRecord, offered as unknown as OfferRecord)
}

/** As the engine counts them. */
const MONTH_MS = 30.44 * 24 * 60 * 60 * 1000

function silentSide({ need, offer }: Structured['evidence']): Change['who'] {
  const silent = (values: Values) => Object.values(values).every((value) => value === null || (Array.isArray(value) && value.length === 0))
  // What one side is not asked, it does not leave open.
  const asked = Object.keys(need).length > 0
  if (asked && silent(need) && silent(offer)) return 'both'
  return asked && silent(need) ? 'need' : 'technology'
}

const tenths = (points: number) => Math.round(points * 10) / 10

function listOf(value: EvidenceValue | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
