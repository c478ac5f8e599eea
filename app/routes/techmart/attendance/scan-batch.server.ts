import type { Refusal } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { ExchangeError } from '#server/platform/errors'
import { type Batch, batchSchema } from '#server/techmart/attendance/scans/scans.schema'
import { json } from '@remix-run/node'

/** Reads what a device sends: a batch of scans as JSON in one field of a form. */
async function batchIn(request: Request): Promise<Batch | undefined> {
  const text = (await readForm(request)).get('batch')
  if (typeof text !== 'string') return undefined
  try {
    return batchSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/**
 * Answers a device, which is no browser showing a page: 401 where nobody is signed in, so that it keeps its queue, and a problem by
 * its key otherwise.
 */
export async function answerDevice(
  request: Request,
  actor: Actor,
  work: (person: Person, batch: Batch) => Promise<unknown[]>,
): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' }
  if (!isPerson(actor)) return json<Refusal>({ problem: 'errors:forbidden' }, { status: 401, headers })
  const batch = await batchIn(request)
  if (!batch) return json<Refusal>({ problem: 'attendance:problems.batch' }, { status: 422, headers })
  try {
    return json({ answers: await work(actor, batch), serverAt: Date.now() }, { headers })
  } catch (error) {
    if (error instanceof ExchangeError) return json<Refusal>({ problem: error.problem }, { status: error.status, headers })
    throw error
  }
}
