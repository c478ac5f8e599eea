import { Invalid } from '#server/platform/errors'

const said: Record<string, Record<string, string[]>> = {
  meeting_table_free: { table: ['techmart:problems.table-just-taken'] },
  meeting_participant_free: { start: ['techmart:problems.side-just-busy'] },
}

/**
 * Says beside its field what the database itself refused: two officers of two fairs may want one organisation at the same
 * moment, and only the exclusion constraint sees both.
 */
export async function refusingClashes<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, constraint = '' } = error as { code?: string; constraint?: string }
    const fields = said[constraint]
    if (code === '23P01' && fields) throw new Invalid(fields)
    throw error
  }
}
