import { useAt } from '#app/layout/link'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Page, Section } from '#app/ui/page'
import { TaskList } from '#app/ui/task-list'
import { inWords } from '#server/i18n/format'
import { confirmTechnology, discardDraft, getOwnTechnology, recallTechnology } from '#server/technologies/technologies'
import { steps } from '#server/technologies/technologies.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Act, OverviewNotices } from './overview-notices'
import { reasonOf } from './reasons.server'
import { StateTags } from './state-tag'
import { OwnCrumbs, TechnologyTabs } from './tabs'

export const handle = titledBy<{ title: string }>(({ title }, t) => title || t('technologies:mine.untitled'))

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const { technology, content, working, incomplete, contactData, hasConfidential, can } = await answered(() =>
    getOwnTechnology(person, args.params.id ?? ''),
  )
  const returned = technology.revision
    ? { code: technology.revision_return_reason, note: technology.revision_return_note ?? '' }
    : { code: technology.return_reason, note: technology.return_note }
  const blank = { rights: content.rights.length === 0, files: content.files.length === 0, confidential: !hasConfidential }
  return {
    id: technology.id,
    title: inWords(person.locale, content.titleVi, content.titleEn),
    state: technology.state,
    revision: technology.revision,
    version: technology.version,
    expiresAt: technology.expires_at?.toISOString() ?? null,
    returned:
      working === 'returned' && returned.code
        ? { reason: reasonOf(person.locale, 'return-technology', returned.code), note: returned.note }
        : null,
    withdrawn:
      technology.state === 'withdrawn' && technology.withdraw_reason
        ? { reason: reasonOf(person.locale, 'withdraw-technology', technology.withdraw_reason), note: technology.withdraw_note }
        : null,
    steps: steps.map((step) => ({
      step,
      status: incomplete.some((each) => each === step)
        ? 'incomplete'
        : step in blank && blank[step as keyof typeof blank]
          ? 'optional'
          : 'done',
    })),
    contactData,
    ready: incomplete.length === 0,
    can,
  }
}

const intents = z.object({ intent: z.enum(['confirm', 'recall', 'discard']) })

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  return act(await readForm(args.request), intents, async ({ intent }) => {
    if (intent === 'confirm') await confirmTechnology(person, id)
    else if (intent === 'recall') await recallTechnology(person, id)
    else {
      const { kept } = await discardDraft(person, id)
      if (!kept) return redirectTo(args, `${paths.myTechnologies()}?done=discarded`)
    }
    return redirectTo(args, `${paths.myTechnology(id)}?done=${intent}`)
  })
}

const tones = { incomplete: 'warning', optional: 'neutral', done: 'success' } as const
export default function Overview() {
  const technology = useLoaderData<typeof loader>()
  const { id, title, version, can } = technology
  const { t } = useTranslation('technologies')
  const at = useAt()
  return (
    <Page
      title={title || t('mine.untitled')}
      status={<StateTags state={technology.state} revision={technology.revision} />}
      breadcrumbs={<OwnCrumbs title={title} />}
      actions={
        version > 0 ? (
          <LinkButton href={at(paths.technology(id))} variant="secondary" icon="eye">
            {t('overview.public')}
          </LinkButton>
        ) : null
      }
    >
      <TechnologyTabs id={id} version={version} />
      <OverviewNotices technology={technology} />
      <Section title={t('overview.steps')} lead={version > 0 && can.save ? t('overview.revision-hint') : undefined}>
        <TaskList
          label={t('overview.steps')}
          tasks={technology.steps.map(({ step, status }) => ({
            title: t(`steps.${step}`),
            hint: t(`leads.${step}`),
            href: can.save || (step === 'confidential' && can.saveConfidential) ? at(paths.editTechnology(id, step)) : undefined,
            status: { tone: tones[status as keyof typeof tones], text: t(`step-states.${status}`) },
          }))}
        />
      </Section>
      <div className="flex flex-wrap gap-3">
        {can.submit ? (
          <LinkButton href={at(paths.checkTechnology(id))} variant={technology.ready ? 'primary' : 'secondary'} iconAfter="arrow-right">
            {t('overview.check')}
          </LinkButton>
        ) : null}
        {can.withdraw ? (
          <LinkButton href={at(paths.withdrawTechnology(id))} variant="quiet">
            {t('overview.withdraw')}
          </LinkButton>
        ) : null}
      </div>
      {can.discard ? (
        <Disclosure summary={t(version > 0 ? 'overview.discard-revision' : 'overview.discard')}>
          <p className="mb-3">{t(version > 0 ? 'overview.discard-revision-hint' : 'overview.discard-hint')}</p>
          <Act intent="discard" text={t('overview.discard-sure')} danger />
        </Disclosure>
      ) : null}
    </Page>
  )
}
