import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { tokenIn, unseen } from '#app/request/unseen'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { ScoreBar } from '#app/ui/score-bar'
import { Tag } from '#app/ui/tag'
import { type SharedShortlist, openSharedShortlist } from '#server/matching/shortlists/shortlists'
import { type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Sentences } from './comparison-parts'

export const handle = titled('shortlists:shared.title')

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex, nofollow' }]

export const headers: HeadersFunction = () => unseen

export async function loader(args: LoaderFunctionArgs) {
  return data(await answered(() => openSharedShortlist(actorOf(args), tokenIn(args.request))), { headers: unseen })
}

export default function Shared() {
  const { name, need, entries, lockedAt, expiresAt, fingerprint } = useLoaderData<typeof loader>()
  const { t } = useTranslation('shortlists')
  const { words, day } = useFormat()
  const at = useAt()
  const title = words(need.titleVi, need.titleEn)
  return (
    <Page
      eyebrow={t('shared.eyebrow')}
      title={name || t('shared.title')}
      lead={
        <>
          <p>
            {t('matching:line.need')}: {need.id ? <TextLink href={at(paths.need(need.id))}>{title}</TextLink> : title}
            {need.organisation ? ` · ${words(need.organisation.nameVi, need.organisation.nameEn)}` : ''}
          </p>
          <p className="text-base">{t('shared.locked', { day: day(lockedAt), until: day(expiresAt) })}</p>
        </>
      }
    >
      {need.id ? null : <Notice tone="warning">{t('shared.need-gone')}</Notice>}
      <ol className="flex flex-col gap-4">
        {entries.map((entry) => (
          <SharedLine key={entry.position} entry={entry} needGone={need.id === null} />
        ))}
      </ol>
      <p className="text-sm text-muted">
        {t('check.fingerprint')}: <code className="break-all">{fingerprint}</code>
      </p>
    </Page>
  )
}

function SharedLine({ entry, needGone }: { entry: SharedShortlist['entries'][number]; needGone: boolean }) {
  const { t } = useTranslation('shortlists')
  const { words, number } = useFormat()
  const at = useAt()
  const { position, score, standing, technologyId, supplier, note, reasons, conflicts } = entry
  const title = words(entry.titleVi, entry.titleEn)
  const marked = standing === 'gone' || (standing === 'changed' && !needGone)
  return (
    <li className="card grid gap-x-6 gap-y-3 rounded-lg border border-line bg-white p-5 shadow-card sm:grid-cols-[8rem_minmax(0,1fr)]">
      <div className="flex flex-col gap-2">
        <p className="text-2xl font-semibold tabular-nums">{number(position)}</p>
        <ScoreBar value={score} label={t('matching:line.score')} text={number(score)} />
      </div>
      <div className="flex min-w-0 flex-col gap-1.5">
        {supplier ? <p className="text-sm text-muted">{words(supplier.nameVi, supplier.nameEn)}</p> : null}
        <h2 className="text-lg font-semibold leading-snug">
          {technologyId ? <TextLink href={at(paths.technology(technologyId))}>{title}</TextLink> : title}
        </h2>
        {marked ? (
          <p>
            <Tag tone="warning">{t(`shared.${standing === 'gone' ? 'gone' : 'changed'}`)}</Tag>
          </p>
        ) : null}
        {entry.words.length > 0 ? (
          <p className="text-sm">
            <span className="text-muted">{t('matching:line.why')} </span>
            {entry.words.join(', ')}
          </p>
        ) : null}
        {reasons.length > 0 ? <p className="text-sm">{reasons.join(' ')}</p> : null}
        {conflicts.length > 0 ? (
          <div className="text-sm">
            <Sentences sentences={conflicts} warning />
          </div>
        ) : null}
        {note ? <p className="border-l-4 border-accent-200 pl-3 whitespace-pre-line">{note}</p> : null}
      </div>
    </li>
  )
}
