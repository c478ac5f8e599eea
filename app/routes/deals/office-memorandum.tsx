import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered, refusal } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button, LinkButton } from '#app/ui/button'
import { DateInput, MoneyInput, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { getDealRoom, recordMemorandum } from '#server/deals/deals'
import { memorandumSchema } from '#server/deals/deals.schema'
import { today } from '#server/platform/clock'
import { WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { idIn } from './address'

export const handle = titled('deals:memorandum.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { id, can, state, technology, unknownToSupplier } = await answered(() => getDealRoom(person, idIn(args.params.dealId) ?? ''))
  if (!can['record-memorandum']) throw refusal(new WrongState())
  return { id, technology, memorandumId: newId(), today: today(), opens: state === 'proposed', unknownToSupplier }
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const dealId = idIn(args.params.dealId) ?? ''
  return act(await readForm(args.request), memorandumSchema, async (input) => {
    await recordMemorandum(person, { ...input, dealId })
    return redirectTo(args, `${paths.deal(dealId)}?done=memorandum`)
  })
}

export default function RecordMemorandum() {
  const { id, technology, memorandumId, today, opens, unknownToSupplier } = useLoaderData<typeof loader>()
  const { t } = useTranslation('deals')
  const common = useTranslation('common').t
  const { words, money } = useFormat()
  const at = useAt()
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    defaultValue: { signedOn: today, potentialValue: '', note: '', id: memorandumId },
  })
  const summary = useFormSummary(form, {
    signedOn: t('memorandum.signed-on'),
    potentialValue: t('memorandum.value'),
    note: t('memorandum.note'),
  })
  return (
    <Page
      title={t('memorandum.title')}
      eyebrow={words(technology.vi, technology.en)}
      lead={t('memorandum.lead')}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[
            { text: t('office.title'), href: at(paths.officeDeals()) },
            { text: words(technology.vi, technology.en), href: at(paths.deal(id)) },
            { text: t('memorandum.title') },
          ]}
        />
      }
    >
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
        {summary}
        <input type="hidden" name="id" value={fields.id.initialValue ?? memorandumId} />
        {opens ? (
          <Notice tone={unknownToSupplier ? 'warning' : 'info'}>
            <p>{t('memorandum.opens')}</p>
            {unknownToSupplier ? <p className="mt-1">{t('memorandum.opens-anonymous')}</p> : null}
          </Notice>
        ) : null}
        <DateInput field={fields.signedOn} label={t('memorandum.signed-on')} max={today} />
        <MoneyInput field={fields.potentialValue} label={t('memorandum.value')} readout={(amount) => money(Number(amount))} />
        <TextArea field={fields.note} label={t('memorandum.note')} rows={3} optional />
        <FormActions>
          <Button>{t('memorandum.submit')}</Button>
          <LinkButton href={at(paths.deal(id))} variant="quiet">
            {common('cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
