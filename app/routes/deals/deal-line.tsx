import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Card } from '#app/ui/card'
import { Badge, Tag } from '#app/ui/tag'
import type { DealLine as Line } from '#server/deals/deals'
import { useTranslation } from 'react-i18next'
import { dealTone } from './deal-words'

const mine = ['answer', 'confirm']

/** A deal in a list: with whom, about what, what was said last and what is awaited. */
export function DealLine({ deal }: { deal: Line }) {
  const { t } = useTranslation('deals')
  const { words, moment } = useFormat()
  const at = useAt()
  const { last, other, need } = deal
  const awaitsYou = mine.includes(deal.awaited)
  return (
    <Card
      as="li"
      level={2}
      title={words(deal.technology.vi, deal.technology.en)}
      href={at(paths.deal(deal.id))}
      eyebrow={t('list.with', { name: other ? words(other.vi, other.en) : t('hidden') })}
      status={
        <>
          <Tag tone={dealTone[deal.state]}>{t(`states.${deal.state}`)}</Tag>
          {deal.unread > 0 ? (
            <Badge strong icon="mail">
              {t('list.unread', { count: deal.unread })}
            </Badge>
          ) : null}
        </>
      }
      footer={
        <>
          {deal.awaited === 'nothing' ? null : awaitsYou ? (
            <Tag tone="warning">{t(`awaited.${deal.awaited}`)}</Tag>
          ) : (
            <span>{t(`awaited.${deal.awaited}`)}</span>
          )}
          <time dateTime={deal.updatedAt.toISOString()}>{moment(deal.updatedAt)}</time>
        </>
      }
    >
      {need ? <p className="text-sm text-muted">{t('about-need', { title: words(need.vi, need.en) })}</p> : null}
      {last ? (
        <p className="line-clamp-2 break-words">
          <span className="text-muted">{last.mine ? t('list.last-mine') : `${t(`sides.${last.side}`)}:`}</span> {last.body}
        </p>
      ) : null}
    </Card>
  )
}
