import { timingSafeEqual } from 'node:crypto'
import { idPattern } from '#server/platform/id'
import { keyedHash } from '#server/platform/secrets'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** The first letters of a keyed hash in the alphabet of ids: five bits each. */
function mark(purpose: string, text: string, length: number): string {
  const bytes = Buffer.from(keyedHash(purpose, text), 'hex')
  return Array.from(bytes.subarray(0, length), (byte) => letters[byte & 31]).join('')
}

function equal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * What the QR code of a ticket says: `TM1`, the ticket's id and 80 bits that only this exchange can make, in the capital letters
 * that QR codes hold most tightly. No name and no address: who reads a badge in passing learns nothing.
 */
export function ticketCode(ticketId: string): string {
  return `TM1${ticketId}${mark('ticket-code', ticketId, 16)}`.toUpperCase()
}

export type ReadCode = { ticketId: string; signed: boolean } | { fault: 'foreign' | 'forged' }

/**
 * Reads what a camera saw or what was typed. `signed` = from a QR code of ours; without it, a ticket's number as the badge prints it.
 * `foreign` is no code of a ticket, `forged` looks like one.
 */
export function readCode(text: string): ReadCode {
  const plain = text.trim().toLowerCase()
  const [, id, seal] = /^tm1([0-9a-z]{12})([0-9a-z]{16})$/.exec(plain) ?? []
  if (id && seal) return equal(seal, mark('ticket-code', id, 16)) ? { ticketId: id, signed: true } : { fault: 'forged' }
  const typed = plain.replace(/[\s-]/g, '')
  if (idPattern.test(typed)) return { ticketId: typed, signed: false }
  return { fault: 'foreign' }
}

/** A ticket's number as people read it to each other: `7k3f-9xqm-2abc`. */
export function spokenNumber(ticketId: string): string {
  return ticketId.replace(/(.{4})(?=.)/g, '$1-').toUpperCase()
}

export type TokenFor = 'ticket' | 'delegation' | 'survey'

/** The secret in the address of one's own page: the id and 130 bits that only this exchange can make, so that none is kept. */
export function pageToken(purpose: TokenFor, id: string): string {
  return `${id}${mark(`${purpose}-page`, id, 26)}`
}

/** The id in a page's secret, or nothing where it is not ours. */
export function readToken(purpose: TokenFor, token: string): string | undefined {
  const id = token.slice(0, 12)
  return idPattern.test(id) && equal(token, pageToken(purpose, id)) ? id : undefined
}
