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
import { Select } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Page } from '#app/ui/page'
import { getAgreedPair, markPair } from '#server/techmart/techmart'
import { markSchema } from '#server/techmart/meetings/timetabling/marks.schema'
import { type SubmissionResult, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FairTrail } from './fair-trail'

export const handle = titled('timetabling:marks.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const { fair, pair, officers, others } = await getAgreedPair(person, args.params.fairId ?? '', args.params.wishId ?? '')
    return { fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en }, pair, officers, others }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', wishId = '' } = args.params
  return act(await readForm(args.request), markSchema, async (input) => {
    await markPair(person, fairId, wishId, input)
    return redirectTo(args, paths.officeWishes(fairId, 'done=saved'))
  })
}

export default function OfficeWish() {
  const { fair, pair, officers, others } = useLoaderData<typeof loader>()
  const { t } = useTranslation('timetabling')
  const { words } = useFormat()
  const at = useAt()
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: { half: pair.half ?? '', officerId: pair.officer_id ?? '', afterWishId: pair.after_wish_id ?? '' },
  })
  const summary = useFormSummary(form, { half: t('marks.half'), officerId: t('marks.officer'), afterWishId: t('marks.after') })
  const sides = (each: typeof pair | (typeof others)[number]) =>
    t('groups.pair', { from: words(each.from_vi, each.from_en), to: words(each.to_vi, each.to_en) })
  return (
    <Page
      title={t('marks.title')}
      lead={sides(pair)}
      width="narrow"
      breadcrumbs={
        <FairTrail
          of="office"
          fair={fair}
          crumbs={[
            { text: t('title'), href: at(paths.officeTimetable(fair.id)) },
            { text: t('marks.open'), href: at(paths.officeWishes(fair.id)) },
          ]}
        />
      }
    >
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
        {summary}
        <Select
          field={fields.half}
          label={t('marks.half')}
          empty={t('marks.any')}
          options={(['morning', 'afternoon'] as const).map((value) => ({ value, label: t(`marks.${value}`) }))}
        />
        <Select
          field={fields.officerId}
          label={t('marks.officer')}
          empty={t('marks.nobody')}
          options={officers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          field={fields.afterWishId}
          label={t('marks.after')}
          hint={t('marks.after-hint')}
          empty={t('marks.none')}
          options={others.map((each) => ({ value: each.id, label: sides(each) }))}
        />
        <FormActions>
          <Button size="large">{t('marks.save')}</Button>
        </FormActions>
      </Form>
    </Page>
  )
}
