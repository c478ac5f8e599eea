import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { REASONS } from '#server/platform/reference/reasons'
import { useTranslation } from 'react-i18next'
import type { OwnNeedData } from './own'

/** The label of a coded reason in the reader's language. */
export function useReason(list: 'return-need' | 'withdraw-need') {
  const { words } = useFormat()
  const reasons = REASONS.filter((reason) => reason.list === list)
  return {
    label: (code: string) => {
      const known = reasons.find((reason) => reason.code === code)
      return known ? words(known.label_vi, known.label_en) : code
    },
    options: reasons.map(({ code, label_vi, label_en }) => ({ value: code, label: words(label_vi, label_en) })),
  }
}

/** What has become of the need and what that means for its people. */
export function OwnNeedStanding({ need }: { need: OwnNeedData }) {
  const { t } = useTranslation('needs')
  const { day } = useFormat()
  const returns = useReason('return-need')
  const withdrawals = useReason('withdraw-need')
  const { state, revision, returned, recorded, withdrawn, expiresAt } = need
  const waits = need.version === 0 && (state === 'draft' || state === 'returned')
  return (
    <div className="flex flex-col gap-4 empty:hidden">
      {returned ? (
        <Notice tone="warning" title={t('own.returned-title')}>
          <p className="font-medium">{returns.label(returned.reason)}</p>
          {returned.note ? <p className="mt-1 whitespace-pre-line">{returned.note}</p> : null}
        </Notice>
      ) : null}
      {recorded ? (
        <Notice title={t('own.recorded-title')}>
          <p>{t('own.recorded', { name: recorded.by, day: recorded.visitedOn ? day(recorded.visitedOn) : '' })}</p>
          {recorded.consentBy ? <p>{t('own.recorded-consent', { name: recorded.consentBy })}</p> : null}
          {waits && !recorded.consentBy ? <p className="mt-1 font-medium">{t('own.recorded-confirm')}</p> : null}
        </Notice>
      ) : null}
      {state === 'in-review' ? <Notice>{t('own.in-review')}</Notice> : null}
      {state === 'published' && expiresAt ? <Notice tone="success">{t('own.published', { day: day(expiresAt) })}</Notice> : null}
      {state === 'expired' && expiresAt ? <Notice tone="warning">{t('own.expired', { day: day(expiresAt) })}</Notice> : null}
      {revision === 'in-review' ? <Notice>{t('own.revision-in-review')}</Notice> : null}
      {revision === 'draft' ? <Notice tone="warning">{t('own.revision-draft')}</Notice> : null}
      {withdrawn ? (
        <Notice tone="neutral" title={t('own.withdrawn')}>
          <p>{withdrawals.label(withdrawn.reason)}</p>
          {withdrawn.note ? <p className="whitespace-pre-line">{withdrawn.note}</p> : null}
        </Notice>
      ) : null}
    </div>
  )
}

/** What can be done with it now, the most likely first. */
export function OwnNeedActs({ need }: { need: OwnNeedData }) {
  const { t } = useTranslation('needs')
  const at = useAt()
  const { id, can, state, gaps } = need
  const visible = state === 'published'
  const overdue = gaps.some(({ gap }) => gap === 'deadline-past')
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line bg-white p-5 shadow-card empty:hidden">
      {can.submit ? <LinkButton href={at(paths.editNeed(id, 'check'))}>{t('own.check')}</LinkButton> : null}
      {visible ? (
        <LinkButton href={at(paths.matchesOfNeed(id))} icon="handshake">
          {t('own.matches')}
        </LinkButton>
      ) : null}
      {visible ? (
        <LinkButton href={at(paths.need(id))} variant="secondary" icon="eye">
          {t('own.view')}
        </LinkButton>
      ) : null}
      {visible ? (
        <LinkButton href={at(paths.needSheet(id))} variant="quiet" icon="print">
          {t('own.sheet')}
        </LinkButton>
      ) : null}
      {can.confirm && !overdue ? (
        <Act intent="confirm" icon="check" variant={state === 'expired' ? 'primary' : 'secondary'}>
          {t('own.confirm')}
        </Act>
      ) : null}
      {can.confirm ? <p className="text-sm text-muted">{overdue ? t('own.deadline-passed') : t('own.confirm-hint')}</p> : null}
      {can.recall ? (
        <Act intent="recall" icon="edit">
          {t('own.recall')}
        </Act>
      ) : null}
      {can.discard ? <Act intent="discard">{t('own.discard')}</Act> : null}
      {can.withdraw ? (
        <LinkButton href={at(paths.editNeed(id, 'withdraw'))} variant="quiet" icon="close">
          {t('own.withdraw')}
        </LinkButton>
      ) : null}
    </div>
  )
}

interface ActProps {
  intent: string
  icon?: 'check' | 'edit'
  variant?: 'primary' | 'secondary'
  children: string
}

function Act({ intent, icon, variant = 'secondary', children }: ActProps) {
  return (
    <Form method="post" className="flex flex-col">
      <Button name="intent" value={intent} variant={variant} icon={icon}>
        {children}
      </Button>
    </Form>
  )
}
