import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import { Stack } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import type { DealRoom, PartyOfDeal } from '#server/deals/deals'
import { useTranslation } from 'react-i18next'
import { ConfidentialCard } from './confidential-card'
import { EndForm } from './end-form'

/** Who and what the deal is about, and what stands beside the talk. */
export function RoomAside({ room }: { room: DealRoom }) {
  const { t } = useTranslation('deals')
  const { words, day, money } = useFormat()
  const at = useAt()
  const { technology, need, memoranda } = room
  const sideName = (side: 'supplier' | 'enterprise') => (side === room.side ? `${t(`sides.${side}`)} (${t('you')})` : t(`sides.${side}`))
  return (
    <Stack>
      <Card as="section" level={2} title={t('room.parties')}>
        <Definition
          layout="stacked"
          items={[
            { term: sideName('supplier'), value: <Party party={room.supplier} /> },
            { term: sideName('enterprise'), value: room.enterprise ? <Party party={room.enterprise} /> : t('hidden') },
          ]}
        />
        {room.unknownToSupplier ? <p className="text-sm text-muted">{t('room.unknown-note')}</p> : null}
      </Card>
      <Card as="section" level={2} title={t('room.about')}>
        <Definition
          layout="stacked"
          items={[
            {
              term: t('room.technology'),
              value: technology.published ? (
                <TextLink href={at(paths.technology(technology.id))}>{words(technology.vi, technology.en)}</TextLink>
              ) : (
                words(technology.vi, technology.en)
              ),
            },
            {
              term: t('room.need'),
              value:
                need &&
                (need.published ? <TextLink href={at(paths.need(need.id))}>{words(need.vi, need.en)}</TextLink> : words(need.vi, need.en)),
            },
            { term: t('room.opened-on'), value: day(room.openedAt) },
          ]}
        />
      </Card>
      <ConfidentialCard room={room} />
      {memoranda.length > 0 || room.can['record-memorandum'] ? (
        <Card as="section" level={2} title={t('memorandum.short')}>
          {memoranda.length > 0 ? (
            <ul className="flex flex-col gap-3">
              {memoranda.map((one) => (
                <li key={one.id}>
                  <p className="font-medium">{t('memorandum.line', { day: day(one.signedOn) })}</p>
                  <p className="text-sm">{t('memorandum.potential', { amount: money(one.potentialValue) })}</p>
                  {one.note ? <p className="text-sm break-words text-muted">{one.note}</p> : null}
                </li>
              ))}
            </ul>
          ) : null}
          {room.can['record-memorandum'] ? (
            <LinkButton href={at(paths.dealMemorandum(room.id))} variant="secondary" size="small">
              {t('memorandum.submit')}
            </LinkButton>
          ) : null}
        </Card>
      ) : null}
      {room.can.end ? <EndForm room={room} /> : null}
    </Stack>
  )
}

function Party({ party }: { party: PartyOfDeal }) {
  const { t } = useTranslation('deals')
  const { words } = useFormat()
  const at = useAt()
  return (
    <span className="flex flex-col items-start gap-1">
      <TextLink href={at(paths.organisation(party.id))}>{words(party.vi, party.en)}</TextLink>
      <Tag tone={party.verified ? 'success' : 'neutral'}>{t(party.verified ? 'verified' : 'unverified')}</Tag>
    </span>
  )
}
