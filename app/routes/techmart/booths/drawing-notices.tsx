import { useProblem } from '#app/layout/problem'
import { Notice } from '#app/ui/notice'
import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

const said = ['row', 'booth', 'remove-booth', 'close-booth', 'reopen-booth', 'feature', 'remove-feature', 'undo', 'import']

/** What the last act did, or why it did nothing where no form is there to say it. */
export function DrawingNotices({ over }: { over: boolean }) {
  const { t } = useTranslation('booths')
  const say = useProblem()
  const [search] = useSearchParams()
  const sent = useActionData<SubmissionResult<string[]>>()
  const intent = String(sent?.initialValue?.intent ?? '')
  const formless = ['undo', 'close-booth', 'reopen-booth', 'remove-feature'].includes(intent)
  const problems = formless ? Object.values(sent?.error ?? {}).flatMap((texts) => texts ?? []) : []
  const done = search.get('done') ?? ''
  return (
    <>
      {problems.length > 0 ? (
        <Notice kind="alert" tone="danger">
          {problems.map(say).join(' ')}
        </Notice>
      ) : null}
      {!sent && said.includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`draw.done-${done}`)}
        </Notice>
      ) : null}
      {!sent && done === 'hall' ? (
        <Notice kind="alert" tone="success">
          {t('halls.done-hall')}
        </Notice>
      ) : null}
      {over ? <Notice>{t('halls.over')}</Notice> : null}
    </>
  )
}
