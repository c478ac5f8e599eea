import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Section } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import type { BoothState } from '#server/techmart/booths/booths.states'
import { useTranslation } from 'react-i18next'
import { boothTone, useMetres } from './booth-labels'
import { HoldClock } from './hold-clock'
import { ReleaseForm } from './release-form'

export interface OwnBooth {
  id: string
  code: string
  standing: BoothState
  refund: string
  confirmed: boolean
  paid: boolean
  invoice_id: string | null
  amount: number
  total: number
  until: string
  secondsLeft: number
  width: number
  depth: number
  hall_vi: string
  hall_en: string
}

/** The booths that the reader's organisation holds or has, each with its next step. */
export function OwnBooths({ own, payHours, acts }: { own: readonly OwnBooth[]; payHours: number; acts: boolean }) {
  const { t } = useTranslation('booths')
  const { words, moment } = useFormat()
  const { size } = useMetres()
  if (own.length === 0) return null
  return (
    <Section title={t('choose.own')} id="own">
      <ul className="grid gap-4">
        {own.map((booth) => (
          <Card
            key={booth.id}
            as="li"
            title={t('booth', { code: booth.code })}
            eyebrow={`${words(booth.hall_vi, booth.hall_en)} · ${size(booth)}`}
            status={
              <Tag tone={booth.refund === 'due' ? 'warning' : boothTone[booth.standing]}>
                {booth.refund === 'due'
                  ? t('choose.refund')
                  : booth.standing === 'held' && booth.confirmed
                    ? t('choose.waiting')
                    : t(`booking-states.${booth.standing}`)}
              </Tag>
            }
          >
            {booth.standing === 'held' ? (
              <p className="flex flex-wrap gap-x-4">
                <HoldClock secondsLeft={booth.secondsLeft} />
                <span className="text-muted">{t('choose.until', { moment: moment(booth.until) })}</span>
              </p>
            ) : null}
            <NextStep booth={booth} payHours={payHours} acts={acts} />
          </Card>
        ))}
      </ul>
    </Section>
  )
}

function NextStep({ booth, payHours, acts }: { booth: OwnBooth; payHours: number; acts: boolean }) {
  const { t } = useTranslation('booths')
  const { money } = useFormat()
  const at = useAt()
  const { id, code, standing, confirmed, invoice_id: invoiceId, total } = booth
  if (booth.refund === 'due') return <p>{t('choose.refund-text', { code })}</p>
  const waits = standing === 'held' && confirmed
  return (
    <>
      <p>
        {standing === 'taken'
          ? t('choose.taken-text')
          : waits
            ? t('choose.waiting-text')
            : [t('choose.held-text'), total > 0 ? t('choose.confirm-cost', { amount: money(total), hours: payHours }) : ''].join(' ')}
      </p>
      <div className="flex flex-wrap items-start gap-3">
        {acts && standing === 'held' && !confirmed ? (
          <Form method="post">
            <input type="hidden" name="intent" value="confirm" />
            <input type="hidden" name="bookingId" value={id} />
            <Button>{total > 0 ? t('choose.confirm', { code }) : t('choose.confirm-free', { code })}</Button>
          </Form>
        ) : null}
        {invoiceId ? (
          <LinkButton href={at(paths.invoice(invoiceId))} variant={waits ? 'primary' : 'secondary'}>
            {waits ? t('choose.pay', { amount: money(total) }) : t('choose.invoice')}
          </LinkButton>
        ) : null}
      </div>
      {acts ? <ReleaseForm of="choose" bookingId={id} code={code} /> : null}
    </>
  )
}
