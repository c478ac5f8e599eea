/** What one badge says. */
export interface BadgeInput {
  name: string
  position: string
  organisation: string
  /** Already in words: `Khách tham quan`. */
  kind: string
  /** Colour of the band that tells kinds apart from afar. */
  colour: string
  /** Written in the QR code. */
  code: string
  /** The ticket's number as it is spoken. */
  number: string
}

/** `a6` = one badge a page; `a4-4` and `a4-8` = sheets to be cut, with marks. */
export type BadgeLayout = 'a6' | 'a4-4' | 'a4-8'

export interface BadgeSheet {
  title: string
  /** Second line of the head: days and place. */
  when: string
  layout: BadgeLayout
  badges: BadgeInput[]
}

// A type, not an interface: only a type has the index that requests need.
export type BadgeRequests = {
  draw: { in: BadgeSheet; out: Uint8Array }
}
