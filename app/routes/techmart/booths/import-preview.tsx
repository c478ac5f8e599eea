import { useProblem } from '#app/layout/problem'
import { Notice } from '#app/ui/notice'
import { Section, Stack } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { useTranslation } from 'react-i18next'
import { HallDrawing, type HallDrawn } from './hall-drawing'

interface Preview {
  faults: readonly { line: number; column: string; problem: string }[]
  added: readonly string[]
  changed: readonly string[]
  same: number
  booths: readonly { id: string; code: string; x: number; y: number; width: number; depth: number; isNew: boolean }[]
}

/** What an import would do, drawn and counted, or everything that stands in its way, by line. */
export function ImportPreview({ preview, hall }: { preview: Preview; hall: HallDrawn }) {
  const { t } = useTranslation('booths')
  const say = useProblem()
  const { faults, added, changed, same } = preview
  return (
    <Section title={t('import.preview')} id="preview">
      <Stack>
        {faults.length > 0 ? (
          <>
            <Notice kind="alert" tone="danger" title={t('import.faults', { count: faults.length })} />
            <Table
              caption={t('import.faults', { count: faults.length })}
              captionHidden
              rows={faults}
              rowKey={({ line, column, problem }) => `${line} ${column} ${problem}`}
              columns={[
                { key: 'line', header: t('import.line'), cell: ({ line }) => (line === 0 ? t('import.whole') : String(line)) },
                { key: 'column', header: t('import.column'), cell: ({ column }) => column },
                { key: 'problem', header: t('import.problem'), cell: ({ problem }) => say(problem) },
              ]}
            />
          </>
        ) : (
          <>
            <Notice kind="alert" tone="success">
              {[
                t('import.added', { count: added.length }),
                t('import.changed', { count: changed.length }),
                t('import.same', { count: same }),
              ].join(' · ')}
            </Notice>
            <HallDrawing
              hall={hall}
              features={[]}
              booths={preview.booths.map(({ isNew, ...booth }) => ({
                ...booth,
                state: 'free' as const,
                ...(!isNew && { dim: true as const }),
              }))}
            />
          </>
        )}
      </Stack>
    </Section>
  )
}
