import { useNames } from '#app/layout/names'
import type { Reason } from '#server/techmart/invitations/invitations'
import { useTranslation } from 'react-i18next'

/** Why an organisation fits a fair, a sentence for each reason. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation('fair-invitations')
  const names = useNames()
  return (
    <ul className="list-disc pl-5 text-sm">
      {reasons.map((reason) => (
        <li key={reason.kind}>
          {t(`reasons.${reason.kind}`, {
            ...reason,
            fields: 'fields' in reason ? reason.fields.map(names.field).join('; ') : '',
          })}
        </li>
      ))}
    </ul>
  )
}
