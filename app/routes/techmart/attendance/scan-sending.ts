import type { KnownTicket, ShownAnswer } from './scan-answers'
import type { ScanBatch, Sending } from './scan-sync'

/** How long an answer may take on a bad line. */
const patienceMs = 20_000

/** Sends one batch to the exchange. Whatever is not a clear answer is no line. */
export async function sendBatch(address: string, batch: ScanBatch): Promise<Sending<ShownAnswer>> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ batch: JSON.stringify(batch) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (answer.type === 'opaqueredirect' || answer.status === 401) return { kind: 'signed-out' }
    if (answer.ok) {
      const { answers, serverAt } = (await answer.json()) as { answers: ShownAnswer[]; serverAt: number }
      return { kind: 'answered', answers, serverAt }
    }
    if (answer.status < 500 && answer.status !== 408 && answer.status !== 429) {
      const { problem } = (await answer.json().catch(() => ({}))) as { problem?: string }
      return { kind: 'refused', problem: problem ?? 'errors:page.500.text' }
    }
    return { kind: 'offline' }
  } catch {
    return { kind: 'offline' }
  }
}

/** The list of tickets for the door, or nothing where it cannot be had now. */
export async function fetchTickets(address: string): Promise<KnownTicket[] | undefined> {
  try {
    const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(60_000) })
    return answer.ok ? ((await answer.json()) as { tickets: KnownTicket[] }).tickets : undefined
  } catch {
    return undefined
  }
}

/** The device's own name, made once: it tells apart in the log who saw what. */
export function deviceId(): string {
  const known = localStorage.getItem('techmart-device')
  if (known && /^[\w-]{1,40}$/.test(known)) return known
  const made = `d-${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join('')}`
  localStorage.setItem('techmart-device', made)
  return made
}
