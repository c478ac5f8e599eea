import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import type { WeightsVersion } from '#server/matching/learning/learning'
import { useTranslation } from 'react-i18next'
import { useCriterion } from './weights-table'

const tones = { proposed: 'info', 'in-force': 'success', declined: 'neutral', lapsed: 'neutral', replaced: 'neutral' } as const

/** Every version that there ever was, each with who decided; any that was in force can be put back. */
export function Versions({ versions, over }: { versions: WeightsVersion[]; over: number | undefined }) {
  const { t } = useTranslation('learning')
  const { number, day } = useFormat()
  const nameOf = useCriterion()
  const weightsText = (weights: Record<string, number>) =>
    Object.entries(weights)
      .sort(([, a], [, b]) => b - a)
      .map(([key, value]) => `${nameOf(key)} ${number(value)}`)
      .join(' · ')
  return (
    <Section id="versions" title={t('weights.versions')}>
      <Table
        caption={t('weights.versions')}
        captionHidden
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          { key: 'version', header: t('weights.version'), cell: ({ version }) => number(version) },
          { key: 'state', header: t('weights.state'), cell: ({ state }) => <Tag tone={tones[state]}>{t(`weights.states.${state}`)}</Tag> },
          {
            key: 'origin',
            header: t('weights.origin'),
            cell: ({ origin, weights }) => (
              <>
                {t(`weights.origins.${origin}`)}
                <span className="block text-sm text-muted">{weightsText(weights)}</span>
              </>
            ),
          },
          { key: 'made', header: t('weights.made'), cell: ({ madeAt }) => day(madeAt) },
          {
            key: 'decision',
            header: t('weights.decision'),
            cell: ({ decidedBy, decidedAt, note }) => (
              <>
                {decidedBy && decidedAt ? t('weights.decided', { name: decidedBy, day: day(decidedAt) }) : '–'}
                {note ? <span className="block text-sm text-muted">{note}</span> : null}
              </>
            ),
          },
          {
            key: 'act',
            header: t('weights.act'),
            cell: ({ version, state, can }) =>
              can.putInForce && state === 'replaced' && over !== undefined ? (
                <Form method="post">
                  <input type="hidden" name="act" value="put-in-force" />
                  <input type="hidden" name="version" value={version} />
                  <input type="hidden" name="over" value={over} />
                  <Button variant="secondary" size="small">
                    {t('weights.put-back', { version })}
                  </Button>
                </Form>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Section>
  )
}
