export interface DocumentTable {
  header: string[]
  rows: string[][]
  /** Shares of the width, in hundredths. */
  widths: number[]
  /** From this column on, texts stand to the right. */
  numbersFrom: number
}

/** What stands in the body of a document, in its order. */
export type DocumentPart = { heading: string } | { paragraph: string } | { note: string } | { table: DocumentTable }

/** An administrative document; everything that the law gives a place. */
export interface DocumentInput {
  superior: string
  agency: string
  number: string
  placeAndDay: string
  kind: string
  subject: string
  recipient: string
  parts: DocumentPart[]
  copies: string[]
  signer: string
}

// A type, not an interface: only a type has the index that requests need.
export type DocumentRequests = {
  write: { in: DocumentInput; out: Uint8Array }
}
