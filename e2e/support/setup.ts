import type { FullConfig } from '@playwright/test'
import { signInEverybody } from './people'

export default async function setup(config: FullConfig): Promise<void> {
  await signInEverybody(config.projects[0]?.use.baseURL ?? '')
}
