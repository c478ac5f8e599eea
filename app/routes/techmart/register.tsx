import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Checkbox, CheckboxGroup, RadioGroup, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { getFair, getOwnRegistration, registerForFair } from '#server/techmart/techmart'
import { registrationSchema } from '#server/techmart/registrations/registrations.schema'
import { fairStep } from '#server/techmart/techmart.states'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FairTrail } from './fair-trail'

export const handle = titled('techmart:register.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const { registration, choices, mayWrite } = await getOwnRegistration(person, fair.id)
    const open = fairStep(fair.state, 'register', 'organisation') !== undefined
    const refused = registration?.state === 'refused' ? registration.decision_note : undefined
    return {
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en },
      organisation: person.organisation.name,
      id: registration?.id ?? newId(),
      registration,
      choices,
      open,
      refused,
      can: { register: open && mayWrite && refused === undefined, write: mayWrite },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  return act(await readForm(args.request), registrationSchema, async (input) => {
    const fairId = args.params.fairId ?? ''
    const { state } = await registerForFair(person, { ...input, fairId })
    return redirectTo(args, `${paths.myFair(fairId)}?done=${state === 'applied' ? 'registered' : 'changed'}`)
  })
}

export default function Register() {
  const { fair, organisation, id, registration, choices, open, refused, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      asRole: registration?.as_role ?? (choices.technologies.length > 0 ? 'exhibitor' : 'visitor'),
      technologyIds: registration?.technology_ids ?? [],
      needIds: registration?.need_ids ?? [],
      revealsNeeds: registration?.reveals_needs ? 'on' : undefined,
      note: registration?.note ?? '',
    },
  })
  const labels = {
    asRole: t('register.role'),
    technologyIds: t('register.technologies'),
    needIds: t('register.needs'),
    note: t('register.note'),
  }
  const summary = useFormSummary(form, labels)
  const anonymous = choices.needs.some((need) => need.anonymous)
  return (
    <Page
      title={registration ? t('register.change-title') : t('register.title')}
      lead={t('register.for', { name: organisation })}
      width="narrow"
      breadcrumbs={<FairTrail of="public" fair={fair} />}
    >
      {open ? null : <Notice tone="warning">{t('register.closed')}</Notice>}
      {refused === undefined ? null : <Notice tone="danger">{t('register.refused', { note: refused })}</Notice>}
      {can.write ? null : <Notice tone="warning">{t('register.viewer')}</Notice>}
      {can.register ? (
        <Form method="post" id={form.id} noValidate className="flex flex-col gap-8">
          {summary}
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="fairId" value={fair.id} />
          <RadioGroup
            field={fields.asRole}
            label={t('register.role')}
            options={(['exhibitor', 'visitor'] as const).map((role) => ({
              value: role,
              label: t(`roles.${role}`),
              hint: t(`register.role-${role}`),
            }))}
          />
          <CheckboxGroup
            field={fields.technologyIds}
            label={t('register.technologies')}
            hint={choices.technologies.length > 0 ? t('register.technologies-hint') : t('register.no-technologies')}
            scroll={choices.technologies.length > 8}
            columns={1}
            options={choices.technologies.map((item) => ({ value: item.id, label: words(item.title_vi, item.title_en) }))}
          />
          <CheckboxGroup
            field={fields.needIds}
            label={t('register.needs')}
            hint={choices.needs.length > 0 ? t('register.needs-hint') : t('register.no-needs')}
            scroll={choices.needs.length > 8}
            columns={1}
            options={choices.needs.map((item) => ({
              value: item.id,
              label: item.anonymous
                ? `${words(item.title_vi, item.title_en)} (${t('register.anonymous')})`
                : words(item.title_vi, item.title_en),
            }))}
          />
          {anonymous ? <Checkbox field={fields.revealsNeeds} label={t('register.consent')} hint={t('register.consent-hint')} /> : null}
          <TextArea field={fields.note} label={t('register.note')} hint={t('register.note-hint')} rows={3} optional />
          <FormActions>
            <Button size="large">{registration ? t('register.save') : t('register.submit')}</Button>
          </FormActions>
        </Form>
      ) : null}
    </Page>
  )
}
