export interface SheetSide {
  /** `Bên giao`, `Bên nhận`. */
  role: string
  organisation: string
  signer: string
  position: string
  /** When the owner confirmed it on the exchange, in words; empty before. */
  confirmed: string
}

/** Everything that stands on the sheet, in words already. */
export interface SheetInput {
  motto: [string, string]
  title: string
  fair: string
  place: string
  facts: { term: string; value: string }[]
  /** Paragraphs of the text that both agree to. */
  paragraphs: string[]
  sides: [SheetSide, SheetSide]
  foot: string
}

// A type, not an interface: only a type has the index that requests need.
export type SheetRequests = {
  draw: { in: SheetInput; out: Uint8Array }
}
