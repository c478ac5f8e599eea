import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { type Result, act, problemOf } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { refineMatches, removeRefinement, saveRefinement, weighedCriteria } from '#server/matching/matching'
import { weightsSchema } from '#server/matching/refinement/refinement.schema'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Refining } from './refining'

export const handle = titled('comparison:refine.title')

const schema = weightsSchema(weighedCriteria)

/** Weights in the address try an order out; nothing is saved by looking. */
export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const asked = [...searchParams.keys()].some((key) => key.startsWith('weights.'))
  const tried = asked ? parseWithZod(searchParams, { schema, error: problemOf }) : undefined
  const weights = tried?.status === 'success' ? tried.value.weights : undefined
  const refinement = await answered(() => refineMatches(signedIn(args), args.params.needId ?? '', weights))
  const tryout: Result | null = tried && tried.status !== 'success' ? (tried.reply() as Result) : null
  return { refinement, tryout }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const needId = args.params.needId ?? ''
  const form = await readForm(args.request)
  if (form.get('intent') === 'remove') {
    await answered(() => removeRefinement(person, needId))
    return redirectTo(args, `${paths.refineNeed(needId)}?done=removed`)
  }
  return act(form, schema, async ({ weights }) => {
    await saveRefinement(person, needId, weights)
    return redirectTo(args, `${paths.refineNeed(needId)}?done=saved`)
  })
}

export default function Refine() {
  const { refinement, tryout } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { t } = useTranslation('comparison')
  const { words, day } = useFormat()
  const at = useAt()
  const done = useSearchParams()[0].get('done')
  const { record, saved, lines, weights } = refinement
  return (
    <Page
      width="wide"
      eyebrow={t('matching:list.of-need')}
      title={t('refine.title')}
      lead={
        <>
          <p>{words(record.titleVi, record.titleEn)}</p>
          <p className="mt-1 text-base">{t('refine.lead')}</p>
        </>
      }
      actions={
        <LinkButton href={at(paths.matchesOfNeed(record.id))} variant="secondary" icon="arrow-left">
          {t('back')}
        </LinkButton>
      }
    >
      {done === 'saved' && saved ? (
        <Notice kind="alert" tone="success">
          {t('refine.saved')}
        </Notice>
      ) : null}
      {done === 'removed' && !saved ? (
        <Notice kind="alert" tone="success">
          {t('refine.removed')}
        </Notice>
      ) : null}
      {saved && done !== 'saved' ? <Notice>{t('refine.saved-by', { name: saved.by, day: day(saved.at) })}</Notice> : null}
      {lines.length === 0 ? (
        <EmptyState title={t('refine.empty')}>{t('refine.empty-text')}</EmptyState>
      ) : (
        // What was typed into it ends with the weights that the page was made with.
        <Refining key={JSON.stringify(weights)} refinement={refinement} lastResult={sent ?? tryout} />
      )}
    </Page>
  )
}
