import { useDatabase } from '#server/platform/database'
import { afterAll, beforeAll, inject } from 'vitest'
import { connect } from './client'
import { cloneTemplate, dropClone } from './testing'

const server = inject('testServer')
const name = `test_${process.pid}_${Date.now().toString(36)}`
let close = async () => {}

// Each test file gets a database of its own, so that files run side by side and nothing is ever truncated.
beforeAll(async () => {
  const connection = connect(await cloneTemplate(server, name), { max: 6 })
  useDatabase(connection)
  close = () => connection.database.destroy()
})

afterAll(async () => {
  await close()
  await dropClone(server, name)
})
