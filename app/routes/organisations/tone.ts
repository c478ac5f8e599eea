import type { Tone } from '#app/ui/tone'

/** What each state of the verification looks like. */
export const verificationTone: Record<string, Tone> = { unverified: 'neutral', pending: 'info', verified: 'success', refused: 'danger' }
