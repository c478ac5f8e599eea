import { connect } from '#db/client'
import { startEmbedded } from '#db/embedded'
import { exchange } from '#server/platform/actor'
import { config } from '#server/platform/config'
import { useDatabase } from '#server/platform/database'
import { ExchangeError } from '#server/platform/errors'
import { appointOfficer } from '../accounts/keeping'

/** Makes the first member of the Office, whom nobody could have appointed on a screen: `appoint-officer ADDRESS`. */
export async function main([email]: string[]): Promise<number> {
  if (!email) {
    console.error('usage: node server/commands/run.mjs server/identity/commands/appoint-officer.ts ADDRESS')
    return 2
  }
  const { DATABASE_URL, DATA_DIR } = config()
  const server = DATABASE_URL ? { url: DATABASE_URL, stop: async () => {} } : await startEmbedded({ dataDir: DATA_DIR })
  const connection = connect(server.url, { max: 2 })
  useDatabase(connection)
  try {
    await appointOfficer(exchange, email)
    console.log(`${email} is a member of the Office. The second factor is set up at the next sign-in.`)
    return 0
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error
    console.error(`${email} has no confirmed account, or is a member of the Office already. Sign up first, then run this again.`)
    return 1
  } finally {
    await connection.database.destroy()
    await server.stop()
  }
}
