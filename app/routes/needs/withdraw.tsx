import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button, LinkButton } from '#app/ui/button'
import { RadioGroup, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Page } from '#app/ui/page'
import { getOwnNeed, withdrawNeed } from '#server/needs/needs'
import { reasonSchema } from '#server/needs/needs.schema'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useReason } from './own-standing'

export const handle = titled('needs:withdraw.title')

export async function loader(args: LoaderFunctionArgs) {
  const actor = member(args)
  const { id, content, can } = await answered(() => getOwnNeed(actor, args.params.id ?? ''))
  if (!can.withdraw) throw redirectTo(args, paths.myNeed(id))
  return { id, titleVi: content.titleVi, titleEn: content.titleEn }
}

export async function action(args: ActionFunctionArgs) {
  const actor = member(args)
  const id = args.params.id ?? ''
  return act(await readForm(args.request), reasonSchema, async (why) => {
    await withdrawNeed(actor, id, why)
    return redirectTo(args, `${paths.myNeed(id)}?done=withdrawn`)
  })
}

export default function WithdrawNeed() {
  const { id, titleVi, titleEn } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'common'])
  const { words } = useFormat()
  const at = useAt()
  const { options } = useReason('withdraw-need')
  const [form, fields] = useForm({ id: 'withdraw', lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { reason: t('fields.reason'), note: t('fields.note') })
  const title = words(titleVi, titleEn) || t('own.untitled')
  const crumbs = [
    { text: t('own.crumb'), href: at(paths.myNeeds()) },
    { text: title, href: at(paths.myNeed(id)) },
    { text: t('withdraw.title') },
  ]
  return (
    <Page
      width="narrow"
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={crumbs} />}
      title={t('withdraw.title')}
      eyebrow={title}
      lead={t('withdraw.lead')}
    >
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
        {summary}
        <RadioGroup field={fields.reason} label={t('fields.reason')} options={options} />
        <TextArea field={fields.note} label={t('fields.note')} rows={3} optional />
        <FormActions>
          <Button variant="danger">{t('withdraw.submit')}</Button>
          <LinkButton href={at(paths.myNeed(id))} variant="quiet">
            {t('common:cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
