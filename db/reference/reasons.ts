import { DECLINE_DEAL, DISMISS_SUGGESTION, END_DEAL, FAIL_TRANSFER, WITHDRAW_NEED, WITHDRAW_TECHNOLOGY } from './reasons/market'
import { OTHER, type Reason, type ReasonEntry, type ReasonList } from './reasons/reason'
import { REFUSE_VERIFICATION, RETURN_NEED, RETURN_TECHNOLOGY } from './reasons/review'

export type { Reason, ReasonList } from './reasons/reason'

const LISTS: Readonly<Record<ReasonList, readonly ReasonEntry[]>> = {
  'return-technology': RETURN_TECHNOLOGY,
  'return-need': RETURN_NEED,
  'refuse-verification': REFUSE_VERIFICATION,
  'dismiss-suggestion': DISMISS_SUGGESTION,
  'decline-deal': DECLINE_DEAL,
  'end-deal': END_DEAL,
  'fail-transfer': FAIL_TRANSFER,
  'withdraw-technology': WITHDRAW_TECHNOLOGY,
  'withdraw-need': WITHDRAW_NEED,
}

const SOURCE = "The exchange's own list"
const SOURCES: Partial<Record<ReasonList, string>> = {
  'dismiss-suggestion': `${SOURCE}, after the coded feedback of university licensing portals (Inpart)`,
}

export const REASON_LISTS = Object.keys(LISTS) as readonly ReasonList[]

/** Every reason in the order in which it is offered; each list ends with "another reason", which needs a note. */
export const REASONS: readonly Reason[] = REASON_LISTS.flatMap((list) =>
  [...LISTS[list], OTHER].map(([code, label_vi, label_en]) => ({
    list,
    code,
    label_vi,
    label_en,
    needs_note: code === OTHER[0],
    source: SOURCES[list] ?? SOURCE,
    certainty: 'own',
  })),
)
