import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { commitImport, getImport } from '#server/technologies/imports/imports'
import { commitImportSchema, importViews } from '#server/technologies/imports/imports.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CommitForm } from './commit-form'
import { FileReport } from './file-report'
import { Outcome } from './outcome'
import { RowsTable } from './rows-table'
import { shownImport } from './shown.server'
import { SummaryTable } from './summary-table'
import { useProgress } from './use-progress'
import { pageOf, toneOfState } from './words'

export const handle = titledBy<Awaited<ReturnType<typeof loader>>>(({ file }, t) => t('imports:show.title', { file: file.name }))

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const asked = new URL(args.request.url).searchParams.get('view')
  const view = importViews.find((name) => name === asked)
  return shownImport(
    await answered(() => getImport(person, args.params.importId ?? '', { view, page: pageOf(args.request) })),
    person.locale,
  )
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.importId ?? ''
  return act(await readForm(args.request), commitImportSchema, async (input) => {
    await commitImport(person, id, input)
    return redirectTo(args, paths.import(id))
  })
}

export default function ShowImport() {
  const shown = useLoaderData<typeof loader>()
  const { t } = useTranslation('imports')
  const { words, moment } = useFormat()
  const at = useAt()
  const lastResult = useActionData<typeof action>()
  const { state, file, kind, organisation, author, can } = shown
  useProgress(shown.id, state === 'reading' || state === 'committing')
  const checked = state !== 'reading' && state !== 'failed'
  return (
    <Page
      eyebrow={`${t(`kinds.${kind}`)} · ${words(organisation.nameVi, organisation.nameEn)}`}
      title={<span className="break-words">{t('show.title', { file: file.name })}</span>}
      status={<Tag tone={toneOfState[state]}>{t(`states.${state}`)}</Tag>}
      lead={`${t('list.by', { name: author })}, ${moment(shown.createdAt)}`}
      breadcrumbs={
        <Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('list.title'), href: at(paths.imports()) }, { text: file.name }]} />
      }
    >
      <Outcome shown={shown} />
      {can.commit ? <CommitForm shown={shown} lastResult={lastResult} /> : null}
      {checked ? <SummaryTable shown={shown} /> : null}
      {checked ? <RowsTable shown={shown} /> : null}
      {checked ? <FileReport shown={shown} /> : null}
    </Page>
  )
}
