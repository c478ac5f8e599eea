import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { decideLine, getLine } from '#server/payments/payments'
import { lineActSchema } from '#server/payments/bank/bank.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LineForms } from './line-forms'
import { lineTone } from './words'

export const handle = titledBy<{ line: { bank_reference: string } }>(
  ({ line }, t) => `${t('payments:bank.caption')} ${line.bank_reference}`,
)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(() => getLine(person, args.params.lineId ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { lineId = '' } = args.params
  return act(await readForm(args.request), lineActSchema, async (input) => {
    await decideLine(person, lineId, input)
    return redirectTo(args, `${paths.officeBankLine(lineId)}?done=${input.intent}`)
  })
}

export default function BankLine() {
  const { line, possible, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const { money, day } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  return (
    <Page
      title={t('bank.line-title', { amount: money(line.amount) })}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('bank.title'), href: at(paths.officeBank('state=unmatched')) }]} />
      }
      status={<Tag tone={lineTone[line.state]}>{t(`line-states.${line.state}`)}</Tag>}
    >
      {search.has('done') ? (
        <Notice kind="alert" tone="success">
          {t('bank.done')}
        </Notice>
      ) : null}
      <Card as="section">
        <Definition
          items={[
            { term: t('columns.text'), value: <span className="break-words">{line.text}</span> },
            { term: t('columns.payer-name'), value: line.payer },
            { term: t('bank.booked'), value: day(line.booked_on) },
            { term: t('columns.reference'), value: <span className="break-all">{line.bank_reference}</span> },
            { term: t('bank.file-name'), value: line.file_name },
            {
              term: t('columns.invoice'),
              value: line.invoice_id ? <TextLink href={at(paths.officeInvoice(line.invoice_id))}>{line.invoice_number}</TextLink> : null,
            },
            { term: t('bank.note'), value: line.note },
            { term: t('bank.decided'), value: line.decided_by },
          ]}
        />
      </Card>
      <LineForms possible={possible} can={can} />
    </Page>
  )
}
