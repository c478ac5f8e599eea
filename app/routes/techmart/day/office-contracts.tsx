import { useAt } from '#app/layout/link'
import { Pages } from '#app/layout/pages'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { EmptyState } from '#app/ui/empty-state'
import { FigureTile } from '#app/ui/figure-tile'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { SearchBox } from '#app/ui/search-box'
import { contractsPage, linkContract, listFairContracts } from '#server/techmart/day/day'
import { contractLinkSchema } from '#server/techmart/day/contracts/contracts.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from '../labels'
import { ContractLines } from './contract-lines'
import { FairTrail } from '../fair-trail'

export const handle = titled('day:contracts.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const url = new URL(args.request.url)
  const [page, text] = [pageIn(url), url.searchParams.get('q')?.trim() ?? '']
  return answered(async () => {
    const { fair, ...contracts } = await listFairContracts(person, args.params.fairId ?? '', { page, text })
    const { id, title_vi, title_en } = fair
    return { ...contracts, fair: { id, title_vi, title_en }, page, text, pages: Math.ceil(contracts.count / contractsPage) }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), contractLinkSchema, async ({ intent, transferId }) => {
    await linkContract(person, fairId, transferId, intent === 'link')
    return redirectTo(args, paths.officeFairContracts(fairId, `done=${intent}`))
  })
}

export default function OfficeContracts() {
  const { fair, linked, suggested, count, signed, page, pages, text } = useLoaderData<typeof loader>()
  const { t } = useTranslation('day')
  const { number, money } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const done = search.get('done')
  return (
    <Page
      title={t('contracts.title')}
      lead={t('contracts.lead')}
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('desk.title'), href: at(paths.officeDesk(fair.id)) }]} />}
    >
      {done === 'link' || done === 'unlink' ? (
        <Notice kind="alert" tone="success">
          {t(`contracts.done-${done}`)}
        </Notice>
      ) : null}
      <div className="grid gap-3 sm:grid-cols-2">
        <FigureTile label={t('contracts.count')} value={number(count)} href={at(`${paths.officeFairContracts(fair.id)}#linked`)} />
        <FigureTile label={t('contracts.signed')} value={money(signed)} href={at(`${paths.officeFairContracts(fair.id)}#linked`)} />
      </div>
      <Section title={t('contracts.suggested')} lead={t('contracts.suggested-lead')} id="suggested">
        <div className="flex flex-col gap-4">
          <SearchBox
            action={at(`${paths.officeFairContracts(fair.id)}#suggested`)}
            label={t('contracts.search')}
            labelHidden={false}
            buttonText={t('contracts.find')}
            defaultValue={text}
          />
          {suggested.length === 0 ? (
            <p className="text-muted">{text ? t('contracts.found-none') : t('contracts.suggested-none')}</p>
          ) : (
            <ContractLines contracts={suggested} fairId={fair.id} intent="link" />
          )}
        </div>
      </Section>
      <Section title={t('contracts.linked')} id="linked">
        {linked.length === 0 ? (
          <EmptyState level={3} title={t('contracts.linked-none')} />
        ) : (
          <ContractLines contracts={linked} fairId={fair.id} intent="unlink" />
        )}
        <Pages page={page} pages={pages} href={(to) => at(paths.officeFairContracts(fair.id, `page=${to}`))} />
      </Section>
    </Page>
  )
}
