import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { type Tone, Tag } from '#app/ui/tag'
import type { BookingState, Refund } from '#server/techmart/booths/booths.schema'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

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
      {booking.can.release ? <Release bookingId={booking.id} code={code} /> : null}
    </Card>
  )
}

function Release({ bookingId, code }: { bookingId: string; code: string }) {
  const { t } = useTranslation('booths')
  const result = useActionData<SubmissionResult<string[]>>()
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    id: `release-${bookingId}`,
    lastResult: result?.initialValue?.bookingId === bookingId ? result : undefined,
  })
  const summary = useFormSummary(form, { note: t('bookings.release-note') })
  return (
    <Disclosure summary={t('bookings.release', { code })} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex max-w-xl flex-col items-start gap-3">
        {summary}
        <p>{t('bookings.release-text')}</p>
        <input type="hidden" name="intent" value="release" />
        <input type="hidden" name="bookingId" value={bookingId} />
        <TextArea field={fields.note} label={t('bookings.release-note')} rows={2} className="w-full" />
        <Button variant="danger" size="small">
          {t('bookings.release-confirm')}
        </Button>
      </Form>
    </Disclosure>
  )
}
