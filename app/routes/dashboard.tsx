import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { TextLink } from '#app/ui/link'
import { Page, Section } from '#app/ui/page'
import { TaskList } from '#app/ui/task-list'
import { listNotices } from '#server/notifications/notifications'
import { getFirstSteps } from '#server/organisations/organisations'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NoticeList } from './notifications/notice-list'

export const handle = titled('dashboard:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  return answered(async () => {
    const [{ secondFactor, verification, can }, { notices }] = await Promise.all([getFirstSteps(person), listNotices(person, { limit: 5 })])
    return {
      name: person.name,
      office: person.office,
      secondFactor,
      organisation:
        verification && person.organisation ? { name: person.organisation.name, role: person.organisation.role, verification } : null,
      notices,
      can,
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
  const { name, office, organisation, notices } = sent
  const { t } = useTranslation('dashboard')
  const roles = useTranslation('organisations').t
  const common = useTranslation('common').t
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
      <Section title={t('notices')} id="notices" actions={<TextLink href={at(paths.notifications())}>{t('all-notices')}</TextLink>}>
        {notices.length > 0 ? <NoticeList notices={notices} label={t('notices')} /> : <p className="text-muted">{t('no-notices')}</p>}
      </Section>
    </Page>
  )
}
