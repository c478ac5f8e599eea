import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { declineInvitation, openInvitation } from '#server/techmart/invitations/invitations'
import { declineSchema } from '#server/techmart/invitations/invitations.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { useDays } from '../labels'
import { Reasons } from './reasons'

export const handle = titled('fair-invitations:own.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(async () => ({
    organisation: person.organisation.name,
    ...(await openInvitation(person, args.params.fairId ?? '')),
  }))
}

/** The one thing sent from here: the organisation will not come. */
export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), declineSchema, async ({ note }) => {
    await declineInvitation(person, fairId, note)
    return redirectTo(args, paths.fairInvitation(fairId, 'done=declined'))
  })
}

export default function Invitation() {
  const { organisation, fair, invitation, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('fair-invitations')
  const { words } = useFormat()
  const names = useNames()
  const days = useDays()
  const at = useAt()
  const done = useSearchParams()[0].get('done')
  return (
    <Page
      title={words(fair.title_vi, fair.title_en)}
      eyebrow={t('own.title')}
      lead={t('own.lead', { name: organisation })}
      width="narrow"
      actions={
        <>
          {can.register ? <LinkButton href={at(paths.fairRegistration(fair.id))}>{t('own.register')}</LinkButton> : null}
          <LinkButton href={at(paths.fair(fair.id))} variant="secondary">
            {t('own.fair')}
          </LinkButton>
        </>
      }
    >
      {done === 'declined' ? (
        <Notice kind="alert" tone="success">
          {t('own.done-declined')}
        </Notice>
      ) : null}
      {invitation.registered ? <Notice tone="success">{t('own.registered')}</Notice> : null}
      {invitation.state === 'declined' && !invitation.registered ? <Notice>{t('own.declined')}</Notice> : null}
      <Card as="section">
        <Definition
          items={[
            { term: t('own.when'), value: days(fair) },
            {
              term: t('own.where'),
              value:
                fair.place === 'online'
                  ? t('techmart:places.online')
                  : [fair.venue, names.province(fair.province)].filter(Boolean).join(', '),
            },
            { term: t('own.as'), value: t(`as.${invitation.as_role}`) },
            { term: t('own.note'), value: invitation.note && <span className="whitespace-pre-line">{invitation.note}</span> },
          ]}
        />
      </Card>
      <Section title={t('own.why')} id="why">
        <Reasons reasons={invitation.reasons} />
      </Section>
      {can.decline ? <Decline /> : null}
    </Page>
  )
}

function Decline() {
  const { t } = useTranslation('fair-invitations')
  const [form, fields] = useIntentForm('decline')
  const summary = useFormSummary(form, { note: t('own.decline-note') })
  return (
    <Disclosure summary={t('own.decline')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-3">
        {summary}
        <p>{t('own.decline-text')}</p>
        <input type="hidden" name="intent" value="decline" />
        <TextArea field={fields.note} label={t('own.decline-note')} rows={2} optional className="w-full" />
        <Button variant="danger">{t('own.decline-confirm')}</Button>
      </Form>
    </Disclosure>
  )
}
