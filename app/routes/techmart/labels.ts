import type { FairState, MeetingState, RegistrationState } from '#server/techmart/techmart.states'
import { useFormat } from '#app/layout/reader'
import type { Tone } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'

export const fairTone: Record<FairState, Tone> = {
  planned: 'neutral',
  open: 'info',
  running: 'success',
  closed: 'neutral',
  reported: 'neutral',
  cancelled: 'danger',
}

export const registrationTone: Record<RegistrationState, Tone> = {
  applied: 'warning',
  accepted: 'success',
  refused: 'danger',
  withdrawn: 'neutral',
}

export const meetingTone: Record<MeetingState, Tone> = { arranged: 'info', held: 'success', missed: 'warning', cancelled: 'danger' }

/** The days of a fair as one text: one day stands alone. */
export function useDays() {
  const { day } = useFormat()
  const { t } = useTranslation('techmart')
  return ({ starts_on, ends_on }: { starts_on: string; ends_on: string }) =>
    starts_on === ends_on ? day(starts_on) : t('days', { from: day(starts_on), to: day(ends_on) })
}

/** A number out of the address, 1 where it says nothing sensible. */
export function pageIn(url: URL, name = 'page'): number {
  const page = Number(url.searchParams.get(name) ?? 1)
  return Number.isSafeInteger(page) && page > 0 && page < 10_000 ? page : 1
}
