import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Checkbox, Select } from '#app/ui/field'
import type { SessionKind } from '#server/techmart/programme/programme.schema'
import { useTranslation } from 'react-i18next'

interface ProgrammeFilterProps {
  fairId: string
  /** The secret of a ticket, kept on the way. */
  token: string
  day: string | undefined
  chosen: { kind?: string; roomId?: string; mine: boolean }
  kinds: readonly SessionKind[]
  rooms: readonly { id: string; vi: string; en: string }[]
  /** Only who has signed in has marked anything. */
  marks: boolean
}

/** Narrows the programme by address: works without scripts, and can be passed on. */
export function ProgrammeFilter({ fairId, token, day, chosen, kinds, rooms, marks }: ProgrammeFilterProps) {
  const { t } = useTranslation('programme')
  const { words } = useFormat()
  const at = useAt()
  const narrowed = chosen.kind !== undefined || chosen.roomId !== undefined || chosen.mine
  return (
    <Form
      method="get"
      action={paths.fairProgramme(fairId)}
      aria-label={t('list.filter')}
      className="no-print grid items-end gap-4 rounded-lg border border-line bg-white p-4 sm:grid-cols-2 lg:grid-cols-4"
    >
      <input type="hidden" name="day" value={day ?? 'all'} />
      {token ? <input type="hidden" name="token" value={token} /> : null}
      <Select
        name="kind"
        id="filter-kind"
        label={t('list.kind')}
        empty={t('list.any-kind')}
        defaultValue={chosen.kind ?? ''}
        options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <Select
        name="room"
        id="filter-room"
        label={t('list.room')}
        empty={t('list.any-room')}
        defaultValue={chosen.roomId ?? ''}
        options={rooms.map(({ id, vi, en }) => ({ value: id, label: words(vi, en) }))}
      />
      {marks ? <Checkbox name="mine" id="filter-mine" label={t('list.mine')} defaultChecked={chosen.mine} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary">{t('list.apply')}</Button>
        {narrowed ? (
          <LinkButton href={at(paths.fairProgramme(fairId, `day=${day ?? 'all'}${token && `&token=${token}`}`))} variant="quiet">
            {t('list.clear')}
          </LinkButton>
        ) : null}
      </div>
    </Form>
  )
}
