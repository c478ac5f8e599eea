import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { getOwnOrganisation } from '#server/organisations/organisations'
import { askVerificationSchema } from '#server/organisations/organisations.schema'
import { askVerification } from '#server/organisations/verification/verification'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Facts } from './facts'
import { verificationTone } from './tone'
import { VerificationStatus } from './verification-status'

export const handle = titled('organisations:mine.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(() => getOwnOrganisation(person))
}

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  return act(await readForm(args.request), askVerificationSchema, async ({ organisationId }) => {
    await askVerification(person, organisationId)
    return redirectTo(args, `${paths.myOrganisation()}?done=asked`)
  })
}

const outcomes = new Set(['created', 'edited', 'asked', 'joined'])

export default function MyOrganisation() {
  const { organisation, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organisations')
  const { words } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`organisation:${organisation.id}`)
  const done = search.get('done') ?? ''
  const about = words(organisation.aboutVi, organisation.aboutEn)
  return (
    <Page
      title={words(organisation.nameVi, organisation.nameEn)}
      eyebrow={t('mine.title')}
      status={<Tag tone={verificationTone[organisation.verification]}>{t(`verification.${organisation.verification}`)}</Tag>}
      actions={
        <>
          {can.edit ? (
            <LinkButton href={at(paths.editOrganisation())} variant="secondary" icon="edit">
              {t('mine.edit')}
            </LinkButton>
          ) : null}
          <LinkButton href={at(paths.members())} variant="secondary" icon="users">
            {t('mine.members')}
          </LinkButton>
          <LinkButton href={at(paths.organisation(organisation.id))} variant="quiet">
            {t('mine.public')}
          </LinkButton>
        </>
      }
    >
      {outcomes.has(done) ? (
        <Notice kind="alert" tone="success">
          {t(`mine.done-${done}`)}
        </Notice>
      ) : null}
      <Section title={t('mine.verification')} id="verification">
        <VerificationStatus organisation={organisation} asks={can.askVerification} />
      </Section>
      <Section title={t('mine.profile')} id="profile">
        <Facts
          organisation={organisation}
          more={[
            { term: t('form.tax-code'), value: organisation.taxCode },
            { term: t('mine.phone'), value: organisation.phone },
          ]}
        />
      </Section>
      <Section title={t('show.about')} id="about">
        {about ? <p className="max-w-prose whitespace-pre-line">{about}</p> : <p className="text-muted">{t('show.no-about')}</p>}
      </Section>
    </Page>
  )
}
