import { rmSync } from 'node:fs'

/** The run's data folder goes once its exchange has stopped; one that ran before us stays as it is. */
export default function teardown(): void {
  const folder = process.env.E2E_DATA
  if (folder && !process.env.E2E_AGAINST) process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
