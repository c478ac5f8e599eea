import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Card } from '#app/ui/card'
import { TextLink } from '#app/ui/link'
import { Tag } from '#app/ui/tag'
import type { BoothState } from '#server/techmart/booths/booths.states'
import { useTranslation } from 'react-i18next'
import { type Titled, TitleList } from '../exhibitors'
import { boothTone, useMetres } from './booth-labels'

interface BoothListed {
  id: string
  code: string
  state: BoothState
  mine?: true
  name?: string
  width: number
  depth: number
  exhibitor?: { organisation_id: string; kind: string; province: string; shows: Titled[] }
}

interface ExhibitorListProps {
  list: readonly BoothListed[]
  chosen?: string
  /** Shows the booth on the drawing. */
  href: (id: string) => string
}

/** The same as the drawing in words: each booth with who is there and what they show. */
export function ExhibitorList({ list, chosen, href }: ExhibitorListProps) {
  const { t } = useTranslation('booths')
  const names = useNames()
  const { size } = useMetres()
  const at = useAt()
  return (
    <ul className="grid gap-3 lg:grid-cols-2">
      {list.map(({ id, code, state, mine, name, exhibitor, ...sized }) => (
        <Card
          key={id}
          as="li"
          className={id === chosen ? 'border-2 border-danger' : undefined}
          eyebrow={
            <TextLink href={href(id)} preventScrollReset className="font-semibold" aria-current={id === chosen ? 'true' : undefined}>
              {t('booth', { code })}
            </TextLink>
          }
          status={
            <>
              {mine ? <Badge strong>{t('plan.mine')}</Badge> : null}
              <Tag tone={boothTone[state]}>{t(`states.${state}`)}</Tag>
            </>
          }
          title={name ? exhibitor ? <TextLink href={at(paths.organisation(exhibitor.organisation_id))}>{name}</TextLink> : name : undefined}
          footer={[size(sized), exhibitor && names.organisationKind(exhibitor.kind), exhibitor && names.province(exhibitor.province)]
            .filter(Boolean)
            .join(' · ')}
        >
          {exhibitor ? <TitleList label={t('plan.what')} items={exhibitor.shows} path={paths.technology} /> : null}
          {id === chosen && !name ? (
            <p>{state === 'closed' ? t('plan.closed-text') : state === 'held' ? t('plan.held-text') : t('plan.nobody')}</p>
          ) : null}
        </Card>
      ))}
    </ul>
  )
}
