import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pool } from './database'
import { Invalid, problem } from './errors'

interface Limit {
  /** How many tries in the time. */
  points: number
  seconds: number
}

/** Where guessing pays. One count for all processes, kept in the database. */
const limits = {
  'sign-in-account': { points: 10, seconds: 15 * 60 },
  'sign-in-address': { points: 60, seconds: 15 * 60 },
  'sign-up-address': { points: 20, seconds: 60 * 60 },
  'letter-account': { points: 5, seconds: 60 * 60 },
  'second-factor': { points: 8, seconds: 15 * 60 },
  'invitation-letter': { points: 40, seconds: 60 * 60 },
  'invitation-token': { points: 30, seconds: 15 * 60 },
  'shortlist-link': { points: 120, seconds: 15 * 60 },
  'letter-stop': { points: 60, seconds: 15 * 60 },
  'ticket-address': { points: 60, seconds: 60 * 60 },
  'ticket-letter': { points: 5, seconds: 60 * 60 },
  'ticket-link': { points: 300, seconds: 15 * 60 },
} satisfies Record<string, Limit>

export type LimitName = keyof typeof limits

const limiters = new Map<string, { of: unknown; limiter: RateLimiterPostgres }>()

function limiterOf(name: LimitName): RateLimiterPostgres {
  const known = limiters.get(name)
  if (known?.of === pool()) return known.limiter
  const { points, seconds } = limits[name]
  const limiter = new RateLimiterPostgres({
    storeClient: pool(),
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
    // A database that does not answer must not open the door: count in memory meanwhile.
    insuranceLimiter: new RateLimiterMemory({ points, duration: seconds }),
  })
  limiters.set(name, { of: pool(), limiter })
  return limiter
}

/** Counts one try; past the limit it throws Invalid with the minutes to wait. */
export async function countTry(name: LimitName, key: string): Promise<void> {
  try {
    await limiterOf(name).consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new Invalid({ '': [problem('errors:too-many-tries', { minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)) })] })
  }
}

/** Forgets the tries: after a success, so that a person's own slips do not add up. */
export async function forgetTries(name: LimitName, key: string): Promise<void> {
  await limiterOf(name).delete(key)
}
