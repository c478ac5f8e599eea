import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { confirmSigning, getSigning, refuseSigning } from '#server/techmart/day/day'
import { ownSigningSchema } from '#server/techmart/day/signings/signings.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { SigningFacts, signingTone } from './signing-facts'
import { FairTrail } from '../fair-trail'

export const handle = titled('day:signing.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const { signing, can } = await answered(() => getSigning(person, args.params.signingId ?? ''))
  return { signing, can, organisation: { id: person.organisation.id, name: person.organisation.name } }
}

/** The owner of a side confirms, or says what is not right. */
export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const { fairId = '', signingId = '' } = args.params
  return act(await readForm(args.request), ownSigningSchema, async (input) => {
    if (input.intent === 'confirm') await confirmSigning(person, signingId)
    else await refuseSigning(person, signingId, input.note)
    return redirectTo(args, `${paths.myMemorandum(fairId, signingId)}?done=${input.intent}`)
  })
}

export default function Memorandum() {
  const { signing, can, organisation } = useLoaderData<typeof loader>()
  const { t } = useTranslation('day')
  const { words } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const [form, fields] = useIntentForm('refuse')
  const summary = useFormSummary(form, { note: t('signing.refuse-note') })
  useLive(`organisation:${organisation.id}`)
  const done = search.get('done')
  return (
    <Page
      title={t('signing.title')}
      eyebrow={words(signing.fair_vi, signing.fair_en)}
      width="narrow"
      breadcrumbs={<FairTrail of="own" fair={{ id: signing.fair_id, title_vi: signing.fair_vi, title_en: signing.fair_en }} />}
      status={<Tag tone={signingTone[signing.state]}>{t(`signing.states.${signing.state}`)}</Tag>}
      actions={
        <LinkButton href={at(paths.memorandumSheet(signing.fair_id, signing.id))} download variant="secondary" icon="print">
          {t('signing.sheet')}
        </LinkButton>
      }
    >
      {done === 'confirm' || done === 'refuse' ? (
        <Notice kind="alert" tone="success">
          {t(`signing.done-${done}`)}
        </Notice>
      ) : null}
      {signing.state === 'refused' ? <Notice tone="danger">{t('signing.refused-because', { note: signing.refusal_note })}</Notice> : null}
      <Card as="section">
        <SigningFacts signing={signing} meetingPath={paths.myMeeting} />
      </Card>
      {can.wait ? <Notice>{t('signing.owner-only')}</Notice> : null}
      {can.confirm ? (
        <Form method="post" className="flex flex-col items-start gap-3">
          <input type="hidden" name="intent" value="confirm" />
          <p>{t('signing.confirm-text', { name: organisation.name })}</p>
          <Button size="large" className="max-sm:w-full">
            {t('signing.confirm')}
          </Button>
        </Form>
      ) : null}
      {can.refuse ? (
        <Disclosure summary={t('signing.refuse')} open={summary !== null}>
          <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-4">
            {summary}
            <input type="hidden" name="intent" value="refuse" />
            <TextArea field={fields.note} label={t('signing.refuse-note')} rows={2} maxLength={500} className="w-full" />
            <Button variant="danger">{t('signing.refuse-submit')}</Button>
          </Form>
        </Disclosure>
      ) : null}
    </Page>
  )
}
