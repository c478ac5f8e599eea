import { useLive } from '#app/live/use-live'
import { useFormat, useReader } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page, Section, Stack } from '#app/ui/page'
import { ScoreBar } from '#app/ui/score-bar'
import { Tag } from '#app/ui/tag'
import { dismissMatch, getMatch } from '#server/matching/matching'
import { dismissSchema, dismissalReasons } from '#server/matching/matching.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Breakdown } from './breakdown'
import { Dismissal, TakeUp } from './decision'
import { Sides } from './sides'

export const handle = titled('matching:show.title')

export async function loader(args: LoaderFunctionArgs) {
  return answered(() => getMatch(signedIn(args), args.params.matchId ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const actor = signedIn(args)
  const id = args.params.matchId ?? ''
  return act(await readForm(args.request), dismissSchema, async (input) => {
    await dismissMatch(actor, id, input)
    return redirectTo(args, paths.match(id))
  })
}

const tones = { suggested: 'info', 'taken-up': 'success', dismissed: 'neutral', outdated: 'warning' } as const

export default function Match() {
  const match = useLoaderData<typeof loader>()
  const { t } = useTranslation('matching')
  const { number, day } = useFormat()
  const organisation = useReader()?.organisation
  useLive(organisation ? `organisation:${organisation.id}` : undefined)
  const { score, state, explanation, need, technology } = match
  return (
    <Page
      title={t('show.title')}
      status={<Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>}
      actions={match.can.takeUp ? <TakeUp match={match} /> : null}
    >
      <Stack gap="large">
        <Standing match={match} />
        {match.conflictOfInterest ? (
          <Notice tone="warning" title={t('learning:conflict.title')}>
            {t(`learning:conflict.${match.conflictOfInterest}`)}
          </Notice>
        ) : null}
        <Section id="sides" title={t('show.sides')} lead={explanation.marked.length > 0 ? t('show.sides-lead') : undefined}>
          <Sides need={need} technology={technology} marked={explanation.marked} />
        </Section>
        <Section id="score" title={t('show.score')} lead={t('show.score-lead')}>
          <div className="max-w-xl">
            <ScoreBar value={score} label={t('show.score')} text={t('line.of-100', { score: number(score) })} />
          </div>
          {explanation.conflicts.length > 0 ? (
            <Notice tone="warning" title={t('show.conflicts')} className="mt-5">
              <ul className="list-disc pl-5">
                {explanation.conflicts.map((conflict) => (
                  <li key={conflict}>{conflict}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {explanation.changes.length > 0 ? (
            <div className="mt-5">
              <h3 className="font-semibold">{t('reasons:title')}</h3>
              <ul className="mt-1 list-disc pl-5">
                {explanation.changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </div>
          ) : null}
          <div className="mt-5">
            <Breakdown lines={explanation.lines} score={score} />
          </div>
          <p className="mt-3 text-sm text-muted">{t('show.scored', { day: day(match.scoredAt), version: match.engineVersion })}</p>
        </Section>
        {match.can.dismiss ? <Dismissal /> : null}
      </Stack>
    </Page>
  )
}

/** Where the suggestion stands, once it is no longer open. */
function Standing({ match: { state, dismissal } }: { match: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { t } = useTranslation('matching')
  const { words, day } = useFormat()
  if (state === 'taken-up') return <Notice tone="success">{t('show.taken-up')}</Notice>
  if (state === 'outdated') return <Notice tone="warning">{t('show.outdated')}</Notice>
  if (!dismissal) return null
  const reason = dismissalReasons.find(({ code }) => code === dismissal.reason)
  return (
    <Notice kind="alert" tone="neutral" title={t('show.dismissed')}>
      <p>{t(`show.dismissed-by.${dismissal.by}`, { day: day(dismissal.at) })}</p>
      {reason ? <p>{t('show.dismissed-why', { reason: words(reason.label_vi, reason.label_en) })}</p> : null}
      {dismissal.note ? <p className="whitespace-pre-line">{dismissal.note}</p> : null}
    </Notice>
  )
}
