import { ExchangeError, Invalid } from '#server/platform/errors'
import { json } from '@remix-run/node'

export interface Refusal {
  problem: string
}

/** The answer that stands for one of the five errors; the error page of the nearest layout shows its text. */
export function refusal(error: ExchangeError): Response {
  return json<Refusal>({ problem: error.problem }, { status: error.status, headers: error.status === 503 ? { 'Retry-After': '10' } : {} })
}

/** Runs a loader's verb: one of the five errors becomes its answer, anything else goes on as a fault. */
export async function answered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ExchangeError) throw refusal(error)
    throw error
  }
}

export { Invalid }
