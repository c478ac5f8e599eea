import { useLive } from '#app/live/use-live'
import { useAt } from '#app/layout/link'
import { useFormat, useReader } from '#app/layout/reader'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page, Stack } from '#app/ui/page'
import type { RecordMatches as Matches } from '#server/matching/matching'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { MatchList, StateTabs } from './match-list'
import { Picking } from './picking'
import { RecordRhythm } from './record-rhythm'

type Rhythm = ComponentProps<typeof RecordRhythm>['rhythm'] | null

/** The suggestions of one need or one technology. */
export function RecordMatches({ matches, about, rhythm }: { matches: Matches; about: 'need' | 'technology'; rhythm: Rhythm }) {
  const { record, state, counts, refined, ...list } = matches
  const { t } = useTranslation('matching')
  const { words } = useFormat()
  const at = useAt()
  const reader = useReader()
  useLive(reader?.organisation ? `organisation:${reader.organisation.id}` : undefined)
  const own = about === 'need' ? paths.matchesOfNeed(record.id) : paths.matchesOfTechnology(record.id)
  const back = about === 'need' ? paths.need(record.id) : paths.technology(record.id)
  const mine = about === 'need' ? paths.myNeed(record.id) : paths.myTechnology(record.id)
  const here = (query: Record<string, string>) => at(`${own}?${new URLSearchParams(query)}`)
  return (
    <Page
      eyebrow={t(about === 'need' ? 'list.of-need' : 'list.of-technology')}
      title={words(record.titleVi, record.titleEn)}
      actions={
        <>
          {about === 'need' && (counts.suggested ?? 0) > 1 ? (
            <LinkButton href={at(paths.refineNeed(record.id))} variant="secondary" icon="filter">
              {t('comparison:refine.open')}
            </LinkButton>
          ) : null}
          {about === 'need' ? (
            <LinkButton href={at(paths.shortlistOfNeed(record.id))} variant="secondary" icon="document">
              {t('shortlists:title')}
            </LinkButton>
          ) : null}
        </>
      }
      lead={
        <TextLink href={at(record.published ? back : mine)} className="text-base">
          {t(about === 'need' ? 'list.back-need' : 'list.back-technology')}
        </TextLink>
      }
    >
      <Stack>
        {record.published ? null : <Notice tone="warning">{t('list.not-public')}</Notice>}
        <StateTabs state={state} counts={counts} href={(one) => here({ state: one })} />
        {refined ? (
          <Notice
            actions={
              <LinkButton href={at(paths.refineNeed(record.id))} variant="secondary" size="small">
                {t('comparison:refine.change')}
              </LinkButton>
            }
          >
            {t('comparison:refine.in-force')}
          </Notice>
        ) : null}
        <Picking about={about} recordId={record.id} enabled={list.matches.length > 1}>
          <MatchList
            list={list}
            lead={about === 'need' ? 'technology' : 'need'}
            alone
            pick={list.matches.length > 1}
            href={(page) => here({ state, page: String(page) })}
            empty={
              <EmptyState level={3} title={t(state === 'suggested' ? 'list.empty' : 'list.empty-state')}>
                {state === 'suggested' && record.published ? t('list.empty-record') : null}
              </EmptyState>
            }
          />
        </Picking>
        {rhythm ? <RecordRhythm rhythm={rhythm} /> : null}
      </Stack>
    </Page>
  )
}
