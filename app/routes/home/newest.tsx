import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { Icon } from '#app/ui/icons'
import { TextLink } from '#app/ui/link'
import { Grid, Section } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import type { NeedResult, TechnologyResult } from '#server/matching/matching'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useTerms } from '../search/terms'

interface NewestProps<Result> {
  total: number
  cards: Result[]
  href: string
}

function Newest({ name, total, href, children }: { name: 'needs' | 'technologies'; total: number; href: string; children: ReactNode }) {
  const { t } = useTranslation('home')
  const { number } = useFormat()
  const at = useAt()
  return (
    <Section
      id={`newest-${name}`}
      title={t(`newest.${name}.title`)}
      lead={t(`newest.${name}.lead`)}
      actions={
        total > 0 ? <TextLink href={at(href)}>{t(`newest.${name}.all`, { count: total, formatted: number(total) })}</TextLink> : null
      }
    >
      {total > 0 ? (
        <Grid as="ul">{children}</Grid>
      ) : (
        <EmptyState title={t(`newest.${name}.empty`)} level={3}>
          {t(`newest.${name}.empty-text`)}
        </EmptyState>
      )}
    </Section>
  )
}

/** A phone shows three and the link to all. */
const afterThird = (index: number) => (index > 2 ? 'max-sm:hidden' : undefined)

/** The needs posted last: what hurts, the first figure, until when and for how much. */
export function NewestNeeds({ total, cards, href }: NewestProps<NeedResult>) {
  const { t } = useTranslation('home')
  const { number } = useFormat()
  const said = useTerms()
  const at = useAt()
  return (
    <Newest name="needs" total={total} href={href}>
      {cards.map((need, index) => {
        const { figure, daysLeft } = need
        const budget = said.budget(need.budgetMin, need.budgetMax)
        return (
          <Card
            key={need.id}
            as="li"
            className={afterThird(index)}
            href={at(paths.need(need.id))}
            title={need.title}
            eyebrow={need.organisation ?? t('newest.anonymous')}
            footer={
              <>
                {need.province ? <Fact icon="pin">{need.province}</Fact> : null}
                {budget ? <Fact icon="handshake">{budget}</Fact> : null}
                {daysLeft !== null ? (
                  <Tag tone={daysLeft <= 14 ? 'warning' : 'neutral'} icon="clock">
                    {said.daysLeft(daysLeft)}
                  </Tag>
                ) : null}
              </>
            }
          >
            <p className="line-clamp-3 text-sm text-muted">{need.summary}</p>
            {figure ? (
              <p className="rounded-md bg-accent-50 px-3 py-2 text-sm">
                <span className="text-muted">{figure.name}: </span>
                <span className="inline-block font-semibold tabular-nums">
                  {t('newest.figure', { baseline: number(figure.baseline), target: number(figure.target), unit: figure.unit })}
                </span>
              </p>
            ) : null}
          </Card>
        )
      })}
    </Newest>
  )
}

/** The technologies listed last: what it does, how ripe it is, whose it is. */
export function NewestTechnologies({ total, cards, href }: NewestProps<TechnologyResult>) {
  const { t } = useTranslation('home')
  const said = useTerms()
  const at = useAt()
  return (
    <Newest name="technologies" total={total} href={href}>
      {cards.map((technology, index) => {
        const price = said.price(technology)
        return (
          <Card
            key={technology.id}
            as="li"
            className={afterThird(index)}
            href={at(paths.technology(technology.id))}
            title={technology.title}
            eyebrow={technology.supplier.name}
            image={technology.picture ? { src: paths.file(technology.picture), alt: '', width: 640, height: 360 } : undefined}
            footer={
              <>
                <Fact icon="pin">{technology.supplier.province}</Fact>
                {price ? <Fact icon="handshake">{price}</Fact> : null}
              </>
            }
          >
            <p className="line-clamp-3 text-sm text-muted">{technology.summary}</p>
            {technology.trl === null ? null : (
              <p>
                <Badge icon="chart">{t('newest.trl', { level: technology.trl })}</Badge>
              </p>
            )}
          </Card>
        )
      })}
    </Newest>
  )
}

function Fact({ icon, children }: { icon: 'pin' | 'handshake'; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon name={icon} size={16} />
      {children}
    </span>
  )
}
