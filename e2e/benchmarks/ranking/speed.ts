import { createEngine } from '#server/matching/engine/engine'
export async function measureSpeed(offers: number): Promise<number> {
  createEngine()
  console.log(offers)
  return 0
}
