import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { COMPARED } from '#server/matching/comparison/comparison.schema'
import type { Comparison } from '#server/matching/matching'
import { useTranslation } from 'react-i18next'
import { ComparisonTable } from './comparison-table'

/** Up to four suggestions of one record side by side. */
export function ComparisonPage({ comparison }: { comparison: Comparison }) {
  const { about, record, matches, leftOut } = comparison
  const { t } = useTranslation('comparison')
  const { words } = useFormat()
  const at = useAt()
  const list = at(about === 'need' ? paths.matchesOfNeed(record.id) : paths.matchesOfTechnology(record.id))
  return (
    <Page
      width="wide"
      eyebrow={t(about === 'need' ? 'matching:list.of-need' : 'matching:list.of-technology')}
      title={t('title')}
      lead={words(record.titleVi, record.titleEn)}
      actions={
        <LinkButton href={list} variant="secondary" icon="arrow-left">
          {t('back')}
        </LinkButton>
      }
    >
      {leftOut > 0 ? <Notice tone="warning">{t('left-out', { most: COMPARED, count: leftOut })}</Notice> : null}
      {matches.length < 2 ? (
        <EmptyState level={2} title={t('too-few')} action={<LinkButton href={list}>{t('back')}</LinkButton>}>
          {t('too-few-text', { most: COMPARED })}
        </EmptyState>
      ) : (
        <>
          <p className="no-print text-sm text-muted sm:hidden">{t('scroll')}</p>
          <ComparisonTable comparison={comparison} />
        </>
      )}
    </Page>
  )
}
