import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { CheckboxGroup, NumberInput } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Page } from '#app/ui/page'
import { getAvailability, getFair, stateAvailability, timesOf } from '#server/techmart/techmart'
import { LANGUAGES, availabilitySchema } from '#server/techmart/wishes/wishes.schema'
import { type SubmissionResult, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FairTrail } from './fair-trail'

export const handle = titled('wishes:availability.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const { away, languages, most_meetings } = await getAvailability(person, fair.id)
    const { halves, moments } = timesOf(fair)
    const { id, title_vi, title_en } = fair
    const values = {
      halves: halves.filter((half) => !away.includes(half)),
      busy: away.filter((moment) => moments.includes(moment)),
      languages,
      mostMeetings: most_meetings === null ? '' : String(most_meetings),
    }
    return { fair: { id, title_vi, title_en }, halves, moments, values }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), availabilitySchema, async (input) => {
    await stateAvailability(person, fairId, input)
    return redirectTo(args, `${paths.fairWishes(fairId)}?done=availability`)
  })
}

export default function Availability() {
  const { fair, halves, moments, values } = useLoaderData<typeof loader>()
  const { t } = useTranslation('wishes')
  const { day } = useFormat()
  const at = useAt()
  const [form, fields] = useForm({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: values,
  })
  const summary = useFormSummary(form, {
    halves: t('availability.halves'),
    busy: t('availability.busy'),
    languages: t('availability.languages'),
    mostMeetings: t('availability.most'),
  })
  const days = [...new Set(moments.map((moment) => moment.slice(0, 10)))]
  return (
    <Page
      title={t('availability.title')}
      lead={t('availability.lead')}
      width="narrow"
      breadcrumbs={<FairTrail of="own" fair={fair} crumbs={[{ text: t('title'), href: at(paths.fairWishes(fair.id)) }]} />}
    >
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-8">
        {summary}
        <CheckboxGroup
          field={fields.halves}
          label={t('availability.halves')}
          columns={2}
          options={halves.map((value) => {
            const [date = '', half = ''] = value.split(' ')
            return { value, label: t(`availability.${half}`, { day: day(date) }) }
          })}
        />
        <CheckboxGroup
          field={fields.busy}
          label={t('availability.busy')}
          hint={t('availability.busy-hint')}
          columns={3}
          options={days.map((date) => ({
            label: day(date),
            options: moments.filter((moment) => moment.startsWith(date)).map((value) => ({ value, label: value.slice(11) })),
          }))}
        />
        <CheckboxGroup
          field={fields.languages}
          label={t('availability.languages')}
          hint={t('availability.languages-hint')}
          columns={2}
          options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        />
        <NumberInput field={fields.mostMeetings} label={t('availability.most')} hint={t('availability.most-hint')} width="short" optional />
        <FormActions>
          <Button size="large">{t('availability.save')}</Button>
        </FormActions>
      </Form>
    </Page>
  )
}
