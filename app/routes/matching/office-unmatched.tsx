import { Form, useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Select } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { inviteSupplier, listUnmatchedNeeds } from '#server/matching/unmatched/unmatched'
import { inviteSchema, unmatchedSchema, waitingDays } from '#server/matching/unmatched/unmatched.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { UnmatchedCard } from './unmatched-card'

export const handle = titled('unmatched:title')

const queryOf = ({ days, field }: { days: number; field?: string }, page: number) =>
  String(new URLSearchParams({ days: String(days), ...(field && { field }), page: String(page) }))

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const query = unmatchedSchema.parse(Object.fromEntries(searchParams))
  const board = await answered(() => listUnmatchedNeeds(officer(args), query))
  return { board, asked: { days: query.days, field: query.field }, invited: searchParams.has('invited') }
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const query = unmatchedSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  return act(await readForm(args.request), inviteSchema, async (input) => {
    await inviteSupplier(person, input)
    return redirectTo(args, `${paths.officeUnmatched(queryOf(query, query.page))}&invited#need-${input.needId}`)
  })
}

export default function OfficeUnmatched() {
  const { board, asked, invited } = useLoaderData<typeof loader>()
  const { needs, total, page, pages, loading } = board
  const { t } = useTranslation('unmatched')
  const { number } = useFormat()
  const names = useNames()
  const at = useAt()
  return (
    <Page title={t('title')} lead={t('lead', { days: asked.days })} width="wide">
      {invited ? (
        <Notice kind="alert" tone="success">
          {t('invited-done')}
        </Notice>
      ) : null}
      <Form
        method="get"
        action={paths.officeUnmatched()}
        aria-label={t('filter')}
        className="no-print flex flex-wrap items-end gap-4 rounded-lg border border-line bg-white p-4"
      >
        <Select
          id="days"
          name="days"
          label={t('days')}
          defaultValue={String(asked.days)}
          options={waitingDays.map((days) => ({ value: String(days), label: t('days-option', { days }) }))}
        />
        <Select
          id="field"
          name="field"
          label={t('field')}
          empty={t('any-field')}
          defaultValue={asked.field ?? ''}
          options={names.fieldOptions}
          className="min-w-0 sm:max-w-xs"
        />
        <Button variant="secondary" icon="filter">
          {t('filter')}
        </Button>
      </Form>
      {loading && needs.length > 0 ? <Notice tone="warning">{t('loading')}</Notice> : null}
      {needs.length === 0 ? (
        <EmptyState picture="done" title={t('empty')}>
          {t('empty-text')}
        </EmptyState>
      ) : (
        <section aria-labelledby="waiting" className="flex flex-col gap-4">
          <h2 id="waiting" className="text-lg font-semibold">
            {t('count', { count: total, formatted: number(total) })}
          </h2>
          <ul className="flex flex-col gap-5">
            {needs.map((need) => (
              <UnmatchedCard key={need.id} need={need} loading={loading} query={queryOf(asked, page)} />
            ))}
          </ul>
        </section>
      )}
      <Pages page={page} pages={pages} href={(to) => at(paths.officeUnmatched(queryOf(asked, to)))} label={t('pages')} />
    </Page>
  )
}
