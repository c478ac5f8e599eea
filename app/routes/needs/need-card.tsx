import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Card } from '#app/ui/card'
import { Icon } from '#app/ui/icons'
import { Tag } from '#app/ui/tag'
import type { NeedCard as NeedCardData } from '#server/needs/needs'
import { useTranslation } from 'react-i18next'
import { useNeedWords } from './need-words'

/** A published need in a list: what hurts, the first figure, until when and for how much. */
export function NeedCard({ need, as = 'li', level = 3 }: { need: NeedCardData; as?: 'li' | 'article'; level?: 2 | 3 }) {
  const { t } = useTranslation('needs')
  const { words, number } = useFormat()
  const names = useNames()
  const said = useNeedWords()
  const at = useAt()
  const { figure, organisation, daysLeft } = need
  return (
    <Card
      as={as}
      level={level}
      href={at(paths.need(need.id))}
      title={words(need.titleVi, need.titleEn)}
      eyebrow={organisation ? words(organisation.nameVi, organisation.nameEn) : t('anonymous-organisation')}
      status={
        daysLeft !== null && daysLeft <= 30 ? (
          <Tag tone={daysLeft < 0 ? 'neutral' : daysLeft <= 14 ? 'warning' : 'info'} icon="clock">
            {said.daysLeft(daysLeft)}
          </Tag>
        ) : null
      }
      footer={
        <>
          {need.province ? (
            <span className="inline-flex items-center gap-1">
              <Icon name="pin" size={16} />
              {names.province(need.province)}
            </span>
          ) : null}
          {said.budget(need) ? <span>{said.budget(need)}</span> : null}
        </>
      }
    >
      <p className="line-clamp-3 text-sm text-muted">{words(need.problemVi, need.problemEn)}</p>
      {figure ? (
        <p className="rounded-md bg-accent-50 px-3 py-2 text-sm">
          <span className="text-muted">{words(figure.nameVi, figure.nameEn)}: </span>
          <span className="font-semibold whitespace-nowrap tabular-nums">
            {number(figure.baseline)} <Icon name="arrow-right" size={14} /> {number(figure.target)} {figure.unit}
          </span>
        </p>
      ) : null}
    </Card>
  )
}
