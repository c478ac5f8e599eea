import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Grid, Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { listOwnInvitations } from '#server/techmart/invitations/invitations'
import { listOwnFairs } from '#server/techmart/techmart'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { registrationTone, useDays } from './labels'

export const handle = titled('techmart:mine.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(async () => {
    const [fairs, invitations] = await Promise.all([listOwnFairs(person), listOwnInvitations(person)])
    return { organisation: person.organisation.name, fairs, invitations }
  })
}

export default function MyFairs() {
  const { organisation, fairs, invitations } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  const names = useNames()
  const days = useDays()
  const at = useAt()
  const browse = <LinkButton href={at(paths.fairs())}>{t('mine.browse')}</LinkButton>
  return (
    <Page title={t('mine.title')} lead={t('mine.lead', { name: organisation })} actions={fairs.length > 0 ? browse : null}>
      {invitations.map((fair) => (
        <Notice
          key={fair.id}
          title={t('fair-invitations:own.title')}
          actions={
            <LinkButton href={at(paths.fairInvitation(fair.id))} size="small">
              {t('fair-invitations:own.open')}
              <span className="sr-only"> {words(fair.title_vi, fair.title_en)}</span>
            </LinkButton>
          }
        >
          {`${words(fair.title_vi, fair.title_en)} · ${days(fair)}`}
        </Notice>
      ))}
      {fairs.length === 0 ? (
        <EmptyState title={t('mine.empty')} action={browse}>
          {t('mine.empty-text')}
        </EmptyState>
      ) : (
        <Grid as="ul" columns={2}>
          {fairs.map((fair) => (
            <Card
              key={fair.id}
              as="li"
              level={2}
              href={at(paths.myFair(fair.id))}
              title={words(fair.title_vi, fair.title_en)}
              eyebrow={days(fair)}
              status={<Tag tone={registrationTone[fair.state]}>{t(`registration-states.${fair.state}`)}</Tag>}
              footer={
                <>
                  <span>{t(`roles.${fair.as_role}`)}</span>
                  <span>{t('mine.meetings', { count: fair.meetings })}</span>
                </>
              }
            >
              <p className="text-muted">{[fair.venue, names.province(fair.province)].filter(Boolean).join(', ')}</p>
            </Card>
          ))}
        </Grid>
      )}
    </Page>
  )
}
