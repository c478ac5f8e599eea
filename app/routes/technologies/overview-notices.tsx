import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface OverviewNoticesProps {
  technology: {
    state: string
    expiresAt: string | null
    returned: { reason: string; note: string } | null
    withdrawn: { reason: string; note: string } | null
    contactData: string[]
    can: { save: boolean; recall: boolean; confirm: boolean }
  }
}

const done = ['saved', 'submitted', 'confirm', 'recall', 'discard', 'withdrawn']

/** What just happened, what the Office said, and what is asked for now. */
export function OverviewNotices({ technology }: OverviewNoticesProps) {
  const { returned, withdrawn, can } = technology
  const { t } = useTranslation('technologies')
  const { day } = useFormat()
  const outcome = useSearchParams()[0].get('done') ?? ''
  return (
    <>
      {done.includes(outcome) ? (
        <Notice kind="alert" tone="success">
          {t(`done.${outcome}`)}
        </Notice>
      ) : null}
      {returned ? (
        <Notice tone="danger" title={t('overview.returned', { reason: returned.reason })}>
          {returned.note}
        </Notice>
      ) : null}
      {withdrawn ? (
        <Notice tone="warning" title={t('overview.withdrawn', { reason: withdrawn.reason })}>
          {withdrawn.note}
        </Notice>
      ) : null}
      {can.recall ? <Notice title={t('overview.in-review')} actions={<Act intent="recall" text={t('overview.recall')} />} /> : null}
      {can.confirm && technology.expiresAt ? (
        <Notice
          tone={technology.state === 'expired' ? 'warning' : 'info'}
          title={t(technology.state === 'expired' ? 'overview.expired' : 'overview.standing', { day: day(technology.expiresAt) })}
          actions={<Act intent="confirm" text={t('overview.confirm')} />}
        >
          {t('overview.confirm-hint')}
        </Notice>
      ) : null}
      {technology.contactData.length > 0 && can.save ? (
        <Notice tone="warning" title={t('overview.contact-data')}>
          {technology.contactData.join(' · ')}
        </Notice>
      ) : null}
    </>
  )
}

/** A button that is a form of its own. */
export function Act({ intent, text, danger = false }: { intent: string; text: string; danger?: boolean }) {
  return (
    <Form method="post">
      <Button name="intent" value={intent} variant={danger ? 'danger' : 'secondary'}>
        {text}
      </Button>
    </Form>
  )
}
