import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { DateInput, MoneyInput, Select, TextInput } from '#app/ui/field'
import { Page } from '#app/ui/page'
import { prepareByHand, raiseByHand } from '#server/payments/payments'
import { feeKinds } from '#server/payments/payments.schema'
import { handInvoiceSchema } from '#server/payments/invoices/invoices.schema'
import { addDays, today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import { type SubmissionResult, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('payments:new.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const q = (new URL(args.request.url).searchParams.get('q') ?? '').trim().slice(0, 80)
  return answered(async () => ({ q, id: newId(), dueOn: addDays(today(), 14), ...(await prepareByHand(person, q)) }))
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  return act(await readForm(args.request), handInvoiceSchema, async (input) => {
    const { id } = await raiseByHand(person, input)
    return redirectTo(args, `${paths.officeInvoice(id)}?done=new`)
  })
}

export default function NewInvoice() {
  const { q, id, dueOn, organisations } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const { words } = useFormat()
  const at = useAt()
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: { id, dueOn },
  })
  const summary = useFormSummary(form, {
    organisationId: t('new.organisation'),
    kind: t('new.kind'),
    amount: t('new.amount'),
    base: t('new.base'),
    descriptionVi: t('new.description-vi'),
    descriptionEn: t('new.description-en'),
    dueOn: t('new.due-on'),
  })
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      width="narrow"
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('office.title'), href: at(paths.officeInvoices()) }]} />}
    >
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <TextInput name="q" type="search" label={t('new.find')} defaultValue={q} className="min-w-0 grow" />
        <Button variant="secondary">{t('new.find-submit')}</Button>
      </Form>
      {q && organisations.length === 0 ? <p>{t('new.none')}</p> : null}
      {organisations.length > 0 ? (
        <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-5">
          {summary}
          <input type="hidden" name="id" value={String(fields.id?.initialValue ?? id)} />
          <Select
            field={fields.organisationId}
            label={t('new.organisation')}
            options={organisations.map((one) => ({
              value: one.id,
              label: [words(one.name_vi, one.name_en), one.tax_code].filter(Boolean).join(', '),
            }))}
          />
          <Select
            field={fields.kind}
            label={t('new.kind')}
            options={feeKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          />
          <TextInput field={fields.descriptionVi} label={t('new.description-vi')} />
          <TextInput field={fields.descriptionEn} label={t('new.description-en')} optional />
          <MoneyInput field={fields.amount} label={t('new.amount')} hint={t('new.amount-hint')} optional />
          <MoneyInput field={fields.base} label={t('new.base')} hint={t('new.base-hint')} optional />
          <DateInput field={fields.dueOn} label={t('new.due-on')} />
          <Button>{t('new.submit')}</Button>
        </Form>
      ) : null}
    </Page>
  )
}
