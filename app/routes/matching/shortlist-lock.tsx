import { Form } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Section } from '#app/ui/page'
import type { ShortlistPage } from '#server/matching/shortlists/shortlists'
import { useTranslation } from 'react-i18next'

/** Locking for good, or removing what is still open. */
export function LockForm({ page, lastResult }: { page: ShortlistPage; lastResult: Result | undefined }) {
  const { t } = useTranslation('shortlists')
  const say = useProblem()
  const problems = lastResult?.error?.[''] ?? []
  return (
    <Section id="lock" title={t('lock.title')} lead={t('lock.lead')}>
      {problems.map((problem) => (
        <Notice key={problem} kind="alert" tone="danger" className="mb-4">
          {say(problem)}
        </Notice>
      ))}
      <div className="flex flex-wrap gap-3">
        {page.entries.length > 0 ? (
          <Form method="post">
            <Button name="intent" value="lock" icon="lock">
              {t('lock.submit')}
            </Button>
          </Form>
        ) : null}
        <Form method="post">
          <Button variant="quiet" name="intent" value="remove" icon="trash">
            {t('remove')}
          </Button>
        </Form>
      </div>
    </Section>
  )
}
