import type { ScanOutcome, TicketState } from '#server/techmart/attendance/tickets/tickets.states'
import { useFormat } from '#app/layout/reader'
import type { Tone } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'

export const ticketTone: Record<TicketState, Tone> = {
  applied: 'warning',
  accepted: 'success',
  waiting: 'warning',
  'checked-in': 'info',
  cancelled: 'neutral',
  refused: 'danger',
}

export const scanTone: Record<ScanOutcome, Tone> = { entered: 'success', repeat: 'warning', refused: 'danger' }

/** A ticket's number as people read it to each other. */
export const spoken = (id: string) => id.replace(/(.{4})(?=.)/g, '$1-').toUpperCase()

/** Hours and minutes in Việt Nam. */
const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', hour12: false })
export const hourOf = (moment: string | number | Date) => clock.format(new Date(moment))

export function useCame() {
  const { t } = useTranslation('attendance')
  const { day } = useFormat()
  return (days: readonly string[]) => (days.length === 0 ? t('list.not-come') : days.map((each) => day(each)).join(', '))
}
