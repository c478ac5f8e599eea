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
