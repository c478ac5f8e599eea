import { type Finding, STRUCTURED } from './criteria/criteria'
import { textShare } from './criteria/text'
import { topSlots } from './index/top'
import type { QueryVector } from './index/vectors'
import type { Parameters } from './parameters'
import { type Findings, findingsOf } from './rank'
import type { NeedRecord, OfferRecord } from './records'

type Structured = keyof typeof STRUCTURED

/** What each criterion reads of an offer: those that agree in it have the same share beside any need. */
const READ: Record<Structured, (offer: OfferRecord) => unknown> = {
  field: ({ fields }) => fields,
  trl: ({ trl }) => trl,
  mode: ({ modes, taken }) => [modes, taken],
  budget: ({ price }) => price,
  place: ({ province, serves }) => [province, serves],
  readiness: ({ leadMonths }) => leadMonths,
  rights: ({ rights }) => rights,
  language: ({ title }) => [Boolean(title.vi), Boolean(title.en)],
  record: ({ record }) => record,
}

interface Classes {
  key: Structured
  /** one offer of each class */
  models: OfferRecord[]
  /** of each offer */
  of: Uint32Array
}

/** All offers beside one need. */
export interface BesideNeed {
  /** What the criteria beside the text come to with the offer in this slot. */
  findings(slot: number, offer: OfferRecord): Findings
  /** Estimates in the order of `ids`; 0 where no word is shared. `totals` are the first stage's, by slot. */
  scores(query: QueryVector, totals: Float32Array, parameters: Parameters): Float32Array
}

/**
 * The offers as they are now, to estimate the scores of them all with one need after another: all but spelling, with what
 * common words add left out, and concepts beside the words that name them. An exact score of each would take seconds a need.
 */
export class Estimates {
  readonly ids: readonly string[]
  private readonly classes: readonly Classes[]
  /** by slot */
  private readonly places: readonly number[]

  constructor(
    private readonly offers: readonly OfferRecord[],
    private readonly slots: Uint32Array,
  ) {
    this.ids = offers.map(({ id }) => id)
    const places: number[] = []
    slots.forEach((slot, place) => {
      places[slot] = place
    })
    this.places = places
    this.classes = (Object.keys(READ) as Structured[]).map((key) => classesOf(key, offers))
  }

  /** All offers beside one need; what a criterion finds is worked out once for those that agree in what it reads. */
  beside(need: NeedRecord): BesideNeed {
    const known = this.classes.map(({ key, models, of }) => ({ key, models, of, findings: new Array<Finding>(models.length) }))
    const finding = ({ key, models, findings }: (typeof known)[number], number: number): Finding =>
      (findings[number] ??= STRUCTURED[key](need, models[number]!))
    return {
      findings: (slot, offer) => {
        const place = this.places[slot]
        // An offer that has changed since is looked at by itself.
        if (place === undefined || this.offers[place] !== offer) return findingsOf(need, offer)
        const findings = {} as Findings
        for (const one of known) findings[one.key] = finding(one, one.of[place]!)
        return findings
      },
      scores: ({ whole }, totals, { weights, text }) => {
        const scores = new Float32Array(this.slots.length)
        for (const one of known) {
          const points = Float32Array.from(one.models, (_, number) => weights[one.key] * finding(one, number).share)
          for (let i = 0; i < scores.length; i++) scores[i]! += points[one.of[i]!]!
        }
        for (let i = 0; i < scores.length; i++) {
          const total = totals[this.slots[i]!] ?? 0
          if (total > 0 && whole > 0) scores[i]! += weights.text * textShare(total / whole, text.reach)
          else scores[i] = 0
        }
        return scores
      },
    }
  }

  /** The slots of the highest scores from `floor` on, so many at most, in no order. */
  best(scores: Float32Array, { floor, count, but }: { floor: number; count: number; but: readonly number[] }): number[] {
    const left = scores.map((score) => (score >= floor ? score : 0))
    for (const slot of but) {
      const place = this.places[slot]
      if (place !== undefined) left[place] = 0
    }
    return topSlots(left, count).map((place) => this.slots[place]!)
  }
}

function classesOf(key: Structured, offers: readonly OfferRecord[]): Classes {
  const numbers = new Map<string, number>()
  const models: OfferRecord[] = []
  const of = new Uint32Array(offers.length)
  offers.forEach((offer, i) => {
    const read = JSON.stringify(READ[key](offer) ?? null)
    const number = numbers.get(read) ?? models.push(offer) - 1
    numbers.set(read, number)
    of[i] = number
  })
  return { key, models, of }
}
