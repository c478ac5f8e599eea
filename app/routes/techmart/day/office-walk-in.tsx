import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Select, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { SearchBox } from '#app/ui/search-box'
import { newId } from '#server/platform/id'
import { findDeskChoices, registerWalkIn } from '#server/techmart/day/day'
import { deskWalkInSchema } from '#server/techmart/day/walk-ins/walk-ins.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { FairTrail } from '../fair-trail'

export const handle = titled('day:register.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const text = new URL(args.request.url).searchParams.get('q')?.trim() ?? ''
  return answered(async () => {
    const { fair, ...found } = await findDeskChoices(person, args.params.fairId ?? '', text)
    return { ...found, fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en }, text, walkInId: newId() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), deskWalkInSchema, async (input) => {
    await registerWalkIn(person, fairId, input)
    return redirectTo(args, paths.officeDesk(fairId, 'done=register'))
  })
}

export default function OfficeWalkIn() {
  const { fair, choices, more, can, text, walkInId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('day')
  const { words } = useFormat()
  const at = useAt()
  const [form, fields] = useIntentForm('register', { id: walkInId })
  const summary = useFormSummary(form, {
    organisationId: t('register.first'),
    otherId: t('register.second'),
    note: t('register.note'),
  })
  const options = choices.map((each) => ({ value: each.organisation_id, label: words(each.name_vi, each.name_en) }))
  return (
    <Page
      title={t('register.title')}
      lead={t('register.lead')}
      width="narrow"
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('desk.title'), href: at(paths.officeDesk(fair.id)) }]} />}
    >
      {can.register ? null : <Notice>{t('problems.not-on')}</Notice>}
      <SearchBox
        action={at(paths.officeWalkIn(fair.id))}
        label={t('register.search')}
        labelHidden={false}
        buttonText={t('walk-ins.find')}
        defaultValue={text}
      />
      {more ? <p className="text-muted">{t('register.more')}</p> : null}
      {can.register ? (
        <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
          {summary}
          <input type="hidden" name="intent" value="register" />
          <input type="hidden" name="id" value={fields.id?.initialValue?.toString() ?? walkInId} />
          <Select field={fields.organisationId} label={t('register.first')} options={options} empty="" />
          <Select field={fields.otherId} label={t('register.second')} options={options} empty="" />
          <TextArea field={fields.note} label={t('register.note')} rows={2} maxLength={500} optional />
          <FormActions>
            <Button>{t('register.submit')}</Button>
          </FormActions>
        </Form>
      ) : null}
    </Page>
  )
}
