import { useAt } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface ChooseNoticesProps {
  data: {
    open: boolean
    exhibits: boolean
    accepted: boolean
    reliefPercent: number
    own: readonly unknown[]
    terms: { mostBooths: number }
    can: { hold: boolean; write: boolean }
  }
  fairId: string
  /** Why the last act did nothing. */
  refused?: readonly string[] | null
}

/** What the last act did; why nothing can be chosen, or what is to be known before. */
export function ChooseNotices({ data, fairId, refused }: ChooseNoticesProps) {
  const { t } = useTranslation('booths')
  const say = useProblem()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  return (
    <>
      {refused ? (
        <Notice kind="alert" tone="danger">
          {refused.map(say).join(' ')}
        </Notice>
      ) : ['hold', 'confirm', 'taken', 'release'].includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`choose.done-${done}`)}
        </Notice>
      ) : null}
      <Conditions data={data} fairId={fairId} />
    </>
  )
}

function Conditions({ data, fairId }: ChooseNoticesProps) {
  const { t } = useTranslation('booths')
  const at = useAt()
  if (!data.open) return <Notice>{t('choose.closed')}</Notice>
  if (!data.exhibits)
    return (
      <Notice
        tone="warning"
        actions={data.can.write ? <LinkButton href={at(paths.fairRegistration(fairId))}>{t('choose.register')}</LinkButton> : null}
      >
        {t('choose.not-exhibitor')}
      </Notice>
    )
  if (!data.can.write) return <Notice tone="warning">{t('choose.viewer')}</Notice>
  return (
    <>
      {data.accepted ? null : <Notice>{t('choose.applied')}</Notice>}
      {data.reliefPercent > 0 ? <Notice>{t('choose.relief', { percent: data.reliefPercent })}</Notice> : null}
      {data.can.hold || data.own.length === 0 ? null : <Notice>{t('choose.limit', { most: data.terms.mostBooths })}</Notice>}
    </>
  )
}
