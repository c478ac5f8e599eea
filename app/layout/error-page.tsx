import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAt } from './link'
import { useProblem } from './problem'

const known = new Set([403, 404, 409, 413, 422, 429, 503])

/** What a reader sees where a page cannot be shown: what happened, in their language, and a way on. */
export function ErrorPage() {
  const error = useRouteError()
  const { t } = useTranslation('errors')
  const say = useProblem()
  const at = useAt()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const problem = isRouteErrorResponse(error) && typeof error.data?.problem === 'string' ? error.data.problem : undefined
  const kind = known.has(status) ? status : 500
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-20">
      <p className="text-sm font-semibold text-muted">{t('page.code', { status })}</p>
      <h1 className="mt-2 text-3xl font-bold">{t(`page.${kind}.title`)}</h1>
      <p className="mt-4 text-lg text-muted">{problem ? say(problem) : t(`page.${kind}.text`)}</p>
      <p className="mt-8">
        <LinkButton href={at(paths.home())}>{t('page.home')}</LinkButton>
      </p>
    </main>
  )
}
