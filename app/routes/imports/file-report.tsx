import { useFormat } from '#app/layout/reader'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { Section } from '#app/ui/page'
import { useTranslation } from 'react-i18next'
import type { ShownImport } from './shown.server'

/** How the file was understood: its sheet, headers and language, and what was passed over. */
export function FileReport({ shown: { report } }: { shown: ShownImport }) {
  const { t } = useTranslation('imports')
  const { number } = useFormat()
  return (
    <Section title={t('show.about')} id="about">
      <Card>
        <Definition
          items={[
            { term: t('show.sheet'), value: report.sheet },
            { term: t('show.other-sheets'), value: report.otherSheets.join(', ') },
            { term: t('show.header-row'), value: number(report.headerRow) },
            { term: t('show.language'), value: t(`show.languages.${report.locale}`) },
            { term: t('show.columns'), value: t('show.columns-count', { count: report.columns }) },
            {
              term: t('show.missing'),
              value: report.missing.length > 0 && (
                <>
                  {report.missing.join('; ')}
                  <span className="block text-sm font-normal text-muted">{t('show.missing-text')}</span>
                </>
              ),
            },
            { term: t('show.unknown'), value: report.unknown.map(({ at, header }) => `${at}: ${header}`).join('; ') },
            { term: t('show.hidden'), value: report.hiddenRows > 0 && t('show.hidden-text', { count: report.hiddenRows }) },
            { term: t('show.example'), value: report.exampleRow !== null && t('show.example-text', { row: report.exampleRow }) },
          ]}
        />
      </Card>
    </Section>
  )
}
