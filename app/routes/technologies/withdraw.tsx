import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { RadioGroup, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { getOwnTechnology, withdrawTechnology } from '#server/technologies/technologies'
import { withdrawSchema } from '#server/technologies/technologies.schema'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reasonOptions } from './reasons.server'
import { OwnCrumbs } from './tabs'

export const handle = titled('technologies:withdraw.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const { technology, can } = await answered(() => getOwnTechnology(person, args.params.id ?? ''))
  return {
    id: technology.id,
    title: technology.title_vi || technology.title_en,
    reasons: reasonOptions(person.locale, 'withdraw-technology'),
    can: { withdraw: can.withdraw },
  }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  return act(await readForm(args.request), withdrawSchema, async (input) => {
    await withdrawTechnology(person, id, input)
    return redirectTo(args, `${paths.myTechnology(id)}?done=withdrawn`)
  })
}

export default function Withdraw() {
  const { id, title, reasons, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const at = useAt()
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { reason: t('withdraw.reason'), note: t('withdraw.note') })
  return (
    <Page
      title={t('withdraw.title')}
      eyebrow={title}
      lead={t('withdraw.lead')}
      width="narrow"
      breadcrumbs={<OwnCrumbs id={id} title={title} here={t('withdraw.title')} />}
    >
      {can.withdraw ? (
        <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
          {summary}
          <RadioGroup field={fields.reason} label={t('withdraw.reason')} options={reasons} />
          <TextArea field={fields.note} label={t('withdraw.note')} hint={t('withdraw.note-hint')} rows={3} maxLength={1000} optional />
          <FormActions>
            <Button variant="danger">{t('withdraw.submit')}</Button>
            <LinkButton href={at(paths.myTechnology(id))} variant="quiet">
              {t('withdraw.keep')}
            </LinkButton>
          </FormActions>
        </Form>
      ) : (
        <Notice tone="warning">{t('withdraw.closed')}</Notice>
      )}
    </Page>
  )
}
