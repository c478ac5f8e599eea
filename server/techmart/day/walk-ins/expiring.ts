import { exchange } from '#server/platform/actor'
import { transact } from '#server/platform/database'
import { momentNow } from '../../meetings/moments'
import { step } from './walk-ins'
import { lockWalkIn } from './walk-ins.queries'

/** Every night: what was asked for a day that is over is asked no more. */
export async function expireWalkIns(): Promise<void> {
  const { day } = momentNow()
  await transact(async (tx) => {
    const old = await tx
      .selectFrom('walk_in')
      .select('id')
      .where('state', 'in', ['asked', 'waiting'])
      .where('on_day', '<', day)
      .orderBy('id')
      .limit(1_000)
      .execute()
    for (const { id } of old) {
      const walkIn = await lockWalkIn(tx, id)
      if (walkIn?.state === 'asked' || walkIn?.state === 'waiting') await step(tx, exchange, walkIn, 'expire', 'exchange')
    }
  })
}
