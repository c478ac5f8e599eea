import type { PollState, QuestionState } from '#db/tables/programme'
import type { Step } from '../techmart.states'

export type QuestionAct = 'show' | 'answer' | 'hide' | 'raise'
export type PollAct = 'open' | 'close' | 'remove' | 'vote'
export type ProgrammeWho = 'office' | 'participant'

export const QUESTION_LIFE: readonly Step<QuestionState, QuestionAct, ProgrammeWho>[] = [
  { state: 'waiting', act: 'show', who: ['office'], next: 'shown' },
  { state: 'waiting', act: 'hide', who: ['office'], next: 'hidden' },
  { state: 'shown', act: 'answer', who: ['office'], next: 'answered', rule: 'in the room, or in writing' },
  { state: 'shown', act: 'hide', who: ['office'], next: 'hidden' },
  { state: 'shown', act: 'raise', who: ['participant'], next: 'shown', rule: 'once each, and it may be taken back' },
  { state: 'answered', act: 'answer', who: ['office'], next: 'answered', rule: 'what was said, written down later' },
  { state: 'answered', act: 'hide', who: ['office'], next: 'hidden' },
  { state: 'hidden', act: 'show', who: ['office'], next: 'shown', rule: 'a mistake put right' },
]

export const POLL_LIFE: readonly Step<PollState, PollAct, ProgrammeWho>[] = [
  { state: 'draft', act: 'open', who: ['office'], next: 'open' },
  { state: 'draft', act: 'remove', who: ['office'], next: 'draft', rule: 'the poll is gone' },
  { state: 'open', act: 'vote', who: ['participant'], next: 'open', rule: 'once each, for good' },
  { state: 'open', act: 'close', who: ['office'], next: 'closed', rule: 'for good: a result is not reopened' },
]

export const questionStep = (state: QuestionState, act: QuestionAct, who: ProgrammeWho) =>
  QUESTION_LIFE.find((step) => step.state === state && step.act === act && step.who.includes(who))

export const pollStep = (state: PollState, act: PollAct, who: ProgrammeWho) =>
  POLL_LIFE.find((step) => step.state === state && step.act === act && step.who.includes(who))
