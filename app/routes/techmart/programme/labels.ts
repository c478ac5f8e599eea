import type { Tone } from '#app/ui/tag'
import type { PollState, QuestionState } from '#server/techmart/programme/programme.schema'

export const questionTone: Record<QuestionState, Tone> = { waiting: 'warning', shown: 'info', answered: 'success', hidden: 'neutral' }
export const pollTone: Record<PollState, Tone> = { draft: 'neutral', open: 'success', closed: 'neutral' }
