import { now } from '#server/platform/clock'
import { generate, generateSecret, generateURI, verify } from 'otplib'

const issuer = 'San giao dich cong nghe'

export { generateSecret }

/** What an authenticator app reads from the picture. The issuer is plain letters: some apps show no others. */
export function totpUri(secret: string, email: string): string {
  return generateURI({ issuer, label: email, secret })
}

const seconds = () => Math.floor(now().getTime() / 1000)

/** The number of this half minute. */
export const totpStep = () => Math.floor(seconds() / 30)

/** The code of a half minute, this one where nothing is said. */
export function totpCode(secret: string, step = totpStep()): Promise<string> {
  return generate({ secret, epoch: step * 30 })
}

/**
 * The time step that a code is of, one before and after counting too, for clocks that go wrong. Undefined where the code
 * is wrong or of a step no later than the last one accepted: a code seen over a shoulder is worth nothing.
 */
export async function stepOf(secret: string, code: string, lastStep: number | null): Promise<number | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined
  const result = await verify({
    secret,
    token: code,
    epoch: seconds(),
    epochTolerance: 30,
    ...(lastStep !== null && { afterTimeStep: lastStep }),
  })
  return result.valid && 'timeStep' in result ? result.timeStep : undefined
}
