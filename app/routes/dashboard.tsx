import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { FigureTile } from '#app/ui/figure-tile'
import { TextLink } from '#app/ui/link'
import { Grid, Page, Section } from '#app/ui/page'
import { TaskList } from '#app/ui/task-list'
import { countActiveDeals } from '#server/deals/deals'
import { countSuggestions } from '#server/matching/matching'
import { listLatestNotices } from '#server/notifications/notifications'
import { mayAskVerification } from '#server/organisations/organisations'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NoticeList } from './notifications/notice-list'

export const handle = titled('dashboard:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  return answered(async () => {
    const { organisation } = person
    const [notices, suggestions, deals] = await Promise.all([
      listLatestNotices(person),
      organisation ? countSuggestions(person) : null,
      organisation ? countActiveDeals(person) : 0,
    ])
    return {
      name: person.name,
      office: person.office,
      secondFactor: person.hasSecondFactor,
      organisation: organisation && { name: organisation.name, role: organisation.role, verification: organisation.verification },
      waiting: suggestions && { ...suggestions, deals },
      notices,
      can: { askVerification: mayAskVerification(person) },
    }
  })
}

type Sent = ReturnType<typeof useLoaderData<typeof loader>>

/** The first steps that are still to be done, the necessary ones first. */
function useTasks({ office, organisation, secondFactor, can }: Sent) {
  const { t } = useTranslation('dashboard')
  const at = useAt()
  const task = (name: string, path: string, due: boolean) => ({
    title: t(`tasks.${name}.title`),
    hint: t(`tasks.${name}.text`),
    href: at(path),
    status: due ? ({ tone: 'warning', text: t('to-do') } as const) : ({ tone: 'neutral', text: t('optional') } as const),
  })
  const refused = organisation?.verification === 'refused'
  return [
    ...(organisation || office ? [] : [task('organisation', paths.newOrganisation(), true)]),
    ...(can.askVerification ? [task(refused ? 'verification-refused' : 'verification', paths.myOrganisation(), true)] : []),
    ...(secondFactor ? [] : [task('second-factor', paths.secondFactorSetup(), false)]),
  ]
}

export default function Dashboard() {
  const sent = useLoaderData<typeof loader>()
  const { name, office, organisation, waiting, notices } = sent
  const { t } = useTranslation('dashboard')
  const roles = useTranslation('organisations').t
  const common = useTranslation('common').t
  const { number } = useFormat()
  const at = useAt()
  const tasks = useTasks(sent)
  const acting = organisation
    ? t('for', { organisation: organisation.name, role: roles(`roles.${organisation.role}`).toLowerCase() })
    : t(office ? 'for-office' : 'for-nobody')
  return (
    <Page
      title={t('hello', { name })}
      lead={acting}
      actions={office ? <LinkButton href={at(paths.office())}>{common('nav.office')}</LinkButton> : null}
    >
      {tasks.length > 0 ? (
        <Section title={t('next')} id="next">
          <TaskList tasks={tasks} label={t('next')} />
        </Section>
      ) : null}
      {waiting ? (
        <Section title={t('waiting.title')} id="waiting">
          <Grid as="ul" columns={3} gap="small">
            <li>
              <FigureTile
                label={t('waiting.needs')}
                value={number(waiting.needs)}
                href={at(`${paths.matches()}?side=needs`)}
                icon="flask"
              />
            </li>
            <li>
              <FigureTile
                label={t('waiting.technologies')}
                value={number(waiting.technologies)}
                href={at(`${paths.matches()}?side=technologies`)}
                icon="bulb"
              />
            </li>
            <li>
              <FigureTile label={t('waiting.deals')} value={number(waiting.deals)} href={at(paths.deals())} icon="handshake" />
            </li>
          </Grid>
        </Section>
      ) : null}
      <Section title={t('notices')} id="notices" actions={<TextLink href={at(paths.notifications())}>{t('all-notices')}</TextLink>}>
        {notices.length > 0 ? <NoticeList notices={notices} label={t('notices')} /> : <p className="text-muted">{t('no-notices')}</p>}
      </Section>
    </Page>
  )
}
