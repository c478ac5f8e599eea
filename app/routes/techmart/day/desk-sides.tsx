import { useFormat } from '#app/layout/reader'
import { Icon } from '#app/ui/icons'
import { TextLink } from '#app/ui/link'
import { useTranslation } from 'react-i18next'

export interface DeskSide {
  id: string
  vi: string
  en: string
  presence: 'in' | 'missing' | 'unknown'
  came: number
  people: number
  until?: string
  absent?: boolean
}

const icons = { in: 'check-circle', missing: 'warning', unknown: 'circle' } as const
const colours = { in: 'text-success', missing: 'text-danger', unknown: 'text-muted' }

/** Who meets, and who of them has come through the door. The first name leads to the meeting. */
export function DeskSides({ sides, href }: { sides: readonly DeskSide[]; href: string }) {
  const { t } = useTranslation('day')
  const { words } = useFormat()
  const said = ({ presence, came, people, until, absent }: DeskSide) => {
    if (absent) return t('desk.absent')
    if (until) return t('desk.until', { until })
    return presence === 'in' ? t('desk.in-of', { came, people }) : t(`desk.${presence}`)
  }
  return (
    <ul className="flex flex-col gap-1">
      {sides.map((side, index) => (
        <li key={side.id} className="flex items-start gap-1.5">
          <Icon name={icons[side.presence]} size={18} className={`mt-[0.2rem] shrink-0 ${colours[side.presence]}`} />
          <span className="min-w-0">
            {index === 0 ? <TextLink href={href}>{words(side.vi, side.en)}</TextLink> : words(side.vi, side.en)}
            <span className="block text-sm text-muted">{said(side)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
