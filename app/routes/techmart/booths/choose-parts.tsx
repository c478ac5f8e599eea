import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import type { BoothKind } from '#server/techmart/booths/booths.schema'
import type { BoothState } from '#server/techmart/booths/booths.states'
import { useTranslation } from 'react-i18next'
import { boothTone, useMetres } from './booth-labels'

export interface BoothOffered {
  id: string
  code: string
  state: BoothState
  mine?: true
  width: number
  depth: number
  power: number
  water: boolean
  kind: BoothKind
  /** VND: of the plan, after reliefs, and that with VAT. */
  price: number
  amount: number
  total: number
}

function useOffer() {
  const { t } = useTranslation('booths')
  const { money, number } = useFormat()
  const { size, area } = useMetres()
  return {
    price: ({ price, total }: BoothOffered) =>
      total === 0 ? t('free-of-charge') : total === price ? money(total) : `${money(total)} (${t('choose.vat')})`,
    power: ({ power }: BoothOffered) => (power > 0 ? t('power', { value: number(power) }) : t('no')),
    water: ({ water }: BoothOffered) => (water ? t('yes') : t('no')),
    size: (booth: BoothOffered) => `${size(booth)} (${area(booth)})`,
  }
}

interface ChosenProps {
  booth: BoothOffered & { hold: boolean }
  bookingId: string
  minutes: number
  holds: boolean
}

/** The booth that was pressed, with the button that holds it. */
export function ChosenBooth({ booth, bookingId, minutes, holds }: ChosenProps) {
  const { t } = useTranslation('booths')
  const offer = useOffer()
  const { code, state, mine } = booth
  return (
    <Card
      as="section"
      level={2}
      title={t('booth', { code })}
      eyebrow={t('choose.chosen')}
      status={<Tag tone={boothTone[state]}>{mine ? t('plan.mine') : t(`states.${state}`)}</Tag>}
    >
      <Definition
        layout="columns"
        items={[
          { term: t('choose.size'), value: offer.size(booth) },
          { term: t('choose.kind'), value: t(`kinds.${booth.kind}`) },
          { term: t('choose.price-column'), value: offer.price(booth) },
          { term: t('choose.power-column'), value: offer.power(booth) },
          { term: t('choose.water-column'), value: offer.water(booth) },
        ]}
      />
      {booth.hold ? null : mine ? null : <p>{t('choose.not-free')}</p>}
      {booth.hold && holds ? (
        <Form method="post" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <input type="hidden" name="intent" value="hold" />
          <input type="hidden" name="id" value={bookingId} />
          <input type="hidden" name="boothId" value={booth.id} />
          <Button size="large">{t('choose.hold', { code })}</Button>
          <span className="text-muted">{t('choose.hold-text', { minutes })}</span>
        </Form>
      ) : null}
    </Card>
  )
}

/** The same as the drawing in rows: everything that can be pressed there can be pressed here. */
export function BoothTable({ list, href }: { list: readonly BoothOffered[]; href: (id: string) => string }) {
  const { t } = useTranslation('booths')
  const offer = useOffer()
  return (
    <Table
      caption={t('plan.list')}
      captionHidden
      rows={list}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'code',
          header: t('choose.code'),
          cell: ({ id, code }) => (
            <TextLink href={href(id)} preventScrollReset aria-label={t('choose.look', { code })}>
              {code}
            </TextLink>
          ),
        },
        { key: 'size', header: t('choose.size'), cell: offer.size },
        { key: 'kind', header: t('choose.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
        { key: 'price', header: t('choose.price-column'), cell: offer.price, number: true },
        { key: 'power', header: t('choose.power-column'), cell: offer.power },
        { key: 'water', header: t('choose.water-column'), cell: offer.water },
        {
          key: 'state',
          header: t('choose.state'),
          cell: ({ state, mine }) => <Tag tone={boothTone[state]}>{mine ? t('plan.mine') : t(`states.${state}`)}</Tag>,
        },
      ]}
    />
  )
}
