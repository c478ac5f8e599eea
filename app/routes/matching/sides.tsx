import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Card } from '#app/ui/card'
import { Grid } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import type { MatchDetail } from '#server/matching/matching'
import { useTranslation } from 'react-i18next'
import { useEnterprise } from './enterprise'
import { Marked } from './marked'

type SidesProps = Pick<MatchDetail, 'need' | 'technology'> & { marked: string[] }

/** The need and the technology beside each other, the words that both use marked. */
export function Sides({ need, technology, marked }: SidesProps) {
  const { t } = useTranslation('matching')
  const { words } = useFormat()
  const enterprise = useEnterprise()
  const at = useAt()
  const gone = <Tag tone="warning">{t('show.not-public')}</Tag>
  return (
    <Grid columns={2}>
      <Card
        eyebrow={t('line.need')}
        status={need.published ? null : gone}
        href={need.published ? at(paths.need(need.id)) : undefined}
        title={<Marked text={words(need.titleVi, need.titleEn)} words={marked} />}
        footer={enterprise(need)}
      >
        <p className="whitespace-pre-line">
          <Marked text={need.text} words={marked} />
        </p>
      </Card>
      <Card
        eyebrow={t('line.technology')}
        status={technology.published ? null : gone}
        href={technology.published ? at(paths.technology(technology.id)) : undefined}
        title={<Marked text={words(technology.titleVi, technology.titleEn)} words={marked} />}
        footer={words(technology.organisation.nameVi, technology.organisation.nameEn)}
      >
        <p className="whitespace-pre-line">
          <Marked text={technology.text} words={marked} />
        </p>
      </Card>
    </Grid>
  )
}
