import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { getPlan } from '#server/techmart/programme/programme'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PlanPage, doneOf } from '../plan/plan-page'

export const handle = titled('programme:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(() => getPlan(person, args.params.fairId ?? ''))
}

export default function OfficeProgramme() {
  const { fair, sessions, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('programme')
  const { words, day } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`programme:${fair.id}`)
  const create = can.change ? (
    <LinkButton href={at(paths.officeNewSession(fair.id))} icon="plus">
      {t('office.new')}
    </LinkButton>
  ) : null
  return (
    <PlanPage
      fair={fair}
      tab="programme"
      title={t('title')}
      lead={t('office.lead')}
      done={doneOf(search, 'programme:office', ['session', 'cancel'])}
      actions={
        <>
          {create}
          <LinkButton href={at(paths.fairProgramme(fair.id))} variant="quiet">
            {t('office.public')}
          </LinkButton>
        </>
      }
    >
      {can.change ? null : <Notice>{t('office.over')}</Notice>}
      {sessions.length === 0 ? (
        <EmptyState title={t('office.empty')} action={create}>
          {t('office.empty-text')}
        </EmptyState>
      ) : (
        <Table
          caption={t('office.caption')}
          captionHidden
          rows={sessions}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'session',
              header: t('office.column-session'),
              cell: (session) => (
                <div className="flex flex-col items-start gap-1">
                  <TextLink href={at(paths.officeSession(fair.id, session.id))}>{words(session.title_vi, session.title_en)}</TextLink>
                  <span className="text-sm text-muted">{t(`kinds.${session.kind}`)}</span>
                  {session.state === 'cancelled' ? <Tag tone="danger">{t('states.cancelled')}</Tag> : null}
                </div>
              ),
            },
            {
              key: 'when',
              header: t('office.column-when'),
              cell: ({ on_day, start, end }) => `${day(on_day)}, ${t('techmart:hours', { from: start, to: end })}`,
            },
            {
              key: 'room',
              header: t('office.column-room'),
              cell: ({ room_vi, room_en }) => (room_vi === null ? t('online') : words(room_vi, room_en ?? '')),
            },
            { key: 'speakers', header: t('office.column-speakers'), cell: ({ speakers }) => speakers.map(({ name }) => name).join(', ') },
            {
              key: 'questions',
              header: t('office.column-questions'),
              number: true,
              cell: ({ id, waiting, title_vi, title_en }) => (
                <TextLink
                  href={at(paths.officeModeration(fair.id, id))}
                  aria-label={`${t('office.questions')}: ${words(title_vi, title_en)} (${waiting})`}
                >
                  {waiting}
                </TextLink>
              ),
            },
          ]}
        />
      )}
    </PlanPage>
  )
}
