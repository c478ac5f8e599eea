import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered, refusal } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button, LinkButton } from '#app/ui/button'
import { MoneyInput, Select, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Page } from '#app/ui/page'
import { getDealRoom, proposeTerms } from '#server/deals/deals'
import { termsSchema } from '#server/deals/deals.schema'
import { WrongState } from '#server/platform/errors'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { idIn } from './address'
import { useDealWords } from './deal-words'

export const handle = titled('deals:terms.form-title')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const { id, can, terms, termsVersion, technology } = await answered(() => getDealRoom(person, idIn(args.params.dealId) ?? ''))
  if (!can['propose-terms']) throw refusal(new WrongState())
  const [current] = terms
  return {
    id,
    technology,
    values: {
      basedOn: String(termsVersion),
      body: current?.body ?? '',
      mode: current?.mode ?? '',
      valueMin: current?.value_min?.toString() ?? '',
      valueMax: current?.value_max?.toString() ?? '',
    },
  }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const dealId = idIn(args.params.dealId) ?? ''
  return act(await readForm(args.request), termsSchema, async (input) => {
    await proposeTerms(person, { ...input, dealId })
    return redirectTo(args, `${paths.deal(dealId)}?done=terms`)
  })
}

export default function Terms() {
  const { id, technology, values } = useLoaderData<typeof loader>()
  const { t } = useTranslation('deals')
  const common = useTranslation('common').t
  const { words, money } = useFormat()
  const { modeOptions } = useDealWords()
  const at = useAt()
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>(), defaultValue: values })
  const summary = useFormSummary(form, {
    body: t('terms.body'),
    mode: t('terms.mode'),
    valueMin: t('terms.value-min'),
    valueMax: t('terms.value-max'),
  })
  return (
    <Page
      title={t('terms.form-title')}
      lead={t('terms.form-lead')}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[
            { text: t('list.title'), href: at(paths.deals()) },
            { text: words(technology.vi, technology.en), href: at(paths.deal(id)) },
            { text: t('terms.form-title') },
          ]}
        />
      }
    >
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
        {summary}
        <input type="hidden" name="basedOn" value={values.basedOn} />
        <TextArea field={fields.body} label={t('terms.body')} hint={t('terms.body-hint')} rows={12} />
        <Select field={fields.mode} label={t('terms.mode')} options={modeOptions} empty={t('terms.mode-empty')} optional />
        <div className="flex flex-wrap gap-5">
          <MoneyInput
            field={fields.valueMin}
            label={t('terms.value-min')}
            hint={t('terms.value-hint')}
            readout={(amount) => money(Number(amount))}
            optional
          />
          <MoneyInput
            field={fields.valueMax}
            label={t('terms.value-max')}
            hint={t('terms.value-hint')}
            readout={(amount) => money(Number(amount))}
            optional
          />
        </div>
        <p className="text-sm text-muted">{t('terms.self-confirm')}</p>
        <FormActions>
          <Button>{t('terms.submit')}</Button>
          <LinkButton href={at(paths.deal(id))} variant="quiet">
            {common('cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
