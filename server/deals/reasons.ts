import { REASONS, type ReasonList } from '#db/reference/reasons'
import { Invalid } from '#server/platform/errors'
import type { GivenReason } from './deals.schema'

/** Throws Invalid where the reason is not one of the list, or needs a few words and has none. */
export function checkReason(list: ReasonList, { reason, note }: GivenReason): void {
  const known = REASONS.find((entry) => entry.list === list && entry.code === reason)
  if (!known) throw new Invalid({ reason: ['errors:not-a-choice'] })
  if (known.needs_note && !note) throw new Invalid({ note: ['deals:problems.note-needed'] })
}
