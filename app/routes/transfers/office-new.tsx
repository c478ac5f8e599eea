import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { act } from '#app/request/input.server'
import { readUpload } from '#app/request/form.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { Disclosure } from '#app/ui/disclosure'
import { Page } from '#app/ui/page'
import { Prose } from '#app/ui/prose'
import { prepareTransfer, recordTransfer } from '#server/transfers/transfers'
import { transferSchema } from '#server/transfers/transfers.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { idIn } from './address'
import { ContractForm } from './contract-form'
import { evidenceLimits } from './evidence'

export const handle = titled('transfers:new.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(() => prepareTransfer(person, idIn(args.params.dealId) ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { form, files } = await readUpload(args.request, evidenceLimits)
  return act(form, transferSchema, async (input) => {
    const evidence = files.find(({ field }) => field === 'evidence')
    const { id } = await recordTransfer(person, { ...input, dealId: idIn(args.params.dealId) ?? '' }, evidence)
    return redirectTo(args, `${paths.officeTransfer(id)}?done=recorded`)
  })
}

export default function RecordTransfer() {
  const prepared = useLoaderData<typeof loader>()
  const { deal, terms } = prepared
  const { t } = useTranslation('transfers')
  const { words } = useFormat()
  const at = useAt()
  const title = words(deal.technology.vi, deal.technology.en)
  return (
    <Page
      title={t('new.title')}
      eyebrow={title}
      lead={t('new.lead')}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[
            { text: t('office.title'), href: at(paths.officeTransfers()) },
            { text: title, href: at(paths.deal(deal.id)) },
            { text: t('new.title') },
          ]}
        />
      }
    >
      <Card as="section" level={2} title={t('new.parties')}>
        <Definition
          items={[
            { term: t('list.supplier'), value: words(deal.supplier.vi, deal.supplier.en) },
            { term: t('list.enterprise'), value: deal.enterprise && words(deal.enterprise.vi, deal.enterprise.en) },
          ]}
        />
        {terms ? (
          <Disclosure summary={t('new.agreed-terms', { version: terms.version })}>
            <div className="break-words">
              <Prose text={terms.body} />
            </div>
          </Disclosure>
        ) : null}
      </Card>
      <ContractForm prepared={prepared} />
    </Page>
  )
}
