import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { newId } from '#server/platform/id'
import { getSigning, recordSigning, withdrawSigning } from '#server/techmart/day/day'
import { officeSigningSchema } from '#server/techmart/day/signings/signings.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SigningFacts, signingTone } from './signing-facts'
import { FairTrail } from '../fair-trail'

export const handle = titled('day:signing.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { signing, can } = await answered(() => getSigning(person, args.params.signingId ?? ''))
  return { signing, can, dealId: newId() }
}

/** One press records it with the deal; or it is taken back. */
export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', signingId = '' } = args.params
  return act(await readForm(args.request), officeSigningSchema, async (input) => {
    if (input.intent === 'record') await recordSigning(person, signingId, input.dealId)
    else await withdrawSigning(person, signingId)
    return redirectTo(args, `${paths.officeMemorandum(fairId, signingId)}?done=${input.intent}`)
  })
}

const said = ['prepare', 'record', 'withdraw']

export default function OfficeMemorandum() {
  const { signing, can, dealId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('day')
  const { words } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`fair:${signing.fair_id}`)
  const done = search.get('done') ?? ''
  const fair = words(signing.fair_vi, signing.fair_en)
  return (
    <Page
      title={t('signing.title')}
      eyebrow={fair}
      width="narrow"
      breadcrumbs={
        <FairTrail
          of="office"
          fair={{ id: signing.fair_id, title_vi: signing.fair_vi, title_en: signing.fair_en }}
          crumbs={[{ text: t('desk.memoranda'), href: at(paths.officeMemoranda(signing.fair_id)) }]}
        />
      }
      status={<Tag tone={signingTone[signing.state]}>{t(`signing.states.${signing.state}`)}</Tag>}
      actions={
        <LinkButton href={at(paths.memorandumSheet(signing.fair_id, signing.id))} download variant="secondary" icon="print">
          {t('signing.sheet')}
        </LinkButton>
      }
    >
      {said.includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`signing.done-${done}`)}
        </Notice>
      ) : null}
      {signing.state === 'refused' ? <Notice tone="danger">{t('signing.refused-because', { note: signing.refusal_note })}</Notice> : null}
      <Card as="section">
        <SigningFacts signing={signing} meetingPath={paths.officeMeeting} />
      </Card>
      {can.record ? (
        <Form method="post" className="flex flex-col items-start gap-3">
          <input type="hidden" name="intent" value="record" />
          <input type="hidden" name="dealId" value={dealId} />
          <p>{t('signing.record-text')}</p>
          <Button size="large">{t('signing.record')}</Button>
        </Form>
      ) : null}
      {can.withdraw ? (
        <Form method="post">
          <input type="hidden" name="intent" value="withdraw" />
          <Button variant="danger">{t('signing.withdraw')}</Button>
        </Form>
      ) : null}
    </Page>
  )
}
