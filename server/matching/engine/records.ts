/** A text in one or both languages of the exchange. */
export interface LocalText {
  vi?: string
  en?: string
}

export type PriceKind = 'indicative' | 'floor' | 'firm' | 'negotiable'

/** Asked price in VND. */
export interface Price {
  kind: PriceKind
  min: number | null
  max: number | null
}

export type RightStatus = 'granted' | 'pending' | 'lapsed'

/** An exclusive right: where it holds, and the ways of transfer that it closes there to all others. */
export interface Taken {
  provinces: 'everywhere' | string[]
  modes: string[]
}

/** A technology as the engine sees it. Codes are opaque but for fields of science: `211` lies in `2`. */
export interface OfferRecord {
  id: string
  organisationId: string
  title: LocalText
  problem?: LocalText
  summary: LocalText
  body: LocalText
  keywords: string[]
  fields: string[]
  trl: number | null
  modes: string[]
  price: Price | null
  province: string | null
  /** provinces to which it is delivered; none or left out = not said */
  serves?: 'everywhere' | string[]
  /** exclusive rights that others hold */
  taken?: Taken[]
  /** months from the contract until it works at the receiver's */
  leadMonths?: number | null
  /** where the industrial property rights stand */
  rights?: RightStatus[]
  /** how earlier transfers of the supplier ended on the exchange */
  record?: { completed: number; failed: number }
  supplierKind: string
  /** milliseconds since 1970 */
  publishedAt: number
}

/** A technology need as the engine sees it. */
export interface NeedRecord {
  id: string
  organisationId: string
  title: LocalText
  problem: LocalText
  currentProcess?: LocalText
  expects?: LocalText
  constraints?: LocalText
  keywords: string[]
  fields: string[]
  trlMin: number | null
  trlMax: number | null
  modes: string[]
  budgetMin: number | null
  budgetMax: number | null
  province: string | null
  /** milliseconds since 1970 */
  deadline: number | null
  /** milliseconds since 1970 */
  publishedAt: number
}

export type RecordKind = 'offers' | 'needs'
