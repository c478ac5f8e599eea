import { randomBytes } from 'node:crypto'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new public identifier: 12 letters of Crockford's base 32, 60 random bits, safe in a URL and read aloud. */
export function newId(): string {
  return Array.from(randomBytes(12), (byte) => letters[byte & 31]).join('')
}

export const idPattern = /^[0-9a-hjkmnp-tv-z]{12}$/
