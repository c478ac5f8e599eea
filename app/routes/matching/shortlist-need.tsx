import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Section } from '#app/ui/page'
import { pickedIn } from '#server/matching/comparison/comparison.schema'
import { listShortlistsOfNeed, saveShortlist } from '#server/matching/shortlists/shortlists'
import { newShortlistSchema } from '#server/matching/shortlists/shortlists.schema'
import { newId } from '#server/platform/id'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SaveForm } from './shortlist-save'
import { ShortlistTable } from './shortlist-table'

export const handle = titled('shortlists:title')

/** The shortlists of a need; suggestions picked in its list wait here to be saved into one. */
export async function loader(args: LoaderFunctionArgs) {
  const picked = pickedIn(new URL(args.request.url).searchParams)
  const found = await answered(() => listShortlistsOfNeed(signedIn(args), args.params.needId ?? ''))
  return { ...found, picked, id: newId() }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const needId = args.params.needId ?? ''
  return act(await readForm(args.request), newShortlistSchema, async (input) => {
    const { id } = await saveShortlist(person, needId, input)
    return redirectTo(args, paths.shortlist(id))
  })
}

export default function ShortlistsOfNeed() {
  const { need, shortlists, can, picked, id } = useLoaderData<typeof loader>()
  const { t } = useTranslation('shortlists')
  const { words } = useFormat()
  const at = useAt()
  const lastResult = useActionData<typeof action>()
  const list = at(paths.matchesOfNeed(need.id))
  const saving = can.make && (picked.length > 0 || lastResult !== undefined)
  return (
    <Page
      eyebrow={t('of-need')}
      title={words(need.titleVi, need.titleEn)}
      lead={t('lead')}
      actions={
        <LinkButton href={list} variant="secondary" icon="arrow-left">
          {t('comparison:back')}
        </LinkButton>
      }
    >
      {saving ? (
        <Section id="save" title={t('save.title', { count: picked.length })}>
          <SaveForm id={id} picked={picked} open={shortlists.filter(({ lockedAt }) => lockedAt === null)} lastResult={lastResult} />
        </Section>
      ) : null}
      {shortlists.length > 0 ? (
        <ShortlistTable shortlists={shortlists} />
      ) : saving ? null : (
        <EmptyState title={t('empty')} action={can.make ? <LinkButton href={list}>{t('pick')}</LinkButton> : null}>
          {t('empty-text')}
        </EmptyState>
      )}
    </Page>
  )
}
