import { connect } from '#db/client'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { db, pool, useDatabase } from '#server/platform/database'
import { WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { buildRegistration } from '../techmart.fixtures'
import { expect, it } from 'vitest'
import { confirmBooth, holdBooth } from './booths'
import { buildBooth, buildHall } from './booths.fixtures'

const exhibitors = 200
const booths = 100
/** As many connections as several busy web processes would have between them. */
const connections = 40

it('gives 100 booths to 200 who try in the same moment: 100 owners, none twice, everybody answered', async () => {
  const hall = await buildHall({ width_cm: 30_000, depth_cm: 1_000 })
  const made: string[] = []
  for (let index = 0; index < booths; index++)
    made.push((await buildBooth({ hall_id: hall.id, code: `A${index + 1}`, x_cm: index * 300 })).id)
  const members: Member[] = []
  for (let index = 0; index < exhibitors; index++) {
    const member = await buildMember({ kind: 'institute' })
    await buildRegistration({ fair_id: hall.fair_id, organisation_id: member.organisation.id, as_role: 'exhibitor' })
    members.push(member)
  }
  const first = { database: db(), pool: pool() }
  const { rows } = await first.pool.query<{ name: string }>('select current_database() as name')
  const crowd = connect(String(first.pool.options.connectionString), { max: connections })
  expect((await crowd.pool.query('select current_database() as name')).rows).toEqual(rows)
  useDatabase(crowd)
  try {
    /** Tries its own wish, which another has too, then the next on the plan, and so on until none is left. */
    const choose = async (member: Member, wish: number): Promise<'owner' | 'too late'> => {
      for (const boothId of [...made.slice(wish % booths), ...made.slice(0, wish % booths)]) {
        const id = newId()
        try {
          await holdBooth(member, { id, boothId })
        } catch (error) {
          // Nothing but a plain word that it is gone.
          if (error instanceof WrongState && error.problem.startsWith('booths:problems.just-taken')) continue
          throw error
        }
        await confirmBooth(member, id)
        return 'owner'
      }
      return 'too late'
    }
    const answers = await Promise.all(members.map((member, index) => choose(member, index)))
    expect(answers.filter((answer) => answer === 'owner')).toHaveLength(booths)
    expect(answers.filter((answer) => answer === 'too late')).toHaveLength(exhibitors - booths)
  } finally {
    useDatabase(first)
    await crowd.database.destroy()
  }
  const bookings = await db().selectFrom('booth_booking').select(['booth_id', 'organisation_id', 'state']).execute()
  expect(new Set(bookings.map((booking) => booking.state))).toEqual(new Set(['taken']))
  expect(new Set(bookings.map((booking) => booking.booth_id)).size).toBe(booths)
  expect(new Set(bookings.map((booking) => booking.organisation_id)).size).toBe(booths)
  expect(bookings).toHaveLength(booths)
}, 120_000)
