import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import { type Tone, Tag } from '#app/ui/tag'
import type { BookingState, Refund } from '#server/techmart/booths/booths.schema'
import { useTranslation } from 'react-i18next'
import { ReleaseForm } from './release-form'

const tones: Record<BookingState, Tone> = { held: 'warning', taken: 'success', expired: 'neutral', released: 'neutral' }

/** A booking as the loader sends it: moments are texts by then. */
interface BookingSent {
  id: string
  standing: BookingState
  price: number
  expires_at: string | Date
  confirmed_at: string | Date | null
  paid_at: string | Date | null
  taken_at: string | Date | null
  ended_at: string | Date | null
  end_note: string
  refund: Refund
  invoice_id: string | null
  organisation_id: string
  booth_id: string
  hall_id: string
  code: string
  name_vi: string
  name_en: string
  can: { release: boolean }
}

/** One hold or booking, with what can be done with it. */
export function BookingCard({ booking, fairId }: { booking: BookingSent; fairId: string }) {
  const { t } = useTranslation('booths')
  const { words, money, moment } = useFormat()
  const at = useAt()
  const { standing, refund, code } = booking
  const when =
    standing === 'held'
      ? t('bookings.until', { moment: moment(booking.expires_at) })
      : standing === 'taken' && booking.taken_at
        ? t('bookings.since', { moment: moment(booking.taken_at) })
        : booking.ended_at
          ? t('bookings.ended', { moment: moment(booking.ended_at) })
          : ''
  const paid = booking.paid_at ? t('bookings.paid') : booking.confirmed_at && standing === 'held' ? t('bookings.confirmed') : ''
  return (
    <Card
      as="li"
      level={2}
      eyebrow={
        <TextLink href={at(`${paths.officeHall(fairId, booking.hall_id)}?booth=${booking.booth_id}`)}>{t('booth', { code })}</TextLink>
      }
      title={<TextLink href={at(paths.organisation(booking.organisation_id))}>{words(booking.name_vi, booking.name_en)}</TextLink>}
      status={
        <>
          {refund === 'none' ? null : <Tag tone={refund === 'due' ? 'danger' : 'success'}>{t(`bookings.refunds.${refund}`)}</Tag>}
          <Tag tone={tones[standing]}>{t(`booking-states.${standing}`)}</Tag>
        </>
      }
    >
      <p className="text-muted">{when}</p>
      <Definition
        layout="columns"
        items={[
          { term: t('bookings.price'), value: booking.price > 0 ? money(booking.price) : t('free-of-charge') },
          { term: t('bookings.money'), value: paid },
          {
            term: t('bookings.invoice'),
            value: booking.invoice_id ? (
              <TextLink href={at(paths.officeInvoice(booking.invoice_id))}>{t('bookings.invoice')}</TextLink>
            ) : null,
          },
          { term: t('bookings.note'), value: booking.end_note },
        ]}
      />
      {booking.can.release ? <ReleaseForm of="bookings" bookingId={booking.id} code={code} /> : null}
    </Card>
  )
}
