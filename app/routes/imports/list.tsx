import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { listImports } from '#server/technologies/imports/imports'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageOf, toneOfState } from './words'

export const handle = titled('imports:list.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const page = pageOf(args.request)
  const { imports, total, size, everybody, can } = await answered(() => listImports(person, { page }))
  return {
    imports: imports.map((one) => ({ ...one, createdAt: one.createdAt.toISOString() })),
    page,
    pages: Math.ceil(total / size),
    everybody,
    can,
  }
}

export default function Imports() {
  const { imports, page, pages, everybody, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('imports')
  const { moment, number, words } = useFormat()
  const at = useAt()
  const start = can.start ? (
    <>
      <LinkButton href={at(paths.newImport('technologies'))} icon="upload">
        {t('list.technologies')}
      </LinkButton>
      <LinkButton href={at(paths.newImport('needs'))} variant="secondary" icon="upload">
        {t('list.needs')}
      </LinkButton>
    </>
  ) : null
  return (
    <Page title={t('list.title')} lead={t('list.lead')} actions={imports.length > 0 ? start : null}>
      {can.start ? null : <Notice tone="warning">{t('list.unverified')}</Notice>}
      <Table
        caption={t('list.caption')}
        captionHidden
        rows={imports}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('list.empty')} action={start}>
            {t('list.empty-text')}
          </EmptyState>
        }
        columns={[
          {
            key: 'file',
            header: t('list.file'),
            cell: ({ id, file, author }) => (
              <>
                <TextLink href={at(paths.import(id))} className="break-words">
                  {file}
                </TextLink>
                <span className="block text-sm font-normal text-muted">{t('list.by', { name: author })}</span>
              </>
            ),
          },
          { key: 'kind', header: t('list.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
          ...(everybody
            ? [
                {
                  key: 'organisation',
                  header: t('list.organisation'),
                  cell: ({ organisation }: (typeof imports)[number]) => words(organisation.nameVi, organisation.nameEn),
                },
              ]
            : []),
          { key: 'state', header: t('list.state'), cell: ({ state }) => <Tag tone={toneOfState[state]}>{t(`states.${state}`)}</Tag> },
          { key: 'rows', header: t('list.rows'), number: true, cell: ({ rows }) => number(rows) },
          { key: 'done', header: t('list.done'), number: true, cell: ({ done }) => number(done) },
          { key: 'when', header: t('list.when'), cell: ({ createdAt }) => <span className="whitespace-nowrap">{moment(createdAt)}</span> },
        ]}
      />
      <Pages page={page} pages={pages} href={(to) => `${at(paths.imports())}?page=${to}`} label={t('list.pages')} />
    </Page>
  )
}
