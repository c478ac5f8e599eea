import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Checkbox, RadioGroup, TextArea } from '#app/ui/field'
import { Fieldset } from '#app/ui/fieldset'
import { FormActions } from '#app/ui/form-actions'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { applyForTicket, getAdmission } from '#server/techmart/attendance/attendance'
import { publicKinds, ticketFormSchema } from '#server/techmart/attendance/tickets/tickets.schema'
import { getFair } from '#server/techmart/techmart'
import { fairStep } from '#server/techmart/techmart.states'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useDays } from '../labels'
import { PersonFields, usePersonLabels } from './person-fields'
import { FairTrail } from '../fair-trail'

export const handle = titled('attendance:apply.title')

export async function loader(args: LoaderFunctionArgs) {
  return answered(async () => {
    const fair = await getFair(actorOf(args), args.params.fairId ?? '')
    const { capacity, taken, accreditsPress } = await getAdmission(fair.id)
    return {
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en, starts_on: fair.starts_on, ends_on: fair.ends_on },
      requestId: newId(),
      open: fairStep(fair.state, 'register', 'organisation') !== undefined,
      full: capacity !== null && taken >= capacity,
      accreditsPress,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const actor = actorOf(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), ticketFormSchema, async (input) => {
    const { token } = await applyForTicket(actor, fairId, input)
    return redirectTo(args, token ? paths.ticket(token, 'done=issued') : `${paths.newTicket(fairId)}?done=known`)
  })
}

export default function Apply() {
  const { fair, requestId, open, full, accreditsPress } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const { words } = useFormat()
  const days = useDays()
  const at = useAt()
  const [search] = useSearchParams()
  const [form, fields] = useForm<Record<string, string>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { kind: 'visitor' },
  })
  const summary = useFormSummary(form, usePersonLabels())
  const title = words(fair.title_vi, fair.title_en)
  return (
    <Page
      title={t('apply.title')}
      eyebrow={`${title} · ${days(fair)}`}
      lead={t('apply.lead')}
      width="narrow"
      breadcrumbs={<FairTrail of="public" fair={fair} />}
    >
      {search.get('done') === 'known' ? (
        <Notice kind="alert" title={t('apply.known-title')}>
          {t('apply.known')}
        </Notice>
      ) : null}
      {open ? null : <Notice tone="warning">{t('problems.closed')}</Notice>}
      {open && full ? <Notice tone="warning">{t('apply.full')}</Notice> : null}
      {open ? (
        <Form method="post" id={form.id} noValidate className="flex flex-col gap-8">
          {summary}
          <input type="hidden" name="requestId" value={fields.requestId?.initialValue ?? requestId} />
          <RadioGroup
            field={fields.kind}
            label={t('apply.as')}
            options={publicKinds.map((kind) => ({
              value: kind,
              label: t(`kinds.${kind}`),
              hint: kind === 'press' && accreditsPress ? t('apply.press-hint') : undefined,
            }))}
          />
          <PersonFields fields={fields} own mailNeeded organisationHint={t('apply.organisation-hint')} />
          <TextArea field={fields.note} label={t('person.note')} hint={t('apply.note-hint')} rows={2} optional />
          <Fieldset legend={t('consent.legend')} hint={t('consent.lead')} id="consent">
            <Checkbox field={fields.contact} label={t('consent.contact')} hint={t('consent.contact-hint')} />
            <Checkbox field={fields.photo} label={t('consent.photo')} hint={t('consent.photo-hint')} />
          </Fieldset>
          <FormActions>
            <Button size="large">{full ? t('apply.submit-waiting') : t('apply.submit')}</Button>
          </FormActions>
          <p className="text-sm text-muted">
            {t('apply.group')} <TextLink href={at(paths.newDelegation(fair.id))}>{t('apply.group-link')}</TextLink>
          </p>
        </Form>
      ) : null}
    </Page>
  )
}
