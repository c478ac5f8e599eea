import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section, TwoColumn } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { verificationActSchema } from '#server/organisations/organisations.schema'
import { getForVerification, refuseOrganisation, verifyOrganisation } from '#server/organisations/verification/verification'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Facts } from './facts'
import { Alike, Decision } from './office-decision'
import { verificationTone } from './tone'

export const handle = titledBy<{ organisation: { nameVi: string; nameEn: string } }>(({ organisation }, t, words) =>
  t('organisations:office.show', { name: words(organisation.nameVi, organisation.nameEn) }),
)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(() => getForVerification(person, args.params.organisationId ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const id = args.params.organisationId ?? ''
  return act(await readForm(args.request), verificationActSchema, async (input) => {
    if (input.intent === 'verify') await verifyOrganisation(person, id)
    else await refuseOrganisation(person, id, input)
    return redirectTo(args, `${paths.officeVerify(id)}?done=${input.intent === 'verify' ? 'verified' : 'refused'}`)
  })
}

export default function OfficeVerify() {
  const { organisation, members, alike, can } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('organisations')
  const { words, day, number } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const done = search.get('done')
  const name = words(organisation.nameVi, organisation.nameEn)
  const about = words(organisation.aboutVi, organisation.aboutEn)
  return (
    <Page
      title={name}
      eyebrow={organisation.verificationAskedAt ? t('office.asked-on', { day: day(organisation.verificationAskedAt) }) : undefined}
      width="wide"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('office.queue'), href: at(paths.officeVerification()) }, { text: name }]}
        />
      }
      status={<Tag tone={verificationTone[organisation.verification]}>{t(`verification.${organisation.verification}`)}</Tag>}
      actions={
        <LinkButton href={at(paths.organisation(organisation.id))} variant="quiet">
          {t('office.public')}
        </LinkButton>
      }
    >
      {(done === 'verified' || done === 'refused') && !answer ? (
        <Notice kind="alert" tone="success">
          {t(`office.done-${done}`)}
        </Notice>
      ) : null}
      <TwoColumn aside={<Decision organisation={organisation} can={can} lastResult={answer} />} asideLabel={t('office.decide')}>
        <div className="flex flex-col gap-8">
          <Section title={t('office.facts')} id="facts">
            <Facts
              organisation={organisation}
              more={[
                { term: t('office.tax-code'), value: organisation.taxCode },
                { term: t('form.name-en'), value: organisation.nameEn },
                { term: t('mine.phone'), value: organisation.phone },
                { term: t('office.members'), value: number(members) },
              ]}
            />
            {about ? <p className="mt-4 max-w-prose whitespace-pre-line">{about}</p> : null}
          </Section>
          <Section title={t('office.alike')} id="alike" lead={alike.length > 0 ? t('office.alike-lead') : undefined}>
            <Alike alike={alike} />
          </Section>
        </div>
      </TwoColumn>
    </Page>
  )
}
