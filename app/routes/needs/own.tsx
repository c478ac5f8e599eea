import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page, Section, TwoColumn } from '#app/ui/page'
import { TaskList } from '#app/ui/task-list'
import { Tag } from '#app/ui/tag'
import { Timeline } from '#app/ui/timeline'
import { confirmNeed, discardRevision, getOwnNeed, recallNeed } from '#server/needs/needs'
import { needSteps } from '#server/needs/needs.states'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { NeedState } from './need-state'
import { OwnNeedActs, OwnNeedStanding } from './own-standing'

export const handle = titledBy<Awaited<ReturnType<typeof loader>>>(
  ({ content }, t, words) => words(content.titleVi, content.titleEn) || t('needs:own.untitled'),
)

export async function loader(args: LoaderFunctionArgs) {
  const actor = member(args)
  return answered(() => getOwnNeed(actor, args.params.id ?? ''))
}

const acts = { confirm: confirmNeed, recall: recallNeed, discard: discardRevision }
const done = { confirm: 'confirmed', recall: 'recalled', discard: 'discarded' }
const schema = z.object({ intent: z.enum(['confirm', 'recall', 'discard']) })

export async function action(args: ActionFunctionArgs) {
  const actor = member(args)
  const id = args.params.id ?? ''
  return act(await readForm(args.request), schema, async ({ intent }) => {
    await acts[intent](actor, id)
    return redirectTo(args, `${paths.myNeed(id)}?done=${done[intent]}`)
  })
}

export type OwnNeedData = ReturnType<typeof useLoaderData<typeof loader>>

const finished = new Set(['created', 'saved', 'submitted', 'recalled', 'discarded', 'confirmed', 'withdrawn'])

export default function OwnNeed() {
  const need = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'common'])
  const { words, day, moment } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const did = search.get('done') ?? ''
  const title = words(need.content.titleVi, need.content.titleEn) || t('own.untitled')
  const untouched = need.version > 0 && need.revision === null
  const missing = new Set(need.gaps.map(({ step }) => step))
  const tasks = needSteps.map((step) => ({
    title: t(`steps.${step}.title`),
    href: at(paths.editNeed(need.id, step)),
    status: missing.has(step)
      ? ({ tone: 'warning', text: t('steps.to-do') } as const)
      : ({ tone: 'success', text: t('steps.done') } as const),
  }))
  const check = {
    title: t('steps.check.title'),
    href: at(paths.editNeed(need.id, 'check')),
    hint: need.gaps.length > 0 ? t('own.check-hint-missing', { count: need.gaps.length }) : t('own.check-hint-ready'),
    status: need.can.submit
      ? ({ tone: 'info', text: t('steps.ready') } as const)
      : ({ tone: 'neutral', text: t('steps.waiting') } as const),
  }
  return (
    <Page
      breadcrumbs={
        <Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('own.crumb'), href: at(paths.myNeeds()) }, { text: title }]} />
      }
      title={title}
      status={
        <>
          <NeedState state={need.state} revision={need.revision} recorded={need.recorded !== null} />
          {need.content.anonymous ? <Tag icon="eye">{t('anonymous')}</Tag> : null}
        </>
      }
    >
      {finished.has(did) ? (
        <Notice kind="alert" tone="success">
          {t(`own.done.${did}`)}
        </Notice>
      ) : null}
      <TwoColumn asideLabel={t('own.next')} aside={<OwnNeedActs need={need} />}>
        <div className="flex flex-col gap-8">
          <OwnNeedStanding need={need} />
          {need.can.edit ? (
            <Section title={untouched ? t('own.edit') : t('steps.label')} lead={untouched ? t('own.edit-lead') : null}>
              <TaskList tasks={untouched ? tasks : [...tasks, check]} label={t('steps.label')} />
            </Section>
          ) : null}
          {need.versions.length > 0 ? (
            <Section title={t('own.versions')}>
              <Timeline
                label={t('own.versions')}
                items={need.versions.map(({ version, published_at, published_by }) => ({
                  key: String(version),
                  title: t('own.version', { version }),
                  time: moment(published_at),
                  dateTime: day(published_at),
                  body: t('own.version-by', { name: published_by }),
                }))}
              />
            </Section>
          ) : null}
        </div>
      </TwoColumn>
    </Page>
  )
}
