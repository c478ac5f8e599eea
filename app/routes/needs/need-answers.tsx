import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { TextLink } from '#app/ui/link'
import { Stack } from '#app/ui/page'
import { SummaryList, type SummaryRow } from '#app/ui/summary-list'
import type { NeedContent } from '#server/needs/needs.schema'
import type { NeedStep } from '#server/needs/needs.states'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FiguresTable } from './figures-table'
import { useNeedWords } from './need-words'

/** The answers of one step, each with a way back to its question; texts in English only where there are any. */
export function NeedAnswers({ step, content, change }: { step: NeedStep; content: NeedContent; change: string }) {
  const { t } = useTranslation(['needs', 'common'])
  const { day } = useFormat()
  const names = useNames()
  const said = useNeedWords()
  const row = (name: string, value: ReactNode): SummaryRow => {
    const term = t(`fields.${name}`)
    return { term, value, action: { href: change, text: t('common:change'), hidden: term } }
  }
  const texts = (...named: (keyof NeedContent)[]) =>
    named.flatMap((name) => (name.endsWith('Vi') || content[name] ? [row(name, String(content[name]))] : []))
  const rows: Record<NeedStep, () => SummaryRow[]> = {
    problem: () => texts('titleVi', 'titleEn', 'problemVi', 'problemEn', 'currentProcessVi', 'currentProcessEn'),
    figures: () => [row('figures', '')],
    constraints: () => [
      ...texts('constraintsVi', 'constraintsEn'),
      row('fields', content.fields.map(names.field).join('\n')),
      row('province', content.province ? names.province(content.province) : t('anywhere')),
      row('deadline', content.deadline ? day(content.deadline) : t('show.no-deadline')),
    ],
    conditions: () => [
      row('modes', content.modes.map(said.mode).join('\n')),
      row('trl', said.trl(content) || t('any')),
      row('budget', said.budget(content) || t('show.not-said')),
    ],
    answer: () => [...texts('expectsVi', 'expectsEn'), row('anonymous', content.anonymous ? t('posting.anonymous') : t('posting.shown'))],
  }
  if (step === 'figures' && content.figures.length > 0) {
    return (
      <Stack gap="small">
        <FiguresTable figures={content.figures} captionHidden />
        <p className="text-right">
          <TextLink href={change} className="font-medium">
            {t('common:change')} <span className="sr-only">{t('fields.figures')}</span>
          </TextLink>
        </p>
      </Stack>
    )
  }
  return <SummaryList rows={rows[step]()} emptyText={t('unset')} />
}
