import { rmSync } from 'node:fs'

/** The run's data folder goes once its exchange has stopped. */
export default function teardown(): void {
  const folder = process.env.E2E_DATA
  if (folder) process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
