import { useAt } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { FigureTile } from '#app/ui/figure-tile'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Grid, Stack } from '#app/ui/page'
import { Progress } from '#app/ui/progress'
import { useTranslation } from 'react-i18next'
import type { ShownImport } from './shown.server'

/** How far it has come, why it ended, and its figures. */
export function Outcome({ shown }: { shown: ShownImport }) {
  const { t } = useTranslation('imports')
  const { number } = useFormat()
  const say = useProblem()
  const at = useAt()
  const { id, kind, state, failure, progress, counts } = shown
  if (state === 'failed') {
    return (
      <Notice tone="danger" title={t('show.failed')} actions={<LinkButton href={at(paths.newImport(kind))}>{t('show.again')}</LinkButton>}>
        {failure ? say(failure) : null}
      </Notice>
    )
  }
  const tile = (view: 'problems' | 'open' | 'done', label: string, value: number, note?: string) => (
    <FigureTile label={label} value={number(value)} href={`${at(paths.import(id))}?view=${view}#rows`} note={note} />
  )
  return (
    <Stack>
      {state === 'reading' ? <Working shown={shown} name="reading" value={progress.read} max={progress.expected} /> : null}
      {state === 'committing' ? <Working shown={shown} name="committing" value={progress.done} max={progress.chosen} /> : null}
      {state === 'done' ? <Done shown={shown} /> : null}
      {failure ? (
        <Notice tone="danger" title={t('show.stopped')}>
          {say(failure)}
        </Notice>
      ) : null}
      {state === 'reading' ? null : (
        <Grid columns={4} gap="small">
          <FigureTile label={t('show.figures.rows')} value={number(progress.read)} />
          {tile('open', t('show.figures.valid'), counts.open + counts.done, t('show.figures.complete', { count: progress.complete }))}
          {tile('problems', t('show.figures.faulty'), counts.problems)}
          {tile('done', t('show.figures.done'), counts.done)}
        </Grid>
      )}
    </Stack>
  )
}

function Working({ shown, name, value, max }: { shown: ShownImport; name: 'reading' | 'committing'; value: number; max: number | null }) {
  const { t } = useTranslation('imports')
  const { number } = useFormat()
  const at = useAt()
  const known = max !== null && max > 0
  const all = known ? { read: number(value), expected: number(max), done: number(value), chosen: number(max) } : { read: number(value) }
  const text = known ? t(name === 'reading' ? 'show.read-of' : 'show.done-of', all) : t('show.read', all)
  return (
    <div className="rounded-lg border border-line bg-white p-5 shadow-card" aria-live="polite">
      <Progress label={t(`show.${name}`)} value={value} max={known ? Math.max(max, value) : 0} text={text} />
      <p className="mt-3 text-sm text-muted">
        {t('show.reading-text')}{' '}
        <TextLink href={at(paths.import(shown.id))} reloadDocument>
          {t('show.reload')}
        </TextLink>
      </p>
    </div>
  )
}

function Done({ shown }: { shown: ShownImport }) {
  const { t } = useTranslation('imports')
  const { number } = useFormat()
  const at = useAt()
  const { kind, progress, can } = shown
  const drafts = progress.done - progress.submitted - progress.published
  const lines = [
    progress.published > 0 && t('show.done-published', { published: number(progress.published) }),
    progress.submitted > 0 && t('show.done-submitted', { submitted: number(progress.submitted), drafts: number(drafts) }),
    progress.submitted === 0 && drafts > 0 && t('show.done-draft'),
  ].filter((line) => line !== false)
  const to = can.openRecords ? (kind === 'technologies' ? paths.myTechnologies() : paths.myNeeds()) : paths.officeReview()
  return (
    <Notice
      tone="success"
      title={t('show.done-title', { count: progress.done })}
      actions={
        can.openRecords ? (
          <LinkButton href={at(to)} variant="secondary">
            {t(`show.to-records.${kind}`)}
          </LinkButton>
        ) : null
      }
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}
