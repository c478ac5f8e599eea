import type { TestProject } from 'vitest/node'
import { prepareTemplate, startTestServer } from './testing'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: string
  }
}

/** Once for a run: a server and the migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  await prepareTemplate(server.url)
  project.provide('testServer', server.url)
  return () => server.stop()
}
