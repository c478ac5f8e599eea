import { Icon } from '#app/ui/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The first cell of a row: it stays where it is while the others are moved sideways. */
export const headClass =
  'sticky left-0 z-[1] w-28 border-r border-line bg-gray-50 p-3 text-left align-top font-semibold sm:w-36 print:static print:w-28'

/** A line of the comparison under its name. */
export function Row({ head, children }: { head: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row" className={headClass}>
        {head}
      </th>
      {children}
    </tr>
  )
}

/** Said in words and by a sign, not by colour alone. */
export function Best({ is }: { is: boolean }) {
  const { t } = useTranslation('comparison')
  return is ? (
    <p className="mt-1 flex items-center gap-1 font-semibold text-success">
      <Icon name="check-circle" size={16} />
      {t('best')}
    </p>
  ) : null
}

/** What is in the way, or what would have to change. */
export function Sentences({ sentences, warning = false }: { sentences: readonly string[]; warning?: boolean }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {sentences.map((sentence) => (
        <li key={sentence} className="flex gap-1.5">
          {warning ? <Icon name="warning" size={16} className="mt-0.5 shrink-0 text-warning" /> : null}
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  )
}
