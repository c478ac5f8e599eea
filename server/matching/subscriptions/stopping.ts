import { timingSafeEqual } from 'node:crypto'
import { NotFound } from '#server/platform/errors'
import { keyedHash } from '#server/platform/secrets'

interface Stop {
  accountId: string
  organisationId: string
}

const purpose = 'matching.stop-letters'

/** The token of the link that stops a person's letters about an organisation: signed, so that nothing need be kept of it. */
export function stopToken({ accountId, organisationId }: Stop): string {
  return `${accountId}.${organisationId}.${keyedHash(purpose, `${accountId}.${organisationId}`)}`
}

/** Whose letters the link stops. Throws NotFound where it was not signed here. */
export function readStopToken(token: string): Stop {
  const [accountId = '', organisationId = '', given = ''] = token.split('.')
  const [expected, actual] = [Buffer.from(keyedHash(purpose, `${accountId}.${organisationId}`)), Buffer.from(given)]
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) throw new NotFound('subscriptions:problems.link-over')
  return { accountId, organisationId }
}
